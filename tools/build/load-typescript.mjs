// Bundles a TypeScript file for Node, so that a program which isn't a test runs the project's code and no copy of it.
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import webpack from 'webpack';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const cache = path.join(root, 'node_modules/.cache/copc');

/**
 * The exports of a TypeScript module, `loadTypeScript('src/scoring/index.ts')`; the bundle is left in `folder`.
 * @throws Error with webpack's own words
 */
export async function loadTypeScript(file, folder = cache) {
  const name = file.replace(/\.ts$/, '').replaceAll('/', '-');
  const stats = await new Promise((resolve, reject) => {
    const compiler = webpack({
      mode: 'none',
      target: 'node20',
      context: root,
      entry: { [name]: `./${file}` },
      experiments: { outputModule: true },
      output: { path: folder, filename: '[name].mjs', library: { type: 'module' }, chunkFormat: 'module' },
      resolve: { extensions: ['.ts', '.js'] },
      // Programs of their own, which can't be bundled.
      externals: { webpack: 'module webpack', 'playwright-core': 'module playwright-core' },
      module: {
        rules: [
          {
            test: /\.ts$/,
            exclude: /node_modules/,
            use: {
              loader: 'swc-loader',
              options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } },
            },
          },
        ],
      },
    });
    compiler.run((error, result) => compiler.close(() => (error === null ? resolve(result) : reject(error))));
  });
  if (stats.hasErrors()) throw new Error(stats.toString({ preset: 'errors-only' }));
  return import(pathToFileURL(path.join(folder, `${name}.mjs`)).href);
}
