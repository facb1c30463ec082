import {
  formatOwnParts,
  isOwnMerge,
  isOwnTable,
  ownRules,
  parseOwnParts,
  partsOf,
} from '../../src/workbook/own/own-parts';
import type { OwnPart } from '../../src/workbook/own/own-parts';
import { emptySheetPlan } from '../../src/workbook/plan/plan';
import type { ConditionalFormat } from '../../src/workbook/plan/plan';

const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });
const one: OwnPart = { kind: 'merge', area: area(0, 1, 0, 3) };
const known = (parts: readonly OwnPart[] | null) => ({
  box: area(0, 0, 20, 5),
  cells: [area(0, 0, 20, 1)],
  parts,
});

describe('the list of merges, tables and conditional formats of ours', () => {
  it('comes back as it was written, whatever sheet and names', () => {
    const parts: readonly OwnPart[] = [
      { kind: 'merge', area: area(4, 1, 6, 1) },
      one,
      { kind: 'table', name: 'COPC_Metrics', area: area(8, 0, 12, 5) },
      { kind: 'icons', says: '3Arrows', area: area(9, 2, 12, 2) },
      { kind: 'text', says: 'Met ("yes"), (no)', area: area(9, 3, 12, 3) },
      { kind: 'formula', says: '$B#>0', area: area(9, 3, 12, 3) },
    ];
    for (const sheet of ['COPC Summary', "Team's (2024), board"]) {
      const formula = formatOwnParts(sheet, parts);
      expect(parseOwnParts(`=${formula}`)).toEqual(parts);
    }
  });

  it('says merges of lists, row under row, in one area, and knows each of them', () => {
    const rows = Array.from({ length: 400 }, (_, step) => area(10 + step, 1, 10 + step, 12));
    const formula = formatOwnParts(
      'S',
      rows.map((row) => ({ kind: 'merge', area: row })),
    );
    expect(formula).toBe('COUNTA("rows",(S!$B$11:$M$410))');
    expect(parseOwnParts(formula)).toEqual(rows.map((row) => ({ kind: 'merge', area: row })));
  });

  it('follows when Excel moves the references, and leaves out what was deleted', () => {
    expect(parseOwnParts(`=COUNTA("merge",('S'!$B$3:$D$3,#REF!),"table T",(#REF!))`)).toEqual([
      { kind: 'merge', area: area(2, 1, 2, 3) },
    ]);
  });

  it('is no list where another formula stands, or it was too long', () => {
    expect(parseOwnParts('""')).toBeNull();
    expect(parseOwnParts('')).toBeNull();
    expect(parseOwnParts('COUNTA("")')).toEqual([]);
    const many = Array.from({ length: 900 }, (_, step): OwnPart => {
      return { kind: 'merge', area: area(2 * step, step % 7, 2 * step, 9) };
    });
    expect(formatOwnParts('COPC Summary', many)).toBe('""');
  });

  it('tells a merge of ours from a person’s inside our area', () => {
    expect(isOwnMerge(known([one]), one.area)).toBe(true);
    expect(isOwnMerge(known([one]), area(2, 0, 2, 3))).toBe(false);
    expect(isOwnMerge(null, one.area)).toBe(false);
  });

  it('tells a table of ours by its name and where it begins, also when rows were added to it', () => {
    const ours = known([{ kind: 'table', name: 'COPC_Metrics', area: area(8, 0, 12, 5) }]);
    expect(isOwnTable(ours, { name: 'COPC_Metrics_2', area: area(8, 0, 15, 5) })).toBe(true);
    expect(isOwnTable(ours, { name: 'Table1', area: area(8, 0, 12, 5) })).toBe(false);
    expect(isOwnTable(ours, { name: 'COPC_Metrics', area: area(15, 0, 18, 5) })).toBe(false);
  });

  it('tells a conditional format of ours by what it says on its cells, each once', () => {
    const formats: readonly ConditionalFormat[] = [
      { kind: 'bar', area: area(1, 1, 5, 1), color: '4472c4', min: 0, max: 1, showValue: false },
      { kind: 'formula', area: area(1, 2, 5, 2), formula: '$C2>TODAY()', style: {} },
    ];
    const ours = known(partsOf({ ...emptySheetPlan, conditionalFormats: formats }));
    const bar = { rule: { kind: 'bar', color: '#4472C4' }, area: area(1, 1, 5, 1) } as const;
    const moved = { rule: { kind: 'formula', formula: '=$C14>TODAY()' }, area: area(1, 2, 5, 2) } as const;
    const theirs = [
      { rule: { kind: 'bar', color: '#FF0000' }, area: area(1, 1, 5, 1) },
      { rule: { kind: 'bar', color: '#4472C4' }, area: area(1, 1, 4, 1) },
      { rule: null, area: area(1, 1, 5, 1) },
      { rule: { kind: 'bar', color: '#4472C4' }, area: null },
    ] as const;
    expect(ownRules([...theirs, bar, { ...bar }, moved], ours)).toEqual([bar, moved]);
  });

  it('where a version before wrote no list, takes for ours what begins in a cell of ours and lies in our area', () => {
    const before = known(null);
    expect(isOwnMerge(before, area(3, 0, 3, 4))).toBe(true);
    expect(isOwnMerge(before, area(3, 2, 3, 4))).toBe(false);
    expect(isOwnTable(before, { name: 'COPC_Metrics', area: area(3, 0, 9, 4) })).toBe(true);
    expect(isOwnTable(before, { name: 'Mine', area: area(3, 0, 9, 4) })).toBe(false);
    const rule = { rule: { kind: 'icons', icons: '3Arrows' }, area: area(3, 2, 5, 2) } as const;
    expect(ownRules([rule, { ...rule, area: area(3, 1, 5, 1) }], before)).toHaveLength(1);
  });
});
