import type { ScoreCall } from '../../src/cli/call/calls';
import { scoredBy } from '../../src/cli/many/workers';

const call: ScoreCall = {
  ...{ books: [], sheet: null, map: null, profile: null, asOf: null, language: 'en', out: null },
  ...{ columns: false, formulas: false, format: 'ndjson', requireGold: false },
  ...{ rollup: null, rollupJson: false, resume: null, jobs: null },
};

it('a thread that ends unexpectedly costs its book, and says so', async () => {
  const died = { score: () => Promise.reject(new Error('Worker terminated')) };
  const outcome = await scoredBy(died, { book: 'huge.xlsx', call, env: {}, known: null });
  expect(outcome).toEqual({
    kind: 'failed',
    said: expect.stringContaining('huge.xlsx: the process that read it ended unexpectedly'),
    why: expect.stringContaining('Score this book alone.'),
  });
});
