/** `npm start`: builds what is not built yet, scores the sample workbook, and says where the scored copy is. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { changed, project as root } from './built-site.mjs';

const command = path.join(root, 'dist', 'copc.mjs');
const sample = path.join('assets', 'samples', 'contact-centre.xlsx');
const folder = 'out';

function run(script, args, what) {
  const { status, error } = spawnSync(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit' });
  if (error === undefined && status === 0) return;
  console.error(error === undefined ? `${what} ended with ${status}.` : `${what}: ${error.message}`);
  process.exit(status || 1);
}

const sources = ['src', 'package.json', 'webpack.config.js'].map((name) => changed(path.join(root, name)));
if (changed(command) < Math.max(...sources)) {
  const webpack = path.join(root, 'node_modules', 'webpack', 'bin', 'webpack.js');
  if (!existsSync(webpack)) {
    console.error('The libraries are not installed. Run "npm install" first.');
    process.exit(1);
  }
  console.log('Building the command …');
  run(webpack, ['--mode', 'production', '--stats', 'errors-only'], 'The build');
}

mkdirSync(path.join(root, folder), { recursive: true });
run(command, ['score', sample, '--out', `${folder}/`], 'Scoring the sample');

const scored = path.join(folder, 'contact-centre-scored.xlsx');
console.log(`The scored copy is ${path.join(root, scored)}. Open it in Excel or LibreOffice.`);
console.log('Score a book of your own:  node dist/copc.mjs score your-book.xlsx --out out/');
