// The site of the host test: the built add-in with another page in its pane, which runs the contract suite.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import HtmlPlugin from 'html-webpack-plugin';
import webpack from 'webpack';
import { brandRule, readBrand } from '../build/branding.mjs';
import { project } from '../build/build-older.mjs';

const page = 'host-test.html';
/** Another add-in than the one itself, so that both may be loaded. */
const ID = '6d1a4f0e-58b4-4a1e-9c0d-2f6b7f3a9e51';

/**
 * Writes the page and its script.
 *
 * @param {string} folder
 * @throws Error with webpack's report
 */
export async function buildPage(folder) {
  const root = (file) => path.join(project, file);
  const { version } = JSON.parse(readFileSync(root('package.json'), 'utf8'));
  const jsc = { target: 'es2022', parser: { syntax: 'typescript' } };
  const compiler = webpack({
    mode: 'production',
    context: project,
    target: ['web', 'es2020'],
    entry: { 'host-test': root('test/host-test/page.ts') },
    output: { path: folder, filename: '[name].js' },
    resolve: {
      extensions: ['.ts', '.js'],
      alias: {
        'jest-util$': root('test/host-test/for-pages/jest-util.ts'),
        'jest-message-util$': root('test/host-test/for-pages/jest-message-util.ts'),
      },
    },
    module: {
      rules: [
        { test: /\.ts$/, exclude: /node_modules/, use: { loader: 'swc-loader', options: { jsc } } },
        brandRule(readBrand()),
      ],
    },
    plugins: [
      new webpack.DefinePlugin({ COPC_VERSION: JSON.stringify(version), 'process.env': '({})' }),
      new HtmlPlugin({
        template: root('test/host-test/page.html'),
        filename: page,
        scriptLoading: 'defer',
        minify: false,
      }),
    ],
    // What a failing case says is read by people.
    optimization: { minimize: false },
    performance: { hints: false },
    devtool: false,
  });
  await new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error) reject(error);
      else if (stats.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else compiler.close(resolve);
    });
  });
}

/**
 * A site to serve: the built add-in, its manifest leading to the host test.
 *
 * @param {{ site: string, folder: string }} where `site`: the built add-in
 */
export async function hostTestSite({ site, folder }) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(site, folder, { recursive: true });
  await buildPage(folder);
  const manifest = path.join(folder, 'manifest.xml');
  writeFileSync(manifest, forHostTest(readFileSync(manifest, 'utf8')));
}

/** @example forHostTest('<Id>…</Id> … https://localhost:3000/taskpane-es.html …') */
export function forHostTest(manifest) {
  return manifest
    .replace(/<Id>[^<]+<\/Id>/, `<Id>${ID}</Id>`)
    .replaceAll(/taskpane(-[a-z]+)?\.html/g, page)
    .replace(/(<DisplayName DefaultValue=")[^"]+/, '$1Host test');
}
