/** What the product makes of a stranger's book, against what is true of it. */
import { nodeCodec } from '../../../src/hosts/file/node';
import { openBook } from '../../../src/hosts/file/open';
import { goldProfile } from '../../../src/scoring/profile';
import { findingSentence } from '../../../src/strings/reading-sentences';
import { parseArea } from '../../../src/workbook/address';
import { scoreBook, type BookScore } from '../../../src/workflows/score/score-book';
import { WorkflowProblem } from '../../../src/workflows/score/workflow-problem';
import type { MetricTable, TableMetric } from '../../../src/worksheet/metric/table';
import type { Finding } from '../../../src/worksheet/sheet/finding';
import type { FigureKind, StrangerBook, TrueMetric } from './truth';

/**
 * `right`: all of it read, or asked about where that is right. `told`: something is off, and a warning, the status Unclear or a
 * question says so. `missed`: nothing read. `silent`: something is wrong without a word.
 */
export type Class = 'right' | 'told' | 'missed' | 'silent';

export interface Judgement {
  readonly class: Class;
  /** What is off, metric by metric. */
  readonly why: readonly string[];
}

export async function judged(book: StrangerBook): Promise<Judgement> {
  let score: BookScore;
  try {
    const host = openBook(book.name, book.bytes, nodeCodec);
    score = await scoreBook(host, { sheet: null, profile: goldProfile, asOf: null, map: null });
  } catch (problem) {
    if (!(problem instanceof WorkflowProblem)) throw problem;
    if (book.asks !== null) return { class: 'right', why: [] };
    const asked = problem.code === 'unsure' || problem.code === 'ambiguous';
    return { class: asked ? 'told' : 'missed', why: [problem.code] };
  }
  const found = score.scorecards.flatMap(({ sheet, tables }) =>
    tables.flatMap(({ table }) => table.metrics.map((metric) => ({ sheet, table, metric }))),
  );
  const findings = found
    .map(({ table }) => table)
    .filter((table, index, all) => all.indexOf(table) === index)
    .flatMap(({ findings: own }) => own);
  if (book.asks !== null) {
    const loud = findings.some(({ severity }) => severity !== 'info') || score.unscored.length > 0;
    const open = found.some(({ metric }) => metric.better === null && metric.targets !== null);
    return loud || open ? { class: 'right', why: [] } : { class: 'silent', why: [`not asked: ${book.asks}`] };
  }
  const left = new Set(found);
  const why: { told: boolean; text: string }[] = [];
  for (const truth of book.truth) {
    const fitting = [...left].filter(({ sheet, metric }) => sheet === truth.sheet && same(truth, metric));
    const [best] = fitting
      .map((one) => ({ one, off: differences(truth, one.metric, one.table) }))
      .sort((a, b) => a.off.length - b.off.length);
    const about = findings.filter((finding) => finding.severity !== 'info' && isAbout(finding, truth));
    if (best === undefined) {
      const passed = score.unscored.some(({ sheet }) => sheet === truth.sheet);
      why.push({ told: passed || about.length > 0, text: `${truth.name}: not read` });
      continue;
    }
    left.delete(best.one);
    const open = best.one.metric.better === null;
    for (const off of best.off)
      why.push({
        told: about.length > 0 || (open && off.startsWith('better')),
        text: `${truth.name}: ${off}`,
      });
  }
  for (const { metric, table } of left) {
    const told = table.findings.some(
      ({ severity, details }) => severity !== 'info' && Object.values(details).includes(metric.name),
    );
    why.push({ told, text: `${metric.name}: no such metric` });
  }
  const texts = why.map(({ text, told }) => `${told ? 'told' : 'silent'} ${text}`);
  if (why.length === 0) return { class: 'right', why: [] };
  return { class: why.some(({ told }) => !told) ? 'silent' : 'told', why: texts };
}

function same(truth: TrueMetric, metric: TableMetric): boolean {
  return metric.name === truth.name && (truth.unit === null || metric.vendor === truth.unit);
}

/** How a figure may be counted: a share to 1 or to 100, a time in seconds, minutes or days. */
const FACTORS: Readonly<Record<FigureKind, readonly number[]>> = {
  share: [1, 100],
  seconds: [1, 1 / 60, 1 / 86400],
  money: [1],
  points: [1],
  mark: [1],
  count: [1],
};

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-6 * Math.max(1e-3, Math.abs(b));
}

function differences(truth: TrueMetric, metric: TableMetric, table: MetricTable): string[] {
  const read = metric.points.flatMap((point, index) =>
    point === null ? [] : [[table.periods[index]?.iso ?? '', point] as const],
  );
  const factor = FACTORS[truth.kind].find(
    (one) =>
      read.length === truth.points.length &&
      truth.points.every(([, value], index) => near(read[index]?.[1] ?? NaN, value * one)),
  );
  const off: string[] = [];
  if (factor === undefined) off.push(`figures ${read.map(([, value]) => value).join(' ')}`);
  if (read.map(([iso]) => iso).join() !== truth.points.map(([iso]) => iso).join())
    off.push(
      `periods ${read.map(([iso]) => iso).join(' ')} not ${truth.points.map(([iso]) => iso).join(' ')}`,
    );
  const target = targetOf(metric);
  const wanted = truth.target;
  if (!(truth.span && target === null) && !sameTarget(target, wanted, factor ?? 1))
    off.push(`target ${JSON.stringify(target)} not ${JSON.stringify(wanted)}`);
  if (wanted !== null && metric.better !== truth.better)
    off.push(`better ${metric.better} not ${truth.better}`);
  if (truth.category !== null && metric.category !== truth.category)
    off.push(`category ${metric.category} not ${truth.category}`);
  return off;
}

/** The target of the latest point. */
function targetOf({ targets, points }: TableMetric): TrueMetric['target'] {
  const latest = points.findLastIndex((point) => point !== null);
  const one = Array.isArray(targets) ? (targets[latest] ?? null) : targets;
  if (one === null || typeof one === 'number') return one as number | null;
  const band = one as { readonly low: number; readonly high: number };
  return [band.low, band.high];
}

function sameTarget(read: TrueMetric['target'], truth: TrueMetric['target'], factor: number): boolean {
  if (read === null || truth === null) return read === truth;
  const ends = (target: number | readonly [number, number]): readonly number[] =>
    typeof target === 'number' ? [target] : target;
  const [a, b] = [ends(read), ends(truth)];
  return a.length === b.length && a.every((value, index) => near(value, (b[index] ?? NaN) * factor));
}

/** A finding is about a metric when it names it, or points to a cell of its row, or its column's head. */
function isAbout({ code, details, cell, sheet }: Finding, truth: TrueMetric): boolean {
  if (sheet !== truth.sheet) return false;
  if (findingSentence(code, details, 'en').includes(truth.name)) return true;
  const area = cell === null ? null : parseArea(cell);
  if (area === null) return true;
  const rows = new Set(truth.cells.map(([row]) => row));
  const columns = new Set(truth.cells.map(([, column]) => column));
  const first = Math.min(...rows);
  const inside = [...rows].some((row) => row >= area.top && row <= area.bottom);
  const over = [...columns].some((column) => column >= area.left && column <= area.right);
  return (inside && (rows.size <= 3 || over)) || (over && (columns.size <= 2 || area.top < first));
}
