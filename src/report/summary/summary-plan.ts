/**
 * The summary sheet: the scorecard as a print for a meeting, that reads well to someone who never saw the program. Page
 * 1: verdict, shares, what changed, the matrix of all metrics; then what is due, and what the score rests on.
 */
import { reportWordsFor } from '../look/report-words';
import type { Language } from '../../strings/language';
import { showDate } from '../../strings/notation';
import type { SheetPlan } from '../../workbook/plan/plan';
import { landscapePage, type FooterPlan } from '../../workbook/plan/print-plan';
import { isoDay } from '../../workbook/serial-dates';
import { dayIn } from '../look/day-in';
import type { Scorecard } from '../scorecard/scored';
import { profileName } from '../scorecard/verdict-line';
import { wholeOf } from '../scorecard/whole';
import type { Register } from '../register/register';
import { planDraft } from '../look/sheet-draft';
import { writeActions } from './actions';
import { writeBalance } from './balance';
import { sharesChart, writeRunCharts, type PendingChart } from './charts';
import { writeFigures } from './figures';
import { TITLE_ROW, writeChanged, writeHeading, writeTension, writeVerdict, writeWay } from './heading';
import { columnWidths, first, last } from './layout';
import type { PlannedActions, RegisteredActionsOf, SummaryContext } from './layout';
import { writeFindings, writeLeftOut, writeOverrides } from './lists';
import { writeMarks } from './marks';
import { metricMatrixOf } from './matrix';
import { pagesOf } from './pages';
import { writeProvenance } from './provenance';
import { overTimeHeight, THRESHOLDS, writeOverTime, writeThresholds } from './shares';
import { writeTrust } from './trust';
import { sharesOverTime } from './shares-over-time';
import { product } from '../../workbook/own/brand';

export interface SummaryOptions {
  readonly language: Language;
  /** The moment of making; nothing else in the plan depends on the clock. */
  readonly now: Date;
  /** The program's version, for the provenance block. */
  readonly version: string;
  /** IANA name of the zone the moment is written in; default `UTC`. */
  readonly timeZone?: string;
  /** The sheet's name; default the language's ("COPC Summary", "COPC Resumen"). */
  readonly sheetName?: string;
  /** Owner and due date of each metric's row in the action register; default there is none. */
  readonly planned?: PlannedActions;
  /** All its rows about a metric, for the letter A of CUIKA; default there is no register. */
  readonly actionsOf?: RegisteredActionsOf;
  /** The register whose open rows are counted; default there is none. */
  readonly register?: Pick<Register, 'rows'>;
}

/**
 * The plan of the own sheet `summary` (worksheets §3). Equal scorecards and options give equal plans. Lists are bounded
 * and say how much more there is; the matrix has every metric up to 500,000. A matrix that does not fit on the first page
 * stands last before the provenance, under a header that every page of it repeats.
 *
 * @throws RangeError for a time zone that is not known.
 * @example summaryPlan(scorecard, { language: 'en', now: new Date(), version: '0.1.0' }).target
 *   // { kind: 'own', own: 'summary', name: 'COPC Summary' }
 */
export function summaryPlan(scorecard: Scorecard, options: SummaryOptions): SheetPlan {
  const { language, now, version, timeZone = 'UTC' } = options;
  const words = reportWordsFor(language);
  const name = options.sheetName ?? words.report.sheetName;
  const draft = planDraft();
  let titleRows = { top: TITLE_ROW, bottom: TITLE_ROW };
  const pages = pagesOf(draft, () => draft.height(titleRows.top, titleRows.bottom + 1));
  const context: SummaryContext = {
    draft,
    words,
    language,
    profile: scorecard.profile,
    pages,
    card: scorecard,
    whole: wholeOf(scorecard),
    planned: options.planned ?? (() => null),
    actionsOf: options.actionsOf ?? null,
    register: options.register ?? null,
    today: isoDay(dayIn(now, timeZone)),
  };

  writeHeading(context);
  writeVerdict(context);
  writeChanged(context);
  writeWay(context);
  const shares = sharesOverTime(context);
  const matrix = metricMatrixOf(context);
  const remark = shares?.note ?? null;
  const beside = overTimeHeight(context, remark, shares !== null);
  const room = pages.left() - THRESHOLDS - matrix.height;
  const isShort = room >= 0;
  // A matrix that only fits without them has the first page, and the chart and the categories the next.
  const isTight = isShort && room < beside;
  const top = draft.row();
  writeThresholds(context);
  const charts: PendingChart[] = [];
  const overTime = (from: number): void => {
    charts.push(...sharesChart(context, writeOverTime(context, from, remark, shares !== null)));
  };
  if (!isTight) overTime(top);
  if (isShort) {
    matrix.write();
    pages.next();
  }
  // A row below the top: the edge of a chart on the first row of a page is printed on the page before.
  if (isTight) overTime(draft.row() + 1);
  writeTension(context);
  writeActions(context);
  charts.push(...writeRunCharts(context));
  charts.push(...writeBalance(context));
  writeTrust(context);
  writeOverrides(context);
  writeMarks(context);
  writeLeftOut(context);
  writeFindings(context);
  writeFigures(context, charts, name);
  if (!isShort) {
    pages.next();
    const header = matrix.write();
    titleRows = { top: header, bottom: header };
  }
  writeProvenance(context, scorecard, { now, version, timeZone });

  const area = { top: 0, left: first, bottom: draft.row() - 1, right: last };
  const footer = footerOf(context);
  return draft.finish(
    { kind: 'own', own: 'summary', name },
    {
      columnWidths,
      print: { ...landscapePage, area, titleRows, breaks: pages.breaks(), footer },
      hideGridLines: true,
    },
  );
}

/** Book and sheet, when and by which profile, which page of how many. */
function footerOf({ words, language, card, profile, today }: SummaryContext): FooterPlan {
  const { report } = words;
  return {
    left: report.subtitle({ book: card.book, sheet: card.sheet }),
    center: [product, profileName(profile, language), showDate(today, language)].join(' · '),
    right: report.pageOf({ page: '{page}', pages: '{pages}' }),
    mark: product,
  };
}

/** The program's name, the same in every language. */
