/** The columns of a printed metric table: what each says of a metric, in which colour, and which fit the terminal. */
import type { MetricRow } from '../../report/scorecard/metric-rows';
import type { Action, Status, TrendVerdict } from '../../scoring/metric';
import { displayWidth, fittedTo } from '../../strings/display-width';
import { terminalText } from '../console';
import type { Colors, Paint, TextContext } from './text-context';

/** A terminal is for reading; `--json` has everything. */
export const MOST_METRICS = 150;

const signs: Readonly<Record<Status, string>> = {
  met: '✓',
  improving: '↗',
  'not-met': '✗',
  'no-data': '?',
  'no-target': '·',
  unclear: '↕',
};

/** One column: its plain text, and the colour it takes. */
export interface PrintedColumn {
  readonly title: string;
  readonly align: 'left' | 'right';
  readonly text: (row: MetricRow) => string;
  readonly paint?: (row: MetricRow) => Paint;
}

/** A name may be a whole remark; in a file or pipe, where there is no terminal to fit, this much of it. */
export const WIDEST_NAME = 80;

/** Names narrower than this say too little to be worth the gap and trend beside them. */
const GOOD_NAME_WIDTH = 26;
const LEAST_NAME_WIDTH = 14;
const MARGIN = 2;

/** All columns as wide as they need, the names cut to what the terminal has left, or to a length to be read; too narrow a one goes without gap and trend. */
export function printedColumns(rows: readonly MetricRow[], context: TextContext): PrintedColumn[] {
  const all = figureColumns(context);
  if (context.columns === null) return [nameColumn(WIDEST_NAME, context), ...all];
  const room = context.columns;
  const left = (columns: readonly PrintedColumn[]) => room - MARGIN - sumOfWidths(columns, rows);
  const shown = left(all) >= GOOD_NAME_WIDTH ? all : all.filter(({ title }) => !isSpare(title, context));
  return [nameColumn(Math.max(LEAST_NAME_WIDTH, left(shown)), context), ...shown];
}

function isSpare(title: string, { words }: TextContext): boolean {
  return title === words.report.gap || title === words.report.trend;
}

function sumOfWidths(columns: readonly PrintedColumn[], rows: readonly MetricRow[]): number {
  return columns.reduce((sum, { title, text }) => {
    const widest = rows
      .slice(0, MOST_METRICS)
      .reduce((most, row) => Math.max(most, displayWidth(text(row))), displayWidth(title));
    return sum + widest + MARGIN;
  }, 0);
}

function nameColumn(width: number, { words }: TextContext): PrintedColumn {
  return {
    title: words.report.metric,
    align: 'left',
    text: (row) => {
      const name = terminalText(row.name);
      const star = row.category.endsWith('*') ? ' *' : '';
      return `  ${fittedTo(name, width - 2 - star.length)}${star}`;
    },
  };
}

function figureColumns({ words, colors }: TextContext): PrintedColumn[] {
  const { report } = words;
  return [
    { title: report.latest, align: 'right', text: ({ latest }) => terminalText(latest) },
    { title: report.target, align: 'right', text: ({ target }) => terminalText(target) },
    { title: report.gap, align: 'right', text: ({ gap }) => terminalText(gap) },
    {
      title: report.status,
      align: 'left',
      text: ({ status, verdicts }) => `${signs[verdicts.status]} ${status}`,
      paint: ({ verdicts }) => statusPaint(verdicts.status, colors),
    },
    {
      title: report.trend,
      align: 'left',
      text: ({ trend }) => trend,
      paint: ({ verdicts }) => trendPaint(verdicts.trend, colors),
    },
    {
      title: report.streak,
      align: 'right',
      text: ({ streak }) => streak,
      paint: ({ streak }) => (streak === '0' ? colors.dim : String),
    },
    {
      title: report.action,
      align: 'left',
      text: ({ action }) => action,
      paint: ({ verdicts }) => actionPaint(verdicts.action, colors),
    },
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
    case 'unclear':
      return colors.yellow;
    case 'no-target':
      return colors.dim;
  }
}

function trendPaint(trend: TrendVerdict, colors: Colors): Paint {
  if (trend === 'improving') return colors.green;
  return trend === 'adverse' ? colors.yellow : String;
}

function actionPaint(action: Action, colors: Colors): Paint {
  switch (action) {
    case 'escalate':
      return (text) => colors.bold(colors.red(text));
    case 'act':
      return colors.red;
    case 'watch':
    case 'measure':
    case 'clarify':
      return colors.yellow;
    case 'none':
      return colors.dim;
  }
}
