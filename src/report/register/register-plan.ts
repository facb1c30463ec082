/**
 * The action register (scoring §12): made anew, or written on where it stands. People fill it in, sort it and add to
 * it, so nothing in it is cleared: rows are only added below, and a text of ours is only replaced while it is ours.
 */
import { actionTexts } from '../../strings/parts/sheets/actions';
import { wordsFor } from '../../strings/words-for';
import { emptySheetPlan, type SheetPlan } from '../../workbook/plan/plan';
import { columnName } from '../../workbook/address';
import { landscapePage, type FooterPlan } from '../../workbook/plan/print-plan';
import { reportTexts } from '../../strings/parts/sheets/report';
import { overdueColor } from '../look/palette';
import type { RegisterColumn } from './register';
import { changesOf } from './changed-cells';
import { dueMetrics, sourcedMetrics, type SourcedMetric } from './due-metrics';
import { currentEdition } from '../../strings/editions';
import { fixedLines, provenanceLine, type RegisterMaking } from './lines';
import { rowBelow } from '../people-sheet/changed-texts';
import { formatLineMark } from '../people-sheet/row-marks';
import { appendNewRows, newRow, nextRowNumber } from './new-rows';
import { registerColumns } from './read-register';
import { isComplete, RegisterIndex, type Register, type RegisterRow } from './register';
import { peopleLooks } from '../people-sheet/looks';
import { registerWidths, firstColumn, headerLook } from './register-layout';
import { earlierTables } from '../scorecard/earlier-tables';
import type { Scorecard } from '../scorecard/scored';
import { planDraft, type PlanDraft } from '../look/sheet-draft';
import { product } from '../../workbook/own/brand';

export interface ActionsOptions extends RegisterMaking {
  /** True when the workbook's dates count from 1904. */
  readonly date1904: boolean;
}

export interface ActionsOutcome {
  /** Null when there is nothing to write: no metric needs a row, or all of it stands there already. */
  readonly plan: SheetPlan | null;
  readonly added: number;
  /** Rows in which a text of ours says something else now. */
  readonly updated: number;
  /** Metrics that need a row and got none. */
  readonly leftOver: number;
  /** Metrics that need a row, and whose row lacks plan, owner, end result or due date. */
  readonly incomplete: number;
  /** The rows there are once the plan is written: what a summary of the same step speaks of. */
  readonly after: readonly RegisterRow[];
}

/** A register is for people to work through: so many of the worst metrics get a row. */
const MOST_ROWS = 2000;

/**
 * The plan of the own sheet `actions`. A second plan from the same scorecards on the register the first one made is null.
 *
 * @param register what stands in the workbook; null when there is none.
 * @example actionsPlan([scorecard], null, options).plan?.target
 *   // { kind: 'own', own: 'actions', name: 'COPC Actions', inPlace: true }
 */
export function actionsPlan(
  scorecards: readonly Scorecard[],
  register: Register | null,
  options: ActionsOptions,
): ActionsOutcome {
  const metrics = sourcedMetrics(scorecards);
  const index = new RegisterIndex(register?.rows ?? []);
  const due = dueMetrics(withoutEarlier(metrics, scorecards));
  const rows = due.map(({ key }) => index.open(key));
  const without = due.filter((_, rank) => rank < MOST_ROWS && rows[rank] === null);
  const counts = {
    added: without.length,
    leftOver: rows.filter((row, rank) => rank >= MOST_ROWS && row === null).length,
    incomplete: rows.filter((row) => row === null || !isComplete(row)).length,
  };
  const after = [...(register?.rows ?? []), ...without.map(newRow)];
  if (register === null) {
    const plan = without.length === 0 ? null : newRegister(scorecards, without, options);
    return { plan, updated: 0, after, ...counts };
  }
  return { ...onRegister(scorecards, register, { metrics, without, index }, options), after, ...counts };
}

/** Nobody acts on what a later table goes on with. */
function withoutEarlier(
  metrics: readonly SourcedMetric[],
  scorecards: readonly Scorecard[],
): readonly SourcedMetric[] {
  const tables = scorecards.flatMap((card) => card.tables);
  const earlier = earlierTables(tables);
  if (earlier.size === 0) return metrics;
  const places = new Map(tables.map((scored, at) => [scored, earlier.get(at)]));
  return metrics.filter(({ scored, index }) => places.get(scored)?.has(index) !== true);
}

