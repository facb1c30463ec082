/**
 * What a person would check of how a book was read: metrics with target and figures, warnings with their cells, or why nothing was
 * scored. It is taken from what the workflow gives, so that a case outlives the way sheets are understood.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { nodeCodec } from '../../../src/hosts/file/node';
import { openBook } from '../../../src/hosts/file/open';
import { scorecardJson, type TableJson } from '../../../src/report/json';
import type { Scorecard, ScoredTable } from '../../../src/report/scorecard/scored';
import { goldProfile } from '../../../src/scoring/profile';
import { WorkbookProblem } from '../../../src/workbook/problem';
import { scoreBook } from '../../../src/workflows/score/score-book';
import { WorkflowProblem } from '../../../src/workflows/score/workflow-problem';

export type Outcome = Read | { readonly refused: string };

interface Read {
  readonly tables: readonly {
    readonly sheet: string;
    readonly range: string;
    readonly reportingPeriod: string | null;
    readonly metrics: readonly CaseMetric[];
    /** Warnings and errors, each with its cell: `"target-missing D7"`. */
    readonly findings: readonly string[];
  }[];
  /** What was left unscored, each with why: `"Notes: unsure"`. */
  readonly unscored?: readonly string[];
}

interface CaseMetric {
  readonly name: string;
  readonly category: string | null;
  readonly better: string | null;
  /** A band is `[low, high]`. */
  readonly target: number | null | readonly (number | null)[];
  readonly latest: number | null;
  readonly latestPeriod: string | null;
  readonly status: string;
  /** Oldest first: `"2024-01 0.81, 2024-02 none"`. */
  readonly values: string;
}

/**
 * Reads and scores a book as the command does, with the Gold profile.
 *
 * @param file a .csv, .xlsx or .xlsm file
 * @example (await outcomeOf('test/worksheet/cases/months-across-en/book.csv')).tables.length // 1
 */
export async function outcomeOf(file: string): Promise<Outcome> {
  try {
    const book = openBook(path.basename(file), new Uint8Array(readFileSync(file)), nodeCodec);
    const options = { sheet: null, profile: goldProfile, asOf: null, map: null };
    const { scorecards, unscored } = await scoreBook(book, options);
    return {
      tables: scorecards.flatMap(tablesOf),
      ...(unscored.length === 0 ? {} : { unscored: unscored.map(({ sheet, kind }) => `${sheet}: ${kind}`) }),
    };
  } catch (problem) {
    if (problem instanceof WorkbookProblem || problem instanceof WorkflowProblem) {
      return { refused: problem.code };
    }
    throw problem;
  }
}

/** As it stands in `expected.json`. */
export function asText(outcome: Outcome): string {
  return `${JSON.stringify(outcome, null, 2)}\n`;
}

function tablesOf(scorecard: Scorecard): Read['tables'] {
  const told = scorecardJson(scorecard, 'en').tables;
  return scorecard.tables.flatMap((scored, index) => {
    const table = told[index];
    if (table === undefined) return [];
    const { range, reportingPeriod } = table;
    const metrics = table.metrics.map((metric, row) => metricOf(metric, valuesOf(scored, row)));
    const findings = table.findings
      .filter(({ severity }) => severity !== 'info')
      .map(({ code, cell }) => (cell === null ? code : `${code} ${cell}`));
    return [{ sheet: scorecard.sheet, range, reportingPeriod, metrics, findings }];
  });
}

function metricOf(metric: TableJson['metrics'][number], values: string): CaseMetric {
  const { name, category, better, latestPeriod, status } = metric;
  const target =
    typeof metric.target === 'number' || metric.target === null
      ? plain(metric.target)
      : metric.target.map(plain);
  return { name, category, better, target, latest: plain(metric.latest), latestPeriod, status, values };
}

function valuesOf({ table }: ScoredTable, row: number): string {
  const points = table.metrics[row]?.points ?? [];
  return points.map((point, index) => `${table.periods[index]?.iso ?? '?'} ${shown(point)}`).join(', ');
}

/** Twelve digits are what two ways to the same figure have in common. */
function plain(value: number | null): number | null {
  return value === null ? null : Number(value.toPrecision(12));
}

function shown(value: number | null): string {
  return value === null ? 'none' : String(plain(value));
}
