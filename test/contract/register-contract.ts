/**
 * What a person may do to the action register between two runs, on every host: whatever it is, their texts stay where
 * they put them, and no metric gets two rows.
 */
import fc from 'fast-check';
import { readRegister } from '../../src/report/register/read-register';
import type { Scorecard } from '../../src/report/scorecard/scored';
import { languages, type Language } from '../../src/strings/language';
import { actionTexts } from '../../src/strings/parts/sheets/actions';
import { wordsFor } from '../../src/strings/words-for';
import type { WritableBook } from '../../src/workbook/formula-host';
import type { CellValue } from '../../src/workbook/snapshot';
import { writeSummary } from '../../src/workflows/write/write-summary';
import { metric, scorecard, table } from '../report/sample';
import { cellsOf as cells, edit as editOwn, type Edit, type Matrix } from './people-edits';
import type { SeedSheet } from './seed';

const ROWS = 30;
const COLUMNS = 20;
/** Header and first row of a register made anew; its titles from column B on. */
const HEADER = 5;
const at = {
  source: 3,
  trigger: 4,
  finding: 5,
  plan: 6,
  owner: 7,
  endResult: 8,
  due: 9,
  status: 10,
} as const;

const seed: readonly SeedSheet[] = [{ name: 'KPI', cells: { A1: 'Metric' } }];

/** Calls and Chats miss their target of 0.8 in June; in July Calls still do, Chats recovered and Mails miss. */
const june = card([0.81, 0.82, 0.83, 0.79, 0.78, 0.77], [0.8, 0.8, 0.8, 0.8, 0.8, 0.7], [0.9, 0.9]);
const july = card([0.81, 0.82, 0.83, 0.79, 0.78, 0.77, 0.76], [0.8, 0.7, 0.85], [0.9, 0.9, 0.6]);

function card(...points: readonly (readonly number[])[]): Scorecard {
  const months = Math.max(...points.map(({ length }) => length));
  const names = ['Calls', 'Chats', 'Mails'];
  const metrics = points.map((values, index) =>
    metric(names[index] ?? '', { points: [...Array<null>(months - values.length).fill(null), ...values] }),
  );
  return scorecard([table(metrics)]);
}

async function write(host: WritableBook, scored: Scorecard, language: Language = 'en') {
  const now = new Date('2024-07-01T09:00:00Z');
  const options = { language, now, timeZone: 'UTC', version: '0.1.0', columns: false, formulas: false };
  const { register } = await writeSummary(host, [scored], options);
  return register;
}

async function nameOf(host: WritableBook): Promise<string> {
  return (await host.sheets()).find(({ own }) => own === 'actions')?.name ?? '';
}

const cellsOf = (host: WritableBook): Promise<Matrix> => cells(host, 'actions');
const edit = (host: WritableBook, change: Edit): Promise<Matrix> => editOwn(host, 'actions', change);

const column = (cells: Matrix, index: number) => cells.slice(HEADER + 1).map((row) => row[index]);
const filled = (cells: Matrix, index: number) => column(cells, index).filter((value) => value !== '');

