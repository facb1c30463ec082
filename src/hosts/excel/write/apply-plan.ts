/**
 * Writes a plan in three syncs: who is there, what stands where we want to write, and then everything at once. Nothing
 * is written before all of it was checked; what a failing write had done already is put back.
 */
import type { Adjustment, ApplyResult } from '../../../workbook/host';
import type { WorkbookPlan } from '../../../workbook/plan';
import { sheetNamed } from '../../../workbook/names';
import { isOwnTable } from '../../../workbook/own-parts';
import { namesToWrite } from '../../../workbook/own-sheets';
import type { BookName } from '../../../workbook/own-sheets';
import { renamesOf } from '../../../workbook/plan-targets';
import { WorkbookProblem } from '../../../workbook/problem';
import type { ProblemDetails } from '../../../workbook/problem';
import { cellCount, CELLS_A_REQUEST, rangeOf } from '../office/areas';
import type { Capabilities } from '../office/capabilities';
import { refuseConflicts } from './conflicts';
import { journalOf } from './journal';
import type { DoneWrite, Journal } from './journal';
import { Outbox } from '../office/run';
import { officeCode } from '../office/problem-of';
import type { Progress } from '../../../workbook/host';
import { runExcel, UNDO_NOT_SUPPORTED } from '../office/run';
import type { ExcelRun, RunOptions, Waiting } from '../office/run';
import { askStructure, formulaOf, structureOf } from '../read/structure';
import type { Structure } from '../read/structure';
import { askObjects } from './survey';
import { surveyAll } from './survey-request';
import type { Objects, Survey } from './survey';
import { excelTargets } from './targets';
import { takeBack } from './take-back';
import type { TakenBack } from './take-back';
import { clearOurs, removeOldCharts } from './refresh';
import { writeCells } from './write-cells';
import { chartsToDraw, writeChart } from './write-charts';
import type { SheetByName } from './write-charts';
import { writeConditionalFormat } from './write-styles';
import { writeLayout, writeView } from './write-layout';
import { writeNotes } from './write-layout';
import { writeStyles } from './write-styles';
import { growTables, writeTable } from './write-layout';
import { writePrint } from './write-print';

export interface Applied {
  readonly result: ApplyResult;
  /** For `undoLastWrite`; null when the plan was empty. */
  readonly done: DoneWrite | null;
  /** True when the whole write is one step for Ctrl+Z. */
  readonly grouped: boolean;
}

export interface ApplyOptions {
  readonly can: Capabilities;
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
      if (officeCode(error) !== UNDO_NOT_SUPPORTED) throw error;
    }
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
  const runOptions: RunOptions = { waiting: options.waiting, details, undoGroup };
  try {
    return await runExcel(runOptions, async (run) => {
      const adjustments: Adjustment[] = [];
      const prepared = await prepare(run, plan, options.can, adjustments);
      journal = journalOf(prepared.structure, prepared.surveys);
      const after = await write(run, prepared, journal.cellsWritten, options);
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
  can: Capabilities,
  adjustments: Adjustment[],
): Promise<Prepared> {
  const asked = askStructure(run.context);
  const objects = askObjects(run.context);
  const { protection } = run.context.workbook;
  protection.load('protected');
  await run.sync();
  const structure = structureOf(asked);
  const targets = excelTargets(structure, plan, protection.protected, adjustments);
  const surveys = await surveyAll(run, targets, objects, can);
  surveys.forEach((survey) => refuseConflicts(survey, can));
  return { structure, objects, surveys };
}

async function write(
  run: ExcelRun,
  { structure, objects, surveys }: Prepared,
  cellsWritten: number,
  options: ApplyOptions,
): Promise<DoneWrite['after']> {
  const { workbook } = run.context;
  const renames = renamesOf(surveys.map(({ target }) => target));
  const outbox = new Outbox(run, cellsWritten, options.progress);
  const sheets = surveys.map(({ target }) =>
    target.sheet === null
      ? workbook.worksheets.add(target.name)
      : workbook.worksheets.getItem(target.sheet.id),
  );
  const each = surveys.flatMap((survey, index) => {
    const sheet = sheets[index];
    return sheet === undefined ? [] : [{ survey, sheet, plan: survey.target.plan }];
  });
  for (const { survey, sheet } of each) clearOurs(sheet, survey, objects);
  for (const { survey, sheet } of each) await writeCells(outbox, sheet, survey, renames);
  await outbox.makeRoom(500_000, 0);
  const freed = new Set(
    surveys.flatMap(({ target: { ours }, tables }) =>
      tables.filter((table) => isOwnTable(ours, table)).map(({ id }) => id),
    ),
  );
  const taken = new Set([
    ...objects.tables.items.filter(({ id }) => !freed.has(id)).map(({ name }) => name.toLowerCase()),
    ...structure.names.map(({ name }) => name.toLowerCase()),
  ]);
  for (const { survey, sheet, plan } of each) {
    writeStyles(sheet, survey.target);
    writeLayout(sheet, survey);
    if (survey.target.sheet === null) writeView(sheet, plan);
    // A sheet written in place is set up when it is made, and is the person's from then on.
    if (plan.print !== null && survey.target.ours !== null) writePrint(sheet, plan.print, survey.print);
    for (const table of plan.tables) writeTable(sheet, table, taken);
    growTables(sheet, survey);
    for (const format of plan.conditionalFormats) writeConditionalFormat(sheet, format);
    if (options.can.notes) writeNotes(sheet, survey);
  }
  const sheetOf = sheetsByName(workbook, structure, each);
  for (const { sheet, survey } of each) {
    for (const chart of chartsToDraw(survey)) writeChart(sheet, chart, sheetOf);
  }
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
  // Last of all, so that nothing after it can fail.
  for (const { survey, sheet } of each) removeOldCharts(sheet, survey);
  await outbox.send();
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
  each: readonly { readonly survey: Survey; readonly sheet: Excel.Worksheet }[],
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
