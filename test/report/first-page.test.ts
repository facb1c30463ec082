/** What a meeting sees first: the verdict and all metrics of each sample stand on one page, in every language. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { openFileHost } from '../../src/hosts/file/file-host';
import { nodeCodec } from '../../src/hosts/file/node';
import { reportWordsFor } from '../../src/report/look/report-words';
import { linesOf } from '../../src/report/look/text-lines';
import { at, columnWidths } from '../../src/report/summary/layout';
import { summaryPlan } from '../../src/report/summary/summary-plan';
import { goldProfile } from '../../src/scoring/profile';
import { languages } from '../../src/strings/language';
import type { SheetPlan } from '../../src/workbook/plan/plan';
import { scoreBook } from '../../src/workflows/score/score-book';

const folder = path.join(__dirname, '../../assets/samples');
const samples = readdirSync(folder).filter((name) => name.endsWith('.xlsx'));
/** Characters at the edges of a cell that no text takes. */
const PADDING = 0.7;
const options = { sheet: null, profile: goldProfile, asOf: null, map: null };

it.each(languages)('a gap in percentage points has room in its column (%s)', (language) => {
  const { report } = reportWordsFor(language);
  const { characters = 0 } = columnWidths.find(({ column }) => column === at.gap) ?? {};
  expect(linesOf(`-11.5 ${report.points}`, characters - PADDING)).toBe(1);
});

/** The row of the first cell with the text. */
function rowOf({ blocks }: SheetPlan, text: string): number {
  const rows = blocks.flatMap(({ row, rows: lines }) =>
    lines.flatMap((cells, offset) => (cells.some((cell) => cell?.value === text) ? [row + offset] : [])),
  );
  return Math.min(...rows);
}

describe.each(samples)('the summary of %s', (name) => {
  it.each(languages)('has its metrics on the first page (%s)', async (language) => {
    const host = openFileHost(name, readFileSync(path.join(folder, name)), nodeCodec);
    const { scorecards } = await scoreBook(host, options);
    const { report } = reportWordsFor(language);
    for (const card of scorecards) {
      const plan = summaryPlan(card, { language, now: new Date('2024-05-02T09:00:00Z'), version: '0.2.0' });
      const header = rowOf(plan, report.assurance);
      const [second = Number.POSITIVE_INFINITY] = plan.print?.breaks ?? [];
      expect([card.sheet, header < second]).toEqual([card.sheet, true]);
    }
  });
});
