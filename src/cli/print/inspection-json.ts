/**
 * An inspection for programs (worksheets §5, Inspection). Its `readings` are what `--map` takes back: keep the right ones, correct what is wrong.
 */
import { findingSentence, reasonSentence } from '../../strings/reading-sentences';
import { findingMessage } from '../../report/look/show-value';
import { transactionSentence } from '../../report/accuracy/json';
import type { TransactionReading, TransactionTable } from '../../worksheet/transactions/transaction-reading';
import type { FindingJson } from '../../report/json';
import type { Language } from '../../strings/language';
import { formatCell, type Cell } from '../../workbook/address';
import type { BookInspection, InspectedTable, SheetInspection } from '../../workflows/score/inspect-book';
import type { RunnerUp } from '../../worksheet/choose/runner-up';
import type { TableMetric } from '../../worksheet/metric/table';
import type { TargetLabel } from '../../worksheet/read/target-labels';
import type { LeftOutLine } from '../../worksheet/read/left-out';
import type { Coverage, Reading } from '../../worksheet/sheet/reading';
import { groundSentences } from './grounds-text';
import { lostSentence } from './runner-up-text';

export interface InspectionJson {
  readonly book: string;
  readonly sheets: readonly SheetInspectionJson[];
  /** Figures of all sheets looked through, and how many of them would be scored. */
  readonly coverage: Coverage;
  /** What was read of monitored transactions, as `--map` takes it; only where there are some. */
  readonly transactions?: readonly SaidJson[];
}

interface SaidJson {
  readonly sheet: string;
  readonly lines: TransactionReading['lines'];
  readonly families: Readonly<Record<string, string>>;
  readonly yes: Readonly<Record<string, string>>;
}

export interface SheetInspectionJson {
  readonly sheet: string;
  readonly visible: boolean;
  /** `found`: would be scored; `unsure`, `ambiguous`: a person must say how to read it; `nothing`; `not-read`. */
  readonly result: SheetInspection['kind'];
  readonly readings: readonly Reading[];
  /** One per reading, in order: what it gives. */
  readonly tables: readonly TableInspectionJson[];
  /** True when the workbook remembers how the sheet is read. */
  readonly kept: boolean;
  /** Places with figures that no table takes in. */
  readonly unread: readonly {
    readonly range: string;
    readonly figures: number;
    readonly code: string;
    readonly why: string;
  }[];
  readonly coverage: Coverage;
  /** What was looked for in vain. */
  readonly lookedFor: readonly { readonly code: string; readonly message: string }[];
  /** Tables of monitored transactions; only where there are some. */
  readonly transactions?: readonly {
    readonly reading: TransactionReading;
    readonly findings: readonly {
      readonly code: string;
      readonly cell: string | null;
      readonly message: string;
    }[];
  }[];
}

export interface TableInspectionJson {
  readonly range: string;
  readonly sure: boolean;
  readonly why: readonly string[];
  readonly periods: readonly string[];
  readonly metrics: readonly MetricInspectionJson[];
  /** The reading that came second; null where there was no other. */
  readonly runnerUp: RunnerUpJson | null;
  /** Columns by their letters, then rows by their number, with figures that are not used. */
  readonly notUsed: readonly LeftOutLine[];
  readonly findings: readonly FindingJson[];
}

export interface MetricInspectionJson {
  readonly name: string;
  readonly cell: string;
  readonly category: string | null;
  readonly better: string | null;
  readonly target: string | null;
  readonly unit: string | null;
  readonly owner: string | null;
  readonly vendor: string | null;
  readonly inferred: readonly string[];
  readonly grounds: {
    readonly better: GroundJson & { readonly strength: string };
    readonly target: (GroundJson & { readonly label: string | null }) | null;
    readonly category: GroundJson | null;
  };
}

/** What says it (a code), where, its text, and the same in a sentence. */
interface GroundJson {
  readonly by: string;
  readonly cell: string | null;
  readonly text: string | null;
  readonly why: string;
}

