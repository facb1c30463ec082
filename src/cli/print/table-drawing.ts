/**
 * A table drawn in text: its first lines of each kind, each with what it is, in a hundred columns at most. Wide signs
 * take two, so that columns stand under each other in Chinese too.
 */
import { showValue } from '../../report/look/show-value';
import { displayWidth, fittedTo, padded } from '../../strings/display-width';
import type { Language } from '../../strings/language';
import { readingRoleTexts } from '../../strings/parts/reading/reading';
import { columnName } from '../../workbook/address';
import { isCellError } from '../../workbook/snapshot';
import type { LineRole } from '../../worksheet/dimensions/line-role';
import type { DrawnTable, DrawnCell } from '../../worksheet/read/sketch';
import { terminalText } from '../console';

/** The widest line, indent included. */
const WIDEST = 100;
const INDENT = '    ';
const GAP = '  ';
/** Tried one after the other until the drawing fits: the widest a column of names, and any other, may be. */
const WIDTHS = [
  { names: 28, others: 16 },
  { names: 24, others: 11 },
  { names: 20, others: 9 },
  { names: 16, others: 7 },
] as const;
const NARROWEST = { names: 16, others: 7 } as const;
const MOST_ROLE = 12;
const DOTS = '…';

interface Column {
  /** Column letters, what it is, then a text a row. */
  readonly texts: readonly string[];
  readonly isFigures: boolean;
  readonly isNames: boolean;
}

/** The lines of the drawing, without line breaks. */
export function tableDrawing(sketch: DrawnTable, language: Language): string[] {
  const roles = readingRoleTexts[language];
  const named = (role: LineRole | null): string => (role === null ? roles.ignore : roles[role]);
  const rowHeads = sketch.rows.map(({ at, role }) => `${at + 1} ${fittedTo(named(role), MOST_ROLE)}`);
  const headWidth = Math.max(0, ...rowHeads.map(displayWidth));
  const columns = sketch.columns.flatMap((line, index): Column[] => {
    const texts = [
      columnName(line.at),
      named(line.role),
      ...sketch.cells.map((cells) => textOf(cells[index], language)),
    ];
    const isFigures = line.role === 'actual';
    const own = { texts, isFigures, isNames: line.role === 'metric' };
    return line.skipped === 0 ? [own] : [own, dotted(own)];
  });
  const shown = fitted(columns, WIDEST - INDENT.length - headWidth);
  const lines = [0, 1, ...sketch.rows.map((_, index) => index + 2)].map((at) => {
    const head = at < 2 ? '' : (rowHeads[at - 2] ?? '');
    const cells = shown.map(({ column, width }) => {
      const text = fittedTo(column.texts[at] ?? '', width);
      const room = ' '.repeat(Math.max(0, width - displayWidth(text)));
      return column.isFigures && at > 1 ? room + text : text + room;
    });
    return `${INDENT}${[padded(head, headWidth), ...cells].join(GAP).trimEnd()}`;
  });
  const width = Math.max(0, ...lines.map(displayWidth));
  const rule = `${INDENT}${'─'.repeat(Math.max(0, width - INDENT.length))}`;
  return [
    ...lines.slice(0, 2),
    rule,
    ...lines.slice(2).flatMap((line, index) => {
      const skipped = sketch.rows[index]?.skipped ?? 0;
      return skipped === 0 ? [line] : [line, `${INDENT}⋮ ${skipped}`];
    }),
  ];
}

/** As many columns as fit, each as wide as it needs and may be; those that don't are a "…" before the last. */
function fitted(columns: readonly Column[], room: number): { column: Column; width: number }[] {
  for (const most of WIDTHS) {
    const all = sized(columns, most);
    if (widthOf(all) <= room) return all;
  }
  const all = sized(columns, NARROWEST);
  const last = all.at(-1);
  if (last === undefined) return [];
  const dots = { column: dotted(last.column), width: 1 };
  const kept = all.slice(0, -1);
  while (kept.length > 0 && widthOf([...kept, dots, last]) > room) kept.pop();
  return [...kept, dots, last];
}

/** "…" in every row. */
function dotted({ texts }: Column): Column {
  return { texts: texts.map(() => DOTS), isFigures: false, isNames: false };
}

function sized(
  columns: readonly Column[],
  most: { readonly names: number; readonly others: number },
): { column: Column; width: number }[] {
  return columns.map((column) => {
    const needed = Math.max(...column.texts.map(displayWidth));
    return { column, width: Math.min(column.isNames ? most.names : most.others, needed) };
  });
}

function widthOf(columns: readonly { readonly width: number }[]): number {
  return columns.reduce((sum, { width }) => sum + GAP.length + width, 0);
}

function textOf(cell: DrawnCell | undefined, language: Language): string {
  if (cell === undefined) return '';
  const { value, format, period } = cell;
  if (period !== null) return period;
  if (isCellError(value)) return value.error;
  if (typeof value === 'number') return showValue(value, format, language);
  return terminalText(String(value).replace(/\s+/g, ' '));
}
