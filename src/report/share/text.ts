/**
 * Scorecards as plain text for a mail: the verdict, what is short, what is furthest from its target, and the actions due
 * with who owns them. No tables, no colours: it reads the same in every program.
 */
import type { GoldResult } from '../../scoring/gold';
import type { Action } from '../../scoring/metric';
import type { Language } from '../../strings/language';
import { showCount, showDate, showShare } from '../../strings/notation';
import { explainTexts } from '../../strings/parts/verdicts/explain';
import { reportTexts } from '../../strings/parts/sheets/report';
import { shareTexts } from '../../strings/parts/sheets/share';
import { plainLine } from '../../strings/plain-line';
import { wordsFor } from '../../strings/words-for';
import type { TableMetric } from '../../worksheet/metric/table';
import type { Coverage } from '../../worksheet/sheet/reading';
import type { Period } from '../../worksheet/periods/period';
import { reportWordsFor, type ReportWords } from '../look/report-words';
import { waySentence } from '../gaps/way-line';
import { showPeriod } from '../look/show-period';
import { sourcedMetrics } from '../register/due-metrics';
import { registerCounts, RegisterIndex, type Register } from '../register/register';
import { metricRows, type MetricRow } from '../scorecard/metric-rows';
import type { Scorecard, ScoredTable } from '../scorecard/scored';
import { generousWarning, verdictLine } from '../scorecard/verdict-line';
import { balanceSection } from '../scorecard/balance';
import { tensionSentence } from '../scorecard/tension';
import { trustSection } from '../scorecard/trust-lines';
import { wholeOf, type PlaceInScorecard } from '../scorecard/whole';

const MOST_WORST = 5;
const MOST_ACTIONS = 20;

interface Line {
  readonly row: MetricRow;
  readonly metric: TableMetric;
  readonly relativeGap: number;
  /** True for a metric that misses its target and was not set manually to one that doesn't. */
  readonly isMissed: boolean;
  readonly owner: string;
  /** ISO, or as a person wrote it; `''` without one. */
  readonly due: string;
}

export interface TextOptions {
  /** The action register of the book: its owners and due dates come before the owners of the sheet. */
  readonly register?: Register | null;
  /** ISO; what was due before is marked. */
  readonly today?: string | null;
  /** Figures of the book, and how many of them count: said where some don't. */
  readonly coverage?: Coverage | null;
  /** Sentences on what of the book was not scored. */
  readonly unscored?: readonly string[];
}

/**
 * The scorecards of a book, ending in a line break.
 *
 * @throws RangeError without a scorecard
 * @example scorecardText([card], 'en') // 'kpi.xlsx · KPI · March 2024\n\nGold: not yet: …\n'
 */
