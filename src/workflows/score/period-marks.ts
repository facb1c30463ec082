/**
 * What a person says at a period of a metric: a rebase (a new process or definition begins) or a note (scoring §8). Kept in
 * a map file and in the workbook like a status set by hand.
 */
import type { Finding, FindingCode } from '../../worksheet/sheet/finding';
import type { MetricTable, TableMetric } from '../../worksheet/metric/table';
import { parseIso } from '../../worksheet/periods/period';
import { sameAsTyped } from '../../workbook/names';
import type { OverrideProblem } from './override-problem';

/** `sheet` null: in whichever sheet the metric stands. */
export interface MetricMark {
  readonly sheet: string | null;
  readonly metric: string;
  /** Only for the metric of that site or vendor; left out: of any. */
  readonly vendor?: string;
  /** ISO: `"2024-03"`. */
  readonly period: string;
  /** The reason of a rebase, or the note. */
  readonly text: string;
  readonly by: string;
  /** ISO date. */
  readonly on: string;
}

export const markKinds = ['rebases', 'notes'] as const;
export type MarkKind = (typeof markKinds)[number];

/** What a map holds of them. */
export type PeriodMarks = Readonly<Partial<Record<MarkKind, readonly MetricMark[]>>>;

/**
 * Reads a list of a map file: `{ sheet?, metric, vendor?, period, text, by, on }`.
 * @param path where it stands, `"rebases"`
 */
export function parsePeriodMarks(
  json: unknown,
  path: string,
  problems: { push(problem: OverrideProblem): unknown },
): MetricMark[] {
  const wrong = (at: string, expected: OverrideProblem['expected']): void => {
    problems.push({ path: at, code: 'override-field', expected });
  };
  if (!Array.isArray(json)) {
    wrong(path, 'list');
    return [];
  }
  return json.flatMap((item: unknown, index): MetricMark[] => {
    const at = `${path}[${index}]`;
    if (typeof item !== 'object' || item === null || Array.isArray(item)) {
      wrong(at, 'object');
      return [];
    }
    const fields: Readonly<Record<string, unknown>> = { ...item };
    const text = (key: string): string => {
      const value = fields[key];
      if (typeof value === 'string' && value.trim() !== '') return value.trim();
      wrong(`${at}.${key}`, 'text');
      return '';
    };
    const isGiven = (key: string): boolean => fields[key] !== undefined && fields[key] !== null;
    const period = parseIso(text('period'));
    if (period === null) wrong(`${at}.period`, 'date');
    const on = text('on');
    if (!/^\d{4}-\d{2}-\d{2}$/.test(on) || parseIso(on) === null) wrong(`${at}.on`, 'date');
    return [
      {
        sheet: isGiven('sheet') ? text('sheet') : null,
        metric: text('metric'),
        ...(isGiven('vendor') ? { vendor: text('vendor') } : {}),
        period: period?.iso ?? '',
        text: text('text'),
        by: text('by'),
        on,
      },
    ];
  });
}

/** The table with what a person marked in it; a mark at a period it doesn't have applies to nothing (`lostMarks`). */
export function withMarks(table: MetricTable, map: PeriodMarks | null): MetricTable {
  const { rebases = [], notes = [] } = map ?? {};
  if (rebases.length + notes.length === 0) return table;
  return {
    ...table,
    metrics: table.metrics.map((metric) => {
      const found = (marks: readonly MetricMark[]) =>
        marks
          .flatMap((mark) => {
            const index = isMeant(mark, table, metric) ? periodIn(table, mark) : -1;
            return index < 0 ? [] : [{ index, mark }];
          })
          .sort((a, b) => a.index - b.index);
      const ownRebases = found(rebases).map(({ index, mark: { by, on, text } }) => ({
        index,
        by,
        on,
        reason: text,
      }));
      const ownNotes = found(notes).map(({ index, mark: { by, on, text } }) => ({ index, text, by, on }));
      return {
        ...metric,
        ...(ownRebases.length > 0 ? { rebases: ownRebases } : {}),
        ...(ownNotes.length > 0 ? { notes: ownNotes } : {}),
      };
    }),
  };
}

const codes: Readonly<Record<MarkKind, FindingCode>> = { rebases: 'rebase-unused', notes: 'note-unused' };

/** A finding for each mark on this sheet whose metric or period is in none of its tables: it is kept, and applies to nothing. */
export function lostMarks(
  map: PeriodMarks | null,
  sheet: string,
  tables: readonly MetricTable[],
): readonly Finding[] {
  return markKinds.flatMap((kind) =>
    (map?.[kind] ?? [])
      .filter((mark) => mark.sheet !== null && sameAsTyped(mark.sheet, sheet))
      .filter(
        (mark) =>
          !tables.some(
            (table) =>
              periodIn(table, mark) >= 0 && table.metrics.some((metric) => isMeant(mark, table, metric)),
          ),
      )
      .map(({ metric, period, by, on }): Finding => ({
        code: codes[kind],
        severity: 'warning',
        sheet,
        cell: null,
        details: { metric, period, by, on },
      })),
  );
}

/** A metric's mark by its sheet, its name, its site or vendor, and its period. */
export type MarkKey = Pick<MetricMark, 'sheet' | 'metric' | 'vendor' | 'period'>;

/** @example isMark({ sheet: 'KPI', metric: 'aht', period: '2024-03' }, { sheet: 'kpi', metric: 'AHT', period: '2024-03' }) // true */
export function isMark(one: MarkKey, other: MarkKey): boolean {
  return (
    sameAsTyped(one.sheet ?? '', other.sheet ?? '') &&
    sameAsTyped(one.metric, other.metric) &&
    sameAsTyped(one.vendor ?? '', other.vendor ?? '') &&
    one.period === other.period
  );
}

function periodIn({ periods }: MetricTable, { period }: MetricMark): number {
  return periods.findIndex(({ iso }) => iso === period);
}

function isMeant(mark: MetricMark, { reading }: MetricTable, { name, vendor }: TableMetric): boolean {
  return (
    (mark.sheet === null || sameAsTyped(mark.sheet, reading.sheet)) &&
    sameAsTyped(mark.metric, name) &&
    (mark.vendor === undefined || sameAsTyped(mark.vendor, vendor ?? ''))
  );
}
