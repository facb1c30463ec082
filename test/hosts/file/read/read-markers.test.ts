import { markerFormula, markerName, ownSheetOf, parseMarker } from '../../../../src/workbook/own/markers';
import type { OwnSheet } from '../../../../src/workbook/snapshot';

const area = { top: 0, left: 0, bottom: 59, right: 9 };

it.each<[OwnSheet, string]>([
  ['summary', '_COPC_summary'],
  ['vendors', '_COPC_vendors'],
  ['snapshot-2024-03-31', '_COPC_snapshot_2024_03_31'],
])('the sheet %s is marked by the name %s and found by it again', (own, name) => {
  expect(markerName(own)).toBe(name);
  expect(ownSheetOf(name.toUpperCase())).toBe(own);
  expect(parseMarker(name, markerFormula("It's ours", area))).toEqual({ own, sheet: "It's ours", area });
});

it('a marker says its area as Excel writes it', () => {
  expect(markerFormula('COPC Summary', area)).toBe("'COPC Summary'!$A$1:$J$60");
});

it.each([
  ['_COPC_summary', '#REF!'],
  ['_COPC_summary', "'Gone'!#REF!"],
  ['_COPC_summary', '$A$1:$B$2'],
  ['_COPC_other', 'KPI!$A$1'],
  ['COPC_summary', 'KPI!$A$1'],
])('the name %s with the formula %s marks nothing', (name, formula) => {
  expect(parseMarker(name, formula)).toBeNull();
});
