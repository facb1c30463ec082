/**
 * Writes a plan: who is there, what stands where we want to write, then cells and names at once, and their looks. Nothing
 * is written before all of it was checked; what a failing write had done already is put back. Looks that Excel refuses are
 * left out and told.
 */
import type { Adjustment, ApplyResult } from '../../../workbook/host';
import type { WorkbookPlan } from '../../../workbook/plan/plan';
import { sheetNamed } from '../../../workbook/names';
import { isOwnTable } from '../../../workbook/own/own-parts';
import { namesToWrite } from '../../../workbook/own/own-sheets';
import type { BookName } from '../../../workbook/own/own-sheets';
import { renamesOf } from '../../../workbook/plan/plan-targets';
import { WorkbookProblem } from '../../../workbook/problem';
import type { ProblemDetails } from '../../../workbook/problem';
import { formatCell } from '../../../workbook/address';
import { cellCount, CELLS_A_REQUEST, rangeOf } from '../office/areas';
import type { Capabilities } from '../office/capabilities';
import { refuseConflicts } from './conflicts';
import { journalOf } from './journal';
import type { DoneWrite, Journal } from './journal';
import { Outbox } from '../office/run';
import { officeCode } from '../office/problem-of';
import type { Progress } from '../../../workbook/host';
import { mayBeTheGroup, runExcel } from '../office/run';
import type { ExcelRun, RunOptions, Waiting } from '../office/run';
import { askBook, isSameBook, knownBook, type BookRequest, type KnownBook } from '../read/known-book';
import { formulaOf } from '../read/structure';
import type { Structure } from '../read/structure';
import { SurveyRequest } from './survey-request';
import type { Objects, Survey } from './survey';
import { excelTargets, type ExcelTarget } from './targets';
import { takeBack } from './take-back';
import type { TakenBack } from './take-back';
import { clearOurs } from './refresh';
import { decorate } from './decorate';
import type { WrittenSheet } from './decorate';
import { displacedCell, writeCells } from './write-cells';
import type { WrittenBlock } from './write-cells';
import type { SheetByName } from './write-charts';
import { growTables } from './write-layout';

export interface Applied {
  readonly result: ApplyResult;
  /** For `undoLastWrite`; null when the plan was empty. */
  readonly done: DoneWrite | null;
  /** True when the whole write is one step for Ctrl+Z. */
  readonly grouped: boolean;
}

export interface ApplyOptions {
  readonly can: Capabilities;
  /** The workbook as it was listed last. */
  readonly known: KnownBook;
  readonly waiting: Waiting;
  readonly progress: Progress;
  /** Called when a write was interrupted and could not be put back: what is left to undo. */
  readonly onInterrupted: (journal: Journal) => void;
}

/** @throws WorkbookProblem as `Host.apply`; `write-interrupted` when what was written could not be put back */
export async function applyPlan(plan: WorkbookPlan, options: ApplyOptions): Promise<Applied> {
  if (plan.sheets.length === 0) {
    const result = { sheetsAdded: [], sheetsRefreshed: [], cellsWritten: 0, adjustments: [] };
    return { result, done: null, grouped: options.can.undoGroup };
  }
  if (options.can.undoGroup) {
    try {
      return { ...(await attempt(plan, options, true)), grouped: true };
    } catch (error) {
      if (!mayBeTheGroup(error)) throw error;
    }
    const { result, done } = await attempt(plan, options, false);
    const adjustments = [...result.adjustments, { kind: 'undo-in-steps' } as const];
    return { result: { ...result, adjustments }, done, grouped: false };
  }
  return { ...(await attempt(plan, options, false)), grouped: false };
}

