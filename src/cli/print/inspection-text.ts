/** An inspection as a person reads it: sheet by sheet, each table with its parts, how sure, and why. */
import { findingSentence, reasonSentence } from '../../strings/reading-sentences';
import { reportWordsFor, type ReportWords } from '../../report/look/report-words';
import { transactionSentence } from '../../report/accuracy/json';
import { accuracyTexts } from '../../strings/parts/sheets/accuracy';
import { cliTexts } from '../../strings/parts/doors/cli';
import { workflowTexts } from '../../strings/parts/reading/workflows';
import { wordsFor } from '../../strings/words-for';
import { orientationOf } from '../../worksheet/sheet/reading';
import pc from 'picocolors';
import { showPeriod } from '../../report/look/show-period';
import { findingMessage } from '../../report/look/show-value';
import type { Cli } from '../../strings/parts/doors/cli';
import type { Workflows } from '../../strings/parts/reading/workflows';
import type { Language } from '../../strings/language';
import { showCount, showShare } from '../../strings/notation';
import { inspectionTexts, type Inspection } from '../../strings/parts/doors/inspection';
import { readingRoleTexts } from '../../strings/parts/reading/reading';
import type { LeftOutLine } from '../../worksheet/read/left-out';
import { groundSentences } from './grounds-text';
import { differenceTexts, lostSentence, marginSentence } from './runner-up-text';
import { tableDrawing } from './table-drawing';
import { formatCell } from '../../workbook/address';
import { areOwnResults } from '../../workflows/score/sheet-outcome';
import type { BookInspection, InspectedTable, SheetInspection } from '../../workflows/score/inspect-book';
import { terminalText } from '../console';

interface Context {
  readonly language: Language;
  readonly words: ReportWords;
  readonly inspect: Cli['inspect'];
  readonly inspection: Inspection;
  readonly readings: Workflows['readings'];
  readonly colors: ReturnType<typeof pc.createColors>;
}

const MOST_METRICS = 40;

/** Ends in a line break. */
export function inspectionText(
  inspection: BookInspection,
  settings: { readonly language: Language; readonly color: boolean },
): string {
  const { language } = settings;
  const cli = wordsFor(cliTexts, language);
  const workflows = wordsFor(workflowTexts, language);
  const context: Context = {
    language,
    words: reportWordsFor(language),
    inspect: cli.inspect,
    inspection: wordsFor(inspectionTexts, language),
    readings: workflows.readings,
    colors: pc.createColors(settings.color),
  };
  const sheets = inspection.sheets.map((sheet) => sheetLines(sheet, context).join('\n'));
  const read = inspection.sheets.filter(({ kind }) => kind !== 'not-read');
  const whole = coverageText(inspection.coverage, context.inspection.bookCoverage, language);
  return `${[
    context.colors.dim(terminalText(inspection.book)),
    ...sheets,
    ...(read.length > 1 ? [whole] : []),
  ].join('\n\n')}\n`;
}

function sheetLines(sheet: SheetInspection, context: Context): string[] {
  const lines = tablesOfMetrics(sheet, context);
  if (sheet.transactions.length === 0) return lines;
  const own = transactionLines(sheet, context);
  // "Nothing found" would be wrong where transactions were.
  return sheet.kind === 'nothing' && sheet.unread.length === 0
    ? [...lines.slice(0, 1), ...own]
    : [...lines, ...own];
}

/** Tables of monitored transactions: where, what each attribute is, what has to be asked. */
function transactionLines({ transactions }: SheetInspection, { language, colors }: Context): string[] {
  const words = wordsFor(accuracyTexts, language);
  return transactions.flatMap(({ reading, findings }) => [
    `  ${words.title}: ${terminalText(
      words.source({
        sheet: reading.sheet,
        range: reading.range,
        layout: words.layouts[reading.layout],
      }),
    )}`,
    ...reading.attributes.slice(0, MOST_METRICS).map(({ name, family, yes }) => {
      const said = words.attribute({
        attribute: name,
        family: family === null ? words.noFamily : words.families[family],
        polarity: words.polarities[yes ?? 'open'],
      });
      return `  - ${terminalText(said)}`;
    }),
    ...findings.map((finding) => {
      const where = finding.cell === null ? '' : `${finding.cell}: `;
      const said = terminalText(`${where}${transactionSentence(finding, language)}`);
      return `  ${finding.severity === 'warning' ? colors.yellow(said) : colors.dim(said)}`;
    }),
  ]);
}

function tablesOfMetrics(sheet: SheetInspection, context: Context): string[] {
  const { inspect, colors, language } = context;
  const hidden = sheet.info.visible ? '' : colors.dim(` (${inspect.hidden})`);
  const title = colors.bold(terminalText(inspect.sheet({ name: sheet.info.name }))) + hidden;
  switch (sheet.kind) {
    case 'not-read':
      return [title, `  ${colors.dim(sheet.info.own === null ? inspect.notAWorksheet : inspect.ours)}`];
    case 'nothing':
      // What results of ours are is said below them; nobody has to look for what is wrong with their figures.
      if (areOwnResults(sheet.unread)) return [title, ...tablesLines(sheet, context)];
      return [
        title,
        `  ${inspect.nothing}`,
        ...sheet.lookedFor.map((code) => `  - ${terminalText(findingSentence(code, {}, language))}`),
        ...tablesLines(sheet, context),
      ];
    case 'ambiguous':
      return [title, `  ${colors.yellow(inspect.ambiguous)}`, ...tablesLines(sheet, context)];
    case 'found':
    case 'unsure':
      return [title, ...tablesLines(sheet, context)];
  }
}

