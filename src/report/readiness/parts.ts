/** The parts of the one page for an audit meeting (scoring §14), in words: the sheet, the command and a pane show the same. */
import { daysBetween, type CalendarDate } from '../../scoring/cycle';
import type { Language } from '../../strings/language';
import { showCount, showDate, showShare } from '../../strings/notation';
import { accuracyTexts } from '../../strings/parts/sheets/accuracy';
import { explainTexts } from '../../strings/parts/verdicts/explain';
import { readinessTexts } from '../../strings/parts/sheets/readiness';
import { reportTexts } from '../../strings/parts/sheets/report';
import { snapshotTexts } from '../../strings/parts/sheets/snapshot';
import { verdictTexts } from '../../strings/parts/verdicts/verdicts';
import type { Words } from '../../strings/messages';
import { wordsFor } from '../../strings/words-for';
import { quoteSheet } from '../../workbook/address';
import type { Accuracy, FamilyAccuracy } from '../accuracy/accuracy-of';
import type { ItemShare } from '../../scoring/items/judge-item';
import { itemCategoryName, remarkOf } from '../assessment/judged-items';
import { cycleDates, cycleName, type AuditDates } from '../audit/audit-dates';
import type { GapFacts } from '../gaps/gap-list';
import { wayLine } from '../gaps/way-line';
import { showPeriod } from '../look/show-period';
import { provenanceLine, type RegisterMaking } from '../register/lines';
import { balanceOf } from '../scorecard/balance';
import { categoryNames } from '../scorecard/category-name';
import { nameWithUnit } from '../scorecard/metric-rows';
import type { Scorecard } from '../scorecard/scored';
import { trustLines } from '../scorecard/trust-lines';
import { tensionLine } from '../scorecard/tension';
import { generousWarning, verdictLine } from '../scorecard/verdict-line';
import { bookCard, wholeOf, type Whole } from '../scorecard/whole';
import { fingerprintLines } from '../summary/provenance';
import { countedActions } from '../snapshots/frozen';
import { comparisonLines, stateName, type Comparison } from '../snapshots/comparison';
import type { SnapshotRead } from '../snapshots/read-snapshot';
import { wholeHistory } from '../scorecard/whole-history';

/** What the page is made from; null where there is none, and the page says how to get it. */
export interface ReadinessFacts extends GapFacts {
  readonly audit: AuditDates | null;
  readonly accuracy: Accuracy | null;
  /** Since the last snapshot. */
  readonly changes: Comparison | null;
  /** Later snapshots that can't be read. */
  readonly snapshotsUnread: readonly Pick<SnapshotRead, 'sheet' | 'state'>[];
  /** Places with figures that were not scored. */
  readonly unread: readonly { readonly sheet: string; readonly range: string; readonly figures: number }[];
  /** Sheets that could not be read, or hold metrics and were not among those scored. */
  readonly sheetsLeftOut: readonly string[];
}

export const readinessParts = [
  'audit',
  'verdict',
  'categories',
  'assessment',
  'trust',
  'accuracy',
  'actions',
  'contradictions',
  'changes',
  'leftOut',
  'provenance',
] as const;
export type ReadinessPartName = (typeof readinessParts)[number];

export interface ReadinessRow {
  /** `""` for a row that goes on with the one above. */
  readonly label: string;
  readonly text: string;
  /** Shown with the look of a warning. */
  readonly isWarning?: true;
}

export interface ReadinessPart {
  readonly name: ReadinessPartName;
  readonly title: string;
  /** At least one; a part without data has one that says what to do to get it. */
  readonly rows: readonly ReadinessRow[];
  readonly hasData: boolean;
}

/** One page has room for so much; the rest is counted. */
const most = {
  cycles: 3,
  periods: 6,
  balance: 4,
  categories: 7,
  contradictions: 4,
  changes: 6,
  names: 5,
  places: 3,
} as const;

