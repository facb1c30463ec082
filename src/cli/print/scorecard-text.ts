/** A scorecard as a person reads it in a terminal: verdict, shares, metrics by category, what was found. */
import { cliTexts } from '../../strings/parts/doors/cli';
import { wordsFor } from '../../strings/words-for';
import { findingMessage } from '../../report/look/show-value';
import { nameWithUnit } from '../../report/scorecard/metric-rows';
import type { ScoredTable, Scorecard } from '../../report/scorecard/scored';
import { showPeriod } from '../../report/look/show-period';
import { tableAlone, waySentence } from '../../report/gaps/way-line';
import { tensionSentence } from '../../report/scorecard/tension';
import { wholeOf } from '../../report/scorecard/whole';
import { generousWarning, verdictLine } from '../../report/scorecard/verdict-line';
import { displayWidth, fittedTo, padded } from '../../strings/display-width';
import { showCount, showShare } from '../../strings/notation';
import type { Finding } from '../../worksheet/sheet/finding';
import { terminalText } from '../console';
import { WIDEST_NAME } from './metric-columns';
import { metricTable } from './metric-table';
import { shareBar, textContext, type Paint, type TextContext, type TextSettings } from './text-context';

const MOST_FINDINGS = 8;
const MOST_LEFT_OUT = 12;
/** A finding quotes names and cells, which may hold whole pages. */
const WIDEST_FINDING = 400;

/** The whole scorecard of one sheet, ending in a line break. Words carry every verdict; signs and colours only help. */
export function scorecardText(scorecard: Scorecard, settings: TextSettings): string {
  const context = textContext(settings);
  const parts = scorecard.tables.map((scored, index) =>
    tableText(
      scorecard,
      scored,
      waySentence(scorecard, tableAlone(scored, index), settings.language),
      context,
    ),
  );
  const findings = [...scorecard.findings, ...scorecard.tables.flatMap(({ table }) => table.findings)];
  const tension = tensionSentence(scorecard, wholeOf(scorecard), settings.language);
  const apart = tension === null ? '' : `${terminalText(tension)}\n`;
  return `${[...parts, apart, findingsText(findings, context)].filter((part) => part !== '').join('\n')}\n`;
}

function tableText(
  scorecard: Scorecard,
  scored: ScoredTable,
  way: string | null,
  context: TextContext,
): string {
  const { colors, words, language } = context;
  const { gold } = scored.score;
  const place = [scorecard.book, scorecard.sheet, scored.table.reading.range].map(terminalText).join(' · ');
  const verdict = verdictLine(gold, scorecard.profile, language);
  const warning = generousWarning(scorecard.profile, language);
  // A card names none.
  const when = reportingPeriod(scored, context);
  const paint = gold.score === null ? colors.yellow : gold.gold ? colors.green : colors.red;
  return [
    colors.dim(place),
    ...(when === '' ? [] : [colors.dim(`${words.report.reportingPeriod}: ${when}`)]),
    '',
    colors.bold(paint(verdict)),
    ...(warning === null ? [] : [colors.yellow(warning)]),
    ...sharesText(scored, context),
    ...(way === null ? [] : [terminalText(way)]),
    '',
    metricTable(scored, context),
    ...notes(scored, context),
    '',
  ].join('\n');
}

function reportingPeriod({ table, score }: ScoredTable, { words, language }: TextContext): string {
  const period = score.reportingIndex === null ? undefined : table.periods[score.reportingIndex];
  return period === undefined ? words.report.nothingMeasured : showPeriod(period, language);
}

function sharesText({ score }: ScoredTable, { words, colors, language }: TextContext): string[] {
  const { gold } = score;
  const cli = wordsFor(cliTexts, language);
  if (gold.met === null || gold.metOrImproving === null) return [];
  const labels = [words.report.met, words.report.metOrImproving];
  const width = Math.max(...labels.map(displayWidth));
  const line = (label: string, share: number, count: number, percent: number, short: number) => {
    const reached = short === 0;
    const text = cli.scorecard.share({
      share: showShare(share, language).padStart(6),
      count: showCount(count, language),
      of: showCount(gold.scored, language),
      needed: showShare(percent / 100, language),
    });
    const paint = reached ? colors.green : colors.red;
    return `${padded(label, width)}  ${paint(shareBar(share, percent / 100))} ${paint(reached ? '✓' : '✗')} ${text}`;
  };
  const { met, metOrImproving } = gold.thresholds;
  const reached = gold.metCount + gold.improvingCount;
  return [
    line(words.report.met, gold.met, gold.metCount, met, gold.shortMet),
    line(words.report.metOrImproving, gold.metOrImproving, reached, metOrImproving, gold.shortMetOrImproving),
  ];
}

function notes({ table, score }: ScoredTable, context: TextContext): string[] {
  const { words, colors, language } = context;
  const { report } = words;
  const leftOut = score.gold.leftOut.slice(0, MOST_LEFT_OUT).map(({ index, why }) => {
    const reason = why === 'no-target' ? report.noTargetWhy : report.otherCategoryWhy;
    const metric = table.metrics[index];
    const name = metric === undefined ? '' : fittedTo(terminalText(nameWithUnit(metric)), WIDEST_NAME);
    return `${name} (${reason})`;
  });
  const more = score.gold.leftOut.length - leftOut.length;
  if (more > 0) leftOut.push(report.more({ count: showCount(more, language) }));
  const byHand = table.metrics.flatMap(({ name, override }) => {
    if (override === undefined) return [];
    const { by, on, reason } = override;
    const cli = wordsFor(cliTexts, language);
    return [terminalText(cli.scorecard.setByHand({ metric: name, by, on, reason }))];
  });
  const lines = leftOut.length === 0 ? [] : [`${report.leftOut}: ${leftOut.join(', ')}`];
  return [...byHand, ...lines.map((line) => colors.dim(line))];
}

function paintOf(severity: Finding['severity'], colors: TextContext['colors']): Paint {
  if (severity === 'error') return colors.red;
  return severity === 'warning' ? colors.yellow : (text) => text;
}

function findingsText(findings: readonly Finding[], { colors, words, language }: TextContext): string {
  if (findings.length === 0) return '';
  const cli = wordsFor(cliTexts, language);
  const of = (severity: Finding['severity']) => findings.filter((finding) => finding.severity === severity);
  const errors = of('error');
  const warnings = of('warning');
  const counts = { errors: errors.length, warnings: warnings.length, notes: of('info').length };
  const wanted = Math.min(errors.length + warnings.length, MOST_FINDINGS);
  // "And 1 more" takes the line in which that one can be said.
  const count = findings.length - wanted === 1 ? findings.length : wanted;
  const lines = [...errors, ...warnings, ...of('info')].slice(0, count).map((finding) => {
    const paint = paintOf(finding.severity, colors);
    const where = finding.cell === null ? finding.sheet : `${finding.sheet}!${finding.cell}`;
    const label = words.report.severities[finding.severity];
    return `  ${paint(label)} ${terminalText(where)}: ${fittedTo(terminalText(findingMessage(finding, language)), WIDEST_FINDING)}`;
  });
  const more = findings.length - lines.length;
  return [
    cli.scorecard.findings(counts),
    ...lines,
    ...(more > 0 ? [`  ${cli.scorecard.more({ count: showCount(more, language) })}`] : []),
    '',
  ].join('\n');
}