function tablesLines({ tables, kind, unread, coverage, kept }: SheetInspection, context: Context): string[] {
  const { inspection, colors, language } = context;
  return [
    ...(kept ? [`  ${colors.dim(inspection.kept)}`] : []),
    ...tables.flatMap((inspected) => tableLines(inspected, kind === 'ambiguous', context)),
    ...unread.map(({ range, figures }) => `  ${colors.yellow(inspection.unread({ range, figures }))}`),
    ...(tables.length === 0 ? [] : [`  ${coverageText(coverage, inspection.coverage, language)}`]),
  ];
}

function coverageText(
  { figures, scored }: SheetInspection['coverage'],
  say: Inspection['coverage'],
  language: Language,
): string {
  const share = showShare(figures === 0 ? 1 : scored / figures, language);
  return say({ scored: showCount(scored, language), figures, share });
}

function tableLines(inspected: InspectedTable, open: boolean, context: Context): string[] {
  const { reading, sure, table, sketch } = inspected;
  const { inspect, inspection, colors, words, language } = context;
  const enough = sure ? colors.green(inspect.enough) : open ? '' : colors.yellow(inspect.notEnough);
  const certainty = inspect.certainty({ share: showShare(reading.confidence, language) });
  const first = table.periods[0];
  const last = table.periods.at(-1);
  return [
    `  ${reading.range}: ${context.readings[orientationOf(reading)]}, ${[certainty, enough].filter(Boolean).join(', ')}`,
    ...(sketch === null ? [] : ['', ...tableDrawing(sketch, language), '']),
    ...meaningLines(reading, context),
    first === undefined || last === undefined || first.iso === ''
      ? `    ${inspect.noPeriods}`
      : `    ${inspect.periods({ first: showPeriod(first, language, 'short'), last: showPeriod(last, language, 'short'), count: showCount(table.periods.length, language) })}`,
    `    ${inspect.metrics}:`,
    ...metricLines(inspected, context),
    `    ${inspect.why}:`,
    ...reading.reasons.map(
      ({ code, details }) => `      - ${terminalText(reasonSentence(code, details, language))}`,
    ),
    ...secondLines(inspected, context),
    ...(inspected.leftOut.length === 0
      ? [`    ${inspection.allUsed}`]
      : [`    ${inspection.notUsed}:`, ...inspected.leftOut.map((one) => leftOutLine(one, context))]),
    ...table.findings.map((finding) => {
      const label = words.report.severities[finding.severity];
      const where = finding.cell === null ? '' : ` ${finding.cell}`;
      return `    ${label}${where}: ${terminalText(findingMessage(finding, language))}`;
    }),
  ];
}

/** Every line with what it is, also those the drawing has no room for. */
function meaningLines({ lines }: InspectedTable['reading'], { inspect, language }: Context): string[] {
  const roles = readingRoleTexts[language];
  const named = Object.entries(lines).map(([line, role]) => `${line} ${roles[role]}`);
  return named.length === 0 ? [] : [`    ${inspect.lines}: ${named.join(' · ')}`];
}

/** Each metric with its direction, target and category, each with why; of a long table the first. */
function metricLines({ table, targetLabels }: InspectedTable, context: Context): string[] {
  const { inspection, words, colors, language } = context;
  const shown = table.metrics.slice(0, MOST_METRICS).flatMap((metric, index) => {
    const said = groundSentences(metric, targetLabels[index] ?? null, language);
    const vendor = metric.vendor === null ? '' : ` · ${terminalText(metric.vendor)}`;
    const paint = metric.grounds.better.strength === 'open' ? colors.yellow : (text: string) => text;
    return [
      `      ${colors.bold(terminalText(metric.name))}${vendor} (${formatCell(metric.cell)})`,
      `        ${inspection.direction}: ${paint(terminalText(said.better))}`,
      `        ${inspection.target}: ${terminalText(said.target)}`,
      `        ${inspection.category}: ${terminalText(said.category)}`,
    ];
  });
  const more = table.metrics.length - MOST_METRICS;
  return more > 0 ? [...shown, `      ${words.report.more({ count: showCount(more, language) })}`] : shown;
}

function secondLines({ runnerUp, table }: InspectedTable, context: Context): string[] {
  const { inspection, language } = context;
  if (runnerUp === null) return table.reading.reasons.length === 0 ? [] : [`    ${inspection.onlyOne}`];
  const differences = differenceTexts(runnerUp, language).map((text) => `      - ${text}`);
  const why = `${lostSentence(runnerUp, language)} ${marginSentence(runnerUp, language)}`;
  return [`    ${inspection.second}:`, ...differences, `      ${why}`];
}

function leftOutLine({ line, text, role, figures }: LeftOutLine, context: Context): string {
  const { inspection, language } = context;
  const words = {
    line,
    role: role === null ? inspection.unnamed : readingRoleTexts[language][role],
    figures,
  };
  const said = text === '' ? inspection.leftOutUnnamed(words) : inspection.leftOut({ ...words, text });
  return `      - ${terminalText(said)}`;
}
