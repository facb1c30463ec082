// Mutation tests of the rules: changes src/scoring in one small way after another and asks test/scoring whether it sees it.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { program } from '../program.mjs';
import { compilerFor } from './compiles.mjs';
import { mutantsOf } from './mutants.mjs';
import { Runner } from './runner.mjs';

const help = `npm run mutation -- [options]

Changes the rules (src/scoring) in one small way after another and runs their tests (test/scoring) on each change. What
no test sees is printed, with a table in the end; docs/mutation.md judges it. Ends with 1 where too few are seen.

  --file NAMES    only these files: target,status
  --sample N      only so many changes, evenly over all
  --least PERCENT how many must be seen; default 92
  --help          this text`;

const folder = path.resolve('src/scoring');

await program(
  help,
  { file: { type: 'string' }, sample: { type: 'string' }, least: { type: 'string', default: '92' } },
  run,
);

async function run({ file, sample, least }) {
  const files = readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => path.join(folder, name));
  const sources = new Map(files.map((each) => [each, readFileSync(each, 'utf8')]));
  const asked = file?.split(',');
  const wanted = files.filter((each) => asked?.includes(path.basename(each, '.ts')) ?? true);
  if (wanted.length < (asked?.length ?? 1))
    throw new Error(`--file ${file}: not all of these are in ${folder}.`);
  const all = wanted.flatMap((each) => mutantsOf(each, sources.get(each)));
  const mutants = evenly(all, sample === undefined ? all.length : Number(sample));
  const compiles = compilerFor('tsconfig.json', files);
  const runner = await Runner.start();

  const table = new Map(wanted.map((each) => [each, { killed: 0, timedOut: 0, survived: 0, refused: 0 }]));
  for (const mutant of mutants) {
    const text = sources.get(mutant.path);
    const source = text.slice(0, mutant.start) + mutant.text + text.slice(mutant.end);
    const seen = compiles(mutant.path, source) ? await runner.ask({ path: mutant.path, source }) : 'refused';
    table.get(mutant.path)[seen]++;
    if (seen === 'survived') console.log(`survived  ${placeOf(mutant)}`);
  }
  runner.end();
  report(table, Number(least));
}

function report(table, least) {
  const total = { killed: 0, timedOut: 0, survived: 0, refused: 0 };
  console.log('\n| file | killed | timed out | survived | refused by the compiler | killed of compiling |');
  console.log('| --- | --: | --: | --: | --: | --: |');
  for (const [file, row] of table) {
    for (const key of Object.keys(total)) total[key] += row[key];
    if (Object.values(row).some((count) => count > 0)) console.log(line(nameOf(file), row));
  }
  console.log(line('all', total));
  if (shareOf(total) >= least) return;
  throw new Error(`${shareOf(total).toFixed(1)} % were seen; at least ${least} % are asked.`);
}

function line(name, row) {
  const { killed, timedOut, survived, refused } = row;
  return `| ${name} | ${killed} | ${timedOut} | ${survived} | ${refused} | ${shareOf(row).toFixed(1)} % |`;
}

/** Of those that compile. */
function shareOf({ killed, timedOut, survived }) {
  const compiling = killed + timedOut + survived;
  return compiling === 0 ? 100 : (100 * (killed + timedOut)) / compiling;
}

function placeOf({ path: file, line: at, kind, was, text }) {
  const short = (code) => code.replace(/\s+/g, ' ').slice(0, 70);
  return `${nameOf(file)}:${at}  ${kind}  ${short(was)}  →  ${short(text)}`;
}

function nameOf(file) {
  return path.relative(folder, file).replaceAll('\\', '/');
}

function evenly(all, count) {
  if (count >= all.length) return all;
  return Array.from({ length: count }, (_, index) => all[Math.floor((index * all.length) / count)]);
}
