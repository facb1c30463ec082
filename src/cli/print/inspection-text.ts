/** An inspection as a person reads it: sheet by sheet, each table with its parts, how sure, and why. */
import { findingSentence, reasonSentence } from '../../strings/reading-sentences';
import { reportWordsFor, type ReportWords } from '../../report/look/report-words';
import { cliTexts } from '../../strings/parts/cli';
import { workflowTexts } from '../../strings/parts/workflows';
import { wordsFor } from '../../strings/words-for';
import { orientationOf } from '../../worksheet/sheet/reading';
import pc from 'picocolors';
import { findingMessage } from '../../report/look/show-value';
import type { Cli } from '../../strings/parts/cli';
import type { Workflows } from '../../strings/parts/workflows';
import type { Language } from '../../strings/language';
import { showCount, showShare } from '../../strings/notation';
import { formatCell } from '../../workbook/address';
import type { BookInspection, InspectedTable, SheetInspection } from '../../workflows/score/inspect-book';
import { terminalText } from '../console';

interface Context {
  readonly language: Language;
  readonly words: ReportWords;
  readonly inspect: Cli['inspect'];
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
    readings: workflows.readings,
    colors: pc.createColors(settings.color),
  };
  const sheets = inspection.sheets.map((sheet) => sheetLines(sheet, context).join('\n'));
  return `${context.colors.dim(terminalText(inspection.book))}\n\n${sheets.join('\n\n')}\n`;
}

function sheetLines(sheet: SheetInspection, context: Context): string[] {
  const { inspect, colors, language } = context;
  const hidden = sheet.info.visible ? '' : colors.dim(` (${inspect.hidden})`);
  const title = colors.bold(terminalText(inspect.sheet({ name: sheet.info.name }))) + hidden;
  switch (sheet.kind) {
    case 'not-read':
      return [title, `  ${colors.dim(sheet.info.own === null ? inspect.notAWorksheet : inspect.ours)}`];
    case 'nothing':
      return [
        title,
        `  ${inspect.nothing}`,
        ...sheet.lookedFor.map((code) => `  - ${terminalText(findingSentence(code, {}, language))}`),
      ];
    case 'ambiguous':
      return [title, `  ${colors.yellow(inspect.ambiguous)}`, ...tablesLines(sheet, context)];
    case 'found':
    case 'unsure':
      return [title, ...tablesLines(sheet, context)];
  }
}

function tablesLines({ tables, kind }: SheetInspection, context: Context): string[] {
  return tables.flatMap((inspected) => tableLines(inspected, kind === 'ambiguous', context));
}

function tableLines({ reading, sure, table }: InspectedTable, open: boolean, context: Context): string[] {
  const { inspect, colors, words, language } = context;
  const list = (label: string, lines: Readonly<Record<string, string>>): string[] => {
    const named = Object.entries(lines).map(([line, role]) => `${line} ${role}`);
    return named.length === 0 ? [] : [`    ${label}: ${named.join(', ')}`];
  };
  const enough = sure ? colors.green(inspect.enough) : open ? '' : colors.yellow(inspect.notEnough);
  const certainty = inspect.certainty({ share: showShare(reading.confidence, language) });
  const first = table.periods[0];
  const last = table.periods.at(-1);
  const metrics = table.metrics.slice(0, MOST_METRICS).map(({ name, cell, inferred }) => {
    const concluded = inferred.length === 0 ? '' : ` ${inspect.inferred({ what: inferred.join(', ') })}`;
    return `      ${terminalText(name)} (${formatCell(cell)})${colors.dim(concluded)}`;
  });
  const more = table.metrics.length - metrics.length;
  return [
    `  ${reading.range}: ${context.readings[orientationOf(reading)]}, ${[certainty, enough].filter(Boolean).join(', ')}`,
    ...list(inspect.lines, reading.lines),
    first === undefined || last === undefined
      ? `    ${inspect.noPeriods}`
      : `    ${inspect.periods({ first: first.iso, last: last.iso, count: showCount(table.periods.length, language) })}`,
    `    ${inspect.metrics}:`,
    ...metrics,
    ...(more > 0 ? [`      ${words.report.more({ count: showCount(more, language) })}`] : []),
    `    ${inspect.why}:`,
    ...reading.reasons.map(
      ({ code, details }) => `      - ${terminalText(reasonSentence(code, details, language))}`,
    ),
    ...table.findings.map((finding) => {
      const label = words.report.severities[finding.severity];
      const where = finding.cell === null ? '' : ` ${finding.cell}`;
      return `    ${label}${where}: ${terminalText(findingMessage(finding, language))}`;
    }),
  ];
}