export function mailText(
  scorecards: readonly Scorecard[],
  language: Language,
  { register = null, today = null, coverage = null, unscored = [] }: TextOptions = {},
): string {
  const [first] = scorecards;
  if (first === undefined) throw new RangeError('no scorecard to share');
  const words = reportWordsFor(language);
  const tables = scorecards.flatMap((card) => card.tables);
  const card = { tables, profile: first.profile };
  const whole = wholeOf(card);
  const { gold } = whole;
  const way = waySentence(card, whole, language);
  const tension = tensionSentence(card, whole, language);
  const warning = generousWarning(first.profile, language);
  const lines = linesOf(scorecards, whole.counted, language, register);
  const sheets = scorecards.map(({ sheet }) => sheet).join(', ');
  const parts = [
    [[first.book, sheets, periodOf(tables, language)].filter((text) => text !== '').join(' · ')],
    [
      verdictLine(gold, first.profile, language),
      ...(warning === null ? [] : [warning]),
      ...sharesOf(gold, words, language),
      ...(way === null ? [] : [way]),
      ...(tension === null ? [] : [tension]),
    ],
    worstLines(lines, words, language),
    [...actionLines(lines, words, today, language), ...actionCounts(register, today, language)],
    balanceSection(card, whole, language),
    trustSection(scorecards, register, language),
    openLines(lines, words, language),
    [...unscored, ...coverageLines(coverage, language)],
  ];
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.map(plainLine).join('\n'))
    .join('\n\n')}\n`;
}

/**
 * How much of the book a verdict covers; nothing where it is all of it.
 *
 * @example coverageLines({ figures: 9, scored: 3 }, 'en') // ['This covers 3 of the 9 figures in the workbook (33.3%).']
 */
export function coverageLines(coverage: Coverage | null, language: Language): string[] {
  if (coverage === null || coverage.scored >= coverage.figures) return [];
  const { figures, scored } = coverage;
  const share = showShare(scored / figures, language);
  return [wordsFor(shareTexts, language).coverage({ scored: showCount(scored, language), figures, share })];
}

/** The latest reporting period of the tables. */
function periodOf(tables: readonly ScoredTable[], language: Language): string {
  let last: Period | null = null;
  for (const { table, score } of tables) {
    const period = score.reportingIndex === null ? undefined : table.periods[score.reportingIndex];
    if (period !== undefined && (last === null || period.ordinal > last.ordinal)) last = period;
  }
  return last === null || last.iso === '' ? '' : showPeriod(last, language);
}

function sharesOf(gold: GoldResult, { report }: ReportWords, language: Language): string[] {
  if (gold.met === null || gold.metOrImproving === null) return [];
  const line = (label: string, share: number, count: number, short: number): string => {
    const values = { count: showCount(count, language), scored: gold.scored };
    const said =
      short === 0
        ? report.shareReached(values)
        : report.shareShort({ ...values, short: showCount(short, language) });
    return `${label} ${showShare(share, language)}: ${said}`;
  };
  const reached = gold.metCount + gold.improvingCount;
  return [
    line(report.met, gold.met, gold.metCount, gold.shortMet),
    line(report.metOrImproving, gold.metOrImproving, reached, gold.shortMetOrImproving),
  ];
}

/** Every metric that counts with what a mail says of it, in the order of the sheets. */
function linesOf(
  scorecards: readonly Scorecard[],
  counted: readonly PlaceInScorecard[],
  language: Language,
  register: Register | null,
): readonly Line[] {
  const rows = new RegisterIndex(register?.rows ?? []);
  const keys = new Map(
    sourcedMetrics(scorecards).map(({ sheet, table, index, key }) => [`${table} ${index} ${sheet}`, key]),
  );
  const places = new Set(counted.map(({ table, index }) => `${table} ${index}`));
  let before = 0;
  return scorecards.flatMap((card) => {
    const offset = before;
    before += card.tables.length;
    return metricRows(card, language).flatMap((row): Line[] => {
      if (!places.has(`${offset + row.table} ${row.index}`)) return [];
      const scored = card.tables[row.table];
      const metric = scored?.table.metrics[row.index];
      const score = scored?.score.scores[row.index];
      if (metric === undefined || score === undefined) return [];
      const entry = rows.open(keys.get(`${row.table} ${row.index} ${card.sheet}`) ?? '');
      const isOpen = score.status === 'not-met' || score.status === 'improving';
      return [
        {
          row,
          metric,
          relativeGap: score.relativeGap ?? Number.POSITIVE_INFINITY,
          isMissed: isOpen && score.level === 'missed',
          owner: entry === null || entry.text.owner === '' ? (metric.owner ?? '') : entry.text.owner,
          due: entry?.text.due ?? '',
        },
      ];
    });
  });
}

function worstLines(lines: readonly Line[], words: ReportWords, language: Language): string[] {
  const { report } = words;
  const share = wordsFor(shareTexts, language);
  const missed = lines.filter(({ isMissed }) => isMissed).sort(byGap);
  if (missed.length === 0) return [];
  const shown = missed.slice(0, MOST_WORST).map(({ row, metric }) => {
    const { name, latest, gap, streak } = row;
    const status = words.verdicts.status[row.verdicts.status];
    const said = metric.override === undefined ? status : share.byHand({ status });
    // The mark of a direction that was inferred is explained in a table, not in a mail.
    const target = row.target.replace(/ \*$/, '');
    return `- ${share.worst({ name, latest, target, gap, status: said, streak: streak === '' ? 0 : streak })}`;
  });
  return [`${report.furthest}:`, ...shown, ...moreLine(missed.length - shown.length, report, language)];
}

/** Escalations first, then by relative gap, worst first; each with its owner and when it is due. */
function actionLines(
  lines: readonly Line[],
  { report, verdicts }: ReportWords,
  today: string | null,
  language: Language,
): string[] {
  const share = wordsFor(shareTexts, language);
  const of = (action: Action) => lines.filter(({ row }) => row.verdicts.action === action).sort(byGap);
  const due = [...of('escalate'), ...of('act')];
  if (due.length === 0) return [`${report.actionsDue}: ${report.noActions}`];
  const shown = due.slice(0, MOST_ACTIONS).map((line) => {
    const head = share.action({ action: verdicts.action[line.row.verdicts.action], name: line.row.name });
    const owner = line.owner === '' ? share.noOwner : report.owner({ owner: line.owner });
    const isLate = today !== null && /^\d{4}-\d{2}-\d{2}$/.test(line.due) && line.due < today;
    const date = { due: showDate(line.due, language) };
    const when = line.due === '' ? [] : [isLate ? share.overdue(date) : share.due(date)];
    return `- ${[head, owner, ...when].join(wordsFor(explainTexts, language).joints.sentences)}`;
  });
  return [`${report.actionsDue}:`, ...shown, ...moreLine(due.length - shown.length, report, language)];
}

/**
 * The open rows of the action register counted; nothing without one.
 * @param today ISO
 * @example actionCounts(register, '2024-05-02', 'en') // ['Rows in the action register: 4 open, 1 of them incomplete, 2 overdue.']
 */
export function actionCounts(register: Register | null, today: string | null, language: Language): string[] {
  if (register === null || today === null) return [];
  const { open, incomplete, overdue } = registerCounts(register, today);
  const count = (number: number): string => showCount(number, language);
  return [
    wordsFor(reportTexts, language).actionCounts({
      open: count(open),
      incomplete: count(incomplete),
      overdue: count(overdue),
    }),
  ];
}

/** What has no verdict yet, and why. */
function openLines(lines: readonly Line[], { report }: ReportWords, language: Language): string[] {
  const count = (action: Action): number => lines.filter(({ row }) => row.verdicts.action === action).length;
  const [unmeasured, unclear] = [count('measure'), count('clarify')];
  return [
    ...(unmeasured === 0 ? [] : [report.toMeasure({ count: showCount(unmeasured, language) })]),
    ...(unclear === 0 ? [] : [report.toClarify({ count: showCount(unclear, language) })]),
  ];
}

function moreLine(count: number, report: ReportWords['report'], language: Language): string[] {
  return count > 0 ? [report.more({ count: showCount(count, language) })] : [];
}

function byGap(a: Line, b: Line): number {
  return a.relativeGap === b.relativeGap ? 0 : a.relativeGap - b.relativeGap;
}