/** The parts in order. @example readinessOf(facts, making)[1]?.rows[0]?.text // 'Gold reached: both thresholds met' */
export function readinessOf(facts: ReadinessFacts, making: RegisterMaking): ReadinessPart[] {
  const { language } = making;
  const card = bookCard(facts.scorecards);
  const whole = card === null ? null : wholeOf(card);
  const context: Context = {
    facts,
    card,
    whole,
    making,
    language,
    words: wordsFor(readinessTexts, language),
  };
  const { parts, hints } = context.words;
  return readinessParts.map((name) => {
    const rows = makers[name](context);
    const title = parts[name];
    if (rows.length > 0 || name === 'provenance') return { name, title, rows, hasData: true };
    return { name, title, rows: [{ label: '', text: hints[name] }], hasData: false };
  });
}

interface Context {
  readonly facts: ReadinessFacts;
  readonly card: Scorecard | null;
  readonly whole: Whole | null;
  readonly making: RegisterMaking;
  readonly language: Language;
  readonly words: Words<typeof readinessTexts.en>;
}

type Maker = (context: Context) => readonly ReadinessRow[];

const makers: Readonly<Record<ReadinessPartName, Maker>> = {
  audit: auditRows,
  verdict: verdictRows,
  categories: categoryRows,
  assessment: assessmentRows,
  trust: trustRows,
  accuracy: accuracyRows,
  actions: actionRows,
  contradictions: contradictionRows,
  changes: changeRows,
  leftOut: leftOutRows,
  provenance: provenanceRows,
};

function auditRows({ facts: { audit, today }, language, words }: Context): readonly ReadinessRow[] {
  const cycles = audit?.cycles ?? [];
  const { joints } = wordsFor(explainTexts, language);
  const rows = cycles.slice(0, most.cycles).map((cycle) => {
    const dates = cycleDates(cycle, dateOf(today), language);
    const said = [...dates, ...(cycle.auditor === '' ? [] : [cycle.auditor])];
    return { label: cycleName(cycle, language), text: said.join(joints.clauses) };
  });
  const faults = audit?.findings ?? [];
  return [
    ...rows,
    ...moreRow(cycles.length - most.cycles, words, language),
    ...(rows.length === 0 || faults.length === 0
      ? []
      : [
          {
            label: words.rows.findings,
            text: shortened(
              faults.map(({ message }) => message),
              2,
              words,
              language,
              joints.sentences,
            ),
          },
        ]),
  ];
}

function verdictRows({ card, whole, language, words }: Context): readonly ReadinessRow[] {
  if (card === null || whole === null || whole.gold.score === null) return [];
  const { gold } = whole;
  const share = (value: number | null, count: number, threshold: number): string =>
    words.rows.share({
      share: value === null ? '–' : showShare(value, language),
      count: showCount(count, language),
      scored: showCount(gold.scored, language),
      threshold: showShare(threshold / 100, language),
    });
  const way = wayLine(card, whole, language);
  const tension = tensionLine(card, whole, language);
  const warning = generousWarning(card.profile, language);
  const { trendRule } = wordsFor(reportTexts, language);
  const history = wholeHistory({ card, whole, profile: card.profile });
  const points = (history?.shares ?? []).flatMap((one, index) => {
    const period = history?.periods[index];
    if (one === null || one.measured === 0 || one.scored === 0 || period === undefined) return [];
    return [
      words.rows.point({
        period: showPeriod(period, language, 'short'),
        met: showShare(one.met, language),
        either: showShare(one.metOrImproving, language),
      }),
    ];
  });
  const { joints } = wordsFor(explainTexts, language);
  return [
    { label: words.parts.verdict, text: verdictLine(gold, card.profile, language) },
    ...(warning === null ? [] : [{ label: trendRule, text: warning, isWarning: true as const }]),
    { label: words.rows.met, text: share(gold.met, gold.metCount, gold.thresholds.met) },
    {
      label: words.rows.either,
      text: share(gold.metOrImproving, gold.metCount + gold.improvingCount, gold.thresholds.metOrImproving),
    },
    ...(points.length < 2
      ? []
      : [{ label: words.rows.overTime, text: points.slice(-most.periods).join(joints.clauses) }]),
    ...(way === null ? [] : [{ label: way.label, text: way.text }]),
    ...(tension === null ? [] : [tension]),
  ];
}

