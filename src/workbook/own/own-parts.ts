/**
 * Merges, tables and conditional formats of ours on a sheet, known by a mark and not by where they lie: a hidden name of
 * the workbook lists what we wrote, and on which cells. What a person merged, formatted or made a table of inside our
 * area is in no list and stays (worksheets §3).
 */
import { contains, formatReference, parseReference } from '../address';
import type { Area } from '../address';
import { freeTableName } from '../names';
import type { ConditionalFormat, SheetPlan } from '../plan/plan';
import { covers } from '../rectangles';
import { isSame } from '../plan/table-growth';

export type RuleKind = ConditionalFormat['kind'];

export type OwnPart =
  | { readonly kind: 'merge'; readonly area: Area }
  /** `says`: what tells it from others of its kind on the same cells (`saysOf`). */
  | { readonly kind: RuleKind; readonly says: string; readonly area: Area }
  /** `name`: the planned one; the table's own may have a number behind it. */
  | { readonly kind: 'table'; readonly area: Area; readonly name: string };

export interface StandingTable {
  readonly name: string;
  readonly area: Area;
}

export interface StandingRule {
  /** Null for a kind we never write. */
  readonly rule: RuleFacts | null;
  /** Null when it lies on several areas. */
  readonly area: Area | null;
}

/** What a conditional format is known by, as each host can tell: the set of icons, a colour, a text, a formula. */
export type RuleFacts =
  | { readonly kind: 'icons'; readonly icons: string }
  | { readonly kind: 'bar'; readonly color: string }
  | { readonly kind: 'text'; readonly equals: string }
  | { readonly kind: 'formula'; readonly formula: string };

/** What is known of a sheet of ours, as its hidden names say. */
interface Known {
  readonly box: Area;
  readonly cells: readonly Area[];
  /** Null where no list was written: by an earlier version, or because it was too long. */
  readonly parts: readonly OwnPart[] | null;
}

const RULES: readonly RuleKind[] = ['icons', 'bar', 'text', 'formula'];
// A formula holds 8,192 characters.
const LONGEST = 8000;

/** What a plan puts on the sheet besides cells and charts. */
export function partsOf({
  merges,
  tables,
  conditionalFormats,
}: Pick<SheetPlan, 'merges' | 'tables' | 'conditionalFormats'>): readonly OwnPart[] {
  return [
    ...merges.map((area): OwnPart => ({ kind: 'merge', area })),
    ...tables.map(({ name, area }): OwnPart => ({ kind: 'table', name, area })),
    ...conditionalFormats.map((format): OwnPart => {
      return { kind: format.kind, says: saysOf(format), area: format.area };
    }),
  ];
}

/**
 * The list as a formula, without `=`: what it is and its cells, as arguments of a function, so that the references
 * follow when rows and columns are inserted. Merges of one row each that lie under one another are `rows`.
 * @example formatOwnParts('S', [{ kind: 'merge', area: A1:C1 }]) // 'COUNTA("merge",(\'S\'!$A$1:$C$1))'
 */
export function formatOwnParts(sheet: string, parts: readonly OwnPart[]): string {
  const areas = new Map<string, Area[]>();
  const put = (key: string, area: Area): void => void areas.set(key, [...(areas.get(key) ?? []), area]);
  const merges = parts.flatMap((part) => (part.kind === 'merge' ? [part.area] : []));
  for (const area of stacked(merges)) {
    put(area.bottom > area.top && !merges.some((one) => isSame(one, area)) ? 'rows' : 'merge', area);
  }
  for (const part of parts) {
    if (part.kind === 'merge') continue;
    put(part.kind === 'table' ? `table ${part.name}` : `${part.kind} ${part.says}`, part.area);
  }
  const list = [...areas].map(([key, of]) => {
    const references = of.map((area) => formatReference({ sheet, area })).join(',');
    return `"${key.replaceAll('"', '""')}",(${references})`;
  });
  const text = list.join(',');
  return text.length > LONGEST ? '""' : `COUNTA(${text === '' ? '""' : text})`;
}

