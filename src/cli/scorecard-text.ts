/** A scorecard as a person reads it in a terminal: verdict, shares, metrics by category, what was found. */
import Table from 'cli-table3';
import pc from 'picocolors';
import { findingMessage } from '../report/finding-message';
import { metricRows, type MetricRow } from '../report/metric-rows';
import type { ScoredTable, Scorecard } from '../report/scored';
import { showPeriod } from '../report/show-period';
import { verdictLine } from '../report/verdict-line';
import type { Action, Category, Status } from '../scoring/metric';
import { stringsFor, type Strings } from '../strings';
import { commandStringsFor } from '../strings/cli-for';
import type { FullLanguage } from '../strings/language';
import { showCount, showShare } from '../strings/notation';
import type { Finding } from '../worksheet/finding';
import { plainText } from './console';
import { shareBar } from './share-bar';

export interface TextSettings {
  readonly language: FullLanguage;
  readonly color: boolean;
  /** Width of the terminal; null: as wide as it needs. */
  readonly columns: number | null;
}

type Colors = ReturnType<typeof pc.createColors>;
type Paint = (text: string) => string;

interface Context extends TextSettings {
  readonly words: Strings;
  readonly colors: Colors;
}

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

const MOST_FINDINGS = 8;

/** The whole scorecard of one sheet, ending in a line break. Words carry every verdict; signs and colours only help. */
export function scorecardText(scorecard: Scorecard, settings: TextSettings): string {
  const context: Context = {
    ...settings,
    words: stringsFor(settings.language),
    colors: pc.createColors(settings.color),
  };
  const rows = metricRows(scorecard, settings.language);
  const parts = scorecard.tables.map((scored, index) =>
    tableText(
      scorecard,
      scored,
      rows.filter(({ table }) => table === index),
      context,
    ),
  );
  const findings = [...scorecard.findings, ...scorecard.tables.flatMap(({ table }) => table.findings)];
  return `${[...parts, findingsText(findings, context)].filter((part) => part !== '').join('\n')}\n`;
}

function tableText(
  scorecard: Scorecard,
  scored: ScoredTable,
  rows: readonly MetricRow[],
  context: Context,
): string {
  const { colors, words, language } = context;
  const { gold } = scored.score;
  const place = [scorecard.book, scorecard.sheet, scored.table.reading.range].map(plainText).join(' · ');
  const verdict = verdictLine(gold, scorecard.profile, language);
  const paint = gold.score === null ? colors.yellow : gold.gold ? colors.green : colors.red;
  return [
    colors.dim(place),
    colors.dim(`${words.report.reportingPeriod}: ${reportingPeriod(scored, context)}`),
    '',
    colors.bold(paint(verdict)),
    ...sharesText(scored, context),
    '',
    metricsText(scored, rows, context),
    ...notes(scored, rows, context),
    '',
  ].join('\n');
}

function reportingPeriod({ table, score }: ScoredTable, { words, language }: Context): string {
  const period = score.reportingIndex === null ? undefined : table.periods[score.reportingIndex];
  return period === undefined ? words.report.nothingMeasured : showPeriod(period, language);
}

function sharesText({ score }: ScoredTable, { words, colors, language }: Context): string[] {
  const { gold } = score;
  const { cli } = commandStringsFor(language);
  if (gold.met === null || gold.metOrImproving === null) return [];
  const labels = [words.report.met, words.report.metOrImproving];
  const width = Math.max(...labels.map((label) => label.length));
  const line = (label: string, share: number, count: number, percent: number, short: number) => {
    const reached = short === 0;
    const text = cli.scorecard.share({
      share: showShare(share, language).padStart(6),
      count: showCount(count, language),
      of: showCount(gold.scored, language),
      needed: showShare(percent / 100, language),
    });
    const paint = reached ? colors.green : colors.red;
    return `${label.padEnd(width)}  ${paint(shareBar(share, percent / 100))} ${paint(reached ? '✓' : '✗')} ${text}`;
  };
  const { met, metOrImproving } = gold.thresholds;
  const reached = gold.metCount + gold.improvingCount;
  return [
    line(words.report.met, gold.met, gold.metCount, met, gold.shortMet),
    line(words.report.metOrImproving, gold.metOrImproving, reached, metOrImproving, gold.shortMetOrImproving),
  ];
}

function metricsText(scored: ScoredTable, rows: readonly MetricRow[], context: Context): string {
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
  for (const category of categoryOrder) {
    const inCategory = rows.filter(({ index }) => scored.table.metrics[index]?.category === category);
    if (inCategory.length === 0) continue;
    table.push([{ colSpan: head.length, content: categoryHeading(scored, category, context) }]);
    for (const row of inCategory) table.push(rowCells(row, nameWidth, colors));
  }
  const { cli } = commandStringsFor(language);
  const inferred = rows.some(({ target, category }) => target.endsWith('*') || category.endsWith('*'));
  return `${table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')}${inferred ? `\n${colors.dim(cli.scorecard.inferred)}` : ''}`;
}

function categoryHeading(scored: ScoredTable, category: Category | null, context: Context): string {
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

function rowCells(row: MetricRow, nameWidth: number, colors: Colors): string[] {
  const { status, action, trend } = row.verdicts;
  const paint = statusPaint(status, colors);
  const star = row.category.endsWith('*') ? ' *' : '';
  return [
    `  ${shortened(plainText(row.name), nameWidth)}${star}`,
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

function notes({ table, score }: ScoredTable, rows: readonly MetricRow[], context: Context): string[] {
  const { words, colors, language } = context;
  const { report } = words;
  const leftOut = score.gold.leftOut.map(({ index, why }) => {
    const reason = why === 'no-target' ? report.noTargetWhy : report.otherCategoryWhy;
    return `${plainText(rows.find((row) => row.index === index)?.name ?? '')} (${reason})`;
  });
  const byHand = table.metrics.flatMap(({ name, override }) => {
    if (override === undefined) return [];
    const { by, on, reason } = override;
    const { cli } = commandStringsFor(language);
    return [plainText(cli.scorecard.setByHand({ metric: name, by, on, reason }))];
  });
  const lines = leftOut.length === 0 ? [] : [`${report.leftOut}: ${leftOut.join(', ')}`];
  return [...byHand, ...lines.map((line) => colors.dim(line))];
}

function findingsText(findings: readonly Finding[], { colors, words, language }: Context): string {
  if (findings.length === 0) return '';
  const { cli } = commandStringsFor(language);
  const of = (severity: Finding['severity']) => findings.filter((finding) => finding.severity === severity);
  const errors = of('error');
  const warnings = of('warning');
  const counts = { errors: errors.length, warnings: warnings.length, notes: of('info').length };
  const shown = [...errors, ...warnings];
  const lines = shown.slice(0, MOST_FINDINGS).map((finding) => {
    const paint: Paint = finding.severity === 'error' ? colors.red : colors.yellow;
    const where = finding.cell === null ? finding.sheet : `${finding.sheet}!${finding.cell}`;
    const label = words.report.severities[finding.severity];
    return `  ${paint(label)} ${plainText(where)}: ${plainText(findingMessage(finding, language))}`;
  });
  const more = shown.length - lines.length;
  return [
    cli.scorecard.findings(counts),
    ...lines,
    ...(more > 0 ? [`  ${cli.scorecard.moreFindings({ count: showCount(more, language) })}`] : []),
    '',
  ].join('\n');
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
