import { readFileSync } from 'node:fs';
import path from 'node:path';
import { functionNamed } from '../../src/catalogue/catalogue';
import { answer } from '../../src/catalogue/run';
import { expectNear } from './expect-near';

interface Vector {
  readonly fn: string;
  readonly args: readonly unknown[];
  readonly expect: unknown;
  readonly tol?: number;
}

const folder = path.join(__dirname, '../vectors');

describe.each(['single', 'tables', 'operations', 'edges'])('reference vectors: %s', (file) => {
  const vectors = JSON.parse(readFileSync(path.join(folder, `${file}.json`), 'utf8')) as Vector[];
  it.each(vectors.map((vector, index) => [`${index}: ${vector.fn}`, vector] as const))('%s', (_, vector) => {
    const entry = functionNamed(vector.fn);
    if (entry === null) throw new Error(`no function ${vector.fn}`);
    const found = answer(entry, vector.args);
    const value = found.kind === 'value' ? found.value : { error: found.code };
    expectNear(value, vector.expect, vector.tol ?? 1e-9);
  });
});
