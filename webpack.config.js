import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(fileURLToPath(import.meta.url));

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: 'swc-loader',
    options: { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true } } },
  },
};

/** The `copc` command: one ES module for Node, its libraries inside, rarely used parts in chunks of their own. */
const copc = {
  name: 'copc',
  target: 'node20',
  entry: { copc: './src/cli/main.ts' },
  experiments: { outputModule: true },
  output: {
    path: path.join(root, 'dist'),
    filename: '[name].mjs',
    chunkFilename: 'copc-[name].mjs',
    module: true,
    chunkFormat: 'module',
    library: { type: 'module' },
  },
  resolve: { extensions: ['.ts', '.js'] },
  module: { rules: [typescript] },
  optimization: { minimize: false },
  devtool: false,
};

export default [copc];
