/**
 * An inspection for programs. Its `readings` are what `--map` takes back: keep the right ones, correct what is wrong.
 */
import { findingSentence, reasonSentence } from '../../strings/reading-sentences';
import { findingMessage } from '../../report/look/show-value';
import type { FindingJson } from '../../report/json';
import type { Language } from '../../strings/language';
import type { BookInspection, InspectedTable, SheetInspection } from '../../workflows/score/inspect-book';
import type { Reading } from '../../worksheet/sheet/reading';

export interface InspectionJson {
  readonly book: string;
  readonly sheets: readonly SheetInspectionJson[];
}

export interface SheetInspectionJson {
  readonly sheet: string;
  readonly visible: boolean;
  /** `found`: would be scored; `unsure`, `ambiguous`: a person must say how to read it; `nothing`; `not-read`. */
  readonly result: SheetInspection['kind'];
  readonly readings: readonly Reading[];
  /** One per reading, in order: what it gives. */
  readonly tables: readonly TableInspectionJson[];
  /** What was looked for in vain. */
  readonly lookedFor: readonly { readonly code: string; readonly message: string }[];
}

export interface TableInspectionJson {
  readonly range: string;
  readonly sure: boolean;
  readonly why: readonly string[];
  readonly periods: readonly string[];
  readonly metrics: readonly {
    readonly name: string;
    readonly category: string | null;
    readonly better: string | null;
    readonly target: string | null;
    readonly unit: string | null;
    readonly inferred: readonly string[];
  }[];
  readonly findings: readonly FindingJson[];
}

export function inspectionJson(book: string, inspection: BookInspection, language: Language): InspectionJson {
  return {
    book,
    sheets: inspection.sheets.map(({ info, kind, tables, lookedFor }) => ({
      sheet: info.name,
      visible: info.visible,
      result: kind,
      readings: tables.map(({ reading }) => reading),
      tables: tables.map((inspected) => tableJson(inspected, language)),
      lookedFor: lookedFor.map((code) => ({ code, message: findingSentence(code, {}, language) })),
    })),
  };
}

function tableJson({ reading, sure, table }: InspectedTable, language: Language): TableInspectionJson {
  return {
    range: reading.range,
    sure,
    why: reading.reasons.map(({ code, details }) => reasonSentence(code, details, language)),
    periods: table.periods.map(({ iso }) => iso),
    metrics: table.metrics.map(({ name, category, better, targetText, unit, inferred }) => ({
      name,
      category,
      better,
      target: targetText,
      unit,
      inferred,
    })),
    findings: table.findings.map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      cell: finding.cell,
      message: findingMessage(finding, language),
    })),
  };
}
