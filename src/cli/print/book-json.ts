/**
 * A book's result for programs (worksheets §5, JSON): one object a book. Its `sheet` is the first sheet scored; since a book
 * can have several, each table says its own `sheet` too, and all tables stand in one list.
 */
import { workflowTexts } from '../../strings/parts/reading/workflows';
import { sentence } from '../../strings/words-for';
import { accuracyJson } from '../../report/accuracy/json';
import type { Accuracy } from '../../report/accuracy/accuracy-of';
import { auditJson, type AuditDates, type AuditJson } from '../../report/audit/audit-dates';
import { assessmentJson, type AssessmentJson } from '../../report/assessment/json';
import { registerCounts } from '../../report/register/register';
import type { ActionCounts } from '../../scoring/audit/action-fault';
import type { Assessment } from '../../report/assessment/judged-items';
import { wayJson, type WayJson } from '../../report/gaps/way-line';
import { scorecardJson, type TableJson } from '../../report/json';
import { unitsOfBook, type UnitsOfBook } from '../../report/vendors/units-of-book';
import type { UnitJson } from '../../report/vendors/unit-lines';
import { dayIn } from '../../report/look/day-in';
import type { BalanceJson } from '../../report/scorecard/balance';
import { currentTables } from '../../report/scorecard/earlier-tables';
import { tensionJson, type TensionJson } from '../../report/scorecard/tension';
import { bookCard, wholeOf } from '../../report/scorecard/whole';
import type { Language } from '../../strings/language';
import type { BookScore } from '../../workflows/score/score-book';
import { isoDay } from '../../workbook/serial-dates';
import type { WriteResult } from '../../workflows/write/write-summary';
import type { Unscored } from '../../workflows/score/sheet-outcome';
import type { Coverage } from '../../worksheet/sheet/reading';
import { unscoredDetails } from './failure-line';

export interface UnscoredJson {
  readonly sheet: string;
  readonly range: string;
  readonly figures: number;
  readonly code: Unscored['kind'];
  readonly why: string;
}

interface SheetTableJson extends TableJson {
  readonly sheet: string;
  /** Only there where later tables go on with all of its metrics: it doesn't count in a verdict over the book. */
  readonly goesOn?: true;
}

export interface BookJson {
  readonly book: string;
  readonly sheet: string;
  readonly tables: readonly SheetTableJson[];
  /** Places with figures that were not scored: where, how many, and why. */
  readonly unscored: readonly UnscoredJson[];
  readonly coverage: Coverage;
  /** Which metrics would have to move for the book to be Gold (scoring §12); only there while it isn't. */
  readonly shortestWay?: WayJson;
  /** Pairs of metrics of different categories that moved apart (scoring §7); only there when there are some. */
  readonly tension?: readonly TensionJson[];
  /** The shares of each category, period by period (scoring §7); only there where there are several of both. */
  readonly balance?: readonly BalanceJson[];
  /** Vendors or sites with their own standing and counts (scoring §13); only there when there are several, or counts. */
  readonly units?: readonly UnitJson[];
  /** Metrics that name no unit though others of their book do: added to none. */
  readonly withoutUnit?: readonly string[];
  /** Open rows of the action register as it stands in the book, counted (scoring §12); only there when it has one. */
  readonly actions?: ActionCounts;
  /** The assessment of approach and deployment (scoring §11); only there when the book has one. */
  readonly assessment?: AssessmentJson;
  /** Accuracy of monitored transactions (scoring §9), as `copc accuracy --json` tells it; only there when the book has some. */
  readonly accuracy?: object;
  /** Dates of certification and audits (scoring §14); only there when the book has them. */
  readonly audit?: AuditJson;
  /** The page for an audit meeting, as `copc ready --json` tells it; only there when the book holds more than metrics. */
  readonly readiness?: object;
  /** The scored copy, when one was written. */
  readonly written?: string;
  /** Sheets that got no result columns although they were asked for, each with why. */
  readonly withoutColumns?: WriteResult['withoutColumns'];
  /** What became of the action register in the copy; only there when there is one. */
  readonly register?: WriteResult['register'];
}

