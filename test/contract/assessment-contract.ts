/**
 * What a person may do to the assessment between two runs, on every host: whatever it is, their texts stay where they put
 * them, and a second run on equal facts writes nothing.
 */
import fc from 'fast-check';
import type { Scorecard } from '../../src/report/scorecard/scored';
import { languages, type Language } from '../../src/strings/language';
import { assessmentTexts } from '../../src/strings/parts/sheets/assessment';
import { wordsFor } from '../../src/strings/words-for';
import type { WritableBook } from '../../src/workbook/formula-host';
import type { CellValue } from '../../src/workbook/snapshot';
import {
  assessOpenBook,
  editItem,
  openAssessment,
  type OpenAssessment,
} from '../../src/workflows/assess/assess-open-book';
import type { ItemEntries } from '../../src/workflows/assess/edit-item';
import { refreshBook } from '../../src/workflows/write/refresh-book';
import { writeAssessment } from '../../src/workflows/assess/assess-book';
import { formatCell } from '../../src/workbook/address';
import { kpiRows } from '../workflows/books';
import { metric, scorecard, table } from '../report/sample';
import { anyEditOf, cellsOf as cells, edit as editOwn, type Edit, type Matrix } from './people-edits';
import type { SeedSheet } from './seed';

const COLUMNS = 20;
/** The header of an assessment made anew; its titles from column B on. */
const HEADER = 5;
const at = {
  number: 1,
  item: 3,
  answers: 4,
  deployed: 7,
  evidence: 8,
  links: 10,
  reviewed: 12,
  result: 13,
  remark: 14,
};

const seed: readonly SeedSheet[] = [{ name: 'KPI', cells: { A1: 'Metric' } }];
const calm = card([0.9, 0.9, 0.9]);
const escalated = card([0.9, 0.7, 0.7, 0.7]);

function card(points: readonly number[]): Scorecard {
  return scorecard([
    table([metric('Service level', { points }), metric('CSAT', { points: points.map(() => 0.9) })]),
  ]);
}

async function write(host: WritableBook, scored: Scorecard, language: Language = 'en', addMissing = false) {
  const now = new Date('2024-07-01T09:00:00Z');
  return writeAssessment(host, [scored], { language, now, timeZone: 'UTC', version: '0.1.0', addMissing });
}

const cellsOf = (host: WritableBook): Promise<Matrix> => cells(host, 'assessment');
const edit = (host: WritableBook, change: Edit): Promise<Matrix> => editOwn(host, 'assessment', change);

/** Answers in the row of an item, as a person types them. */
async function answer(
  host: WritableBook,
  number: string,
  cells: Readonly<Record<number, string>>,
): Promise<void> {
  await edit(host, (all) => {
    Object.assign(all.find((row) => row[at.number] === number) ?? [], cells);
    return all;
  });
}

const rowOf = (cells: Matrix, number: string) => cells.find((row) => row[at.number] === number) ?? [];

/** A book whose sheet of figures is scored as a person would have it: nobody hands over a scorecard. */
const kpis: SeedSheet = {
  name: 'KPI',
  cells: Object.fromEntries(
    kpiRows.flatMap((row, r) => row.map((value, c) => [formatCell({ row: r, column: c }), value] as const)),
  ),
};

function yesTo(number: string, { assessment }: OpenAssessment): ItemEntries {
  const text = assessment?.items.find((one) => one.number === number)?.row.text;
  const { owner = '', links = '', reference = '', reviewed = '' } = text ?? {};
  return {
    answers: { keyElements: 'yes', structured: 'yes', factBased: 'yes', deployed: 'yes' },
    texts: { evidence: 'Shift plan', owner, links, reference, reviewed },
  };
}