async function attempt(
  plan: WorkbookPlan,
  options: ApplyOptions,
  undoGroup: boolean,
): Promise<Omit<Applied, 'grouped'>> {
  let journal: Journal | null = null;
  const [first] = plan.sheets;
  const details: ProblemDetails = first === undefined ? {} : { sheet: first.target.name };
  const needed = plan.sheets.flatMap(({ target }) => (target.kind === 'existing' ? [target.name] : []));
  const runOptions: RunOptions = { waiting: options.waiting, details, needed, undoGroup };
  try {
    return await runExcel(runOptions, async (run) => {
      const adjustments: Adjustment[] = [];
      const prepared = await prepare(run, plan, options, adjustments);
      journal = journalOf(prepared.structure, prepared.surveys);
      const after = await write(run, prepared, journal.cellsWritten, options, adjustments);
      return { result: resultOf(prepared.surveys, journal, adjustments), done: { ...journal, after } };
    });
  } catch (cause) {
    if (journal !== null) await putBack(journal, cause, options);
    throw cause;
  }
}

/**
 * Puts back what an interrupted write did.
 * @throws WorkbookProblem `write-interrupted` when that fails too, `refresh-incomplete` when something could not be
 */
async function putBack(journal: Journal, cause: unknown, options: ApplyOptions): Promise<void> {
  let taken: TakenBack;
  try {
    taken = await runExcel({ waiting: options.waiting }, (run) => takeBack(run, journal, null));
  } catch (error) {
    options.onInterrupted(journal);
    const system = officeCode(error instanceof Error ? (error.cause ?? error) : error);
    throw new WorkbookProblem(
      'write-interrupted',
      {
        sheets: journal.surveys.map(({ target }) => target.name).join(', '),
        cells: journal.cellsWritten,
        ...(system === null ? {} : { system }),
      },
      { cause },
    );
  }
  const [lost] = taken.notRestored;
  if (lost === undefined) return;
  const sheet = journal.surveys.map(({ target }) => target.name).join(', ');
  throw new WorkbookProblem('refresh-incomplete', { sheet, lost: taken.notRestored.join(', ') }, { cause });
}

interface Prepared {
  readonly structure: Structure;
  readonly objects: Objects;
  readonly surveys: readonly Survey[];
}

async function prepare(
  run: ExcelRun,
  plan: WorkbookPlan,
  { can, known }: Pick<ApplyOptions, 'can' | 'known'>,
  adjustments: Adjustment[],
): Promise<Prepared> {
  const guess = await guessed(run, plan, { can, known });
  let asked = askAgain(run);
  let isStill = guess !== null;
  try {
    await run.sync();
  } catch (error) {
    if (guess === null || officeCode(error) !== 'ItemNotFound') throw error;
    isStill = false;
    asked = askAgain(run);
    await run.sync();
  }
  const { objects, protection } = asked;
  const now = knownBook(asked);
  const targets = excelTargets(now.structure, plan, protection.protected, adjustments);
  let request = guess;
  if (request === null || !isStill || !isSameBook(known, now)) {
    request = new SurveyRequest(run.context, targets, now, can);
    await request.askCells(run);
    if (request.asks) await run.sync();
  }
  const surveys = await request.surveys(run, objects);
  surveys.forEach((survey) => refuseConflicts(survey, can));
  return { structure: now.structure, objects, surveys };
}

function askAgain({ context }: ExcelRun): BookRequest & { readonly protection: Excel.WorkbookProtection } {
  const { protection } = context.workbook;
  protection.load('protected');
  return { ...askBook(context), protection };
}

/** What to ask if the book is as it was listed last, queued; null where that can't be asked in one go. */
async function guessed(
  run: ExcelRun,
  plan: WorkbookPlan,
  { can, known }: Pick<ApplyOptions, 'can' | 'known'>,
): Promise<SurveyRequest | null> {
  if (known.structure.sheets.length === 0) return null;
  let targets: readonly ExcelTarget[];
  try {
    targets = excelTargets(known.structure, plan, false, []);
  } catch (error) {
    // Told from what is there now.
    if (error instanceof WorkbookProblem) return null;
    throw error;
  }
  const request = new SurveyRequest(run.context, targets, known, can);
  if (!request.isSmall) return null;
  await request.askCells(run);
  return request;
}