/** What else a book holds that is judged beside its metrics; null where it holds none. */
export interface BesideScore {
  readonly assessment: Assessment | null;
  readonly accuracy: Accuracy | null;
  readonly audit: AuditDates | null;
  /** As JSON already; so is the balance. */
  readonly readiness: object | null;
  readonly balance: readonly BalanceJson[];
}

/** `book` is the book's name as the call gave it, so that a script finds its own name again. */
export function bookJson(
  book: string,
  score: BookScore,
  written: {
    readonly file: string;
    readonly result: Pick<WriteResult, 'withoutColumns' | 'register'>;
  } | null,
  language: Language,
  asOf: string | null,
  {
    assessment = null,
    accuracy = null,
    audit = null,
    readiness = null,
    balance = [],
  }: Partial<BesideScore> = {},
  of: UnitsOfBook = unitsIn(score, asOf),
): BookJson {
  const { unscored: texts } = workflowTexts[language];
  const unscored = score.unscored.flatMap((one) =>
    one.places.map(({ range, figures }) => ({
      sheet: one.sheet,
      range,
      figures,
      code: one.kind,
      why: sentence(
        texts[one.kind],
        unscoredDetails({ ...one, places: [{ range, figures }] }, language),
        language,
      ),
    })),
  );
  const way = bookWay(score, language);
  const tension = bookTension(score);
  const { by, units, withoutUnit } = of;
  const isTold = by !== 'book' || units.some(({ counts }) => counts.length > 0);
  return {
    book,
    sheet: score.scorecards[0]?.sheet ?? '',
    tables: tablesJson(score, language),
    unscored,
    coverage: score.coverage,
    ...(way === null ? {} : { shortestWay: way }),
    ...(tension.length === 0 ? {} : { tension }),
    ...(balance.length === 0 ? {} : { balance }),
    ...(isTold ? { units: units.map(({ books: _, ...unit }) => unit) } : {}),
    ...(withoutUnit.length > 0 ? { withoutUnit } : {}),
    ...(score.register === null ? {} : { actions: registerCounts(score.register, today()) }),
    ...(assessment === null ? {} : { assessment: assessmentJson(assessment, language) }),
    ...(accuracy === null ? {} : { accuracy: accuracyJson(accuracy, language) }),
    ...(audit === null ? {} : { audit: auditJson(audit) }),
    ...(readiness === null ? {} : { readiness }),
    ...(written === null ? {} : { written: written.file }),
    ...(written === null || written.result.withoutColumns.length === 0
      ? {}
      : { withoutColumns: written.result.withoutColumns }),
    ...(written === null || written.result.register === null ? {} : { register: written.result.register }),
  };
}

/** The units of a book as the command tells them: overdue by the day it is here. */
export function unitsIn({ book, scorecards, register, units }: BookScore, asOf: string | null): UnitsOfBook {
  return unitsOfBook(book, scorecards, asOf, { map: units, register, today: today() });
}

function tablesJson({ scorecards, register }: BookScore, language: Language): SheetTableJson[] {
  const tables = scorecards.flatMap((card) => card.tables);
  const current = new Set(currentTables(tables));
  return scorecards.flatMap((scorecard) =>
    scorecardJson(scorecard, language, register).tables.map((table, at): SheetTableJson => {
      const scored = scorecard.tables[at];
      const goesOn = scored !== undefined && !current.has(scored);
      return { sheet: scorecard.sheet, ...table, ...(goesOn ? { goesOn } : {}) };
    }),
  );
}

function bookWay({ scorecards }: BookScore, language: Language): WayJson | null {
  const card = bookCard(scorecards);
  return card === null ? null : wayJson(card, wholeOf(card), language);
}

function bookTension({ scorecards }: BookScore): readonly TensionJson[] {
  const card = bookCard(scorecards);
  return card === null ? [] : tensionJson(card, wholeOf(card));
}

/** ISO, where the command runs. */
function today(): string {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return isoDay(dayIn(new Date(), timeZone));
}
