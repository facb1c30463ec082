/** A book that was written and saved in the workbench, opened in it again: charts, conditional formats and notes are there. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ConditionalFormattingRuleModel } from '@univerjs/sheets-conditional-formatting';
import { SheetsNoteModel } from '@univerjs/sheets-note';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { refreshAllOn, summaryOn } from '../../src/commands/work/on-book';
import { worksheetNamed } from '../../src/hosts/univer/grid/grid';
import { nodeCodec } from '../../src/hosts/file/zip/codec-node';
import { openBook } from '../../src/hosts/file/open';
import { openUniverHost } from '../../src/hosts/univer/univer-host';
import { goldProfile } from '../../src/scoring/profile';
import { openEngine } from '../../src/taskpane/engine/engine';
import { paneHost } from '../../src/workbench/pane-host';
import { scoreBook } from '../../src/workflows/score/score-book';
import { forgetBook } from '../../src/workflows/write/forget-book';
import { rememberedMap } from '../../src/workflows/write/remembered';
import { saveBook, type SavedBook } from '../../src/workbench/book/save-book';
import { readBook } from '../../src/workbench/book/read-book';
import { registerFormulas } from '../../src/workbench/formulas';
import type { ChartPlan } from '../../src/workbook/plan/plan';
import { book as xlsx, relationship, relationships, sheet as sheetXml } from '../hosts/file/xlsx-builder';
import { closeGrids, openGrid } from '../hosts/univer/open-grid';

jest.setTimeout(60_000);
afterEach(closeGrids);

const SUMMARY = 'COPC Summary';
const sample: SavedBook = {
  name: 'contact-centre.xlsx',
  bytes: new Uint8Array(readFileSync(path.resolve('assets/samples/contact-centre.xlsx'))),
};

it('has the charts as they were written, where they stood', async () => {
  const before = await opened(sample);
  await before.summary();
  const written = before.host.charts(SUMMARY);
  expect(written.length).toBeGreaterThan(2);
  const { host, notShown } = await opened(await before.saved());
  expect(host.charts(SUMMARY).map(withoutCache)).toEqual(written.map(withoutCache));
  // The sample has a chart of its own.
  expect(notShown).toContain('charts');
});

it('has the rules of its sheets, and none twice after a refresh', async () => {
  const before = await opened(sample);
  await before.summary();
  const written = before.rules();
  expect(written.length).toBeGreaterThan(5);
  const after = await opened(await before.saved());
  expect(after.rules()).toEqual(written);
  await after.refresh();
  expect(after.rules()).toEqual(written);
});

it('leaves a chart where a person moved it in Excel, in the grid and in the file', async () => {
  const before = await opened(sample);
  await before.summary();
  const saved = await before.saved();
  // The first chart of the summary, four rows further down.
  const parts = unzipSync(saved.bytes);
  const [anchors] = Object.keys(parts).filter(
    (name) => /drawing\d+\.xml$/.test(name) && strFromU8(parts[name] ?? new Uint8Array()).includes('COPC'),
  );
  const drawing = strFromU8(parts[anchors ?? ''] ?? new Uint8Array());
  let edges = 0;
  const moved = drawing.replace(/<xdr:row>(\d+)<\/xdr:row>/g, (edge, row: string) =>
    edges++ < 2 ? `<xdr:row>${Number(row) + 4}</xdr:row>` : edge,
  );
  expect(moved).not.toBe(drawing);
  const bytes = zipSync({ ...parts, [anchors ?? '']: strToU8(moved) });
  const after = await opened({ ...saved, bytes });
  const places = (one: Opened) => one.host.charts(SUMMARY).map(({ title, anchor }) => [title, anchor]);
  const stood = places(after);
  expect(stood).not.toEqual(places(before));
  await after.refresh();
  expect(places(after)).toEqual(stood);
  expect(places(await opened(await after.saved()))).toEqual(stood);
});

it('is read as it was remembered there, and keeps nothing of ours once it was forgotten', async () => {
  const sheet = 'Monthly KPIs';
  const before = await opened(sample);
  const outcome = await before.engine.score(sheet, goldProfile, null);
  const [table] = outcome.kind === 'scored' ? outcome.scorecard.tables : [];
  if (table === undefined) throw new Error(outcome.kind);
  const { reading } = table.table;
  await before.engine.remember([{ ...reading, lastPeriod: '2024-03' }], sheet);
  await before.summary();
  const after = await opened(await before.saved());
  const again = await after.engine.score(sheet, goldProfile, await after.engine.remembered(sheet));
  expect(again.kind === 'scored' ? again.scorecard.tables[0]?.table.periods.at(-1)?.iso : again.kind).toBe(
    '2024-03',
  );
  await forgetBook(after.book);
  const forgotten = await after.saved();
  const last = await opened(forgotten);
  expect(await last.engine.remembered(sheet)).toBeNull();
  expect((await last.host.sheets()).map(({ name, own }) => [name, own])).toEqual([
    [sheet, null],
    ['Sources', null],
    [SUMMARY, null],
    ['COPC Actions', null],
  ]);
  const texts = Object.entries(unzipSync(forgotten.bytes)).filter(([name]) => /\.(xml|rels)$/.test(name));
  expect(texts.filter(([, part]) => strFromU8(part).includes('copc-scorecard:memory'))).toEqual([]);
});

it('says nothing of what it shows', async () => {
  const plain: SavedBook = {
    name: 'en-rows.xlsx',
    bytes: new Uint8Array(readFileSync(path.resolve('test/vectors/books/en-rows.xlsx'))),
  };
  const before = await opened(plain);
  await before.summary();
  const { host, notShown } = await opened(await before.saved());
  expect(host.charts(SUMMARY).length).toBeGreaterThan(0);
  expect(notShown).toEqual(before.notShown);
});

it('remembers what a person said of metrics, a status set manually too, and the command scores by it', async () => {
  const sheet = 'Monthly KPIs';
  const before = await opened(sample);
  const set = {
    sheet,
    metric: 'Client satisfaction',
    status: 'met',
    by: 'Ana',
    on: '2024-05-06',
    reason: 'called back',
  } as const;
  await before.engine.setByHand(set);
  await before.engine.say([
    { sheet, name: 'Calls offered (311 line)', unit: null, better: 'lower', target: null, category: null },
  ]);
  const saved = await before.saved();
  const after = await opened(saved);
  const outcome = await after.engine.score(sheet, goldProfile, await after.engine.remembered(sheet));
  const file = openBook(saved.name, saved.bytes, nodeCodec);
  const remembered = rememberedMap(await file.readSettings(), null);
  const { scorecards } = await scoreBook(file, {
    sheet,
    profile: goldProfile,
    asOf: null,
    map: null,
    remembered,
  });
  const [fromGrid, fromFile] = [outcome.kind === 'scored' ? [outcome.scorecard] : [], scorecards].map(
    (cards) =>
      cards.flatMap(({ tables }) =>
        tables.flatMap(({ table, score }) =>
          table.metrics.flatMap(({ name, better }, index) =>
            /^(Client satisfaction|Calls offered)/.test(name)
              ? [[name, better, score.scores[index]?.status]]
              : [],
          ),
        ),
      ),
  );
  expect(fromGrid).toEqual([
    ['Client satisfaction', 'higher', 'met'],
    ['Calls offered (311 line)', 'lower', 'no-target'],
  ]);
  expect(fromFile).toEqual(fromGrid);
});

it("has the notes, ours and a person's", async () => {
  const part =
    '<?xml version="1.0"?><comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    '<authors><author>Ana</author></authors><commentList><comment ref="B2" authorId="0"><text><r><t>New IVR, </t></r><r><t>March</t></r></text></comment></commentList></comments>';
  const bytes = xlsx(sheetXml('<row r="2"><c r="B2"><v>1</v></c></row>'), {
    'xl/comments1.xml': part,
    'xl/worksheets/_rels/sheet1.xml.rels': relationships(
      relationship('rId1', 'comments', '../comments1.xml'),
    ),
  });
  const { grid, notShown, host } = await opened({ name: 'kpi.xlsx', bytes });
  const sheetId = worksheetNamed(grid, 'KPI')?.getSheetId() ?? '';
  const note = grid.injector.get(SheetsNoteModel).getNote(grid.unitId, sheetId, { row: 1, col: 1 });
  expect(note?.note).toBe('New IVR, March');
  expect(notShown).not.toContain('comments');
  expect((await host.occupied('KPI')).filter(({ by }) => by === 'note')).toHaveLength(1);
});

it("shows a chart of a person's nowhere, and says so", async () => {
  const nhs: SavedBook = {
    name: 'nhs-four-hour.xlsx',
    bytes: new Uint8Array(readFileSync(path.resolve('assets/samples/nhs-four-hour.xlsx'))),
  };
  const { notShown, content } = await opened(nhs);
  expect(notShown).toContain('charts');
  expect(content.sheets.flatMap(({ charts }) => charts ?? [])).toEqual([]);
});

it('opens a book whose notes are broken without them', async () => {
  const bytes = xlsx(sheetXml('<row r="2"><c r="B2"><v>1</v></c></row>'), {
    'xl/drawings/vmlDrawing1.vml': '<xml/>',
  });
  expect((await opened({ name: 'kpi.xlsx', bytes })).content.sheets[0]?.notes).toEqual([]);
});

type Opened = Awaited<ReturnType<typeof opened>>;

async function opened(book: SavedBook) {
  const { content, notShown } = await readBook(book.name, book.bytes, () => undefined);
  const { univer, grid } = openGrid(content, (one) => registerFormulas(one, 'en'));
  const host = openUniverHost(univer, grid.unitId, { bookName: book.name });
  const front = { ...host, frontSheet: async () => content.sheets[0]?.snapshot.name ?? '' };
  const at = new Date('2024-05-06T08:00:00Z');
  const forPane = paneHost({ grid, host });
  const engine = openEngine(forPane);
  return {
    book: forPane,
    engine,
    content,
    notShown,
    grid,
    host,
    summary: () => summaryOn(front, 'en', at),
    refresh: () => refreshAllOn(front, 'en', at),
    saved: () => saveBook(host, book, false),
    /** What each rule of the summary is and where, the one that counts first at the front. */
    rules: (): readonly unknown[] => {
      const sheet = worksheetNamed(grid, SUMMARY)?.getSheetId() ?? '';
      const rules =
        grid.injector.get(ConditionalFormattingRuleModel).getSubunitRules(grid.unitId, sheet) ?? [];
      return rules.map(({ ranges, rule }) => JSON.stringify([ranges, rule])).sort();
    },
  };
}

function withoutCache({ categories, series, ...rest }: ChartPlan) {
  return {
    ...rest,
    categories: { ...categories, cached: [] },
    series: series.map(({ values, ...one }) => ({ ...one, values: { ...values, cached: [] } })),
  };
}
