/** COPC formulas in cells of the grid: the same answers as everywhere else, blanks missing, errors as errors. */
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { IDescriptionService } from '@univerjs/sheets-formula';
import type { Univer } from '@univerjs/core';
import { isDeepStrictEqual } from 'node:util';
import { functionNamed } from '../../src/catalogue/catalogue';
import { examples } from '../../src/catalogue/examples';
import { parseFormula } from '../../src/catalogue/formula';
import { answer } from '../../src/catalogue/run';
import { errorReason } from '../../src/hosts/univer/formulas/kept-formula';
import { registerFunctions } from '../../src/hosts/univer/formulas/functions';
import { worksheetNamed } from '../../src/hosts/univer/grid/grid';
import type { GridBook } from '../../src/hosts/univer/grid/grid';
import { readWorksheet } from '../../src/hosts/univer/read/read-sheet';
import { parseCell } from '../../src/workbook/address';
import { valueAt } from '../../src/workbook/snapshot';
import type { CellValue } from '../../src/workbook/snapshot';
import { functionTexts } from '../../src/strings/parts/functions/functions';
import { wordsFor } from '../../src/strings/words-for';
import { languages, type Language } from '../../src/strings/language';
import { registerFormulas } from '../../src/workbench/formulas';
import type { SeedCell } from '../contract/seed';
import { calculated, closeGrids, openGrid } from '../hosts/univer/open-grid';
import { seedContent } from '../hosts/univer/seed-content';

afterEach(closeGrids);

type Cells = Readonly<Record<string, CellValue | SeedCell>>;

/** Never calculated: the grid works it out when it opens. */
const formula = (text: string): SeedCell => ({ value: '', formula: text });

it('every example of the catalogue gives in a cell what the catalogue gives', async () => {
  const all = Object.values(examples).flat();
  // Each on rows of its own, with room to spill.
  const book = await opened(
    Object.fromEntries(
      all.map((example, index) => [`A${index * 20 + 1}`, formula(example.formula.slice(1))]),
    ),
  );
  const wrong = all.flatMap((example, index) => {
    const expected = fromCatalogue(example.formula);
    const isTable = Array.isArray(expected);
    const rows: readonly (readonly unknown[])[] = isTable ? expected : [[expected]];
    const found = rows.map((row, r) => row.map((_, c) => book.at(index * 20 + r, c)));
    return isDeepStrictEqual(found, rows) ? [] : [{ formula: example.formula, found, rows }];
  });
  expect(wrong).toEqual([]);
  expect(all.length).toBeGreaterThan(80);
});

function fromCatalogue(text: string): unknown {
  const { name, values } = parseFormula(text);
  const entry = functionNamed(name);
  if (entry === null) throw new Error(`no function ${name}`);
  const found = answer(entry, values);
  return found.kind === 'value' ? found.value : { error: found.code };
}

describe('a COPC formula', () => {
  it('takes a blank cell for missing, not for 0', async () => {
    const book = await opened({
      A1: 0.81,
      B1: 0.79,
      D1: 0.78,
      A2: formula('COPC.STREAK(A1:D1,0.8)'),
      B2: formula('COPC.PROBE(C1)'),
      C2: formula('COPC.STATUS(A1:D1,C1)'),
      D2: formula('COPC.PROBE(Z900)'),
    });
    expect(['A2', 'C2'].map(book.value)).toEqual([2, 'No target']);
    expect(book.value('B2')).not.toBe('zero');
    expect(book.value('D2')).toBe(book.value('B2'));
  });

  it('takes an argument left out for left out', async () => {
    const book = await opened({
      A1: formula('COPC.TREND({80,82,79,81,80,82},,,,"es")'),
      A2: formula('COPC.TREND({80,82,79,81,80,82})'),
    });
    expect(book.value('A1')).toBe('Sin tendencia clara');
    expect(book.value('A2')).toBe('No clear trend');
  });

  it('passes errors of cells on and tells its own apart, with the sentence', async () => {
    const book = await opened({
      A1: { error: '#REF!' },
      A2: formula('COPC.TRENDSLOPE(A1)'),
      A3: formula('COPC.TRENDSLOPE({10,11,12})'),
      A4: formula('IFERROR(COPC.TRENDSLOPE({10,11,12}),"none")'),
    });
    expect(book.value('A2')).toEqual({ error: '#REF!' });
    expect(book.value('A3')).toEqual({ error: '#N/A' });
    expect(book.value('A4')).toBe('none');
    expect(errorReason(book.grid, 'KPI', { row: 2, column: 0 }, 'en')).toEqual({
      code: '#N/A',
      reason: expect.stringMatching(/3 .*6/),
    });
    expect(errorReason(book.grid, 'KPI', { row: 1, column: 0 }, 'en')).toBeNull();
  });

  it('spills, and is #SPILL! where something is in the way', async () => {
    const book = await opened({
      A1: formula('COPC.BACKLOG(10,{5;6},{7;4})'),
      C1: formula('COPC.BACKLOG(10,{5;6},{7;4})'),
      C2: 'in the way',
      E1: formula('SUM(A1:A2)'),
    });
    expect(['A1', 'A2'].map(book.value)).toEqual([8, 10]);
    expect(book.value('C1')).toEqual({ error: '#SPILL!' });
    expect(book.value('C2')).toBe('in the way');
    expect(book.value('E1')).toBe(18);
  });

  it('is worked out again when a cell it looks at changes', async () => {
    const book = await opened({
      A1: 0.7,
      B1: 0.79,
      A2: formula('COPC.LEVELOK(A1:B1,0.8)'),
      B2: formula('IF(A2,1,0)'),
    });
    expect(['A2', 'B2'].map(book.value)).toEqual([false, 0]);
    await book.type('B1', 0.9);
    expect(['A2', 'B2'].map(book.value)).toEqual([true, 1]);
  });

  it('takes what another gives, across sheets and in any letter case', async () => {
    const book = await opened({
      A1: 5,
      B1: 6,
      A2: 7,
      B2: 4,
      A3: formula('copc.streak(COPC.BACKLOG(10,A1:B1,KPI!A2:B2),9,"lower")'),
    });
    expect(book.value('A3')).toBe(1);
  });

  it('that looks at itself harms no other', async () => {
    const book = await opened({ A1: formula('COPC.GAP(A1:A2,1)'), A2: 1, A3: formula('COPC.GAP({2},1)') });
    await book.type('A2', 3);
    expect(book.value('A3')).toBe(1);
  });

  it('with too many arguments is #VALUE!, with too few says which is missing', async () => {
    const book = await opened({
      A1: formula('COPC.NEXTAUDIT(1,2,3,4,5,6,7,8)'),
      A2: formula('COPC.GAP({1})'),
    });
    expect(['A1', 'A2'].map(book.value)).toEqual([{ error: '#VALUE!' }, { error: '#VALUE!' }]);
    expect(errorReason(book.grid, 'KPI', { row: 1, column: 0 }, 'en')?.reason).toContain('target');
  });
});

