/** Real workbooks of other programs, written into: nothing they hold may be lost. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeCodec } from '../../../src/hosts/file/zip/codec-node';
import { openPackage } from '../../../src/hosts/file/package/package';
import { readerOf } from '../../../src/hosts/file/read/workbook-reader';
import { patchWorkbook } from '../../../src/hosts/file/write/apply';
import type { PlannedCell, SheetPlan } from '../../../src/workbook/plan/plan';
import { valueAt } from '../../../src/workbook/snapshot';
import type { SheetSnapshot } from '../../../src/workbook/snapshot';
import { changes, dangling, firstLost, malformed, partsOf, textOf } from '../../corpus/package-checks';
import { besidePlan, richPlan } from './write/write-rich-plan';

const folder = join(__dirname, '../../../../shared/fixtures/workbooks');
const there = existsSync(folder);
const names = there ? readdirSync(folder).filter((name) => /\.xls[xm]$/.test(name)) : ['(no workbooks here)'];
const maybe = there ? describe.each(names) : describe.skip.each(names);

// What an opened copy may differ in: the parts a plan touches by its nature.
const MAY_CHANGE =
  /^(\[Content_Types\]\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\.xml|xl\/worksheets\/sheet1\.xml)$/;

maybe('a rich plan written into %s', (name) => {
  const bytes = new Uint8Array(there ? readFileSync(join(folder, name)) : []);
  const open = (content: Uint8Array) => openPackage(content, nodeCodec);
  const firstSheet = () => readerOf(open(bytes)).sheets()[0]?.name ?? '';
  const beside = (): SheetPlan => {
    const { used } = readerOf(open(bytes)).read(firstSheet());
    // Beyond the cells that are blank but formatted, which a written value would fill.
    return besidePlan(firstSheet(), used?.top ?? 0, Math.max(40, (used?.right ?? 0) + 2), 12);
  };
  const written = () => patchWorkbook(open(bytes), richPlan(beside()), nodeCodec);

  it('leaves every other part byte for byte as it was', () => {
    const { lost, touched } = changes(partsOf(bytes), partsOf(written().bytes));
    expect(lost).toEqual([]);
    expect(touched.filter((part) => !MAY_CHANGE.test(part))).toEqual([]);
  });

  it('only adds to the parts it touches', () => {
    const [before, after] = [partsOf(bytes), partsOf(written().bytes)];
    for (const part of changes(before, after).touched) {
      expect([part, firstLost(textOf(before, part), textOf(after, part))]).toEqual([part, null]);
    }
  });

  it('keeps the order and times of the entries, ours behind them', () => {
    const before = open(bytes).archive.entries;
    const after = open(written().bytes).archive.entries.slice(0, before.length);
    const facts = (entries: typeof before) => entries.map((one) => [one.name, one.dosTime, one.dosDate]);
    expect(facts(after)).toEqual(facts(before));
  });

  it('gives well-formed XML, and every relationship and part is accounted for', () => {
    const parts = partsOf(written().bytes);
    expect(malformed(parts)).toEqual([]);
    const fresh = dangling(parts).filter((problem) => !dangling(partsOf(bytes)).includes(problem));
    expect(fresh).toEqual([]);
  });

  it('reads back as planned, texts that look like formulas still texts', () => {
    const reader = readerOf(open(written().bytes));
    const plan = richPlan(beside());
    expect(reader.sheets().at(-1)).toMatchObject({ name: 'COPC Summary', own: 'summary', visible: true });
    for (const sheet of plan.sheets) {
      const snapshot = reader.read(sheet.target.name);
      for (const block of sheet.blocks) expectBlock(snapshot, block);
    }
    expect(valueAt(reader.read('COPC Summary'), 5, 0)).toBe('=SUM(A1:A9) handling');
  });

  it('keeps every value that was there', () => {
    const before = readerOf(open(bytes)).read(firstSheet());
    const after = readerOf(open(written().bytes)).read(firstSheet());
    before.values.forEach((row, index) =>
      row.forEach((value, column) => {
        const [r, c] = [index + (before.used?.top ?? 0), column + (before.used?.left ?? 0)];
        expect(valueAt(after, r, c)).toEqual(value);
      }),
    );
  });

  it('gives the same bytes when the summary is written a second time', () => {
    const once = patchWorkbook(open(bytes), richPlan(null), nodeCodec);
    const twice = patchWorkbook(open(once.bytes), richPlan(null), nodeCodec);
    expect(once.result.sheetsAdded).toEqual(['COPC Summary']);
    expect(twice.result.sheetsRefreshed).toEqual(['COPC Summary']);
    expect(Buffer.compare(once.bytes, twice.bytes)).toBe(0);
  });

  it('refuses to write the columns a second time, as they stand there', () => {
    const plan = { sheets: [beside()] };
    const once = patchWorkbook(open(bytes), plan, nodeCodec);
    expect(() => patchWorkbook(open(once.bytes), plan, nodeCodec)).toThrow(/cell-occupied.*"count":79/);
  });
});

function expectBlock(snapshot: SheetSnapshot, block: SheetPlan['blocks'][number]): void {
  const rows = block.rows as readonly (readonly (PlannedCell | null)[])[];
  rows.forEach((row, index) =>
    row.forEach((cell, column) => {
      if (cell === null) return;
      const error = cell.formula !== undefined && cell.value === '#N/A';
      const expected = error ? { error: '#N/A' } : cell.value;
      expect(valueAt(snapshot, block.row + index, block.column + column)).toEqual(expected);
    }),
  );
}
