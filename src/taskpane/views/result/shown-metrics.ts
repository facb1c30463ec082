/** Which metrics a list shows, and in what order: what the person searched, filtered and sorted by. */
import type { Language } from '../../../strings/language';
import { localeOf } from '../../../strings/language';
import { metricRows, type MetricRow } from '../../../report/scorecard/metric-rows';
import type { Scorecard } from '../../../report/scorecard/scored';
import { worstFirst } from '../../../report/scorecard/scored';
import type { Category, Status } from '../../../scoring/metric';

export type StatusFilter = 'all' | 'due' | Status;
export type SortOrder = 'sheet' | 'gap';

/** The order statuses are offered in. */
export const statuses: readonly Status[] = ['not-met', 'improving', 'met', 'unclear', 'no-data', 'no-target'];

export interface Wish {
  readonly search: string;
  readonly filter: StatusFilter;
  readonly sort: SortOrder;
}

export interface MetricGroup {
  /** Undefined: one group for all. */
  readonly category: Category | null | undefined;
  readonly rows: readonly MetricRow[];
}

const order: readonly (Category | null)[] = [
  'service',
  'quality',
  'revenue',
  'cost',
  'satisfaction',
  'other',
  null,
];

/** The metrics of one table that fit the wish: by category as in the sheet, or all in one, furthest from target first. */
export function shownMetrics(
  scorecard: Scorecard,
  table: number,
  wish: Wish,
  language: Language,
): readonly MetricGroup[] {
  const scored = scorecard.tables[table];
  if (scored === undefined) return [];
  const locale = localeOf(language);
  const sought = wish.search.trim().toLocaleLowerCase(locale);
  const rows = metricRows(scorecard, language).filter(
    (row) =>
      row.table === table &&
      fits(row, wish.filter) &&
      (sought === '' || row.name.toLocaleLowerCase(locale).includes(sought)),
  );
  if (wish.sort === 'gap') {
    const byIndex = new Map(rows.map((row) => [row.index, row]));
    const sorted = worstFirst([...byIndex.keys()], scored.score.scores);
    return [{ category: undefined, rows: sorted.flatMap((index) => byIndex.get(index) ?? []) }];
  }
  return order.flatMap((category) => {
    const own = rows.filter(({ index }) => (scored.table.metrics[index]?.category ?? null) === category);
    return own.length === 0 ? [] : [{ category, rows: own }];
  });
}

function fits({ verdicts }: MetricRow, filter: StatusFilter): boolean {
  if (filter === 'all') return true;
  if (filter !== 'due') return verdicts.status === filter;
  return ['act', 'escalate', 'clarify', 'measure'].includes(verdicts.action);
}