export function assessmentContract(
  hostName: string,
  open: (sheets: readonly SeedSheet[]) => Promise<WritableBook>,
): void {
  const start = async () => {
    const host = await open(seed);
    await write(host, calm);
    return host;
  };

  const onKpis = async () => {
    const now = new Date('2024-07-01T09:00:00Z');
    const options = { language: 'en', now, timeZone: 'UTC', version: '0.1.0', settings: null } as const;
    return { host: await open([kpis]), options };
  };

  describe(`the assessment on the ${hostName} host`, () => {
    it('begins with the shipped items, unanswered, linked to the metrics there are', async () => {
      const host = await open(seed);
      expect(await write(host, calm)).toMatchObject({ sheet: 'COPC Assessment', added: 24, problem: null });
      const cells = await cellsOf(host);
      const rows = cells.slice(HEADER + 1).filter((row) => row[at.number] !== '');
      expect(rows).toHaveLength(24);
      expect(new Set(rows.map((row) => row[at.result]))).toEqual(new Set(['Not assessed']));
      expect([
        rowOf(cells, 'P2')[at.links],
        rowOf(cells, 'P12')[at.links],
        rowOf(cells, 'L1')[at.links],
      ]).toEqual(['Service level', 'CSAT', '']);
    });

    it('is not touched when nothing changed', async () => {
      const host = await start();
      const before = await cellsOf(host);
      expect(await write(host, calm)).toMatchObject({ added: 0, updated: 0, cellsWritten: 0 });
      expect(await cellsOf(host)).toEqual(before);
    });

    it('gives the result of the answers, and says what contradicts them', async () => {
      const host = await start();
      const yes = { 4: 'yes', 5: 'Ja', 6: '是', 7: 'Sí', [at.evidence]: 'Wiki', [at.reviewed]: '2024-05-01' };
      await answer(host, 'P2', yes);
      expect(await write(host, calm)).toMatchObject({ updated: 1 });
      expect(rowOf(await cellsOf(host), 'P2').slice(at.result, at.remark + 1)).toEqual(['Compliant', '']);
      expect(await write(host, escalated)).toMatchObject({ updated: 1 });
      expect(rowOf(await cellsOf(host), 'P2')[at.remark]).toBe(
        'Results contradict the approach: Service level: Not met, trend Too few points, Escalate',
      );
    });

    it('leaves an item a person took out, until it is asked for', async () => {
      const host = await start();
      await edit(host, (cells) => [
        ...cells.filter((row) => row[at.number] !== 'P3'),
        Array.from({ length: COLUMNS }, (): CellValue => ''),
      ]);
      expect(await write(host, calm)).toMatchObject({ added: 0, missing: 1 });
      expect(rowOf(await cellsOf(host), 'P3')).toEqual([]);
      expect(await write(host, calm, 'en', true)).toMatchObject({ added: 1, missing: 0 });
      expect(rowOf(await cellsOf(host), 'P3')[at.result]).toBe('Not assessed');
    });

    it('says which cell holds no answer and which link meets nothing, and goes on', async () => {
      const host = await start();
      await answer(host, 'P2', { 4: 'maybe', [at.links]: 'Service level; No such metric' });
      const { assessment } = await write(host, calm);
      expect(assessment?.findings.map(({ cell }) => cell)).toEqual(['E12', 'F12', 'K12']);
      expect(assessment?.items).toHaveLength(24);
    });

    it('is answered elsewhere than in its sheet, and says at once what that comes to', async () => {
      const { host, options } = await onKpis();
      await assessOpenBook(host, options, { addMissing: false });
      const shown = await openAssessment(host, options);
      const p7 = shown.assessment?.items.find(({ number }) => number === 'P7');
      const row = p7?.row.row ?? -1;
      const saved = await editItem(host, shown, row, yesTo('P7', shown), options);
      const item = saved?.assessment?.items.find(({ number }) => number === 'P7');
      expect(item?.judgement.result).toBe('compliant');
      const cells = await cellsOf(host);
      expect(rowOf(cells, 'P7').slice(at.answers, at.evidence + 1)).toEqual([
        'Yes',
        'Yes',
        'Yes',
        'Yes',
        'Shift plan',
      ]);
      expect(rowOf(cells, 'P7')[at.result]).toBe('Compliant');
      expect(rowOf(cells, 'P7')[at.remark]).toMatch(
        /^Results contradict the approach: Average speed of answer/,
      );
      // Equal facts again: nothing to write, whichever door asks.
      const again = await refreshBook(host, options);
      expect(again).toMatchObject({ written: null, assessment: { updated: 0, cellsWritten: 0 } });
    });

    it('is not answered in a row that is another one by now', async () => {
      const { host, options } = await onKpis();
      await assessOpenBook(host, options, { addMissing: false });
      const shown = await openAssessment(host, options);
      const row = shown.assessment?.items.find(({ number }) => number === 'P7')?.row.row ?? -1;
      // Sorted meanwhile: another item, as blank as this one was.
      const before = await edit(host, (cells) => {
        const [one, other] = [cells[row] ?? [], cells[row + 1] ?? []];
        return cells.map((cell, index) => (index === row ? other : index === row + 1 ? one : cell));
      });
      expect(await editItem(host, shown, row, yesTo('P7', shown), options)).toBeNull();
      expect(await cellsOf(host)).toEqual(before);
    });

    it('without its header says so and is left as it is', async () => {
      const host = await start();
      const before = await edit(host, (cells) => cells.map((row, index) => (index === HEADER ? [] : row)));
      expect((await write(host, calm)).problem).toMatch(/its row of column titles was not found/);
      expect(await cellsOf(host)).toEqual(before);
    });

    it.each(languages)('written in English is read and refreshed in %s', async (language) => {
      const host = await start();
      await answer(host, 'L1', { [at.item]: 'Our own words' });
      expect(await write(host, calm, language)).toMatchObject({ added: 0, problem: null });
      const cells = await cellsOf(host);
      const words = wordsFor(assessmentTexts, language);
      expect(cells[HEADER]?.[at.evidence]).toBe(words.columns.evidence);
      expect(rowOf(cells, 'P1')[at.item]).toBe(words.items.P1);
      expect(rowOf(cells, 'L1')[at.item]).toBe('Our own words');
      expect(await write(host, calm, language)).toMatchObject({ updated: 0, cellsWritten: 0 });
    });

    it('keeps every text of a person in its place, whatever they did', async () => {
      const ours = await textsEverWritten(open);
      await fc.assert(
        fc.asyncProperty(
          fc.array(anyEdit, { maxLength: 6 }),
          fc.constantFrom(...languages),
          async (edits, language) => {
            const host = await start();
            const before = await edit(host, (cells) => edits.reduce((all, one) => one(all), cells));
            const { problem } = await write(host, escalated, language);
            const after = await cellsOf(host);
            for (const [row, values] of before.entries()) {
              for (const [place, value] of values.entries()) {
                if (value !== '' && !ours.has(value))
                  expect([row, place, after[row]?.[place]]).toEqual([row, place, value]);
              }
            }
            expect(await write(host, escalated, language)).toMatchObject({ updated: 0, cellsWritten: 0 });
            expect(await cellsOf(host)).toEqual(after);
            if (problem !== null) expect(after).toEqual(before);
          },
        ),
        // What happens to the rows is the same on every host, how they are written is not: most of it on the fastest.
        { numRuns: hostName === 'file' ? 30 : 8 },
      );
    });
  });
}

/** Every text the program puts into this assessment in any language: those it may replace. */
async function textsEverWritten(open: (sheets: readonly SeedSheet[]) => Promise<WritableBook>) {
  const texts = new Set<CellValue>();
  for (const language of languages) {
    const host = await open(seed);
    await write(host, calm, language);
    for (const value of (await cellsOf(host)).flat()) texts.add(value);
  }
  return texts;
}

const anyEdit = anyEditOf({
  header: HEADER,
  rows: 24,
  columns: 14,
  texts: ['yes', 'delvis', 'nee', '不适用', 'mine', '=1+1', 'Service level; CSAT', 'X-99', '45500', ''],
});
