// Bundles parts of dist/, two at a time: `node tools/build/bundle.mjs [NAME…]`, webpack's configurations by name; all without.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const project = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
// Which take about as long as each other: webpack itself bundles one after the other.
const halves = [
  ['copc', 'taskpane', 'commands'],
  ['workbench', 'library', 'functions'],
];
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !halves.flat().includes(name));
if (unknown.length > 0) throw new Error(`There is no part called ${unknown.join(', ')}.`);
const wanted = halves.map((half) => half.filter((name) => asked.length === 0 || asked.includes(name)));
const ended = await Promise.all(wanted.filter((half) => half.length > 0).map(bundled));
process.exitCode = ended.every((status) => status === 0) ? 0 : 1;

function bundled(names) {
  const named = names.flatMap((name) => ['--config-name', name]);
  const webpack = path.join('node_modules', 'webpack', 'bin', 'webpack.js');
  const step = [webpack, '--mode', 'production', '--stats', 'errors-only', ...named];
  return new Promise((resolve, reject) => {
    const program = spawn(process.execPath, step, { cwd: project, stdio: 'inherit' });
    program.on('error', reject);
    program.on('exit', resolve);
  });
}