export function registerContract(
  hostName: string,
  open: (sheets: readonly SeedSheet[]) => Promise<WritableBook>,
): void {
  const start = async () => {
    const host = await open(seed);
    await write(host, june);
    return host;
  };

  describe(`the action register on the ${hostName} host`, () => {
    it('has a row for each metric that missed, worst first, and cells to fill in', async () => {
      const host = await open(seed);
      expect(await write(host, june)).toMatchObject({ sheet: 'COPC Actions', added: 2, incomplete: 2 });
      const cells = await cellsOf(host);
      expect(filled(cells, at.source)).toEqual(['KPI › Calls', 'KPI › Chats']);
      expect(filled(cells, 1)).toEqual(['A-001', 'A-002']);
      expect(filled(cells, 2)).toEqual([45474, 45474]);
      expect(filled(cells, at.status)).toEqual(['Open', 'Open']);
      expect([...filled(cells, at.plan), ...filled(cells, at.owner), ...filled(cells, at.due)]).toEqual([]);
    });

    it('is not touched when nothing changed', async () => {
      const host = await start();
      const before = await cellsOf(host);
      expect(await write(host, june)).toMatchObject({ added: 0, updated: 0, problem: null });
      expect(await cellsOf(host)).toEqual(before);
    });

    it('follows the figures, opens what is new and suggests what recovered', async () => {
      const host = await start();
      expect(await write(host, july)).toMatchObject({ added: 1, updated: 2 });
      const cells = await cellsOf(host);
      expect(filled(cells, at.source)).toEqual(['KPI › Calls', 'KPI › Chats', 'KPI › Mails']);
      expect(cells[HEADER + 1]?.[at.trigger]).toContain('missed 4 periods in a row');
      expect(cells[HEADER + 2]?.[at.trigger]).toContain('missed in the latest period');
      expect(filled(cells, 13)).toEqual(['Recovered in July 2023. If it stays so, close the action.']);
      expect(filled(cells, at.status)).toEqual(['Open', 'Open', 'Open']);
    });

    it('leaves what a person wrote, also over a text of ours', async () => {
      const host = await start();
      await edit(host, (cells) => {
        Object.assign(cells[HEADER + 1] ?? [], {
          [at.trigger]: 'My own words',
          [at.plan]: 'Hire two',
          [at.owner]: '=Ana',
          [at.due]: 45500,
        });
        return cells;
      });
      await write(host, july);
      const row = (await cellsOf(host))[HEADER + 1] ?? [];
      expect([row[at.trigger], row[at.plan], row[at.owner], row[at.due]]).toEqual([
        'My own words',
        'Hire two',
        '=Ana',
        45500,
      ]);
      expect(row[at.finding]).toContain('76.0%');
    });

    it('begins with the owner the sheet names, who is the person’s to change from then on', async () => {
      const host = await open(seed);
      const owned = (points: readonly number[], owner: string) =>
        scorecard([table([metric('Calls', { points, owner })])]);
      await write(host, owned([0.7, 0.7], 'Ana Ruiz'));
      expect(filled(await cellsOf(host), at.owner)).toEqual(['Ana Ruiz']);
      await edit(host, (cells) => {
        Object.assign(cells[HEADER + 1] ?? [], { [at.owner]: 'Jo Berg' });
        return cells;
      });
      await write(host, owned([0.7, 0.7, 0.7], 'Ana Ruiz'));
      expect(filled(await cellsOf(host), at.owner)).toEqual(['Jo Berg']);
    });

    it('keeps its marks out of sight', async () => {
      const host = await start();
      expect((await host.read(await nameOf(host))).hiddenColumns).toEqual([14]);
    });

    it('finds its rows after sorting, inserting and moving columns', async () => {
      const host = await start();
      await edit(host, (cells) => {
        const [calls = [], chats = []] = cells.slice(HEADER + 1, HEADER + 3);
        const rest = cells.slice(HEADER + 3);
        const note = ['', 'Weekly review on Monday'];
        const rows = [...cells.slice(0, HEADER + 1), chats, note, calls, ...rest].slice(0, ROWS);
        return rows.map((row) => [
          '',
          ...row.slice(0, 3),
          row[at.plan] ?? '',
          ...row.slice(3, 6),
          ...row.slice(7),
        ]);
      });
      expect(await write(host, july)).toMatchObject({ added: 1, updated: 2 });
      const register = readRegister(await host.read(await nameOf(host)));
      const rows = register?.rows.map(({ text }) => [text.id, text.source, text.trigger.slice(0, 8)]);
      expect(rows).toEqual([
        ['A-002', 'KPI › Chats', 'Act, Jun'],
        ['Weekly review on Monday', '', ''],
        ['A-001', 'KPI › Calls', 'Escalate'],
        ['A-003', 'KPI › Mails', 'Act, Jul'],
      ]);
    });

    it('opens a new row for a metric that is missed after its row was closed', async () => {
      const host = await start();
      await edit(host, (cells) => {
        Object.assign(cells[HEADER + 1] ?? [], { [at.status]: 'Afgerond' });
        return cells;
      });
      expect(await write(host, july)).toMatchObject({ added: 2 });
      const cells = await cellsOf(host);
      expect(filled(cells, at.source)).toEqual(['KPI › Calls', 'KPI › Chats', 'KPI › Calls', 'KPI › Mails']);
      expect(cells[HEADER + 1]?.[at.trigger]).toContain('June');
    });

    it('without its header says so, and the summary is written all the same', async () => {
      const host = await start();
      const before = await edit(host, (cells) => cells.map((row, index) => (index === HEADER ? [] : row)));
      const register = await write(host, july);
      expect(register?.problem).toMatch(/"COPC Actions" was left as it is: its header row was not found/);
      expect(await cellsOf(host)).toEqual(before);
    });

    it.each(languages)('written in English is read and grown in %s', async (language) => {
      const host = await start();
      await edit(host, (cells) => {
        Object.assign(cells[HEADER + 2] ?? [], { [at.trigger]: 'mine' });
        return cells;
      });
      expect(await write(host, july, language)).toMatchObject({ added: 1, sheet: 'COPC Actions' });
      const cells = await cellsOf(host);
      const words = wordsFor(actionTexts, language);
      expect(cells[HEADER]?.[at.plan]).toBe(words?.columns.plan);
      expect(cells[0]?.[1]).toBe(words?.title);
      expect(cells[HEADER + 2]?.[at.trigger]).toBe('mine');
      expect(cells[HEADER + 2]?.[at.status]).toBe('Open');
      expect(await write(host, july, language)).toMatchObject({ added: 0, updated: 0 });
    });

    it('keeps every text of a person in its row, whatever they did', async () => {
      const ours = await textsEverWritten(open);
      await fc.assert(
        fc.asyncProperty(
          fc.array(anyEdit, { maxLength: 6 }),
          fc.constantFrom(...languages),
          async (edits, language) => {
            const host = await start();
            const before = await edit(host, (cells) => edits.reduce((all, one) => one(all), cells));
            const register = await write(host, july, language);
            const after = await cellsOf(host);
            for (const [row, values] of before.entries()) {
              for (const [place, value] of values.entries()) {
                if (value !== '' && !ours.has(value))
                  expect([row, place, after[row]?.[place]]).toEqual([row, place, value]);
              }
            }
            expect(doubled(after, before)).toEqual([]);
            expect(await write(host, july, language)).toMatchObject({ added: 0, updated: 0 });
            expect(await cellsOf(host)).toEqual(after);
            if (register?.problem !== null) expect(after).toEqual(before);
          },
        ),
        // What happens to the rows is the same on every host, how they are written is not: most of it on the fastest.
        { numRuns: hostName === 'file' ? 30 : 8 },
      );
    });
  });
}

