// Puts the samples into the built site, for the page that opens them.
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const project = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const to = path.join(path.resolve(project, process.argv[2] ?? 'dist'), 'samples');

rmSync(to, { recursive: true, force: true });
mkdirSync(to, { recursive: true });
cpSync(path.join(project, 'assets', 'samples'), to, { recursive: true });