it('a function that throws all the same is an error, and the other formulas stand', async () => {
  const throwing = (univer: Univer): void => {
    registerFormulas(univer, 'en');
    registerFunctions(univer, [
      {
        name: 'COPC.BROKEN',
        description: '',
        example: '',
        parameters: [],
        isHidden: true,
        run: () => {
          throw new Error('broken');
        },
      },
    ]);
  };
  const book = await opened({ A1: formula('COPC.BROKEN()'), A2: formula('COPC.GAP({2},1)') }, throwing);
  expect(['A1', 'A2'].map(book.value)).toEqual([{ error: '#VALUE!' }, 1]);
});

describe('while a formula is typed', () => {
  it('offers the functions with their texts in the chosen language', async () => {
    const book = await opened({ A1: 1 });
    const descriptions = book.univer.__getInjector().get(IDescriptionService);
    expect(descriptions.getSearchListByNameFirstLetter('copc.trend').map(({ name }) => name)).toEqual([
      'COPC.TRENDOK',
      'COPC.TREND',
      'COPC.TRENDSLOPE',
    ]);
    expect(descriptions.getFunctionInfo('COPC.GAP')?.functionParameter.map(({ name }) => name)).toEqual([
      'values',
      'target',
      'better',
    ]);
    expect(descriptions.hasFunction('COPC.PROBE')).toBe(false);
    const texts = (language: Language) => wordsFor(functionTexts, language).list.GAP.gives;
    expect(descriptions.getFunctionInfo('COPC.GAP')?.abstract).toBe(texts('en'));
    registerFormulas(book.univer, 'nl');
    expect(descriptions.getFunctionInfo('COPC.GAP')?.abstract).toBe(texts('nl'));
    expect(descriptions.getFunctionInfo('COPC.GAP')?.functionParameter[1]?.detail).toBe(
      wordsFor(functionTexts, 'nl').parameters.target,
    );
  });

  it('answers in the chosen language, and says why it can not in whichever is chosen later', async () => {
    const book = await opened({ A1: formula('COPC.TRENDSLOPE({10,11,12})') }, (univer) =>
      registerFormulas(univer, 'nl'),
    );
    const reasons = languages.map(
      (language) => errorReason(book.grid, 'KPI', { row: 0, column: 0 }, language)?.reason ?? '',
    );
    expect(reasons[languages.indexOf('en')]).toMatch(/^Not enough data/);
    expect(new Set(reasons).size).toBe(languages.length);
    expect(reasons.every((reason) => reason.includes('3') && reason.includes('6'))).toBe(true);
  });
});

async function opened(cells: Cells, register = (univer: Univer) => registerFormulas(univer, 'en')) {
  const { univer, grid } = openGrid(uncalculated(cells), register);
  await calculated(grid);
  let sheet = snapshot(grid);
  const at = (row: number, column: number): CellValue => valueAt(sheet, row, column);
  return {
    univer,
    grid,
    at,
    value: (address: string): CellValue => {
      const { row, column } = cellOf(address);
      return at(row, column);
    },
    type: async (address: string, value: number | string): Promise<void> => {
      const { row, column } = cellOf(address);
      grid.commands.syncExecuteCommand(SetRangeValuesMutation.id, {
        unitId: grid.unitId,
        subUnitId: grid.workbook.getActiveSheet()?.getSheetId(),
        cellValue: { [row]: { [column]: { v: value } } },
      });
      await calculated(grid);
      sheet = snapshot(grid);
    },
  };
}

function uncalculated(cells: Cells) {
  const content = seedContent([{ name: 'KPI', cells }]);
  const sheets = content.sheets.map((sheet) => ({
    ...sheet,
    snapshot: {
      ...sheet.snapshot,
      uncalculated: { count: sheet.formulas.length, first: sheet.formulas.slice(0, 1) },
    },
  }));
  return { ...content, sheets };
}

function snapshot(grid: GridBook) {
  const sheet = worksheetNamed(grid, 'KPI');
  if (sheet === null) throw new Error('no sheet');
  return readWorksheet(grid, sheet);
}

function cellOf(address: string) {
  const cell = parseCell(address);
  if (cell === null) throw new Error(`${address} is no cell`);
  return cell;
}
