/**
 * Writes what was scored into the book: one summary for all its sheets, the action register where a metric needs a row
 * in it, and result columns where asked for.
 */
import { reportTexts } from '../../strings/parts/sheets/report';
import { wordsFor } from '../../strings/words-for';
import { columnsPlan } from '../../report/columns/columns-plan';
import { hasColumns } from '../../report/columns/columns-refresh';
import { livePlan } from '../../report/live/live-plan';
import type { Scorecard } from '../../report/scorecard/scored';
import { openRows, registeredActions } from '../../report/register/register';
import type { PlannedActions } from '../../report/summary/layout';
import { summaryPlan } from '../../report/summary/summary-plan';
import { goldProfile } from '../../scoring/profile';
import type { Language } from '../../strings/language';
import { showCount } from '../../strings/notation';
import type { ApplyResult, Host } from '../../workbook/host';
import type { WritableBook } from '../../workbook/formula-host';
import { sameAsTyped } from '../../workbook/names';
import type { SheetPlan } from '../../workbook/plan/plan';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { makersFor, type FormulaMaker } from '../formulas/live-formulas';
import { refreshColumns, type RefreshedColumns } from './result-columns';
import { summaryKeeping } from './kept-cells';
import { applyWithRegister, registerPart, type WrittenRegister } from './write-register';
import { ofSheetAlone } from '../../report/scorecard/sheet-tables';

export interface WriteOptions {
  readonly language: Language;
  /** The moment named in the provenance block. */
  readonly now: Date;
  /** IANA name of the zone the moment is written in. */
  readonly timeZone: string;
  /** The program's version, for the provenance block. */
  readonly version: string;
  /** The language what was kept is told in; default that of the sheet. */
  readonly toldIn?: Language;
  /** Also write result columns beside each table. */
  readonly columns: boolean;
  /**
   * Write live COPC formulas, with the same values, where they give what was scored: in the result columns, or without
   * those on a sheet of their own.
   */
  readonly formulas: boolean;
  /** Plans for other sheets, written in the same step. */
  readonly also?: readonly SheetPlan[];
}

export interface WriteResult extends ApplyResult {
  /** Sheets that could not take result columns, each with why and what to do instead. */
  readonly withoutColumns: readonly { readonly sheet: string; readonly message: string }[];
  /** Result columns that stood there and were replaced. */
  readonly replaced: readonly RefreshedColumns[];
  /** Metrics whose verdicts are live formulas; null when none were asked for. */
  readonly liveMetrics: number | null;
  /** The action register; null when there is none and no metric needs a row in it. */
  readonly register: WrittenRegister | null;
  /** What a person wrote into the summary, which was kept, and sheets of theirs that look like the register; a sentence each. */
  readonly kept: readonly string[];
}

/**
 * Writes all of it or nothing but result columns that stand there already, which are replaced where they are. A book has
 * one summary, whichever of its sheets were scored; an earlier one is refreshed. The summary always holds values; live
 * formulas stand in the result columns, or without those on a sheet of their own, which is written again once it is there.
 *
 * @throws RangeError without a scorecard; WorkbookProblem such as `protected-workbook` when the book can't take it.
 */
export async function writeSummary(
  host: WritableBook,
  scorecards: readonly Scorecard[],
  options: WriteOptions,
): Promise<WriteResult> {
  const { language, now, timeZone, version } = options;
  const one = oneScorecard(scorecards, language);
  const infos = await host.sheets();
  const withLive = (options.formulas && !options.columns) || infos.some(({ own }) => own === 'live');
  const maker = options.formulas || withLive ? await makerFor(host, scorecards, language) : null;
  const listed = {
    bookName: host.bookName,
    sheets: () => Promise.resolve(infos),
    read: (sheet: string) => host.read(sheet),
  };
  const part = await registerPart(listed, scorecards, {
    ...{ language, now, timeZone, version },
    ...(options.toldIn && { toldIn: options.toldIn }),
  });
  const rowOf = openRows(scorecards, part.register);
  const planned: PlannedActions = (table, metric) => rowOf(table, metric)?.text ?? null;
  // Of the register as this step leaves it: the next refresh would say the same.
  const actionsOf = part.after === null ? null : registeredActions(scorecards, part.after);
  const summary = await summaryKeeping(
    host,
    infos,
    summaryPlan(one, {
      language,
      now,
      timeZone,
      version,
      planned,
      ...(actionsOf && { actionsOf }),
      ...(part.after && { register: part.after }),
    }),
    options.toldIn ?? language,
  );
  const sheets: SheetPlan[] = [summary.plan];
  const withoutColumns: { sheet: string; message: string }[] = [];
  const inPlace: Scorecard[] = [];
  // Metrics made of monitored transactions have no row to stand beside.
  const inSheets = scorecards.map(ofSheetAlone).filter(({ tables }) => tables.length > 0);
  for (const scorecard of options.columns ? inSheets : []) {
    const { sheet: name } = scorecard;
    if (infos.some((info) => info.isProtected && sameAsTyped(info.name, name))) {
      const message = wordsFor(reportTexts, language).columnsProtected({ sheet: name });
      withoutColumns.push({ sheet: name, message });
      continue;
    }
    const [sheet, occupied] = [await host.read(name), await host.occupied(name)];
    if (hasColumns(scorecard, sheet)) {
      inPlace.push(scorecard);
      continue;
    }
    const formulas = options.formulas ? maker?.formulas : undefined;
    const outcome = columnsPlan(scorecard, { language, sheet, occupied, ...(formulas && { formulas }) });
    if (outcome.kind === 'plan') sheets.push(outcome.plan);
    else withoutColumns.push({ sheet: name, message: outcome.message });
  }
  if (withLive && maker !== null) {
    const { formulas } = maker;
    sheets.push(livePlan(one, { language, now, timeZone, version, formulas }));
  }
  return host.together(async () => {
    const all = [...sheets, ...(options.also ?? [])];
    const { result, register } = await applyWithRegister(host, all, part, { language });
    const replaced = await refreshColumns(host, inPlace, options.formulas ? 'all' : 'none');
    const cellsWritten = replaced.reduce((sum, one) => sum + one.cellsWritten, result.cellsWritten);
    return {
      ...result,
      cellsWritten,
      withoutColumns,
      replaced,
      liveMetrics: maker?.count() ?? null,
      register,
      kept: [...summary.kept, ...part.others],
    };
  });
}

async function makerFor(
  host: Host,
  scorecards: readonly Scorecard[],
  language: Language,
): Promise<FormulaMaker> {
  const sheets = new Map<string, SheetSnapshot>();
  for (const { sheet } of scorecards) sheets.set(sheet, await host.read(sheet));
  return makersFor(sheets, scorecards[0]?.profile ?? goldProfile)(language);
}

const MOST_SHEETS_NAMED = 4;

/** The scorecards of a book's sheets as one, its tables in the workbook's order: each keeps its own verdict. */
function oneScorecard(scorecards: readonly Scorecard[], language: Language): Scorecard {
  const [first] = scorecards;
  if (first === undefined) throw new RangeError('no scorecard to write');
  const names = scorecards.slice(0, MOST_SHEETS_NAMED).map(({ sheet }) => sheet);
  const more = scorecards.length - names.length;
  if (more > 0) names.push(wordsFor(reportTexts, language).more({ count: showCount(more, language) }));
  return {
    ...first,
    sheet: names.join(', '),
    tables: scorecards.flatMap(({ tables }) => tables),
    findings: scorecards.flatMap(({ findings }) => findings),
  };
}
