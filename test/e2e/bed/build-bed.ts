/** Bundles what runs in the page, once for all tests of a file. */
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import webpack from 'webpack';

/** The script that stands where Microsoft's office.js would: Office.js for Excel on the web, and the workbook behind it. */
export async function bedScript(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'copc-bed-'));
  await new Promise<void>((resolve, reject) => {
    webpack(
      {
        mode: 'development',
        devtool: false,
        target: ['web', 'es2020'],
        entry: path.resolve('test/e2e/bed/excel-page.ts'),
        output: { path: folder, filename: 'bed.js' },
        resolve: { extensions: ['.ts', '.js'] },
        module: {
          rules: [
            {
              test: /\.ts$/,
              use: {
                loader: 'swc-loader',
                options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } },
              },
            },
          ],
        },
        // The bed loads Office.js from disk under Node; here a script before it has done so.
        plugins: [
          new webpack.NormalModuleReplacementPlugin(
            /^node:(fs|module)$/,
            path.resolve('test/e2e/bed/no-disk.ts'),
          ),
        ],
      },
      (error, stats) => {
        if (error !== null) reject(error);
        else if (stats?.hasErrors() === true) reject(new Error(stats.toString('errors-only')));
        else resolve();
      },
    );
  });
  const office = readFileSync(
    path.resolve('node_modules/@microsoft/office-js/dist/excel-web-16.00.js'),
    'utf8',
  );
  const bed = readFileSync(path.join(folder, 'bed.js'), 'utf8');
  const types = readFileSync(path.resolve('node_modules/@types/office-js/index.d.ts'), 'utf8');
  const start = types.indexOf('declare namespace Excel {');
  const end = types.indexOf('declare namespace', start + 1);
  const excel = types.slice(start, end === -1 ? undefined : end).split('\n');
  // Of its comments only those that say in which set a member came: the rest is five times as much to load a page with.
  const read = excel.filter((line) => !/^\s*\/?\*/.test(line) || line.includes('[Api set:')).join('\n');
  const disk = { '@types/office-js/index.d.ts': read };
  const given = `{ cwd: () => '' }, () => undefined, ${JSON.stringify(disk)}`;
  return `${office}\n;(function (process, eval, disk) {${bed}\n})(${given});`;
}
