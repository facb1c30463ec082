/** A scorecard's metrics by category, as a table for a terminal. */
import { cliTexts } from '../../strings/parts/cli';
import { wordsFor } from '../../strings/words-for';
import Table from 'cli-table3';
import type { MetricRow } from '../../report/scorecard/metric-rows';
import type { ScoredTable } from '../../report/scorecard/scored';
import type { Category } from '../../scoring/metric';
import { showCount } from '../../strings/notation';
import { printedColumns, MOST_METRICS } from './metric-columns';
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

/** A heading for each category, a line for each metric; signs and colours help, the words say it all. */
export function metricTable(scored: ScoredTable, rows: readonly MetricRow[], context: TextContext): string {
  const { colors, language } = context;
  const columns = printedColumns(rows, scored, context);
  const table = new Table({
    chars: plainBorders,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 2 },
    colAligns: columns.map(({ align }) => align),
  });
  table.push(columns.map(({ title }) => colors.underline(title)));
  let room = MOST_METRICS;
  for (const category of categoryOrder) {
    const inCategory = rows.filter(({ index }) => scored.table.metrics[index]?.category === category);
    const shown = inCategory.slice(0, room);
    room -= shown.length;
    if (shown.length === 0) continue;
    table.push([{ colSpan: columns.length, content: categoryHeading(scored, category, context) }]);
    for (const row of shown)
      table.push(columns.map(({ text, paint }) => (paint?.(row) ?? String)(text(row))));
  }
  const cli = wordsFor(cliTexts, language);
  const more = rows.length - (MOST_METRICS - room);
  const inferred = rows.some(({ target, category }) => target.endsWith('*') || category.endsWith('*'));
  const lines = table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd());
  if (more > 0) lines.push(cli.scorecard.more({ count: showCount(more, language) }));
  if (inferred) lines.push(colors.dim(cli.scorecard.inferred));
  return lines.join('\n');
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

const plainBorders = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '',
};
