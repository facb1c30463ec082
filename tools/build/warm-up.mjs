// Runs the built program on the samples and keeps what V8 compiled of it: `node warm-up.mjs PROGRAM CACHE`. A process of
// its own, for the program sees a call like any other. What these calls don't run is compiled when it is first needed.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

const [file, to] = process.argv.slice(2);
const samples = fileURLToPath(new URL('../../assets/samples', import.meta.url));
const out = mkdtempSync(path.join(tmpdir(), 'copc-'));
const [list, book, other] = ['contact-centre.csv', 'contact-centre.xlsx', 'toronto-311.xlsx'].map((name) =>
  path.join(samples, name),
);
const calls = [
  ['score', list, other, '--out', path.join(out, 'scored')],
  ['score', book, '--json', '--columns', '--out', path.join(out, 'columns.xlsx')],
  ['inspect', book],
  ['eval', '=COPC.STATUS({0.78,0.79,0.81},0.8)'],
  ['--help'],
];

// The text and its wrapping as in src/cli/start.ts: compiled code belongs to exactly one text.
const script = new Script(`(function (module, exports, require) {${readFileSync(file, 'latin1')}\n})`, {
  filename: file,
});
const begin = script.runInThisContext();
process.stdout.write = (_text, ...rest) => {
  rest.at(-1)?.();
  return true;
};
try {
  for (const call of calls) {
    process.argv.splice(2, Infinity, ...call);
    const module = { exports: {} };
    begin(module, module.exports, createRequire(file));
    await module.exports.ended;
    if (process.exitCode) throw new Error(`copc ${call.join(' ')} ended with ${process.exitCode}.`);
  }
  writeFileSync(to, script.createCachedData());
} finally {
  rmSync(out, { recursive: true });
}