async function write(
  run: ExcelRun,
  { structure, objects, surveys }: Prepared,
  cellsWritten: number,
  options: ApplyOptions,
  adjustments: Adjustment[],
): Promise<DoneWrite['after']> {
  const { workbook } = run.context;
  const renames = renamesOf(surveys.map(({ target }) => target));
  const outbox = new Outbox(run, cellsWritten, options.progress);
  const each = surveys.map((survey): WrittenSheet => {
    const { sheet, name } = survey.target;
    const { worksheets } = workbook;
    return { survey, sheet: sheet === null ? worksheets.add(name) : worksheets.getItem(sheet.id) };
  });
  for (const { survey, sheet } of each) clearOurs(sheet, survey, objects);
  const blocks: (readonly WrittenBlock[])[] = [];
  for (const { survey, sheet } of each) blocks.push(await writeCells(outbox, sheet, survey, renames));
  await outbox.makeRoom(500_000, 0);
  for (const { survey, sheet } of each) growTables(sheet, survey);
  for (const { survey } of each) {
    for (const name of namesToWrite(survey.target, survey.newCharts))
      writeName(workbook.names, structure, name);
  }
  const areas = surveys.flatMap((survey) => survey.areas.map(({ area }) => cellCount(area)));
  const isSmall = areas.reduce((sum, count) => sum + count, 0) <= CELLS_A_REQUEST;
  const after = (isSmall ? each : []).map(({ survey, sheet }) =>
    survey.areas.map(({ area }) => {
      const range = rangeOf(sheet, area);
      range.load('formulas');
      return range;
    }),
  );
  await outbox.send();
  for (const [index, { survey }] of each.entries()) {
    const cell = displacedCell(survey, blocks[index] ?? []);
    if (cell === null) continue;
    throw new WorkbookProblem('write-displaced', { sheet: survey.target.name, cell: formatCell(cell) });
  }
  const freed = new Set(
    surveys.flatMap(({ target: { ours }, tables }) =>
      tables.filter((table) => isOwnTable(ours, table)).map(({ id }) => id),
    ),
  );
  const taken = new Set([
    ...objects.tables.items.filter(({ id }) => !freed.has(id)).map(({ name }) => name.toLowerCase()),
    ...structure.names.map(({ name }) => name.toLowerCase()),
  ]);
  const sheetOf = sheetsByName(workbook, structure, each);
  const { can } = options;
  const send = () => outbox.send();
  adjustments.push(...(await decorate(run, each, { can, objects, taken, sheetOf, send })));
  return !isSmall ? null : after.map((ranges) => ranges.map(({ formulas }) => formulas));
}

function writeName(
  names: Excel.NamedItemCollection,
  structure: Structure,
  { name, formula }: BookName,
): void {
  if (formulaOf(structure, name) !== null) names.getItem(name).formula = `=${formula}`;
  else names.add(name, `=${formula}`).visible = false;
}

/** Sheets by the name a plan gives them, which may not be the one they got. */
function sheetsByName(
  workbook: Excel.Workbook,
  structure: Structure,
  each: readonly WrittenSheet[],
): SheetByName {
  return (planned) => {
    const own = each.find(
      ({ survey }) => survey.target.plan.target.name.toLowerCase() === planned.toLowerCase(),
    );
    if (own !== undefined) return own.sheet;
    const found = sheetNamed(structure.sheets, planned);
    if (found === undefined)
      throw new WorkbookProblem('invalid-plan', { sheet: planned, why: 'no such sheet' });
    return workbook.worksheets.getItem(found.id);
  };
}

function resultOf(
  surveys: readonly Survey[],
  journal: Journal,
  adjustments: readonly Adjustment[],
): ApplyResult {
  const owns = surveys.filter(({ target }) => target.plan.target.kind !== 'existing');
  return {
    sheetsAdded: owns.filter(({ target }) => target.sheet === null).map(({ target }) => target.name),
    sheetsRefreshed: owns.filter(({ target }) => target.sheet !== null).map(({ target }) => target.name),
    cellsWritten: journal.cellsWritten,
    adjustments,
  };
}