function categoryRows({ card, whole, language, words }: Context): readonly ReadinessRow[] {
  if (card === null || whole === null) return [];
  const verdicts = wordsFor(verdictTexts, language);
  const { withoutCategory } = wordsFor(reportTexts, language);
  const names = categoryNames(
    card.tables.flatMap(({ table }) => table.metrics),
    verdicts,
  );
  const rows = whole.gold.categories
    .slice(0, most.categories)
    .map(({ category, scored, met, improving }) => ({
      label: category === null ? withoutCategory : (names.get(category) ?? verdicts.category[category]),
      text: words.rows.category({
        met: showCount(met, language),
        scored: showCount(scored, language),
        share: showShare(met / scored, language),
        improving: showCount(improving, language),
      }),
    }));
  return [...rows, ...balanceRows(card, whole, language, words)];
}

/** Where the shares of each category went in the last periods. */
function balanceRows(
  card: Scorecard,
  whole: Whole,
  language: Language,
  words: Context['words'],
): readonly ReadinessRow[] {
  const balance = balanceOf(card, whole, language, most.balance);
  const { balanceLine } = wordsFor(reportTexts, language);
  const { joints } = wordsFor(explainTexts, language);
  return (balance?.categories ?? []).slice(0, most.categories).map(({ name, shares }, index) => {
    const points = shares.flatMap((share, at) => {
      const period = balance?.periods[at];
      if (share === null || period === undefined) return [];
      return [
        words.rows.point({
          period: showPeriod(period, language, 'short'),
          met: showShare(share.met, language),
          either: showShare(share.metOrImproving, language),
        }),
      ];
    });
    const text = balanceLine({ category: name, points: points.join(joints.clauses) });
    return { label: index === 0 ? words.rows.overTime : '', text };
  });
}

function assessmentRows({ facts: { assessment }, language, words }: Context): readonly ReadinessRow[] {
  if (assessment === null) return [];
  const row = (label: string, { counts, counted, share }: ItemShare): ReadinessRow => ({
    label,
    text: words.rows.items({
      compliant: showCount(counts.compliant, language),
      counted: showCount(counted, language),
      share: share === null ? '–' : showShare(share, language),
      approach: showCount(counts['approach-only'], language),
      short: showCount(counts['not-compliant'], language),
      open: showCount(counts['not-assessed'], language),
    }),
  });
  return [
    row(words.rows.whole, assessment.whole),
    ...assessment.byCategory
      .slice(0, most.categories)
      .map(({ category, share }) => row(itemCategoryName(category, language), share)),
  ];
}

function trustRows({ facts: { scorecards, register }, language }: Context): readonly ReadinessRow[] {
  return trustLines(scorecards, register, language).map(({ label, text }) => ({ label, text }));
}

function accuracyRows({ facts: { accuracy }, language, words }: Context): readonly ReadinessRow[] {
  const { families } = wordsFor(accuracyTexts, language);
  return (accuracy?.families ?? []).map((one) => ({
    label: families[one.family],
    text: accuracyText(one, words, language),
  }));
}

function accuracyText(
  { open, share, counts, interval, target, proof }: FamilyAccuracy,
  words: Context['words'],
  language: Language,
): string {
  if (open || share === null) return words.rows.accuracyOpen;
  const told = { share: showShare(share, language), total: showCount(counts.total, language) };
  const figures =
    interval === null
      ? words.rows.accuracy(told)
      : words.rows.accuracyInterval({
          ...told,
          low: showShare(interval.low, language),
          high: showShare(interval.high, language),
        });
  if (target === null || proof === null) return figures;
  const { command, proofs } = wordsFor(accuracyTexts, language);
  return `${figures}${command.verdict({ target: showShare(target, language), verdict: proofs[proof] })}`;
}

