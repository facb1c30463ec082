// `npm run bench:reading`: how many sheets are read right, told, missed or read wrongly without a word, by layout, language
// and feature; over books of our own making, and, where they are, over a stranger's.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { project } from '../build/build-older.mjs';
import { bundleTypeScript, loadTypeScript } from '../build/load-typescript.mjs';
import { program } from '../program.mjs';
import { grouped, table } from './reading/table.mjs';

const help = `Reads made-up books whose truth is known, and prints how many are read
  right: all as it is, or asked about where that is right; told: something is off, and a finding says so;
  missed: nothing read; silent: something is wrong without a word.

npm run bench:reading                        600 books of our own, and 600 of ../shared/reading where it is
npm run bench:reading -- --count 200         of each
npm run bench:reading -- --seed 7            others
npm run bench:reading -- --own               our own alone
npm run bench:reading -- --without-words     with no word known for result, target or any other measure
npm run bench:reading -- --list 5            the first five of our books of each fault, and five of the others' of each kind`;

const strangers = path.resolve(project, '../shared/reading');
const folder = path.join(project, 'out/bench-reading');

const options = {
  count: { type: 'string', default: '600' },
  seed: { type: 'string', default: '5' },
  list: { type: 'string', default: '0' },
  own: { type: 'boolean', default: false },
  'without-words': { type: 'boolean', default: false },
};

await program(help, options, async ({ count, seed, list, own, 'without-words': withoutWords }) => {
  const [books, start, shown] = [whole(count, 'count'), whole(seed, 'seed'), whole(list, 'list')];
  const into = path.join(folder, withoutWords ? 'without-words' : 'with-words');
  rmSync(into, { recursive: true, force: true });
  mkdirSync(into, { recursive: true });
  const rules = withoutWords ? [silenced()] : [];
  console.log(withoutWords ? 'No word for a measure is known.\n' : 'All words are known.\n');
  await ownBooks(books, start, shown, { into, rules });
  if (!own) await strangersBooks(books, start, shown, { into, rules });
});

function whole(given, name) {
  const number = Number(given);
  if (/^\d{1,6}$/.test(given)) return number;
  throw new Error(`--${name} is "${given}". Give a whole number.`);
}

/** The rule that takes the words for measures out of the vocabulary of the bundle. */
function silenced() {
  return {
    test: /worksheet[\\/]vocabulary[\\/](?:en|es|nl|zh|nb|pt)\.ts$/,
    enforce: 'pre',
    use: fileURLToPath(new URL('reading/without-measure-words.mjs', import.meta.url)),
  };
}

async function ownBooks(count, seed, shown, { into, rules }) {
  const { strangerBooks } = await loadTypeScript('test/corpus/strangers.ts', { folder: into });
  const { judged } = await loadTypeScript('test/corpus/strangers/judge.ts', { folder: into, rules });
  const read = [];
  for (const { bytes, truth, ...book } of strangerBooks(seed, count)) {
    const { class: kind, why } = await judged({ ...book, bytes, truth });
    read.push({ ...book, class: kind, why });
  }
  console.log(`== ${count} books of our own, seed ${seed}\n`);
  console.log(table('', [['all', read]]));
  console.log(
    `\n${table(
      'by layout',
      grouped(read, ({ layout }) => layout),
    )}`,
  );
  console.log(
    `\n${table(
      'by language',
      grouped(read, ({ language }) => language),
    )}`,
  );
  console.log(
    `\n${table(
      'by feature',
      grouped(read, ({ features }) => features),
    )}`,
  );
  for (const kind of shown === 0 ? [] : ['silent', 'missed', 'told'])
    for (const { name, why } of read.filter((book) => book.class === kind).slice(0, shown))
      console.log(`\n${kind}: ${name}\n  ${why.join('\n  ')}`);
}

/** The generator and the comparison are the stranger's; only the command is ours. */
async function strangersBooks(count, seed, shown, { into, rules }) {
  if (!existsSync(path.join(strangers, 'reading_corpus.py'))) return;
  const command = await bundleTypeScript('src/cli/main.ts', { folder: path.join(into, 'command'), rules });
  writeFileSync(path.join(into, 'package.json'), JSON.stringify({ bin: path.relative(into, command) }));
  const books = path.join(into, 'books');
  run('python3', path.join(strangers, 'reading_corpus.py'), books, String(count), String(seed));
  const check = path.join(strangers, 'check_reading.mjs');
  console.log(`\n\n== ${count} books of a stranger, seed ${seed}`);
  console.log(run(process.execPath, check, into, books, '--list', String(shown)));
}

function run(name, ...args) {
  const { status, stdout, stderr, error } = spawnSync(name, args, { encoding: 'utf8', maxBuffer: 1 << 30 });
  if (status === 0) return stdout;
  throw new Error(`${[name, ...args].join(' ')} failed: ${error?.message ?? stderr}`);
}