interface RunnerUpJson {
  readonly lines: Reading['lines'];
  readonly differences: RunnerUp['differences'];
  readonly margin: number;
  readonly because: string;
  readonly why: string;
}

export function inspectionJson(book: string, inspection: BookInspection, language: Language): InspectionJson {
  const { sheets, coverage } = inspection;
  const said = sheets.flatMap(({ transactions }) => transactions.map(saidJson));
  return {
    book,
    sheets: sheets.map((sheet) => ({
      sheet: sheet.info.name,
      visible: sheet.info.visible,
      result: sheet.kind,
      readings: sheet.tables.map(({ reading }) => reading),
      tables: sheet.tables.map((inspected) => tableJson(inspected, language)),
      kept: sheet.kept,
      unread: sheet.unread.map(({ range, figures, code, details }) => ({
        range,
        figures,
        code,
        why: findingSentence(code, details, language),
      })),
      coverage: sheet.coverage,
      lookedFor: sheet.lookedFor.map((code) => ({ code, message: findingSentence(code, {}, language) })),
      ...(sheet.transactions.length === 0
        ? {}
        : {
            transactions: sheet.transactions.map(({ reading, findings }) => ({
              reading,
              findings: findings.map((finding) => ({
                code: finding.code,
                cell: finding.cell,
                message: transactionSentence(finding, language),
              })),
            })),
          }),
    })),
    coverage,
    ...(said.length === 0 ? {} : { transactions: said }),
  };
}

/** What is known of a table's attributes; what has to be asked is for a person to add. */
function saidJson({ reading }: TransactionTable): SaidJson {
  const { sheet, lines, attributes } = reading;
  return {
    sheet,
    lines,
    families: Object.fromEntries(
      attributes.flatMap(({ name, family }) => (family === null ? [] : [[name, family] as const])),
    ),
    yes: Object.fromEntries(
      attributes.flatMap(({ name, yes }) => (yes === 'pass' || yes === 'fail' ? [[name, yes] as const] : [])),
    ),
  };
}

function tableJson(inspected: InspectedTable, language: Language): TableInspectionJson {
  const { reading, sure, table, runnerUp, leftOut } = inspected;
  return {
    range: reading.range,
    sure,
    why: reading.reasons.map(({ code, details }) => reasonSentence(code, details, language)),
    periods: table.periods.map(({ iso }) => iso),
    metrics: table.metrics.map((metric, index) =>
      metricJson(metric, inspected.targetLabels[index] ?? null, language),
    ),
    runnerUp:
      runnerUp === null
        ? null
        : {
            lines: runnerUp.lines,
            differences: runnerUp.differences,
            margin: runnerUp.margin,
            because: runnerUp.because,
            why: lostSentence(runnerUp, language),
          },
    notUsed: leftOut,
    findings: table.findings.map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      cell: finding.cell,
      message: findingMessage(finding, language),
    })),
  };
}

function metricJson(
  metric: TableMetric,
  label: TargetLabel | null,
  language: Language,
): MetricInspectionJson {
  const { name, cell, category, better, targetText, unit, owner, vendor, inferred, grounds } = metric;
  const why = groundSentences(metric, label, language);
  const { strength, ...direction } = grounds.better;
  return {
    name,
    cell: formatCell(cell),
    category,
    better,
    target: targetText,
    unit,
    owner,
    vendor,
    inferred,
    grounds: {
      better: { strength, ...direction, cell: cellText(direction.cell), why: why.better },
      target:
        grounds.target === null
          ? null
          : {
              ...grounds.target,
              cell: cellText(grounds.target.cell),
              label: label?.text ?? null,
              why: why.target,
            },
      category:
        grounds.category === null
          ? null
          : { ...grounds.category, cell: cellText(grounds.category.cell), why: why.category },
    },
  };
}

function cellText(cell: Cell | null): string | null {
  return cell === null ? null : formatCell(cell);
}