/** Reads what `formatOwnParts` wrote, but for parts whose cells are gone; null for any other formula. */
export function parseOwnParts(formula: string): readonly OwnPart[] | null {
  const list = /^=?COUNTA\((.*)\)$/is.exec(formula.trim())?.[1];
  if (list === undefined) return null;
  const pairs = list.matchAll(/"((?:[^"]|"")*)",\(((?:'(?:[^']|'')*'|[^'()])*)\)/g);
  return [...pairs].flatMap(([, key = '', references = '']) => {
    const areas = (references.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? []).flatMap(
      (one) => parseReference(one)?.area ?? [],
    );
    return areas.flatMap((area) => partsFrom(key.replaceAll('""', '"'), area));
  });
}

function partsFrom(key: string, area: Area): readonly OwnPart[] {
  if (key === 'merge') return [{ kind: 'merge', area }];
  if (key === 'rows') {
    return Array.from({ length: area.bottom - area.top + 1 }, (_, step): OwnPart => {
      const row = area.top + step;
      return { kind: 'merge', area: { ...area, top: row, bottom: row } };
    });
  }
  const name = /^table (.+)$/s.exec(key)?.[1];
  if (name !== undefined) return [{ kind: 'table', name, area }];
  const kind = RULES.find((one) => key.startsWith(`${one} `));
  return kind === undefined ? [] : [{ kind, says: key.slice(kind.length + 1), area }];
}

/** Without the numbers of rows in a formula, which follow when rows are inserted. */
function saysOf(rule: RuleFacts): string {
  switch (rule.kind) {
    case 'icons':
      return rule.icons;
    case 'bar':
      return rule.color.replace(/^#/, '').slice(-6).toUpperCase();
    case 'text':
      return rule.equals;
    case 'formula':
      return rule.formula.replace(/^=/, '').replace(/[0-9]+/g, '#');
  }
}

/** True for a merge we wrote. */
export function isOwnMerge(ours: Known | null, area: Area): boolean {
  if (ours === null) return false;
  if (ours.parts === null) return isGuessed(ours, area);
  return ours.parts.some((part) => part.kind === 'merge' && isSame(part.area, area));
}

/** True for a table we wrote: one of its name where it began, however many rows it has by now. */
export function isOwnTable(ours: Known | null, { name, area }: StandingTable): boolean {
  if (ours === null) return false;
  if (ours.parts === null) return name.toLowerCase().startsWith('copc_') && isGuessed(ours, area);
  return ours.parts.some(
    (part) =>
      part.kind === 'table' &&
      isNamedAfter(name, part.name) &&
      part.area.top === area.top &&
      part.area.left === area.left,
  );
}

/** The conditional formats that are ours: those that say what one we wrote says, on the same cells, each once. */
export function ownRules<Rule extends StandingRule>(
  standing: readonly Rule[],
  ours: Known | null,
): readonly Rule[] {
  if (ours === null) return [];
  const { parts } = ours;
  if (parts === null) {
    return standing.filter(({ rule, area }) => rule !== null && area !== null && isGuessed(ours, area));
  }
  const left = [...parts];
  return standing.filter(({ rule, area }) => {
    if (rule === null || area === null) return false;
    const says = saysOf(rule);
    const at = left.findIndex(
      (part) => part.kind === rule.kind && part.says === says && isSame(part.area, area),
    );
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

/** Where no list says: what begins in a cell of ours and lies in what we wrote. */
function isGuessed({ box, cells }: Known, area: Area): boolean {
  const first = { row: area.top, column: area.left };
  return covers(box, area) && cells.some((one) => contains(one, first));
}

/** `COPC_Metrics_2` is named after `COPC_Metrics`. */
function isNamedAfter(name: string, planned: string): boolean {
  const [is, was] = [name.toLowerCase(), freeTableName(planned, new Set()).toLowerCase()];
  return is === was || (is.startsWith(was) && /^_?\d+$/.test(is.slice(was.length)));
}

/** Areas of one row each with the same columns, one below the other, as one; all others as they are. */
function stacked(areas: readonly Area[]): readonly Area[] {
  const found: Area[] = [];
  for (const area of [...areas].sort((a, b) => a.left - b.left || a.right - b.right || a.top - b.top)) {
    const before = found.at(-1);
    const isNext =
      before !== undefined &&
      area.top === area.bottom &&
      before.left === area.left &&
      before.right === area.right &&
      before.bottom === area.top - 1 &&
      (before.top === before.bottom || !areas.some((one) => isSame(one, before)));
    if (isNext) found[found.length - 1] = { ...before, bottom: area.bottom };
    else found.push(area);
  }
  return found;
}
