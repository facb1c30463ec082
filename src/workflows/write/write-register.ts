/** The register's part of a write: made when a metric needs a row, written on where one is there, never a hindrance. */
import { actionsPlan, type ActionsOptions } from '../../report/register/register-plan';
import type { Register } from '../../report/register/register';
import type { Scorecard } from '../../report/scorecard/scored';
import { actionTexts } from '../../strings/parts/sheets/actions';
import { problemTexts } from '../../strings/parts/reading/problems';
import type { Language } from '../../strings/language';
import { sentence, wordsFor } from '../../strings/words-for';
import type { ApplyResult, Host } from '../../workbook/host';
import type { SheetPlan } from '../../workbook/plan/plan';
import { WorkbookProblem } from '../../workbook/problem';
import type { ReadableBook } from '../score/worksheets';
import { dueActions, otherRegisters, readActionRegister } from '../score/action-register';

/** What became of the register. */
export interface WrittenRegister {
  readonly sheet: string;
  readonly added: number;
  readonly updated: number;
  /** Metrics that need action and whose row lacks plan, owner, end result or due date. */
  readonly incomplete: number;
  /** Metrics that need a row and got none, because there are too many. */
  readonly leftOver: number;
  /** Why nothing was written into it, and what to do; null when all is well. */
  readonly problem: string | null;
}

export interface RegisterPart {
  /** Null when nothing in the register changes. */
  readonly plan: SheetPlan | null;
  /** Null when there is no register and none is needed. */
  readonly written: WrittenRegister | null;
  /** As it stands in the workbook; null when there is none, or its column titles are gone. */
  readonly register: Register | null;
  /** Sheets that look like a register, too, a sentence each. */
  readonly others: readonly string[];
  /** As it stands once the plan is written; null when there is none then. */
  readonly after: Pick<Register, 'rows'> | null;
}

/** @throws WorkbookProblem when the register's sheet can't be read */
export async function registerPart(
  host: ReadableBook,
  scorecards: readonly Scorecard[],
  options: Omit<ActionsOptions, 'date1904'> & { readonly toldIn?: Language },
): Promise<RegisterPart> {
  const reading = await readActionRegister(host);
  const words = wordsFor(actionTexts, options.language);
  if (reading.kind === 'unreadable') {
    const { source, status } = words.columns;
    const problem = words.headerMissing({ sheet: reading.sheet, source, status });
    const incomplete = dueActions(scorecards, null).length;
    const written = { sheet: reading.sheet, ...nothingDone, incomplete, problem };
    return { plan: null, written, register: null, others: [], after: null };
  }
  const register = reading.kind === 'found' ? reading.register : null;
  const date1904 = register?.snapshot.date1904 ?? scorecards[0]?.date1904 ?? false;
  const { plan, after: rows, ...counts } = actionsPlan(scorecards, register, { ...options, date1904 });
  const others = otherRegisters(reading, options.toldIn ?? options.language);
  if (register === null && plan === null) return { plan: null, written: null, register, others, after: null };
  const sheet = register?.sheet ?? words.sheetName;
  if (plan !== null && reading.kind === 'found' && reading.isProtected) {
    const problem = words.sheetProtected({ sheet });
    return {
      plan: null,
      written: { sheet, ...counts, ...nothingDone, problem },
      register,
      others,
      after: register,
    };
  }
  return { plan, written: { sheet, ...counts, problem: null }, register, others, after: { rows } };
}

/** Writes it all; where a cell of the register is in the way, all but the register. */
export async function applyWithRegister(
  host: Host,
  sheets: readonly SheetPlan[],
  { plan, written }: Pick<RegisterPart, 'plan' | 'written'>,
  options: Pick<ActionsOptions, 'language'>,
): Promise<{ result: ApplyResult; register: WrittenRegister | null }> {
  if (plan === null || written === null) return { result: await host.apply({ sheets }), register: written };
  try {
    const result = await host.apply({ sheets: [...sheets, plan] });
    return { result, register: { ...written, sheet: nameIn(result, plan, written.sheet) } };
  } catch (problem) {
    if (!(problem instanceof WorkbookProblem)) throw problem;
    const { sheet } = problem.details;
    const isInTheWay = problem.code === 'cell-occupied' || problem.code === 'filtered-rows';
    if (!isInTheWay || sheet !== written.sheet) throw problem;
    const said = saidOf(problem, options.language);
    const register = { ...written, ...nothingDone, problem: said };
    return { result: await host.apply({ sheets }), register };
  }
}

function saidOf({ code, details }: WorkbookProblem, language: Language): string {
  if (code !== 'cell-occupied') return sentence(problemTexts[language][code], details, language);
  const sheet = String(details['sheet']);
  return wordsFor(actionTexts, language).cellOccupied({ sheet, cell: String(details['cell']) });
}

const nothingDone = { added: 0, updated: 0, leftOver: 0 } as const;

/** A new sheet may not get the name that was wished for. */
function nameIn({ adjustments }: ApplyResult, { target }: SheetPlan, known: string): string {
  for (const one of adjustments) {
    if (one.kind === 'sheet-renamed' && one.wanted === target.name) return one.used;
  }
  return known;
}
