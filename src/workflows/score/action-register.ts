/** The action register of a workbook: what it says of each metric that needs action, for whoever shows or judges it. */
import { dueMetrics, sourcedMetrics } from '../../report/register/due-metrics';
import { readRegister, registerSheet } from '../../report/register/read-register';
import { isComplete, RegisterIndex, type Register, type RegisterRow } from '../../report/register/register';
import type { Scorecard } from '../../report/scorecard/scored';
import { languages, type Language } from '../../strings/language';
import { actionTexts } from '../../strings/parts/sheets/actions';
import { wordsFor } from '../../strings/words-for';
import { formatCell } from '../../workbook/address';
import { WorkbookProblem } from '../../workbook/problem';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { copiesOf } from '../assess/copies';
import type { ReadableBook } from './worksheets';

/** `unreadable`: the sheet is there, but its row of column titles is not. */
export type RegisterReading =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'found';
      readonly register: Register;
      readonly isProtected: boolean;
      /** Sheets that look like one, too, and don't count. */
      readonly others: readonly string[];
    }
  | { readonly kind: 'unreadable'; readonly sheet: string };

/** Finds the register by its marker, whatever its sheet is called. @throws WorkbookProblem as `Host.read` */
export async function readActionRegister(book: ReadableBook): Promise<RegisterReading> {
  const sheets = await book.sheets();
  const info = sheets.find(({ own }) => own === 'actions');
  if (info === undefined) return { kind: 'none' };
  const snapshot = await readUnlessGone(book, info.name);
  if (snapshot === null) return { kind: 'none' };
  const register = readRegister(snapshot);
  if (register === null) return { kind: 'unreadable', sheet: info.name };
  const names = [info.name, ...languages.map((one) => wordsFor(actionTexts, one).sheetName)];
  const others = await copiesOf(book, sheets, registerSheet, names);
  return { kind: 'found', register, isProtected: info.isProtected, others };
}

/** A sentence for each sheet that looks like the register, too: only one counts. */
export function otherRegisters(reading: RegisterReading, language: Language): readonly string[] {
  if (reading.kind !== 'found') return [];
  const { second } = wordsFor(actionTexts, language);
  return reading.others.map((sheet) => second({ sheet, used: reading.register.sheet }));
}

/** Null for a sheet that was taken away since the sheets were listed, as by taking back what was written. */
async function readUnlessGone(book: ReadableBook, sheet: string): Promise<SheetSnapshot | null> {
  try {
    return await book.read(sheet);
  } catch (problem) {
    if (problem instanceof WorkbookProblem && problem.code === 'no-such-sheet') return null;
    throw problem;
  }
}

/** A metric that needs action (scoring §6), with its open row in the register. */
export interface DueAction {
  readonly sheet: string;
  /** With its vendor and unit where the sheet gives them. */
  readonly metric: string;
  /** Index of the table in the sheet's scorecard and of the metric in the table. */
  readonly table: number;
  readonly index: number;
  readonly action: 'act' | 'escalate';
  /** Null when there is no register, or no open row for it. */
  readonly row: DueRow | null;
}

export interface DueRow {
  readonly id: string;
  readonly plan: string;
  readonly owner: string;
  readonly endResult: string;
  /** ISO when it is a date. */
  readonly due: string;
  /** As the person wrote it. */
  readonly status: string;
  /** Plan, owner, end result and due date are all there. */
  readonly complete: boolean;
  /** Where to go to fill it in. */
  readonly sheet: string;
  /** The first of plan, owner, end result and due date that is empty; the plan where none is: `"G8"`. */
  readonly cell: string;
}

/** Escalations first, then by relative gap, worst first. */
export function dueActions(scorecards: readonly Scorecard[], register: Register | null): DueAction[] {
  const index = new RegisterIndex(register?.rows ?? []);
  return dueMetrics(sourcedMetrics(scorecards)).map((metric): DueAction => {
    const row = register === null ? null : index.open(metric.key);
    return {
      sheet: metric.sheet,
      metric: metric.name,
      table: metric.table,
      index: metric.index,
      action: metric.action === 'escalate' ? 'escalate' : 'act',
      row: register === null || row === null ? null : dueRow(register, row),
    };
  });
}

function dueRow(register: Register, row: RegisterRow): DueRow {
  const { id, plan, owner, endResult, due, status } = row.text;
  const asked = (['plan', 'owner', 'endResult', 'due'] as const).filter(
    (name) => register.columns[name] !== undefined,
  );
  const open = asked.find((name) => row.text[name] === '') ?? asked[0] ?? 'source';
  return {
    id,
    plan,
    owner,
    endResult,
    due,
    status,
    complete: isComplete(row),
    sheet: register.sheet,
    cell: formatCell({ row: row.row, column: register.columns[open] ?? 0 }),
  };
}
