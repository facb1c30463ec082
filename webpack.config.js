import { chmodSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import HtmlPlugin from 'html-webpack-plugin';
import webpack from 'webpack';
import { Licences } from './tools/build/licences.mjs';
import { SwcMinimizer } from './tools/build/swc-minimizer.mjs';

const root = path.dirname(fileURLToPath(import.meta.url));
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: 'swc-loader',
    options: {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
    },
  },
};

/** The built command can be called by its name, as an installed one. */
const executable = {
  apply: (compiler) =>
    compiler.hooks.afterEmit.tap('executable', () => chmodSync(path.join(root, 'dist/copc.mjs'), 0o755)),
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
  plugins: [
    new webpack.DefinePlugin({ COPC_VERSION: JSON.stringify(version) }),
    new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, entryOnly: true }),
    executable,
  ],
  // Minified code starts no faster in Node, and a stack trace out of it says nothing.
  optimization: { minimize: false },
  devtool: false,
};

/** The custom-functions script: one plain script for an engine that has nothing but `CustomFunctions`. */
const functions = {
  name: 'functions',
  target: ['es2020'],
  entry: { functions: './src/functions/main.ts' },
  output: { path: path.join(root, 'dist'), filename: '[name].js', chunkFormat: 'array-push' },
  resolve: { extensions: ['.ts', '.js'] },
  module: { rules: [typescript] },
  optimization: { minimizer: [new SwcMinimizer()] },
  devtool: false,
};

const paneLocales = { '': 'en-US', '-es': 'es-ES', '-nl': 'nl-NL', '-zh': 'zh-CN', '-nb': 'nb-NO' };

/** The task pane: what it opens with, and in chunks of their own what the first click and the first chart need. */
const taskpane = {
  name: 'taskpane',
  target: ['web', 'es2020'],
  entry: { taskpane: './src/taskpane/main.tsx' },
  output: { path: path.join(root, 'dist'), filename: '[name].js', chunkFilename: 'pane-[name].js' },
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: { rules: [typescript] },
  plugins: [
    new webpack.DefinePlugin({ COPC_VERSION: JSON.stringify(version) }),
    new Licences({ file: 'taskpane.licences.txt' }),
    ...Object.entries(paneLocales).map(
      ([suffix, locale]) =>
        new HtmlPlugin({
          template: './src/taskpane/page.html',
          filename: `taskpane${suffix}.html`,
          locale,
          scriptLoading: 'defer',
          minify: false,
        }),
    ),
  ],
  performance: { hints: false },
  devtool: false,
};

/** The ribbon's buttons and the dialog they tell things in: small scripts, and what the first click needs as a chunk. */
const commands = {
  name: 'commands',
  target: ['web', 'es2020'],
  entry: { commands: './src/commands/main.ts', message: './src/commands/show-message.ts' },
  output: { path: path.join(root, 'dist'), filename: '[name].js', chunkFilename: 'commands-[name].js' },
  resolve: { extensions: ['.ts', '.js'] },
  module: { rules: [typescript] },
  plugins: [
    new webpack.DefinePlugin({ COPC_VERSION: JSON.stringify(version) }),
    new Licences({ file: 'commands.licences.txt' }),
    ...['commands', 'message'].map(
      (page) =>
        new HtmlPlugin({
          template: `./src/commands/${page}.html`,
          filename: `${page}.html`,
          chunks: [page],
          scriptLoading: 'defer',
          minify: false,
        }),
    ),
  ],
  performance: { hints: false },
  devtool: false,
};

/**
 * The workbench: the frame and the pane at once, the grid and what opens books in chunks of their own. It is a page for
 * browsers alone: nothing of it is in what Excel loads.
 */
const workbench = {
  name: 'workbench',
  target: ['web', 'es2020'],
  entry: { workbench: './src/workbench/main.tsx' },
  output: {
    path: path.join(root, 'dist'),
    filename: '[name].js',
    chunkFilename: 'workbench-[name].js',
    cssFilename: '[name].css',
    cssChunkFilename: 'workbench-[name].css',
  },
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: { rules: [typescript, { test: /\.css$/, type: 'css' }] },
  experiments: { css: true },
  plugins: [
    new webpack.DefinePlugin({ COPC_VERSION: JSON.stringify(version) }),
    new Licences({ file: 'workbench.licences.txt' }),
    new HtmlPlugin({
      template: './src/workbench/page.html',
      filename: 'workbench.html',
      scriptLoading: 'defer',
      minify: false,
    }),
  ],
  optimization: { minimizer: [new SwcMinimizer()] },
  performance: { hints: false },
  devtool: false,
};

export default [copc, functions, taskpane, commands, workbench];
