/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/commands.html?_host_Info=Excel$Web$16.01$en-US$$$$0"}
 */
import { makeButtons } from '../../src/commands/buttons';
import type { ButtonName } from '../../src/commands/buttons';
import { openWork } from '../../src/commands/work/work';
import { openExcelHost } from '../../src/hosts/excel/excel-host';
import { parseFingerprint } from '../../src/report/fingerprint';
import { baseProfile } from '../../src/scoring/profile';
import type { BookSheet } from '../hosts/excel/office/book';
import { openFakeExcel } from '../hosts/excel/office/office';
import type { FakeExcel } from '../hosts/excel/office/office';
import { seedBook, sheetOf } from '../hosts/excel/office/seed-book';
import { callsCopc } from '../../src/workflows/formulas/copc-formulas';
import { refreshBook } from '../../src/workflows/write/refresh-book';
import { scoreBook } from '../../src/workflows/score/score-book';
import { writeSummary } from '../../src/workflows/write/write-summary';
import { kpiSheet, notesSheet } from '../e2e/kpi-seed';
import { officePage } from './office-page';
import type { OfficePage } from './office-page';

interface Bed {
  readonly excel: FakeExcel;
  readonly page: OfficePage;
  completed: number;
  now: string;
  click(name: ButtonName): Promise<void>;
  front(name: string): void;
}

/** KPI 2024 in front, beside it notes without metrics. Dialogs are read and closed at once. */
function open(language = 'en-US'): Bed {
  window.localStorage.clear();
  const excel = openFakeExcel();
  seedBook(excel.book, [kpiSheet, notesSheet]);
  const page = officePage(language);
  page.onOpen = (dialog) => {
    dialog.say('ready');
    dialog.say('close');
  };
  const bed: Bed = {
    excel,
    page,
    completed: 0,
    now: '2024-09-02T08:00:00Z',
    front: (name) => void (excel.book.active = sheetOf(excel.book, name)),
    click: (name) => buttons[name]({ completed: () => bed.completed++ }),
  };
  const buttons = makeButtons(() => Promise.resolve(openWork(() => new Date(bed.now))));
  return bed;
}

const told = ({ page }: Bed): readonly string[] =>
  page.dialogs.flatMap((dialog) => dialog.told.flatMap(({ lines }) => lines ?? []));

const namesOf = (bed: Bed): readonly string[] => bed.excel.book.sheets.map(({ name }) => name);

const textsOf = (sheet: BookSheet): readonly unknown[] =>
  [...sheet.positions()].map(({ cell }) => cell.value).filter((value) => value !== '');

async function writtenBy(
  bed: Bed,
  options: { columns?: boolean; formulas?: boolean; language?: 'en' },
  sheets = ['KPI 2024'],
) {
  const host = openExcelHost();
  const profile = baseProfile;
  const scorecards = [];
  for (const sheet of sheets) {
    const score = await scoreBook(host, { sheet, profile, asOf: null, map: null });
    scorecards.push(...score.scorecards);
  }
  await writeSummary(host, scorecards, {
    language: 'es',
    now: new Date(bed.now),
    timeZone: 'UTC',
    version: '0.0.0',
    columns: false,
    formulas: false,
    ...options,
  });
}

