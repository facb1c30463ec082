/**
 * Section titles between the metrics of a cross table. They give the category of what follows; when none of them is a
 * category and the same metrics come again under each, they are sites or vendors.
 */
import type { Cell } from '../../workbook/address';
import { nameOf } from './extract-shared';
import type { FindingsLog } from '../sheet/finding';
import { isBlank } from '../sheet/grid';
import type { WordLookup } from '../metric/metric-facts';
import { bodyLines, type ReadingLines } from '../sheet/reading-lines';

export interface Sections {
  readonly giveCategories: boolean;
  /** The title a line stands under. */
  readonly titleAt: (line: number) => { readonly text: string; readonly cell: Cell } | null;
  /** The same, when titles are vendors. */
  readonly vendorAt: (line: number) => string | null;
  readonly isTitle: (line: number) => boolean;
}

interface Title {
  readonly line: number;
  readonly text: string;
  readonly cell: Cell;
}

/** The sections of a table; titles are the lines a reading names so, and lines that hold nothing but a name. */
export function crossSections(
  lines: ReadingLines,
  name: number | null,
  words: WordLookup,
  log: FindingsLog,
): Sections {
  const titles: Title[] = [];
  const under = new Map<number, Title>();
  const namesByTitle = new Map<Title, Set<string>>();
  let current: Title | null = null;
  for (const line of bodyLines(lines)) {
    const title = titleOf(lines, line, name);
    if (title !== null) {
      current = title;
      titles.push(title);
      namesByTitle.set(title, new Set());
    } else if (current !== null && !lines.skipped.has(line)) {
      under.set(line, current);
      const text = nameOf(lines.view.valueAt(line, name ?? lines.firstPosition));
      if (text !== '') namesByTitle.get(current)?.add(text.toLowerCase());
    }
  }
  const giveCategories = titles.some((title) => words.category(title.text) !== null);
  const areVendors = !giveCategories && repeats([...namesByTitle.values()]);
  if (areVendors) log.add('sections-as-vendors', 'info', titles[0]?.cell ?? null, { count: titles.length });
  const titleLines = new Set(titles.map(({ line }) => line));
  return {
    giveCategories,
    titleAt: (line) => under.get(line) ?? null,
    vendorAt: (line) => (areVendors ? (under.get(line)?.text ?? null) : null),
    isTitle: (line) => titleLines.has(line),
  };
}

function titleOf(lines: ReadingLines, line: number, name: number | null): Title | null {
  const what = lines.skipped.get(line);
  if (what !== undefined && what !== 'section') return null;
  const filled: number[] = [];
  for (const position of lines.roles.keys()) {
    if (!isBlank(lines.view.valueAt(line, position))) filled.push(position);
    if (what === undefined && filled.length > 1) return null;
  }
  const [first] = filled.sort((a, b) => a - b);
  if (first === undefined || (what === undefined && first !== name)) return null;
  const text = nameOf(lines.view.valueAt(line, first));
  return text === '' ? null : { line, text, cell: lines.view.cellAt(line, first) };
}

/** True when at least two sections share most of their metrics. */
function repeats(sections: readonly ReadonlySet<string>[]): boolean {
  const [first, ...others] = sections.filter((names) => names.size > 0);
  if (first === undefined || others.length === 0) return false;
  return others.every((names) => [...names].filter((name) => first.has(name)).length >= names.size / 2);
}
