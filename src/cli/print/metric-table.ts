/** A scorecard's metrics by category, as a table for a terminal. */
import { cliTexts } from '../../strings/parts/doors/cli';
import { wordsFor } from '../../strings/words-for';
import { displayWidth } from '../../strings/display-width';
import { metricRow, type MetricRow } from '../../report/scorecard/metric-rows';
import type { ScoredTable } from '../../report/scorecard/scored';
import type { Category, MetricScore } from '../../scoring/metric';
import { showCount } from '../../strings/notation';
import { MOST_METRICS, printedColumns } from './metric-columns';
import type { PrintedColumn } from './metric-columns';
import type { TextContext } from './text-context';
import type { TableMetric } from '../../worksheet/metric/table';

const categoryOrder: readonly (Category | null)[] = [
  'service',
  'quality',
  'revenue',
  'cost',
  'satisfaction',
  null,
  'other',
];

/** Between two columns. */
const GAP = '  ';

/** A heading for each category, a line for each metric; signs and colours help, the words say it all. */
export function metricTable(scored: ScoredTable, context: TextContext): string {
  const { colors, language } = context;
  const { metrics } = scored.table;
  // Of a hundred thousand a few are printed: the others get no row.
  const rowsOf = (indices: readonly number[]): MetricRow[] =>
    indices.flatMap((index) => metricRow(scored, 0, index, language) ?? []);
  const columns = printedColumns(rowsOf([...metrics.slice(0, MOST_METRICS).keys()]), context);
  const groups = shownGroups(scored).map(({ category, indices }) => ({ category, rows: rowsOf(indices) }));
  const shown = groups.flatMap((group) => group.rows);
  const widths = columns.map(({ title, text }) =>
    shown.reduce((most, row) => Math.max(most, displayWidth(text(row))), displayWidth(title)),
  );
  const line = (
    said: (column: PrintedColumn) => { readonly plain: string; readonly painted: string },
  ): string =>
    columns
      .map((column, index) => {
        const { plain, painted } = said(column);
        const room = ' '.repeat(Math.max(0, (widths[index] ?? 0) - displayWidth(plain)));
        return column.align === 'right' ? room + painted : painted + room;
      })
      .join(GAP)
      .trimEnd();
  const lines = [line(({ title }) => ({ plain: title, painted: colors.underline(title) }))];
  for (const group of groups) {
    lines.push(categoryHeading(scored, group.category, context));
    for (const row of group.rows) {
      lines.push(
        line(({ text, paint }) => {
          const plain = text(row);
          return { plain, painted: paint === undefined ? plain : paint(row)(plain) };
        }),
      );
    }
  }
  const cli = wordsFor(cliTexts, language);
  const more = metrics.length - shown.length;
  const inferred = metrics.some((metric, index) => hasConcluded(metric, scored.score.scores[index]));
  if (more > 0) lines.push(cli.scorecard.more({ count: showCount(more, language) }));
  if (inferred) lines.push(colors.dim(cli.scorecard.inferred));
  return lines.join('\n');
}

/** Whether a star stands behind its category or its target. */
function hasConcluded({ category, inferred }: TableMetric, score: MetricScore | undefined): boolean {
  if (category !== null && inferred.includes('category')) return true;
  return inferred.includes('better') && (score?.target ?? null) !== null;
}

interface Group {
  readonly category: Category | null;
  readonly indices: readonly number[];
}

/** The metrics that are printed, by category; a category without any is left out. */
function shownGroups({ table }: ScoredTable): readonly Group[] {
  const byCategory = new Map<Category | null, number[]>();
  for (let index = 0; index < table.metrics.length; index++) {
    const category = table.metrics[index]?.category ?? null;
    const indices = byCategory.get(category) ?? [];
    byCategory.set(category, indices);
    if (indices.length < MOST_METRICS) indices.push(index);
  }
  let room = MOST_METRICS;
  return categoryOrder.flatMap((category) => {
    const indices = byCategory.get(category)?.slice(0, room) ?? [];
    room -= indices.length;
    return indices.length === 0 ? [] : [{ category, indices }];
  });
}

function categoryHeading(scored: ScoredTable, category: Category | null, context: TextContext): string {
  const { words, colors, language } = context;
  const name = category === null ? words.report.withoutCategory : words.verdicts.category[category];
  const share = scored.score.gold.categories.find((one) => one.category === category);
  if (share === undefined || share.scored === 0) return colors.bold(name);
  const counts = wordsFor(cliTexts, language).scorecard.categoryShare({
    met: showCount(share.met, language),
    of: showCount(share.scored, language),
  });
  return `${colors.bold(name)}  ${colors.dim(counts)}`;
}