function newRegister(
  scorecards: readonly Scorecard[],
  metrics: readonly SourcedMetric[],
  options: ActionsOptions,
): SheetPlan {
  const words = wordsFor(actionTexts, options.language);
  const draft = planDraft();
  writeLines(draft, scorecards, options);
  const header = draft.append(
    firstColumn,
    registerColumns.map((name) => ({ value: words.columns[name], style: headerLook(name) })),
    30,
  );
  const columns = Object.fromEntries(registerColumns.map((name, at) => [name, firstColumn + at]));
  appendNewRows(draft, metrics, columns, 1, options);
  markOverdue(draft, header + 1, options);
  const marks = firstColumn + registerColumns.indexOf('marks');
  return draft.finish(targetOf(options), {
    columnWidths: registerWidths,
    freeze: { rows: header + 1, columns: 0 },
    // The marks are for the program: not for the eye, nor for paper.
    hiddenColumns: [marks],
    print: {
      ...landscapePage,
      titleRows: { top: header, bottom: header },
      footer: footerOf(scorecards, options),
    },
    hideGridLines: true,
  });
}

/** Open rows whose date is past: in red, and in words in their status. */
function markOverdue(draft: PlanDraft, top: number, { language }: ActionsOptions): void {
  const column = (name: RegisterColumn): number => firstColumn + registerColumns.indexOf(name);
  const cell = (name: RegisterColumn): string => `$${columnName(column(name))}${top + 1}`;
  const { status, overdue } = wordsFor(actionTexts, language);
  const closed = `${cell('status')}="${status.closed}"`;
  const formula = `AND(ISNUMBER(${cell('due')}),${cell('due')}<TODAY(),${cell('closed')}="",NOT(${closed}))`;
  const area = (name: RegisterColumn) => ({
    top,
    left: column(name),
    bottom: top + MOST_ROWS,
    right: column(name),
  });
  const style = { color: overdueColor, bold: true };
  draft.format({ kind: 'formula', area: area('due'), formula, style });
  const numberFormat = `@" · ${overdue}"`;
  draft.format({ kind: 'formula', area: area('status'), formula, style: { ...style, numberFormat } });
}

/** As the summary's: which book, what this is, which page. */
function footerOf(scorecards: readonly Scorecard[], { language }: ActionsOptions): FooterPlan {
  const report = wordsFor(reportTexts, language);
  return {
    left: scorecards[0]?.book ?? '',
    center: `${product} · ${wordsFor(actionTexts, language).title}`,
    right: report.pageOf({ page: '{page}', pages: '{pages}' }),
    mark: product,
  };
}

function writeLines(draft: PlanDraft, scorecards: readonly Scorecard[], options: ActionsOptions): void {
  const [title, note, disclaimer] = fixedLines(currentEdition(options.language));
  const line = provenanceLine(scorecards, options);
  draft.append(firstColumn, [{ value: title, style: peopleLooks.title }], 30);
  draft.append(firstColumn, [{ value: note, style: peopleLooks.note }], 16);
  const row = draft.append(firstColumn, [{ value: line, style: peopleLooks.line }], 14);
  draft.moveTo(row);
  draft.append(firstColumn + registerColumns.indexOf('marks'), [
    { value: formatLineMark(line), style: peopleLooks.hidden },
  ]);
  draft.append(firstColumn, [{ value: disclaimer, style: peopleLooks.line }], 14);
  draft.space(6);
}

interface Work {
  readonly metrics: readonly SourcedMetric[];
  readonly without: readonly SourcedMetric[];
  readonly index: RegisterIndex;
}

function onRegister(
  scorecards: readonly Scorecard[],
  register: Register,
  { metrics, without, index }: Work,
  options: ActionsOptions,
): Pick<ActionsOutcome, 'plan' | 'updated'> {
  const line = provenanceLine(scorecards, options);
  const { changes, updated } = changesOf(register, metrics, index, options.language, {
    line,
    isGrowing: without.length > 0,
  });
  if (changes.length === 0 && without.length === 0) return { plan: null, updated };
  const draft = planDraft(rowBelow(register));
  appendNewRows(draft, without, register.columns, nextRowNumber(register.rows), options);
  const { styles, blocks, rowHeights } = draft.finish(targetOf(options), {});
  const replaced = changes.map(({ row, column, value, over }) => ({
    row,
    column,
    rows: [[{ value, over }]],
  }));
  return {
    plan: {
      ...emptySheetPlan,
      target: targetOf(options),
      styles,
      rowHeights,
      blocks: [...replaced, ...blocks],
    },
    updated,
  };
}

function targetOf({ language }: RegisterMaking): SheetPlan['target'] {
  return { kind: 'own', own: 'actions', name: wordsFor(actionTexts, language).sheetName, inPlace: true };
}
