// The bundles: the command, the library, the functions' script, the pane, the ribbon's pages and the workbench.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import HtmlPlugin from 'html-webpack-plugin';
import webpack from 'webpack';
import { brandRule, readBrand } from './tools/build/branding.mjs';
import { CompiledAhead } from './tools/build/compiled-ahead.mjs';
import { Licences } from './tools/build/licences.mjs';
import { loadTypeScript } from './tools/build/load-typescript.mjs';
import { SwcMinimizer } from './tools/build/swc-minimizer.mjs';

const root = path.dirname(fileURLToPath(import.meta.url));
const read = (file) => JSON.parse(readFileSync(path.join(root, file), 'utf8'));
const { version } = read('package.json');
const brand = readBrand();
/** The pane's page in each language, by what its name ends in. */
const { languages, localeOf } = await loadTypeScript('src/strings/language.ts');
const paneLocales = Object.fromEntries(
  languages.map((language) => [language === 'en' ? '' : `-${language}`, localeOf(language)]),
);

/** What a build leaves in the folder all bundles share: everything but its own chunks, whose names change with them. */
function allBut(start) {
  return (name) => !(name.startsWith(start) && name.endsWith('.js'));
}

/** The `copc` command for Node: the program with its libraries in one script, and what starts it (src/cli/start.ts). */
const copc = {
  name: 'copc',
  target: 'node20',
  entry: { 'copc-program': './src/cli/main.ts' },
  output: { filename: '[name].cjs', library: { type: 'commonjs2' } },
  plugins: [
    // What was compiled ahead covers one script, and what is not run of it costs next to nothing.
    new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
    new CompiledAhead(),
    new Licences({ file: 'copc.licences.txt' }),
  ],
  // Commander starts programs for commands that are files of their own; none is, and loading this takes longer than a call's options.
  externals: { 'node:child_process': 'var {}' },
  // Minified code starts no faster in Node, and a stack trace out of it says nothing.
  optimization: { minimize: false },
};

/** What other programs import: the rules, and a book in, JSON out (src/cli/library.ts). */
const library = {
  name: 'library',
  target: 'node20',
  entry: { scoring: './src/scoring/index.ts', score: './src/cli/library.ts' },
  experiments: { outputModule: true },
  output: {
    path: path.join(root, 'dist/lib'),
    filename: '[name].mjs',
    library: { type: 'module' },
    chunkFormat: 'module',
  },
  plugins: [
    new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
    new Licences({ file: 'licences.txt' }),
  ],
  optimization: { minimize: false },
};

/** The custom-functions script: one plain script for an engine that has nothing but `CustomFunctions`. */
const functions = {
  name: 'functions',
  target: ['es2020'],
  entry: { functions: './src/functions/main.ts' },
  output: { chunkFormat: 'array-push' },
  // So that the words stay where src/functions/main.ts imports them.
  rules: [{ test: /src.(strings|worksheet.words)/, sideEffects: true }],
  optimization: { minimizer: [new SwcMinimizer({ passes: 4 })] },
};

/**
 * The task pane: what it opens with, and in chunks of their own what the first click and the first chart need. Their names say
 * what is in them, so that a pane that is open while the site is updated never gets a part of another release.
 */
const taskpane = {
  name: 'taskpane',
  entry: { taskpane: './src/taskpane/main.tsx' },
  output: { chunkFilename: 'pane-[name].[contenthash:8].js', clean: { keep: allBut('pane-') } },
  plugins: [
    new Licences({ file: 'taskpane.licences.txt' }),
    ...Object.entries(paneLocales).map(([suffix, locale]) =>
      page('./src/taskpane/page.html', `taskpane${suffix}.html`, { locale }),
    ),
  ],
};

/** The ribbon's buttons and the dialog they tell things in: small scripts, and what the first click needs as a chunk. */
const commands = {
  name: 'commands',
  entry: { commands: './src/commands/main.ts', message: './src/commands/show-message.ts' },
  output: { chunkFilename: 'commands-[name].[contenthash:8].js', clean: { keep: allBut('commands-') } },
  plugins: [
    new Licences({ file: 'commands.licences.txt' }),
    page('./src/commands/commands.html', 'commands.html', { chunks: ['commands'] }),
    page('./src/commands/message.html', 'message.html', { chunks: ['message'] }),
  ],
};

/**
 * The workbench: the frame and the pane at once, the grid and what opens books in chunks of their own. It is a page for
 * browsers alone: nothing of it is in what Excel loads.
 */
const workbench = {
  name: 'workbench',
  entry: { workbench: './src/workbench/main.tsx' },
  output: {
    chunkFilename: 'workbench-[name].js',
    cssFilename: '[name].css',
    cssChunkFilename: 'workbench-[name].css',
  },
  rules: [{ test: /\.css$/, type: 'css' }],
  experiments: { css: true },
  plugins: [
    new Licences({ file: 'workbench.licences.txt' }),
    page('./src/workbench/page.html', 'workbench.html'),
  ],
  optimization: { minimizer: [new SwcMinimizer()] },
};

function page(template, filename, options = {}) {
  return new HtmlPlugin({
    template,
    filename,
    scriptLoading: 'defer',
    minify: false,
    product: brand.product,
    ...options,
  });
}

/** What all bundles have in common, and what they have only while somebody works on them. */
function bundle({ output, rules = [], plugins = [], ...own }, { mode, hot = false }) {
  const isWorkedOn = mode === 'development';
  const react = { runtime: 'automatic', development: isWorkedOn, refresh: hot };
  const jsc = {
    target: 'es2022',
    parser: { syntax: 'typescript', tsx: true },
    transform: { react },
  };
  return {
    mode,
    target: ['web', 'es2020'],
    output: { path: path.join(root, 'dist'), filename: '[name].js', ...output },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, use: { loader: 'swc-loader', options: { jsc } } },
        brandRule(brand),
        ...rules,
      ],
    },
    plugins: [new webpack.DefinePlugin({ COPC_VERSION: JSON.stringify(version) }), ...plugins],
    performance: { hints: false },
    // No page's policy lets a source map be evaluated, so it is a file of its own.
    devtool: isWorkedOn ? 'source-map' : false,
    ...own,
  };
}

/**
 * The configurations, for `webpack --mode production` and for `npm run dev`.
 *
 * @param {unknown} _env
 * @param {{ mode?: 'production' | 'development' | 'none', hot?: boolean }} how `hot`: components are exchanged while they are shown
 */
export default function bundles(_env, how = {}) {
  return [copc, library, functions, taskpane, commands, workbench].map((own) => bundle(own, how));
}
