/**
 * Which sheets of a workbook are ours, and what of them: the one rule of all hosts. A host knows the workbook's names
 * and sheets; everything that follows from them is said here (worksheets §3).
 */
import type { Area } from '../address';
import { cellsName, chartsName, markerFormula, markerName, parseMarker, partsName } from './markers';
import { sameName, sheetNamed } from '../names';
import { formatOwnCharts, parseOwnCharts } from '../plan/own-charts';
import type { OwnChart } from '../plan/own-charts';
import { formatOwnParts, parseOwnParts, partsOf } from './own-parts';
import type { OwnPart } from './own-parts';
import type { SheetPlan } from '../plan/plan';
import type { PlannedSheet } from '../plan/planned-sheet';
import { bounding, formatRectangles, parseRectangles } from '../rectangles';
import type { OwnSheet, SheetInfo } from '../snapshot';

/** What of a sheet of ours we wrote before. */
export interface Ours {
  /** Around all of it: cells, merges, tables and conditional formats. */
  readonly box: Area;
  /** Exactly which cells. */
  readonly cells: readonly Area[];
  readonly charts: readonly OwnChart[];
  /** Merges, tables and conditional formats; null where no list of them was written. */
  readonly parts: readonly OwnPart[] | null;
}

/** A name of the whole workbook. Names of single sheets are none: Excel gives a copied sheet copies of its names. */
export interface BookName {
  readonly name: string;
  /** With or without its `=`. */
  readonly formula: string;
}

/** A sheet of ours that is there, whatever it is called now. */
export interface FoundSheet<Sheet> {
  readonly own: OwnSheet;
  readonly sheet: Sheet;
  readonly ours: Ours;
}

/** What our names say of a sheet that is to be written. */
export interface OwnTarget extends Pick<PlannedSheet, 'rectangles'> {
  readonly plan: Pick<SheetPlan, 'merges' | 'tables' | 'conditionalFormats'>;
  /** The sheet's name in the workbook. */
  readonly name: string;
}

const ORIGIN: Area = { top: 0, left: 0, bottom: 0, right: 0 };
const NOTHING_YET: Ours = { box: ORIGIN, cells: [], charts: [], parts: [] };

/**
 * The sheets of ours, in the order of their markers. One marker's exact cells count; where they can't be read, its area.
 * @example ownSheetsIn([{ name: '_COPC_gaps', formula: '=Mine!$A$1:$J$60' }], [{ name: 'Mine' }])[0]?.own // 'gaps'
 */
export function ownSheetsIn<Sheet extends { readonly name: string }>(
  names: readonly BookName[],
  sheets: readonly Sheet[],
): readonly FoundSheet<Sheet>[] {
  return names.flatMap(({ name, formula }) => {
    const marker = parseMarker(name, formula);
    const sheet = marker === null ? undefined : sheetNamed(sheets, marker.sheet);
    if (marker === null || sheet === undefined) return [];
    const { own, area: box } = marker;
    const said = (wanted: string) => names.find((one) => sameName(one.name, wanted))?.formula ?? '';
    const cells = parseRectangles(said(cellsName(own)), sheet.name) ?? [box];
    const charts = parseOwnCharts(said(chartsName(own)));
    return [{ own, sheet, ours: { box, cells, charts, parts: parseOwnParts(said(partsName(own))) } }];
  });
}

/** What a workbook's list says of a sheet (`SheetInfo`). */
export function ownFacts<Sheet>(
  sheet: Sheet,
  found: readonly FoundSheet<Sheet>[],
): Pick<SheetInfo, 'own' | 'ownCells'> {
  const one = found.find((each) => each.sheet === sheet);
  return one === undefined ? { own: null } : { own: one.own, ownCells: one.ours.cells };
}

/**
 * What of a plan's sheet is ours from before, to be cleared and written anew. Null for a sheet that isn't ours, and for
 * one that is written in place, where nothing is cleared.
 */
export function oursOf<Sheet>(
  { target }: Pick<SheetPlan, 'target'>,
  sheet: Sheet | null,
  found: readonly FoundSheet<Sheet>[],
): Ours | null {
  if (target.kind !== 'own') return null;
  const before = sheet === null ? undefined : found.find(({ own }) => own === target.own);
  if (before === undefined) return NOTHING_YET;
  return target.inPlace === true ? null : before.ours;
}

/** The names that tell what of a sheet is ours: `'_COPC_gaps'`, `'_COPCcells_gaps'` and two more. */
export function ownNames(own: OwnSheet): readonly string[] {
  return [markerName(own), cellsName(own), chartsName(own), partsName(own)];
}

/**
 * What these names say once the sheet is written; formulas without their `=`. A sheet written in place keeps the names
 * it got when it was made, for the workbook moves them with the cells: then there is nothing to write.
 * @param charts what was drawn, under the names it got; null where the host draws none and the list stays as it is
 */
export function namesToWrite(
  target: OwnTarget & { readonly ours: Ours | null; readonly plan: Pick<SheetPlan, 'target'> },
  charts: readonly OwnChart[] | null,
): readonly BookName[] {
  const { plan, rectangles, name, ours } = target;
  if (plan.target.kind !== 'own' || ours === null) return [];
  const { own } = plan.target;
  const box = bounding([
    ...rectangles,
    ...plan.merges,
    ...plan.tables.map(({ area }) => area),
    ...plan.conditionalFormats.map(({ area }) => area),
  ]);
  const cells = bounding(rectangles) ?? box ?? ORIGIN;
  return [
    { name: markerName(own), formula: markerFormula(name, box ?? ORIGIN) },
    { name: cellsName(own), formula: formatRectangles(name, rectangles) ?? markerFormula(name, cells) },
    { name: partsName(own), formula: formatOwnParts(name, partsOf(plan)) },
    ...(charts === null || charts.length + ours.charts.length === 0
      ? []
      : [{ name: chartsName(own), formula: formatOwnCharts(name, charts) }]),
  ];
}