function actionRows({ facts: { register, today }, language, words }: Context): readonly ReadinessRow[] {
  if (register === null) return [];
  const counts = countedActions(register, today);
  const { rows } = words;
  const count = (number: number): string => showCount(number, language);
  return [
    { label: rows.open, text: count(counts.open) },
    { label: rows.overdue, text: count(counts.overdue) },
    {
      label: rows.lacking,
      text: rows.lack({
        plan: count(counts.withoutPlan),
        owner: count(counts.withoutOwner),
        due: count(counts.withoutDue),
        result: count(counts.withoutEndResult),
      }),
    },
    ...(counts.oldest === null
      ? []
      : [
          {
            label: rows.oldest,
            text: rows.openedOn({
              day: showDate(counts.oldest, language),
              days: daysBetween(dateOf(counts.oldest), dateOf(today)),
            }),
          },
        ]),
  ];
}

function contradictionRows({ facts: { assessment }, language, words }: Context): readonly ReadinessRow[] {
  const found = (assessment?.items ?? []).filter(({ judgement }) => judgement.contradictedBy.length > 0);
  return [
    ...found.slice(0, most.contradictions).map((item) => ({
      label: `${item.number} ${item.title}`.trim(),
      text: remarkOf(item, language),
    })),
    ...moreRow(found.length - most.contradictions, words, language),
  ];
}

function changeRows({ facts, language, words }: Context): readonly ReadinessRow[] {
  const { changes, snapshotsUnread } = facts;
  const { states } = wordsFor(snapshotTexts, language);
  const unread = snapshotsUnread.map(({ sheet, state }) => ({ label: sheet, text: states[state] }));
  if (changes === null) return unread.slice(0, most.places);
  const lines = comparisonLines(changes, language);
  return [
    ...unread.slice(0, most.places),
    { label: words.rows.since, text: stateName(changes.before, language) },
    ...lines.slice(0, most.changes).map((text) => ({ label: '', text })),
    ...moreRow(lines.length - most.changes, words, language),
  ];
}

function leftOutRows({
  facts: { unread, sheetsLeftOut },
  card,
  whole,
  language,
  words,
}: Context): readonly ReadinessRow[] {
  const report = wordsFor(reportTexts, language);
  const names = (whole?.gold.leftOut ?? []).flatMap(({ index, why }) => {
    const place = whole?.counted[index];
    const metric = place === undefined ? undefined : card?.tables[place.table]?.table.metrics[place.index];
    if (metric === undefined) return [];
    const reason = why === 'no-target' ? report.noTargetWhy : report.otherCategoryWhy;
    return [words.rows.because({ name: nameWithUnit(metric), why: reason })];
  });
  const places = [
    ...sheetsLeftOut.map((sheet) => quoteSheet(sheet)),
    ...unread.map(({ sheet, range, figures }) =>
      words.rows.place({ sheet: quoteSheet(sheet), range, figures: showCount(figures, language) }),
    ),
  ];
  const { joints } = wordsFor(explainTexts, language);
  return [
    ...(names.length === 0
      ? []
      : [{ label: report.metrics, text: shortened(names, most.names, words, language, joints.clauses) }]),
    ...(places.length === 0
      ? []
      : [
          { label: words.rows.unread, text: shortened(places, most.places, words, language, joints.clauses) },
        ]),
  ];
}

function provenanceRows({ facts: { scorecards }, card, making, words }: Context): readonly ReadinessRow[] {
  return [
    { label: words.rows.made, text: provenanceLine(scorecards, making, false) },
    ...(card === null ? [] : fingerprintLines(card)).map((text, index) => ({
      label: index === 0 ? words.rows.fingerprint : '',
      text,
    })),
  ];
}

function moreRow(count: number, words: Context['words'], language: Language): readonly ReadinessRow[] {
  return count > 0 ? [{ label: '', text: words.rows.more({ count: showCount(count, language) }) }] : [];
}

function shortened(
  texts: readonly string[],
  count: number,
  words: Context['words'],
  language: Language,
  joint: string,
): string {
  const shown = texts.slice(0, count);
  if (texts.length > count) shown.push(words.rows.more({ count: showCount(texts.length - count, language) }));
  return shown.join(joint);
}

function dateOf(iso: string): CalendarDate {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return { year, month, day };
}
