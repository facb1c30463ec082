// `npm run bench` measures the built command and the rules and prints the figures; with `--write` they go to
// docs/bench.md as well, with `--quick` the largest book is left out, and with `--books` the command on books of three
// sizes is all that is measured, beside openpyxl; with `--many`, many small books in one thread and in two; with
// `--monitored`, a year of monitored transactions; with `--readiness`, the page for an audit meeting.
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import { loadTypeScript } from '../build/load-typescript.mjs';
import { benchFunctions } from './functions.mjs';
import { benchBook, benchStart } from './command-bench.mjs';
import { benchManyBooks, manyBooksLines } from './many-books.mjs';
import { loadLine, machineLine, pythonWith } from './machine.mjs';
import { benchMonitored, monitoredLines } from './monitored.mjs';
import { benchPane } from './pane.mjs';
import { benchFinding } from './finding.mjs';
import { benchReadiness, readinessLines } from './readiness.mjs';
import { benchPage, bookLines } from './report.mjs';
import { benchScipy, benchScoring } from './scoring.mjs';
import { benchWorkbench } from './workbench.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const flags = new Set(process.argv.slice(2));
const tell = (text) => process.stderr.write(`${text}\n`);

if (!existsSync(path.join(root, 'dist/copc.mjs'))) {
  tell('dist/copc.mjs is missing: run "npm run build" first.');
  process.exit(1);
}

const sizes = [
  { rows: 1_000, rounds: 5 },
  { rows: 10_000, rounds: 5 },
  ...(flags.has('--quick') ? [] : [{ rows: 100_000, rounds: 3 }]),
];
const benchBooks = () =>
  sizes.map(({ rows, rounds }) => {
    tell(`Books of ${rows} rows …`);
    return benchBook(rows, 30, rounds);
  });

if (flags.has('--books')) {
  const lines = [`Machine: ${machineLine()}. Load ${loadLine()}.`, '', ...bookLines(benchBooks())];
  process.stdout.write(await formatted(lines.join('\n')));
  process.exit(0);
}

if (flags.has('--many')) {
  const load = loadLine();
  const lines = manyBooksLines(benchManyBooks(2_000, 3));
  process.stdout.write(
    await formatted([`Machine: ${machineLine()}. Load ${load}.`, '', ...lines].join('\n')),
  );
  process.exit(0);
}

if (flags.has('--monitored')) {
  const lines = monitoredLines(benchMonitored(200_000, 12, 3));
  process.stdout.write(await formatted([`Machine: ${machineLine()}.`, '', ...lines].join('\n')));
  process.exit(0);
}

if (flags.has('--readiness')) {
  const load = loadLine();
  const lines = readinessLines(await benchReadiness(9));
  process.stdout.write(
    await formatted([`Machine: ${machineLine()}. Load ${load}.`, '', ...lines].join('\n')),
  );
  process.exit(0);
}

const before = loadLine();
tell('A small file against an empty program …');
const start = benchStart(21);
tell('The rules …');
const rules = {
  ...(await loadTypeScript('src/scoring/score-table.ts')),
  ...(await loadTypeScript('src/scoring/profile.ts')),
};
const scoring = benchScoring(rules);
const python = pythonWith('scipy');
const scipy = python === null ? null : benchScipy({ python: python.python });
tell('The functions …');
const functions = await benchFunctions(rules);
tell('The pane in a browser …');
const pane = await benchPane();
tell('The workbench in a browser …');
const workbench = await benchWorkbench();
tell('Finding and reading …');
const finding = await benchFinding();
const books = benchBooks();
tell('Many books …');
const many = benchManyBooks(flags.has('--quick') ? 200 : 2_000, 3);
tell('Monitored transactions …');
const monitored = benchMonitored(200_000, 12, 3);
tell('The page for an audit meeting …');
const readiness = await benchReadiness(9);

const page = await formatted(
  benchPage({
    machine: machineLine(),
    load: [before, loadLine()],
    scoring,
    scipy,
    functions,
    pane,
    workbench,
    finding,
    books,
    many,
    monitored,
    readiness,
    start,
  }),
);
process.stdout.write(page);
if (flags.has('--write')) writeFileSync(path.join(root, 'docs/bench.md'), page);

function formatted(markdown) {
  return prettier.format(markdown, { parser: 'markdown', printWidth: 110 });
}
