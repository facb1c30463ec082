// Bundles a TypeScript file for Node, so that a program which isn't a test runs the project's code and no copy of it.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import webpack from 'webpack';
import { brandRule } from './branding.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const cache = path.join(root, 'node_modules/.cache/copc');

const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

/**
 * The exports of a TypeScript module, `loadTypeScript('src/scoring/index.ts')`; the bundle is left in `folder`.
 *
 * @param {string} file
 * @param {{ folder?: string, rules?: import('webpack').RuleSetRule[] }} how `rules`: of webpack, for what is to differ
 * @throws Error with webpack's own words
 */
export async function loadTypeScript(file, how) {
  return import(pathToFileURL(await bundleTypeScript(file, how)).href);
}

/**
 * As `loadTypeScript`, for a module that does its work when it is imported.
 *
 * @returns {Promise<string>} the path of the bundle
 */
export async function bundleTypeScript(file, { folder = cache, rules = [] } = {}) {
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
          brandRule(),
          ...rules,
        ],
      },
      plugins: [new webpack.DefinePlugin({ COPC_VERSION: JSON.stringify(version) })],
    });
    compiler.run((error, result) => compiler.close(() => (error === null ? resolve(result) : reject(error))));
  });
  if (stats.hasErrors()) throw new Error(stats.toString({ preset: 'errors-only' }));
  return path.join(folder, `${name}.mjs`);
}
