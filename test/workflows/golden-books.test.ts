/** Whole books through the workflow, against verdicts worked out elsewhere, fact by fact. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { nodeCodec } from '../../src/hosts/file/node';
import { openBook } from '../../src/hosts/file/open';
import { scorecardJson } from '../../src/report/json';
import { goldProfile } from '../../src/scoring/profile';
import { scoreBook } from '../../src/workflows/score/score-book';

const folder = path.join(__dirname, '../vectors/books');

interface Expected {
  readonly reportingPeriod: string;
  readonly metrics: readonly { readonly name: string; readonly [fact: string]: unknown }[];
  readonly gold: Readonly<Record<string, unknown>>;
}

async function actual(book: string) {
  const host = openBook(book, new Uint8Array(readFileSync(path.join(folder, book))), nodeCodec);
  const { scorecards } = await scoreBook(host, { sheet: null, profile: goldProfile, asOf: null, map: null });
  return scorecards.flatMap((scorecard) => scorecardJson(scorecard, 'en').tables);
}

describe.each(['en-rows.xlsx', 'es-rows-text.xlsx', 'en-long.csv'])('%s', (book) => {
  const expected = JSON.parse(readFileSync(path.join(folder, `${book}.expected.json`), 'utf8')) as Expected;

  it('is one table', async () => {
    expect(await actual(book)).toHaveLength(1);
  });

  it(`is of ${expected.reportingPeriod} and has these metrics and no others`, async () => {
    const [table] = await actual(book);
    expect(table?.reportingPeriod).toBe(expected.reportingPeriod);
    expect(table?.metrics.map(({ name }) => name).sort()).toEqual(
      expected.metrics.map(({ name }) => name).sort(),
    );
  });

  it.each(expected.metrics.map((metric) => [metric.name, metric] as const))('%s', async (name, metric) => {
    const [table] = await actual(book);
    const found = table?.metrics.find((one) => one.name === name);
    expect(found).toMatchObject(rounded(metric, found));
  });

  it('has these shares and this verdict', async () => {
    const [table] = await actual(book);
    expect(table?.gold).toMatchObject(rounded(expected.gold, table?.gold));
  });
});

/** Expected numbers take the value found when the two agree to 12 figures: sums in another order end differently. */
function rounded(expected: object, found: object | undefined): object {
  const values = new Map(Object.entries(found ?? {}));
  return Object.fromEntries(
    Object.entries(expected).map(([fact, value]: [string, unknown]) => {
      const other: unknown = values.get(fact);
      const near =
        typeof value === 'number' &&
        typeof other === 'number' &&
        Math.abs(value - other) <= 1e-12 * Math.max(1, Math.abs(value));
      return [fact, near ? other : value];
    }),
  );
}
