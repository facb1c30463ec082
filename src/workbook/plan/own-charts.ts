/**
 * Charts of ours on a sheet, known by a mark and not by how a name begins: a hidden name of the workbook lists what we
 * drew, and where. A person's chart or shape called "COPC …" is in no list and stays; one of ours that somebody moved
 * or sized no longer covers the cells of the list, which move with the sheet, and keeps its place (worksheets §3).
 */
import { formatReference, parseReference } from '../address';
import type { Area } from '../address';
import { cut, sameName } from '../names';
import type { ChartPlan } from './plan';

export interface OwnChart {
  /** The chart's name in the workbook. */
  readonly name: string;
  /** The cells it covers as long as nobody moves or sizes it; null when they are gone. */
  readonly place: Area | null;
}

/** A chart of ours as it stands on a sheet. */
export interface StandingChart {
  readonly name: string;
  /** What it shows, and where it stands. */
  readonly plan: ChartPlan;
  /** A person moved or sized it: what replaces it stands there. */
  readonly moved: boolean;
}

/** How the name of every chart of ours begins, in every host: for people, and for whoever names the next one. */
const PREFIX = 'COPC ';
/** Excel's limit for a name, and for a text within a formula. */
const LONGEST_NAME = 255;
const LONGEST_BASE = 249;
// A formula holds 8,192 characters; a chart that is left out of the list stays at the next refresh.
const LONGEST_LIST = 8000;
const MOST_CHARTS = 120;

/**
 * The names the planned charts get, with the cells they are planned on.
 * @param taken names of charts and shapes that stay on the sheet
 * @example nameCharts([{ title: 'AHT', anchor }], ['COPC 1 AHT']) // [{ name: 'COPC 1 AHT (2)', place: anchor }]
 */
export function nameCharts(
  charts: readonly Pick<ChartPlan, 'title' | 'anchor'>[],
  taken: Iterable<string>,
): readonly OwnChart[] {
  const others = [...taken];
  return charts.map(({ title, anchor }, index) => {
    const base = baseName(index + 1, title);
    let name = cut(base, LONGEST_NAME);
    for (let number = 2; others.some((other) => sameName(other, name)); number++) {
      name = `${cut(base, LONGEST_BASE)} (${number})`;
    }
    return { name, place: anchor };
  });
}

/**
 * The list as a formula, without `=`: texts and references as arguments of a function, so that the references follow
 * when rows and columns are inserted.
 * @example formatOwnCharts('S', [{ name: 'COPC 1 AHT', place: A1:B2 }]) // 'COUNTA("COPC 1 AHT",\'S\'!$A$1:$B$2)'
 */
export function formatOwnCharts(sheet: string, charts: readonly OwnChart[]): string {
  let list = '';
  for (const { name, place } of charts.slice(0, MOST_CHARTS)) {
    const cells = place === null ? '#REF!' : formatReference({ sheet, area: place });
    const next = `${list === '' ? '' : `${list},`}"${name.replaceAll('"', '""')}",${cells}`;
    if (next.length > LONGEST_LIST) break;
    list = next;
  }
  return list === '' ? '""' : `COUNTA(${list})`;
}

/** Reads what `formatOwnCharts` wrote; nothing of any other formula. */
export function parseOwnCharts(formula: string): readonly OwnChart[] {
  const list = /^=?COUNTA\((.*)\)$/is.exec(formula.trim())?.[1] ?? '';
  const pairs = list.matchAll(/"((?:[^"]|"")*)",((?:'(?:[^']|'')*'|[^",'])*)/g);
  return [...pairs].map(([, name = '', cells = '']) => ({
    name: name.replaceAll('""', '"'),
    place: parseReference(cells)?.area ?? null,
  }));
}

/**
 * The charts of a sheet that are ours: for each on the list the first of its name, for a copy somebody made comes later.
 * @param found the sheet's charts, from back to front
 */
export function ownAmong<Chart extends { readonly name: string }>(
  found: readonly Chart[],
  ours: readonly OwnChart[],
): readonly (Chart & Pick<OwnChart, 'place'>)[] {
  return ours.flatMap(({ name, place }) => {
    const chart = found.find((one) => one.name === name);
    return chart === undefined ? [] : [{ ...chart, place }];
  });
}

/**
 * For each planned chart the one of ours it replaces, that of the same title, each once; null for a new one.
 * @example replacedCharts([{ title: 'AHT' }], [{ name: 'COPC 3 AHT' }]) // [{ name: 'COPC 3 AHT' }]
 */
export function replacedCharts<Chart extends { readonly name: string }>(
  charts: readonly Pick<ChartPlan, 'title'>[],
  there: readonly Chart[],
): readonly (Chart | null)[] {
  const left = [...there];
  return charts.map(({ title }) => {
    const at = left.findIndex(({ name }) => isNamedAfter(name, title));
    return at < 0 ? null : (left.splice(at, 1)[0] ?? null);
  });
}

function isNamedAfter(name: string, title: string): boolean {
  const number = /^COPC (\d+)/.exec(name)?.[1];
  if (number === undefined) return false;
  const base = baseName(Number(number), title);
  return name === cut(base, LONGEST_NAME) || name.replace(/ \(\d+\)$/, '') === cut(base, LONGEST_BASE);
}

function baseName(number: number, title: string): string {
  return `${PREFIX}${number} ${title}`.trim();
}
