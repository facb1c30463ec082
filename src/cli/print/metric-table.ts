/** A scorecard's metrics by category, as a table for a terminal. */
import { cliTexts } from '../../strings/parts/doors/cli';
import { wordsFor } from '../../strings/words-for';
import { displayWidth } from '../../strings/display-width';
import type { MetricRow } from '../../report/scorecard/metric-rows';
import type { ScoredTable } from '../../report/scorecard/scored';
import type { Category } from '../../scoring/metric';
import { showCount } from '../../strings/notation';
import { MOST_METRICS, printedColumns } from './metric-columns';
import type { PrintedColumn } from './metric-columns';
import type { TextContext } from './text-context';

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
export function metricTable(scored: ScoredTable, rows: readonly MetricRow[], context: TextContext): string {
  const { colors, language } = context;
  const columns = printedColumns(rows, context);
  const groups = shownGroups(scored, rows);
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
  const more = rows.length - shown.length;
  const inferred = rows.some(({ target, category }) => target.endsWith('*') || category.endsWith('*'));
  if (more > 0) lines.push(cli.scorecard.more({ count: showCount(more, language) }));
  if (inferred) lines.push(colors.dim(cli.scorecard.inferred));
  return lines.join('\n');
}

interface Group {
  readonly category: Category | null;
  readonly rows: readonly MetricRow[];
}

/** The rows that are printed, by category; a category without any is left out. */
function shownGroups(scored: ScoredTable, rows: readonly MetricRow[]): readonly Group[] {
  let room = MOST_METRICS;
  return categoryOrder.flatMap((category) => {
    const all = rows.filter(({ index }) => scored.table.metrics[index]?.category === category);
    const shown = all.slice(0, room);
    room -= shown.length;
    return shown.length === 0 ? [] : [{ category, rows: shown }];
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
