// Builds what is older than what it is made from, part by part, so that a program for one door doesn't wait for all of them.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const project = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const webpack = 'node_modules/webpack/bin/webpack.js';
const settings = [
  'package.json',
  'brand.json',
  'tools/build/branding.mjs',
  'tools/build/brand-loader.mjs',
  'webpack.config.js',
  'tools/build/licences.mjs',
  'tools/build/swc-minimizer.mjs',
];

/** Parts of dist/: a webpack configuration, a script of ours, or both; the file that is made last; what it is made from. */
const parts = {
  copc: {
    config: 'copc',
    output: 'copc.mjs',
    from: ['src', 'tools/build/compiled-ahead.mjs', 'tools/build/warm-up.mjs', ...settings],
    without: ['functions', 'taskpane', 'commands', 'workbench', 'hosts/excel', 'hosts/univer'],
  },
  library: {
    config: 'library',
    script: 'tools/library/types.mjs',
    output: 'lib/score.mjs',
    from: ['src', 'tools/library', ...settings],
    without: ['functions', 'taskpane', 'commands', 'workbench', 'hosts/excel', 'hosts/univer'],
  },
  functions: {
    config: 'functions',
    script: 'tools/documents/build.mjs',
    output: 'functions.json',
    from: ['src', 'tools/documents', 'tools/site/site-url.mjs', ...settings],
    without: ['cli', 'taskpane', 'commands', 'workbench', 'hosts'],
  },
  taskpane: {
    config: 'taskpane',
    output: 'taskpane.html',
    from: ['src', ...settings],
    without: ['cli', 'functions', 'commands', 'workbench', 'hosts/univer'],
  },
  commands: {
    config: 'commands',
    output: 'commands.html',
    from: ['src', ...settings],
    without: ['cli', 'functions', 'taskpane', 'workbench', 'hosts/univer'],
  },
  workbench: {
    config: 'workbench',
    output: 'workbench.html',
    from: ['src', ...settings],
    without: ['cli', 'commands', 'hosts/excel'],
  },
  pages: {
    script: 'tools/site/build-pages.mjs',
    needs: 'functions',
    output: 'manifest.xml',
    from: [
      'assets',
      'tools/site',
      'tools/manifest',
      'manifest.xml',
      'brand.json',
      'tools/build/branding.mjs',
      'tools/build/brand-loader.mjs',
      'src/strings/language.ts',
    ],
  },
  samples: {
    script: 'tools/samples/publish.mjs',
    output: 'samples/SOURCES.md',
    from: ['assets/samples', 'tools/samples/publish.mjs'],
  },
};

/** The latest change of a file, or of anything in a folder; 0 when it is not there. */
function changed(place, without = []) {
  if (without.includes(place) || !existsSync(place)) return 0;
  const facts = statSync(place);
  if (!facts.isDirectory()) return facts.mtimeMs;
  const within = readdirSync(place).map((name) => changed(path.join(place, name), without));
  return Math.max(facts.mtimeMs, ...within);
}

/**
 * Builds those of the named parts that are older than their sources.
 *
 * @param {readonly (keyof parts)[]} names in the order in which they need each other
 * @returns {string[]} the parts that were built
 * @throws Error when the libraries aren't installed or a build fails
 */
export function buildOlder(names) {
  const older = olderParts(names);
  if (older.length === 0) return [];
  if (!existsSync(path.join(project, webpack))) {
    throw new Error('The libraries are not installed. Run "npm ci" first.');
  }
  console.log(`Building ${older.join(', ')} …`);
  const configs = older.flatMap((name) => parts[name].config ?? []);
  if (configs.length > 0) run(['tools/build/bundle.mjs', ...configs]);
  for (const name of older) {
    const { script, output } = parts[name];
    if (script !== undefined) run([script]);
    const file = path.join(project, 'dist', output);
    if (!existsSync(file)) throw new Error(`The build of ${name} made no ${output}.`);
    // A file that came out as it was is left alone by webpack, and would look older than its sources for ever.
    const now = new Date();
    utimesSync(file, now, now);
  }
  return older;
}

/** As `buildOlder`, of everything there is. */
export function buildAll() {
  return buildOlder(Object.keys(parts));
}

/**
 * Those of the named parts that are not there, are older than their sources, or need one that is.
 *
 * @param {readonly (keyof parts)[]} names
 * @param {string} [root] the project's folder
 */
export function olderParts(names, root = project) {
  const isOlder = ({ output, from, without = [] }) => {
    const left = without.map((room) => path.join(root, 'src', room));
    const latest = Math.max(...from.map((place) => changed(path.join(root, place), left)));
    return changed(path.join(root, 'dist', output)) < latest;
  };
  const own = names.filter((name) => isOlder(parts[name]));
  return names.filter((name) => own.includes(name) || own.includes(parts[name].needs));
}

function run(step) {
  const { status, error } = spawnSync(process.execPath, step, { cwd: project, stdio: 'inherit' });
  if (error !== undefined) throw new Error(`The build could not start: ${error.message}`);
  if (status !== 0) throw new Error('The build failed; the reason is above.');
}