/** Every text the program puts into this register in any language: those it may replace. */
async function textsEverWritten(open: (sheets: readonly SeedSheet[]) => Promise<WritableBook>) {
  const texts = new Set<CellValue>();
  for (const language of languages) {
    for (const scored of [june, july]) {
      const host = await open(seed);
      await write(host, scored, language);
      for (const value of (await cellsOf(host)).flat()) texts.add(value);
    }
  }
  // What is a person's from the start may look like ours and is never replaced.
  for (const language of languages) texts.delete(wordsFor(actionTexts, language).status.open);
  return texts;
}

/** Sources with more open rows of one mark than before. */
function doubled(after: Matrix, before: Matrix): string[] {
  const count = (cells: Matrix) => {
    const counts = new Map<string, number>();
    for (const row of cells) {
      const source = row.find((value) => typeof value === 'string' && value.startsWith('KPI › '));
      const isClosed = row.some((value) => value === 'Closed' || value === '已关闭');
      if (typeof source === 'string' && !isClosed) counts.set(source, (counts.get(source) ?? 0) + 1);
    }
    return counts;
  };
  const known = count(before);
  return [...count(after)].flatMap(([source, number]) =>
    number > Math.max(1, known.get(source) ?? 0) ? [source] : [],
  );
}

const LAST = HEADER + 6;
const anyRow = fc.integer({ min: HEADER + 1, max: LAST });
const anyColumn = fc.integer({ min: 1, max: 13 });
const words = fc.constantFrom(
  'Hire two',
  'mine',
  '=1+1',
  'Closed',
  '已关闭',
  'In progress',
  'x',
  '',
  '45500',
  'A-002',
);

const overwrite = fc.tuple(anyRow, anyColumn, words).map(([row, place, text]): Edit => (cells) => {
  // A source that is wiped out leaves a row that is nobody's; its metric rightly gets another.
  if (place !== at.source) (cells[row] ??= [])[place] = text;
  return cells;
});
const insertRow = fc.tuple(fc.integer({ min: 0, max: LAST }), words).map(([row, text]): Edit => (cells) => {
  const made = ['', '', '', '', '', '', text];
  return [...cells.slice(0, row), made, ...cells.slice(row)].slice(0, ROWS);
});
const deleteRow = anyRow.map((row): Edit => (cells) => [...cells.slice(0, row), ...cells.slice(row + 1), []]);
const sortRows = fc.tuple(anyColumn, fc.boolean()).map(([place, isDown]): Edit => (cells) => {
  const header = cells.findIndex((row) => row.includes('Source'));
  const rows = cells.slice(header + 1);
  const full = rows.filter((row) => row.some((value) => value !== ''));
  full.sort((a, b) => String(a[place]).localeCompare(String(b[place])) * (isDown ? -1 : 1));
  return [...cells.slice(0, header + 1), ...full, ...rows.slice(full.length).map(() => [])];
});
const swapColumns = fc.tuple(anyColumn, anyColumn).map(
  ([a, b]): Edit =>
    (cells) =>
      cells.map((row) => {
        const swapped = [...row];
        [swapped[a], swapped[b]] = [row[b] ?? '', row[a] ?? ''];
        return swapped;
      }),
);
const insertColumn = anyColumn.map(
  (place): Edit =>
    (cells) =>
      cells.map((row) => [...row.slice(0, place), '', ...row.slice(place)].slice(0, COLUMNS)),
);
const addRow = fc.tuple(anyRow, words).map(([row, text]): Edit => (cells) => {
  if ((cells[row] ?? []).every((value) => value === ''))
    cells[row] = ['', text, '', 'Audit 3.2', '', '', text];
  return cells;
});
const anyEdit = fc.oneof(
  overwrite,
  overwrite,
  insertRow,
  deleteRow,
  sortRows,
  swapColumns,
  insertColumn,
  addRow,
);
