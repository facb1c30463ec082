/** A scorecard's metrics by category, as a table for a terminal. */
import Table from 'cli-table3';
import type { MetricRow } from '../report/metric-rows';
import type { ScoredTable } from '../report/scored';
import type { Action, Category, Status } from '../scoring/metric';
import { commandStringsFor } from '../strings/cli-for';
import { showCount } from '../strings/notation';
import { plainText } from './console';
import type { Colors, Paint, TextContext } from './text-context';

/** A terminal is for reading; `--json` has everything. */
const MOST_METRICS = 500;

const categoryOrder: readonly (Category | null)[] = [
  'service',
  'quality',
  'revenue',
  'cost',
  'satisfaction',
  null,
  'other',
];

const signs: Readonly<Record<Status, string>> = {
  met: '✓',
  improving: '↗',
  'not-met': '✗',
  'no-data': '?',
  'no-target': '·',
};

/** A heading for each category, a line for each metric; signs and colours help, the words say it all. */
export function metricTable(scored: ScoredTable, rows: readonly MetricRow[], context: TextContext): string {
  const { words, colors, language } = context;
  const { report } = words;
  const head = [
    report.metric,
    report.latest,
    report.target,
    report.gap,
    report.status,
    report.trend,
    report.streak,
    report.action,
  ];
  const table = new Table({
    chars: plainBorders,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 2 },
    colAligns: ['left', 'right', 'right', 'right', 'left', 'left', 'right', 'left'],
  });
  table.push(head.map((text) => colors.underline(text)));
  const nameWidth = context.columns === null ? Infinity : Math.max(18, context.columns - 86);
  let room = MOST_METRICS;
  for (const category of categoryOrder) {
    const inCategory = rows.filter(({ index }) => scored.table.metrics[index]?.category === category);
    const shown = inCategory.slice(0, room);
    room -= shown.length;
    if (shown.length === 0) continue;
    table.push([{ colSpan: head.length, content: categoryHeading(scored, category, context) }]);
    for (const row of shown) table.push(rowCells(row, scored, nameWidth, colors));
  }
  const { cli } = commandStringsFor(language);
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
  const counts = commandStringsFor(language).cli.scorecard.categoryShare({
    met: showCount(share.met, language),
    of: showCount(share.scored, language),
  });
  return `${colors.bold(name)}  ${colors.dim(counts)}`;
}

function rowCells(row: MetricRow, { table }: ScoredTable, nameWidth: number, colors: Colors): string[] {
  const { status, action, trend } = row.verdicts;
  const paint = statusPaint(status, colors);
  const vendor = table.metrics[row.index]?.vendor ?? null;
  const star = row.category.endsWith('*') ? ' *' : '';
  return [
    `  ${shortened(plainText(vendor === null ? row.name : `${row.name} · ${vendor}`), nameWidth)}${star}`,
    plainText(row.latest),
    plainText(row.target),
    plainText(row.gap),
    paint(`${signs[status]} ${row.status}`),
    trend === 'improving'
      ? colors.green(row.trend)
      : trend === 'adverse'
        ? colors.yellow(row.trend)
        : row.trend,
    row.streak === '0' ? colors.dim(row.streak) : row.streak,
    actionPaint(action, colors)(row.action),
  ];
}

function statusPaint(status: Status, colors: Colors): Paint {
  switch (status) {
    case 'met':
      return colors.green;
    case 'improving':
      return colors.cyan;
    case 'not-met':
      return colors.red;
    case 'no-data':
      return colors.yellow;
    case 'no-target':
      return colors.dim;
  }
}

function actionPaint(action: Action, colors: Colors): Paint {
  switch (action) {
    case 'escalate':
      return (text) => colors.bold(colors.red(text));
    case 'act':
      return colors.red;
    case 'watch':
    case 'measure':
      return colors.yellow;
    case 'none':
      return colors.dim;
  }
}

function shortened(text: string, width: number): string {
  const letters = [...text];
  return letters.length <= width ? text : `${letters.slice(0, width - 1).join('')}…`;
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