describe('Summary', () => {
  it('scores the sheet in front, writes the summary and brings it to the front', async () => {
    const bed = open();
    await bed.click('copcSummary');
    expect(told(bed)).toEqual([]);
    expect(namesOf(bed)).toEqual(['KPI 2024', 'Notes', 'COPC Summary', 'COPC Actions']);
    expect(bed.excel.book.active?.name).toBe('COPC Summary');
    expect(bed.completed).toBe(1);
  });

  it('clicked twice at the same moment changes nothing, on the sheet scored or on the summary', async () => {
    const bed = open();
    await bed.click('copcSummary');
    const once = JSON.stringify(bed.excel.book.state());
    await bed.click('copcSummary');
    expect(JSON.stringify(bed.excel.book.state())).toBe(once);
    bed.front('KPI 2024');
    await bed.click('copcSummary');
    expect(JSON.stringify(bed.excel.book.state())).toBe(once);
    expect(told(bed)).toEqual([]);
  });

  it('clicked later changes the time of the provenance and nothing else', async () => {
    const bed = open();
    await bed.click('copcSummary');
    const before = new Map(
      [...sheetOf(bed.excel.book, 'COPC Summary').cells].map(([at, c]) => [at, c.value]),
    );
    const others = JSON.stringify(bed.excel.book.state()).length;
    bed.now = '2024-09-03T09:30:00Z';
    await bed.click('copcSummary');
    const changed = [...sheetOf(bed.excel.book, 'COPC Summary').cells].filter(
      ([at, { value }]) => before.get(at) !== value && !String(value).startsWith('copc:'),
    );
    expect(changed).toHaveLength(1);
    expect(changed[0]?.[1].value).toMatch(/2024/);
    expect(JSON.stringify(bed.excel.book.state())).toHaveLength(others);
  });

  it("leaves a person's texts beside and below the summary, and every cell of the sheet it scored", async () => {
    const bed = open();
    const kpi = JSON.stringify([...sheetOf(bed.excel.book, 'KPI 2024').cells]);
    await bed.click('copcSummary');
    const summary = sheetOf(bed.excel.book, 'COPC Summary');
    const below = (summary.used?.bottom ?? 0) + 3;
    const beside = (summary.used?.right ?? 0) + 2;
    summary.type(4, beside, 'to be discussed');
    summary.type(below, 1, 'seen by the board');
    bed.now = '2024-10-01T09:30:00Z';
    await bed.click('copcSummary');
    expect(summary.at(4, beside)?.value).toBe('to be discussed');
    expect(summary.at(below, 1)?.value).toBe('seen by the board');
    expect(JSON.stringify([...sheetOf(bed.excel.book, 'KPI 2024').cells])).toBe(kpi);
  });

  it('speaks the language of Office, or the one chosen in the pane', async () => {
    const bed = open('es-MX');
    await bed.click('copcSummary');
    expect(namesOf(bed)).toContain('COPC Resumen');
    const other = open('es-MX');
    window.localStorage.setItem('copc-scorecard', JSON.stringify({ language: 'nb' }));
    await other.click('copcSummary');
    expect(other.excel.book.sheets.flatMap(textsOf)).toContain('Slik ble dette sammendraget laget');
  });

  it('goes by the profile and the reading remembered in the workbook', async () => {
    const bed = open();
    const reading = {
      sheet: 'KPI 2024',
      range: 'A1:L4',
      lines: {
        A: 'metric',
        B: 'category',
        C: 'target',
        D: 'direction',
        'E:L': 'actual',
        '1': 'period',
        '2:4': 'actual',
      },
      firstPeriod: null,
      lastPeriod: null,
      scale: 'as-is',
      confidence: 1,
      reasons: [],
    };
    const remembered = { profile: 'base', map: { readings: [reading] } };
    bed.excel.book.settings.set('COPC', JSON.stringify(remembered));
    await bed.click('copcSummary');
    expect(told(bed)).toEqual([]);
    const texts = textsOf(sheetOf(bed.excel.book, 'COPC Summary')).join('\n');
    expect(texts).toContain("'KPI 2024'!A1:L4");
    expect(texts).toContain('Base (unconfirmed)');
    expect(texts).not.toContain('Cost per contact');
  });

  it.each<ButtonName>(['copcSummary', 'copcRefreshAll'])(
    'keeps live formulas where the summary has some (%s)',
    async (button) => {
      const bed = open();
      await writtenBy(bed, { formulas: true });
      const live = async () =>
        (await openExcelHost().formulas({ kind: 'own-sheets' }, callsCopc)).flatMap(({ cells }) => cells);
      const before = await live();
      expect(before.length).toBeGreaterThan(10);
      await bed.click(button);
      expect(await live()).toHaveLength(before.length);
    },
  );
});

