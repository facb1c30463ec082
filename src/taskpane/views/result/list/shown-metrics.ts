/** Which metrics a list shows, and in what order: what the person searched, filtered and sorted by. */
import { worstFirst } from '../../../../report/scorecard/scored';
import type { StatusChange } from '../../../../scoring/changes';
import type { Category, Status } from '../../../../scoring/metric';
import { localeOf, type Language } from '../../../../strings/language';
import type { ListRow } from './list-rows';

export type StatusFilter = 'all' | 'due' | 'left-out' | Status;
export type SortOrder = 'sheet' | 'gap' | 'worst';

/** The order statuses are offered in. */
export const statuses: readonly Status[] = ['not-met', 'improving', 'met', 'unclear', 'no-data', 'no-target'];
export const changes: readonly StatusChange[] = ['worse', 'recovered', 'improved'];

/** The order categories stand in; null: none is known. */
const categoryOrder: readonly (Category | null)[] = [
  'service',
  'quality',
  'revenue',
  'cost',
  'satisfaction',
  'other',
  null,
];

export interface Wish {
  readonly search: string;
  readonly status: StatusFilter;
  /** Null: any; `""`: those nobody owns. */
  readonly owner: string | null;
  /** As the list names it; null: any; `""`: those without one. */
  readonly category: string | null;
  readonly change: StatusChange | null;
  readonly sort: SortOrder;
}

export const noWish: Wish = {
  search: '',
  status: 'all',
  owner: null,
  category: null,
  change: null,
  sort: 'sheet',
};

export interface MetricGroup {
  /** Index of the table the group belongs to. */
  readonly table: number;
  /** Undefined: one group for all. */
  readonly category: string | undefined;
  readonly rows: readonly ListRow[];
}

/** Metrics by what became of them since the period before, of each table in the scorecard; null: nothing is known. */
export type ChangedMetrics = (row: Pick<ListRow, 'table' | 'index'>, change: StatusChange) => boolean;

/** How many of the filters narrow the list, the search aside. */
export function filtersSet({ status, owner, category, change }: Wish): number {
  return [status !== 'all', owner !== null, category !== null, change !== null].filter(Boolean).length;
}

/** The rows that fit the wish: by table and category as in the sheet, or all in one, worst first. */
export function shownMetrics(
  rows: readonly ListRow[],
  wish: Wish,
  language: Language,
  isChanged: ChangedMetrics = () => false,
): readonly MetricGroup[] {
  const locale = localeOf(language);
  const sought = wish.search.trim().toLocaleLowerCase(locale);
  const fitting = rows.filter(
    (row) =>
      fits(row, wish.status) &&
      (wish.owner === null || row.owner === wish.owner) &&
      (wish.category === null || row.group === wish.category) &&
      (wish.change === null || isChanged(row, wish.change)) &&
      (sought === '' || row.name.toLocaleLowerCase(locale).includes(sought)),
  );
  if (wish.sort !== 'sheet') {
    return [{ table: 0, category: undefined, rows: sorted(fitting, wish.sort) }];
  }
  const tables = [...new Set(fitting.map(({ table }) => table))];
  return tables.flatMap((table) => {
    const own = fitting.filter((row) => row.table === table);
    return groupsOf(own).map((category): MetricGroup => ({
      table,
      category,
      rows: own.filter(({ group }) => group === category),
    }));
  });
}

/** Names of the categories there are, the five and what else the sheet has in the order they come. */
export function groupsOf(rows: readonly ListRow[]): readonly string[] {
  return categoryOrder.flatMap((category) => [
    ...new Set(rows.filter(({ metric }) => metric.category === category).map(({ group }) => group)),
  ]);
}

/** Furthest from target first; `worst`: by status before that. */
function sorted(rows: readonly ListRow[], order: 'gap' | 'worst'): readonly ListRow[] {
  const byGap = worstFirst(
    rows.map((_, index) => index),
    rows.map(({ score }) => score),
  ).flatMap((index) => rows[index] ?? []);
  return order === 'gap' ? byGap : [...byGap].sort((a, b) => rank(a) - rank(b));
}

const ranks: readonly Status[] = ['not-met', 'unclear', 'no-data', 'improving', 'met', 'no-target'];

function rank({ verdicts: { status, action, trend } }: ListRow): number {
  const within = action === 'escalate' ? 0 : trend === 'adverse' ? 1 : 2;
  return ranks.indexOf(status) * 3 + within;
}

function fits({ verdicts, isLeftOut }: ListRow, filter: StatusFilter): boolean {
  if (filter === 'all') return true;
  if (filter === 'left-out') return isLeftOut;
  if (filter !== 'due') return verdicts.status === filter;
  return ['act', 'escalate', 'clarify', 'measure'].includes(verdicts.action);
}
