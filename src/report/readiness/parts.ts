/** The parts of the one page for an audit meeting (scoring §14), in words: the sheet, the command and a pane show the same. */
import { daysBetween, type CalendarDate } from '../../scoring/cycle';
import type { Language } from '../../strings/language';
import { showCount, showDate, showShare } from '../../strings/notation';
import { accuracyTexts } from '../../strings/parts/sheets/accuracy';
import { explainTexts } from '../../strings/parts/verdicts/explain';
import { readinessTexts } from '../../strings/parts/sheets/readiness';
import { reportTexts } from '../../strings/parts/sheets/report';
import { snapshotTexts } from '../../strings/parts/sheets/snapshot';
import { wordsFor } from '../../strings/words-for';
import { quoteSheet } from '../../workbook/address';
import type { FamilyAccuracy } from '../accuracy/accuracy-of';
import type { ItemShare } from '../../scoring/items/judge-item';
import { itemCategoryName, remarkOf } from '../assessment/judged-items';
import { cycleDates, cycleName } from '../audit/audit-dates';
import { provenanceLine, type RegisterMaking } from '../register/lines';
import { nameWithUnit } from '../scorecard/metric-rows';
import { trustLines } from '../scorecard/trust-lines';
import { bookCard, wholeOf } from '../scorecard/whole';
import { fingerprintLines } from '../summary/provenance';
import { countedActions } from '../snapshots/frozen';
import { comparisonLines, stateName } from '../snapshots/comparison';
import {
  type ReadinessFacts,
  readinessParts,
  type ReadinessPartName,
  type ReadinessRow,
  type ReadinessPart,
  mostLines,
  type ReadinessContext,
} from './shapes';
import { categoryRows, verdictRows } from './result-rows';

/** The parts in order. @example readinessOf(facts, making)[1]?.rows[0]?.text // 'Gold reached: both thresholds met' */
export function readinessOf(facts: ReadinessFacts, making: RegisterMaking): ReadinessPart[] {
  const { language } = making;
  const card = bookCard(facts.scorecards);
  const whole = card === null ? null : wholeOf(card);
  const context: ReadinessContext = {
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

type Maker = (context: ReadinessContext) => readonly ReadinessRow[];

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

function auditRows({ facts: { audit, today }, language, words }: ReadinessContext): readonly ReadinessRow[] {
  const cycles = audit?.cycles ?? [];
  const { joints } = wordsFor(explainTexts, language);
  const rows = cycles.slice(0, mostLines.cycles).map((cycle) => {
    const dates = cycleDates(cycle, dateOf(today), language);
    const said = [...dates, ...(cycle.auditor === '' ? [] : [cycle.auditor])];
    return { label: cycleName(cycle, language), text: said.join(joints.clauses) };
  });
  const faults = audit?.findings ?? [];
  return [
    ...rows,
    ...moreRow(cycles.length - mostLines.cycles, words, language),
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

function assessmentRows({
  facts: { assessment },
  language,
  words,
}: ReadinessContext): readonly ReadinessRow[] {
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
      .slice(0, mostLines.categories)
      .map(({ category, share }) => row(itemCategoryName(category, language), share)),
  ];
}

function trustRows({ facts: { scorecards, register }, language }: ReadinessContext): readonly ReadinessRow[] {
  return trustLines(scorecards, register, language).map(({ label, text }) => ({ label, text }));
}

function accuracyRows({ facts: { accuracy }, language, words }: ReadinessContext): readonly ReadinessRow[] {
  const { families } = wordsFor(accuracyTexts, language);
  return (accuracy?.families ?? []).map((one) => ({
    label: families[one.family],
    text: accuracyText(one, words, language),
  }));
}

function accuracyText(
  { open, share, counts, interval, target, proof }: FamilyAccuracy,
  words: ReadinessContext['words'],
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

function actionRows({
  facts: { register, today },
  language,
  words,
}: ReadinessContext): readonly ReadinessRow[] {
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

function contradictionRows({
  facts: { assessment },
  language,
  words,
}: ReadinessContext): readonly ReadinessRow[] {
  const found = (assessment?.items ?? []).filter(({ judgement }) => judgement.contradictedBy.length > 0);
  return [
    ...found.slice(0, mostLines.contradictions).map((item) => ({
      label: `${item.number} ${item.title}`.trim(),
      text: remarkOf(item, language),
    })),
    ...moreRow(found.length - mostLines.contradictions, words, language),
  ];
}

function changeRows({ facts, language, words }: ReadinessContext): readonly ReadinessRow[] {
  const { changes, snapshotsUnread } = facts;
  const { states } = wordsFor(snapshotTexts, language);
  const unread = snapshotsUnread.map(({ sheet, state }) => ({ label: sheet, text: states[state] }));
  if (changes === null) return unread.slice(0, mostLines.places);
  const lines = comparisonLines(changes, language);
  return [
    ...unread.slice(0, mostLines.places),
    { label: words.rows.since, text: stateName(changes.before, language) },
    ...lines.slice(0, mostLines.changes).map((text) => ({ label: '', text })),
    ...moreRow(lines.length - mostLines.changes, words, language),
  ];
}

function leftOutRows({
  facts: { unread, sheetsLeftOut },
  card,
  whole,
  language,
  words,
}: ReadinessContext): readonly ReadinessRow[] {
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
      : [
          { label: report.metrics, text: shortened(names, mostLines.names, words, language, joints.clauses) },
        ]),
    ...(places.length === 0
      ? []
      : [
          {
            label: words.rows.unread,
            text: shortened(places, mostLines.places, words, language, joints.clauses),
          },
        ]),
  ];
}

function provenanceRows({
  facts: { scorecards },
  card,
  making,
  words,
}: ReadinessContext): readonly ReadinessRow[] {
  return [
    { label: words.rows.made, text: provenanceLine(scorecards, making, false) },
    ...(card === null ? [] : fingerprintLines(card)).map((text, index) => ({
      label: index === 0 ? words.rows.fingerprint : '',
      text,
    })),
  ];
}

function moreRow(
  count: number,
  words: ReadinessContext['words'],
  language: Language,
): readonly ReadinessRow[] {
  return count > 0 ? [{ label: '', text: words.rows.more({ count: showCount(count, language) }) }] : [];
}

function shortened(
  texts: readonly string[],
  count: number,
  words: ReadinessContext['words'],
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