describe('Refresh all', () => {
  it('scores again what the summary was made from, in its language and by its profile', async () => {
    const bed = open();
    seedBook(bed.excel.book, [{ ...kpiSheet, name: "Team's, site" }]);
    await writtenBy(bed, {}, ['KPI 2024', "Team's, site"]);
    const before = JSON.stringify(bed.excel.book.state());
    bed.front('Notes');
    await bed.click('copcRefreshAll');
    expect(told(bed)).toEqual([]);
    const after = JSON.stringify(bed.excel.book.state());
    const withoutZone = (state: string) => state.replaceAll(/2 sept?\.? 2024[^"]*/g, '');
    expect(withoutZone(after)).toBe(withoutZone(before));
    expect(bed.excel.book.active?.name).toBe('COPC Resumen');
  });

  it('brings summary and result columns up to date, and leaves what a person wrote into a column', async () => {
    const bed = open();
    await writtenBy(bed, { columns: true });
    const kpi = sheetOf(bed.excel.book, 'KPI 2024');
    const status = (row: number) => kpi.at(row, 24);
    expect([status(1)?.value, status(2)?.value]).toEqual(['Cumple', 'No cumple']);
    kpi.type(2, 11, 25);
    kpi.type(3, 28, 'ask Ana');
    await bed.click('copcRefreshAll');
    expect(status(2)?.value).toBe('Cumple');
    expect(kpi.at(3, 28)?.value).toBe('ask Ana');
    expect(told(bed)).toEqual([
      'Left as they are, because they could not be replaced or someone wrote in them: cells AC4 of the result columns on sheet "KPI 2024".',
    ]);
  });

  it('brings the page of readiness up to date where it stands, and names sheets the summary leaves out', async () => {
    const bed = open();
    await writtenBy(bed, { language: 'en' }, ['KPI 2024']);
    seedBook(bed.excel.book, [{ ...kpiSheet, name: 'KPI 2025' }]);
    await bed.click('copcReadiness');
    expect(told(bed)).toEqual([]);
    const page = sheetOf(bed.excel.book, 'COPC Readiness');
    expect(bed.excel.book.active).toBe(page);
    const said = (label: string): unknown => {
      const found = [...page.positions()].find(({ cell }) => cell.value === label);
      return found === undefined ? null : page.at(found.row, found.column + 1)?.value;
    };
    expect(said('Not read')).toMatch(/^'KPI 2025'; Notes!/);
    const met = said('Met');
    expect(met).toContain(' of 8');
    sheetOf(bed.excel.book, 'KPI 2024').type(2, 11, 25);
    await bed.click('copcRefreshAll');
    expect(told(bed)).toEqual([]);
    expect(said('Met')).toContain(' of 8');
    expect(said('Met')).not.toBe(met);
  });

  it('works out the next audit in the sheet of audit dates, and tells what in it is no date', async () => {
    const bed = open();
    await bed.click('copcAudit');
    expect(told(bed)).toEqual([]);
    const sheet = sheetOf(bed.excel.book, 'COPC Audit');
    expect(bed.excel.book.active).toBe(sheet);
    sheet.type(6, 1, 'CX');
    // 29 February 2024.
    sheet.type(6, 5, 45351);
    await bed.click('copcRefreshAll');
    expect(told(bed)).toEqual([]);
    expect(sheet.at(6, 6)?.value).toBe('2026-02-28');
    sheet.type(7, 5, 'soon');
    await bed.click('copcAudit');
    expect(told(bed)).toEqual([expect.stringContaining('“soon” in cell F8 is no date')]);
  });

  it('turns live formulas in an earlier summary to values, and says so', async () => {
    const bed = open();
    await writtenBy(bed, {});
    const summary = sheetOf(bed.excel.book, 'COPC Resumen');
    const held = [...summary.positions()].find(({ cell }) => cell.value === 'Cumple')?.cell;
    if (held === undefined) throw new Error('no status');
    held.formula = `=COPC.STATUS('KPI 2024'!E2:L2,'KPI 2024'!C2,'KPI 2024'!D2)`;
    // As version 0.2 wrote it: without a fingerprint.
    const print = [...summary.positions()].find(({ cell }) => isPrinted(cell.value))?.cell;
    if (print !== undefined) print.value = '';
    await bed.click('copcRefreshAll');
    expect([...summary.positions()].filter(({ cell }) => cell.formula !== null)).toEqual([]);
    expect(told(bed)).toEqual([
      'The summary held live formulas and holds values now. Live formulas can stand beside the table: choose Write.',
    ]);
    await bed.click('copcRefreshAll');
    expect(told(bed)).toHaveLength(1);
  });

  it('gives a metric added below the table its cells in the result columns, with their looks', async () => {
    const bed = open();
    await writtenBy(bed, { columns: true });
    const kpi = sheetOf(bed.excel.book, 'KPI 2024');
    const rules = kpi.formats.length;
    const metric = ['Backlog', 'Service', 10, 'lower', 12, 11, 12, 11, 12, 11, 12, 14];
    metric.forEach((value, column) => kpi.type(10, column, value));
    await bed.click('copcRefreshAll');
    expect(told(bed)).toEqual([]);
    expect(kpi.at(10, 24)?.value).toBe('No cumple');
    expect(kpi.at(10, 26)?.value).toBe(-4);
    expect(kpi.at(10, 26)?.numberFormat).toBe('+General;-General;General');
    expect(kpi.formats.length).toBeGreaterThan(rules);
    const state = JSON.stringify(bed.excel.book.state());
    await bed.click('copcRefreshAll');
    expect(JSON.stringify(bed.excel.book.state())).toBe(state);
  });

  it('leaves live formulas in result columns to themselves', async () => {
    const bed = open();
    await writtenBy(bed, { columns: true, formulas: true });
    const kpi = sheetOf(bed.excel.book, 'KPI 2024');
    const formulas = [...kpi.positions()].map(({ cell }) => cell.formula);
    await bed.click('copcRefreshAll');
    expect(told(bed)).toEqual([]);
    expect([...kpi.positions()].map(({ cell }) => cell.formula)).toEqual(formulas);
    expect(formulas.some((formula) => formula?.startsWith('=COPC.') === true)).toBe(true);
  });

  it('names a sheet that is gone, and refreshes the others', async () => {
    const bed = open();
    seedBook(bed.excel.book, [{ ...kpiSheet, name: 'Site B' }]);
    await writtenBy(bed, {}, ['KPI 2024', 'Site B']);
    bed.excel.book.remove(sheetOf(bed.excel.book, 'Site B'));
    await bed.click('copcRefreshAll');
    expect(told(bed)).toEqual(['Not refreshed: sheet "Site B". There is no sheet "Site B" any more.']);
    const texts = textsOf(sheetOf(bed.excel.book, 'COPC Resumen')).join('\n');
    expect(texts).toContain("'KPI 2024'!A1:L10");
    expect(texts).not.toContain('Site B');
  });

  it('writes nothing when no sheet can be read any more', async () => {
    const bed = open();
    await writtenBy(bed, {});
    bed.excel.book.rename(sheetOf(bed.excel.book, 'KPI 2024'), 'Renamed');
    const before = JSON.stringify(bed.excel.book.state());
    await bed.click('copcRefreshAll');
    expect(told(bed)).toEqual(['Not refreshed: sheet "KPI 2024". There is no sheet "KPI 2024" any more.']);
    expect(JSON.stringify(bed.excel.book.state())).toBe(before);
  });

  it('leaves the result columns of a protected sheet, tells them, and refreshes the rest', async () => {
    const bed = open();
    await writtenBy(bed, { columns: true });
    const kpi = sheetOf(bed.excel.book, 'KPI 2024');
    kpi.type(2, 11, 25);
    kpi.isProtected = true;
    await bed.click('copcRefreshAll');
    expect(kpi.at(2, 24)?.value).toBe('No cumple');
    expect(told(bed)).toEqual([
      expect.stringMatching(/someone wrote in them: cells Y3, .* on sheet "KPI 2024"/),
    ]);
  });

  it('looks through the workbook for a summary that names only some of its sheets', async () => {
    const bed = open();
    const names = Array.from({ length: 11 }, (_, index) => `Site ${index + 1}`);
    seedBook(
      bed.excel.book,
      names.map((name) => ({ ...kpiSheet, name })),
    );
    await writtenBy(bed, {}, ['KPI 2024', ...names]);
    const texts = textsOf(sheetOf(bed.excel.book, 'COPC Resumen')).length;
    await bed.click('copcRefreshAll');
    expect(told(bed)).toEqual([]);
    expect(textsOf(sheetOf(bed.excel.book, 'COPC Resumen'))).toHaveLength(texts);
  });

  it('tells when the profile of the summary could not be told', async () => {
    const bed = open();
    await writtenBy(bed, {});
    const summary = sheetOf(bed.excel.book, 'COPC Resumen');
    for (const { cell } of summary.positions()) {
      if (typeof cell.value === 'string' && cell.value.startsWith('Base')) cell.value = 'Our own';
    }
    await bed.click('copcRefreshAll');
    expect(told(bed).at(-1)).toContain('so Gold was used');
    // What was written over our text is told before.
    expect(told(bed)[0]).toContain('“Our own”, which you wrote over ours');
  });

  it('is one write for the undo of a host that keeps it', async () => {
    const bed = open();
    await writtenBy(bed, { columns: true });
    sheetOf(bed.excel.book, 'KPI 2024').type(2, 11, 25);
    const kpi = JSON.stringify([...sheetOf(bed.excel.book, 'KPI 2024').cells]);
    const host = openExcelHost();
    const options = { language: 'en', now: new Date(bed.now), timeZone: 'UTC', version: '0', settings: null };
    const result = await refreshBook(host, { ...options, language: 'en' });
    expect(result.columns).toMatchObject([{ sheet: 'KPI 2024', kept: [] }]);
    expect(JSON.stringify([...sheetOf(bed.excel.book, 'KPI 2024').cells])).not.toBe(kpi);
    await host.undoLastWrite();
    expect(JSON.stringify([...sheetOf(bed.excel.book, 'KPI 2024').cells])).toBe(kpi);
    expect(host.canUndo).toBe(false);
  });

  it('says so when nothing was ever written', async () => {
    const bed = open();
    await bed.click('copcRefreshAll');
    expect(told(bed)).toEqual([
      'There is no summary in this workbook yet, so there is nothing to refresh. Go to the sheet with the figures and choose Summary.',
    ]);
    expect(bed.completed).toBe(1);
  });
});

describe('New month', () => {
  it('writes the header of the next period on the sheet in front, and takes the person there', async () => {
    const bed = open();
    const kpi = sheetOf(bed.excel.book, 'KPI 2024');
    const before = new Map([...kpi.cells].map(([at, { value }]) => [at, value]));
    await bed.click('copcNewMonth');
    expect(told(bed)).toEqual([]);
    expect(kpi.at(0, 12)?.value).toBe('Sep-24');
    const changed = [...kpi.cells].filter(([at, { value }]) => (before.get(at) ?? '') !== value);
    expect(changed).toHaveLength(1);
    expect(namesOf(bed)).toEqual(['KPI 2024', 'Notes']);
    expect(bed.excel.book.active?.name).toBe('KPI 2024');
    expect(bed.excel.book.selected?.area).toMatchObject({ top: 0, left: 12 });
    expect(bed.completed).toBe(1);
  });

  it('says at the second click that the month is headed already, and writes nothing', async () => {
    const bed = open();
    await bed.click('copcNewMonth');
    const state = JSON.stringify(bed.excel.book.state());
    await bed.click('copcNewMonth');
    expect(told(bed)).toEqual([
      'The next period is headed already, in M1 on sheet "KPI 2024". Type its figures.',
    ]);
    expect(JSON.stringify(bed.excel.book.state())).toBe(state);
  });

  it.each<[string, (bed: Bed) => void, string]>([
    ['a sheet without metrics', (bed) => bed.front('Notes'), 'No metrics were found on sheet "Notes".'],
    [
      'a protected sheet',
      (bed) => void (sheetOf(bed.excel.book, 'KPI 2024').isProtected = true),
      'Sheet "KPI 2024" is protected',
    ],
    [
      'a remark in the way',
      (bed) => sheetOf(bed.excel.book, 'KPI 2024').type(2, 12, 'ask Ana'),
      'M3 on sheet "KPI 2024" is not empty',
    ],
  ])('says why not, and writes nothing: %s', async (_, spoil, sentence) => {
    const bed = open();
    spoil(bed);
    const state = JSON.stringify(bed.excel.book.state());
    await bed.click('copcNewMonth');
    expect(told(bed)).toEqual([expect.stringContaining(sentence)]);
    expect(JSON.stringify(bed.excel.book.state())).toBe(state);
    expect(bed.completed).toBe(1);
  });

  it('is not done on a sheet of ours', async () => {
    const bed = open();
    await bed.click('copcSummary');
    await bed.click('copcNewMonth');
    expect(told(bed)).toEqual([expect.stringContaining('"COPC Summary" was written by this add-in')]);
  });
});

describe('what goes wrong is told, and the button is free again', () => {
  const failing = async (spoil: (bed: Bed) => void): Promise<readonly string[]> => {
    const bed = open();
    const before = JSON.stringify(bed.excel.book.state());
    spoil(bed);
    await bed.click('copcSummary');
    expect(bed.completed).toBe(1);
    expect(bed.page.dialogs).toHaveLength(1);
    expect(bed.page.dialogs[0]?.isOpen).toBe(false);
    expect(JSON.stringify(bed.excel.book.state())).toBe(before);
    return told(bed);
  };

  it('a sheet without metrics', async () => {
    const [line] = await failing((bed) => bed.front('Notes'));
    expect(line).toContain('No metrics were found on sheet "Notes".');
  });

  it('a protected workbook', async () => {
    const [line] = await failing((bed) => void (bed.excel.book.isProtected = true));
    expect(line).toContain('The structure of the workbook is protected');
  });

  it('a reading that does not fit any more', async () => {
    const reading = {
      sheet: 'KPI 2024',
      range: 'A1:L4',
      lines: { A: 'metric', 'Z:AA': 'actual', '1': 'period' },
      firstPeriod: null,
      lastPeriod: null,
      scale: 'as-is',
      confidence: 1,
      reasons: [],
    };
    const [line] = await failing((bed) =>
      bed.excel.book.settings.set('COPC', JSON.stringify({ map: { readings: [reading] } })),
    );
    expect(line).toContain('What was remembered about sheet "KPI 2024" no longer fits.');
  });

  it('Excel refusing any of the requests up to the write', async () => {
    for (let sync = 1; sync <= 4; sync++) {
      // For a while, as what was asked together is asked again one by one, and a write once more in several steps.
      const faults = Array.from({ length: 6 }, (_, step) => ({ sync: sync + step, code: 'ServerBusy' }));
      const [line] = await failing((bed) => void (bed.excel.faults = faults));
      expect(line).toContain('Excel is busy with other work');
    }
  });

  it('a write that stops half-way', async () => {
    const [line] = await failing(({ excel }) => {
      excel.meanwhile = (sync) => {
        const isWrite = (excel.actions.at(-1) ?? 0) > 1000;
        if (isWrite) excel.faults = [{ sync, code: 'AccessDenied', after: 900 }];
      };
    });
    expect(line).toContain('refused to let an add-in write');
  });

  it('a cell being edited', async () => {
    const [line] = await failing((bed) => {
      const code = 'InvalidOperationInCellEditMode';
      bed.excel.faults = Array.from({ length: 6 }, (_, step) => ({ sync: 1 + step, code }));
    });
    expect(line).toContain('Press Enter in that cell');
  });

  it('a protected summary', async () => {
    const bed = open();
    await bed.click('copcSummary');
    sheetOf(bed.excel.book, 'COPC Summary').isProtected = true;
    bed.front('KPI 2024');
    await bed.click('copcSummary');
    expect(told(bed)).toEqual([expect.stringContaining('Sheet "COPC Summary" is protected')]);
    expect(bed.completed).toBe(2);
  });

  it('an action register that can not be written, with the summary written all the same', async () => {
    const bed = open();
    await bed.click('copcSummary');
    sheetOf(bed.excel.book, 'COPC Actions').isProtected = true;
    sheetOf(bed.excel.book, 'KPI 2024').type(1, 11, 0.5);
    bed.front('KPI 2024');
    await bed.click('copcSummary');
    expect(told(bed)).toEqual([expect.stringContaining('COPC Actions')]);
    expect(bed.page.dialogs[0]?.address).toContain('code=partly');
    expect(bed.excel.book.active?.name).toBe('COPC Summary');
  });

  it('a part that can not be fetched', async () => {
    const { page } = open();
    let completed = 0;
    const lost = Object.assign(new Error('gone'), { name: 'ChunkLoadError' });
    const buttons = makeButtons(() => Promise.reject(lost));
    await buttons.copcSummary({ completed: () => completed++ });
    expect(page.dialogs[0]?.told).toEqual([{ code: 'not-loaded', lines: null }]);
    expect(completed).toBe(1);
  });
});

describe('the dialog', () => {
  it('is opened by an address that holds a code and a language, and nothing of the workbook', async () => {
    const bed = open('nl-NL');
    bed.front('Notes');
    await bed.click('copcSummary');
    expect(bed.page.dialogs[0]?.address).toBe('https://localhost/message.html#lang=nl&code=failed');
  });

  it('holds the button until the person has closed it by its cross', async () => {
    const bed = open();
    bed.front('Notes');
    bed.page.onOpen = () => undefined;
    const clicked = bed.click('copcSummary');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect([bed.page.dialogs.length, bed.completed]).toEqual([1, 0]);
    bed.page.dialogs[0]?.dismiss();
    await clicked;
    expect(bed.completed).toBe(1);
  });

  it('shows general words where pages can not send messages', async () => {
    const bed = open();
    bed.page.hasMessages = false;
    bed.front('Notes');
    await bed.click('copcSummary');
    expect(bed.page.dialogs[0]?.told).toEqual([]);
    expect(bed.page.dialogs[0]?.address).toContain('code=failed');
  });

  it('that Excel refuses is an error of the page, and the button is free again', async () => {
    const bed = open();
    bed.front('Notes');
    bed.page.refusal = 12007;
    await expect(bed.click('copcSummary')).rejects.toThrow('the dialog was not opened (12007): failed');
    expect(bed.completed).toBe(1);
    bed.page.refusal = null;
    await bed.click('copcSummary');
    expect(told(bed)).toHaveLength(1);
  });

  it('says when Excel does not answer, and goes when it does', async () => {
    const bed = open();
    bed.page.onOpen = () => undefined;
    let typed: () => void = () => undefined;
    bed.excel.editing = new Promise((resolve) => (typed = resolve));
    const work = openWork(() => new Date(bed.now));
    const impatient: typeof work = {
      summary: (events) => work.summary({ ...events, patience: 20 }),
      refreshAll: (events) => work.refreshAll(events),
      newMonth: (events) => work.newMonth(events),
      assessment: (events) => work.assessment(events),
      gaps: (events) => work.gaps(events),
      snapshot: (events) => work.snapshot(events),
      readiness: (events) => work.readiness(events),
      audit: (events) => work.audit(events),
    };
    let completed = 0;
    const clicked = makeButtons(() => Promise.resolve(impatient)).copcSummary({
      completed: () => completed++,
    });
    while (bed.page.dialogs.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(bed.page.dialogs[0]?.address).toContain('code=waiting');
    bed.excel.editing = null;
    typed();
    await clicked;
    expect(bed.page.dialogs[0]?.isOpen).toBe(false);
    expect(completed).toBe(1);
    expect(bed.excel.book.active?.name).toBe('COPC Summary');
  });
});

describe('two clicks', () => {
  it('are done one after the other', async () => {
    const bed = open();
    await Promise.all([bed.click('copcSummary'), bed.click('copcRefreshAll')]);
    expect(bed.completed).toBe(2);
    expect(namesOf(bed)).toEqual(['KPI 2024', 'Notes', 'COPC Summary', 'COPC Actions']);
    expect(told(bed)).toEqual([]);
  });
});

function isPrinted(value: unknown): boolean {
  return typeof value === 'string' && parseFingerprint(value.split(',')[0] ?? '') !== null;
}
