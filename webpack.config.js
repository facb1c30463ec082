import { chmodSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import HtmlPlugin from 'html-webpack-plugin';
import webpack from 'webpack';
import { ArrowFunctions } from './tools/functions/arrow-functions.mjs';
import { SmallScript } from './tools/functions/small-script.mjs';
import { Licences } from './tools/licences.mjs';
import { SwcMinimizer } from './tools/swc-minimizer.mjs';

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

/** Texts and words the functions' script carries, stored for size; the sources stay as people write them. */
const stored = (test, loader, options = {}) => ({
  test,
  resourceQuery: { not: [/whole/] },
  enforce: 'post',
  use: { loader: path.join(root, 'tools/functions', loader), options },
});

/** What the parts of the functions' script say only to each other, so that it may say something shorter. */
const words = `
  act action actionable adverse ambiguous ambiguous-mark ambiguousNumber assurance atLeast atMost
  bandBefore bandBetween beats before behind betters between business category chance collected column
  comma compliance conflict consistently-meets consistently-misses contradiction cost count customer
  duration either escalate far-outside-limits fault fillers followed footnote full-width head hit-or-miss
  identical-values improving integrity k-of-n knowledgeable leftOut levelRule list mean means
  meansOutside meets met metOrImproving missed misses missing missingArgument mixed-scale mixedTargets
  money needed negative-value neverMeasured no-complete-action no-data no-definition no-owner no-target
  noFiniteNumber noTarget non-critical none not-applicable not-checked not-met not-sum-of-parts notAllowed
  notReachable nothing-measured nothingScored nothingToCount numbers only other other-category outOfRange
  outcomes override pairsBetter pairsEqual pairsWorse percent percent-number percent-out-of-range
  percentagePoints period-without-value periods-out-of-order place point quality queueNeverEnds reached
  repaired-value revenue row ruleLatest satisfaction scored sentences series service shortBy status streak
  sure text text-number timeLimit timeUnits too-few tooFewMeasured tooFewPoints trend trendAdverse
  trendImproving trendNone trendTooFew unit unknown unknown-direction unreadable usable watch whole
  wrongSize
`;

/** What holds for every formula, put in so that the minifier leaves out what none reaches. */
const known = (test, facts) => ({
  test,
  use: { loader: path.join(root, 'tools/functions/known-loader.mjs'), options: facts },
});

/** The custom-functions script: one plain script for an engine that has nothing but `CustomFunctions`. */
const functions = {
  name: 'functions',
  target: ['es2020'],
  entry: { functions: './src/functions/main.ts' },
  output: { path: path.join(root, 'dist'), filename: '[name].js', chunkFormat: 'array-push' },
  resolve: { extensions: ['.ts', '.js'] },
  plugins: [
    // All texts of a language stand together.
    new webpack.NormalModuleReplacementPlugin(
      /\/(?:explain|verdicts|gold-labels|function-messages)-for$/,
      path.join(root, 'tools/functions/texts.mjs'),
    ),
    new SmallScript({ words: words.trim().split(/\s+/) }),
    new ArrowFunctions(),
  ],
  module: {
    rules: [
      typescript,
      {
        test: /catalogue\/functions\/[^/]+\.ts$/,
        use: path.join(root, 'tools/functions/run-time-loader.mjs'),
      },
      // A table of figures says nothing of their kind, parts, definition or actions.
      known(/scoring\/cuika\.ts$/, {
        'evidence.definition': 'undefined',
        'evidence.actions': 'undefined',
      }),
      known(/scoring\/gold\.ts$/, {
        'categories: categoryShares(metrics, scores)': 'categories: []',
        'profile: profile.name,': '',
      }),
      known(/scoring\/theil-sen\.ts$/, { 'positions ?': 'null ?' }),
      known(/scoring\/control-limits\.ts$/, {
        '{ from = 0 }: LimitOptions = {},': '',
        'slice(from)': 'slice()',
      }),
      known(/scoring\/cuika-data\.ts$/, {
        'evidence.kind': 'undefined',
        'evidence.periodsConsecutive': 'undefined',
        'evidence.sumOfParts': 'undefined',
      }),
      // The counts of a rule come from digits.
      known(/scoring\/parse-level-rule\.ts$/, {
        "typeof value === 'number' && Number.isInteger(value)": 'true',
      }),
      // Nothing is set by hand in a series, it has no reporting period, and EXPLAIN judges by the usual rules.
      known(/strings\/explanation\.ts$/, {
        'explained.override': 'undefined',
        'explained.reportingIndex': 'null',
        'level.kind': "'latest'",
      }),
      known(/strings\/trend-sentence\.ts$/, { 'score.trend.method': "'mann-kendall'" }),
      stored(/worksheet\/vocabulary\/cell-phrases\.ts$/, 'cell-words-loader.mjs'),
      stored(/worksheet\/number-formats\.ts$/, 'general-format-loader.mjs'),
      stored(/tools\/functions\/texts\.mjs$/, 'texts-loader.mjs', {
        'explain-for': {
          except: `override stale tooFewForRule judgedBy ruleLatest ruleMean ruleKofN slope halves`.split(
            ' ',
          ),
        },
        'verdicts-for': { only: ['status', 'trend', 'action', 'assurance'] },
        'gold-labels-for': {},
        'function-messages-for': {},
      }),
    ],
  },
  optimization: {
    minimize: {
      javascript: {
        ecma: 2020,
        // Settings under which the script is smallest once it is compressed.
        compress: {
          passes: 5,
          hoist_funs: true,
          pure_getters: true,

          inline: 1,
          lhs_constants: false,
          unsafe_arrows: true,
          module: true,
          keep_fargs: false,
        },
      },
    },
  },
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
