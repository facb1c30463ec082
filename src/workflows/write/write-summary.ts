/**
 * Writes what was scored into the book: one summary for all its sheets, the action register where a metric needs a row
 * in it, and result columns where asked for.
 */
import { reportTexts } from '../../strings/parts/report';
import { wordsFor } from '../../strings/words-for';
import { columnsPlan } from '../../report/columns/columns-plan';
import { valuesOnly } from '../../report/scorecard/metric-rows';
import type { Scorecard } from '../../report/scorecard/scored';
import { openRows } from '../../report/register/register';
import type { PlannedActions } from '../../report/summary/layout';
import { summaryPlan } from '../../report/summary/summary-plan';
import { goldProfile } from '../../scoring/profile';
import type { Language } from '../../strings/language';
import { showCount } from '../../strings/notation';
import type { ApplyResult, Host } from '../../workbook/host';
import type { SheetPlan } from '../../workbook/plan';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { formulaMaker, type FormulaMaker } from '../formulas/live-formulas';
import { applyWithRegister, registerPart, type WrittenRegister } from './write-register';

export interface WriteOptions {
  readonly language: Language;
  /** The moment named in the provenance block. */
  readonly now: Date;
  /** IANA name of the zone the moment is written in. */
  readonly timeZone: string;
  /** The program's version, for the provenance block. */
  readonly version: string;
  /** Also write result columns beside each table. */
  readonly columns: boolean;
  /** Write live COPC formulas, with the same values, where they give what was scored. */
  readonly formulas: boolean;
}

export interface WriteResult extends ApplyResult {
  /** Sheets that could not take result columns, each with why and what to do instead. */
  readonly withoutColumns: readonly { readonly sheet: string; readonly message: string }[];
  /** Metrics whose verdicts are live formulas; null when none were asked for. */
  readonly liveMetrics: number | null;
  /** The action register; null when there is none and no metric needs a row in it. */
  readonly register: WrittenRegister | null;
}

/**
 * Writes all of it or nothing. A book has one summary, whichever of its sheets were scored; an earlier one is refreshed.
 *
 * @throws RangeError without a scorecard; WorkbookProblem such as `protected-workbook` when the book can't take it.
 */
export async function writeSummary(
  host: Host,
  scorecards: readonly Scorecard[],
  options: WriteOptions,
): Promise<WriteResult> {
  const { language, now, timeZone, version } = options;
  const one = oneScorecard(scorecards, language);
  const maker = options.formulas ? await makerFor(host, scorecards, language) : null;
  const formulas = maker?.formulas ?? valuesOnly;
  const part = await registerPart(host, scorecards, { language, now, timeZone, version });
  const rowOf = openRows(scorecards, part.register);
  const planned: PlannedActions = (table, metric) => rowOf(table, metric)?.text ?? null;
  const summary = summaryPlan(one, { language, now, timeZone, version, formulas, planned });
  const sheets: SheetPlan[] = [summary];
  const withoutColumns: { sheet: string; message: string }[] = [];
  for (const scorecard of options.columns ? scorecards : []) {
    const { sheet: name } = scorecard;
    const [sheet, occupied] = [await host.read(name), await host.occupied(name)];
    const outcome = columnsPlan(scorecard, { language, formulas, sheet, occupied });
    if (outcome.kind === 'plan') sheets.push(outcome.plan);
    else withoutColumns.push({ sheet: scorecard.sheet, message: outcome.message });
  }
  const { result, register } = await applyWithRegister(host, sheets, part, { language });
  return { ...result, withoutColumns, liveMetrics: maker?.count() ?? null, register };
}

async function makerFor(
  host: Host,
  scorecards: readonly Scorecard[],
  language: Language,
): Promise<FormulaMaker> {
  const sheets = new Map<string, SheetSnapshot>();
  for (const { sheet } of scorecards) sheets.set(sheet, await host.read(sheet));
  const profile = scorecards[0]?.profile ?? goldProfile;
  return formulaMaker((name) => sheets.get(name) ?? null, profile, language);
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
