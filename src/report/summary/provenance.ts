/** Where every figure comes from: version, all rule settings, source, period, time, what was not counted. */
import type { Profile } from '../../scoring/profile';
import { levelRulePhrase } from '../../strings/sheet-sentences';
import type { Edition } from '../../strings/editions';
import { explainTexts } from '../../strings/parts/verdicts/explain';
import { explainSheetTexts } from '../../strings/parts/verdicts/explain-sheet';
import { wordsFor } from '../../strings/words-for';
import type { Language } from '../../strings/language';
import { showCount, showDate, showMoment, showNumber, showShare } from '../../strings/notation';
import { showPeriod } from '../look/show-period';
import { nameWithUnit } from '../scorecard/metric-rows';
import { quoteSheet } from '../../workbook/address';
import type { Scorecard } from '../scorecard/scored';
import { fingerprintOf, parseFingerprint, printedFingerprint } from '../fingerprint';
import { profileName, seasonRules } from '../scorecard/verdict-line';
import { reportingPeriodText } from './heading';
import {
  first,
  last,
  looks,
  most,
  noteHeight,
  noteRow,
  ROW,
  sectionTitle,
  spansHeight,
  spansRow,
} from './layout';
import type { Span, SummaryContext } from './layout';
import { figurePlaces } from '../scorecard/sheet-tables';

export interface Making {
  readonly now: Date;
  /** The program's version. */
  readonly version: string;
  /** IANA name; the time is written with it. */
  readonly timeZone: string;
}

/** What the block needs of a sheet: any sheet of ours may end with it. */
export type ProvenanceContext = Pick<SummaryContext, 'draft' | 'words' | 'language' | 'profile' | 'pages'>;

/** The block at the end of the sheet (worksheets §3). Only the line "when" differs between two equal runs. */
export function writeProvenance(context: ProvenanceContext, card: Scorecard, making: Making): void {
  const { draft, words, pages } = context;
  const rows = facts(context, card, making).map(([label, value]): readonly Span[] => [
    { from: first, to: first, cell: { value: label, style: { ...looks.label, wrap: true } } },
    { from: first + 1, to: last, cell: { value, style: looks.wrapped } },
  ]);
  const { disclaimer, provenance } = words.report;
  const height = rows.reduce((sum, row) => sum + spansHeight(row), ROW + noteHeight(disclaimer));
  sectionTitle(context, provenance, height);
  for (const row of rows) spansRow(draft, row);
  draft.skip();
  noteRow({ draft, pages }, disclaimer);
}

function facts(context: ProvenanceContext, card: Scorecard, making: Making): [string, string][] {
  const { words, language, profile } = context;
  const { report } = words;
  const periods = [...new Set(card.tables.map((scored) => reportingPeriodText(scored, language)))];
  return [
    [report.version, report.program({ version: making.version })],
    ...profileFacts(profile, { report, explain: wordsFor(explainSheetTexts, language) }, language),
    [report.source, sources(context, card)],
    [
      report.reportingPeriod,
      periods
        .slice(0, most.sources)
        .map((period) => period ?? report.nothingMeasured)
        .join(', ') || (periods.length === 0 ? report.nothingMeasured : '–'),
    ],
    [report.leftOut, leftOut(context, card)],
    [report.concluded, concluded(context, card)],
    ...rebases(context, card),
    [report.made, showMoment(making.now, language, making.timeZone)],
    ...fingerprintLines(card).map((text): [string, string] => [report.fingerprint, text]),
  ];
}

/** What starts anew by a person's word: limits and trend of these metrics begin there (scoring §8). */
function rebases({ words, language }: ProvenanceContext, { tables }: Scorecard): [string, string][] {
  const { report } = words;
  const all = tables.flatMap(({ table: { metrics, periods } }) =>
    metrics.flatMap((metric) =>
      (metric.rebases ?? []).map(({ index, by, on, reason }) => {
        const period = periods[index];
        const when = period === undefined ? '' : showPeriod(period, language);
        const text = report.whoWhenWhy({ by, on: showDate(on, language), reason });
        return report.chartMark({ kind: nameWithUnit(metric), period: when, text });
      }),
    ),
  );
  if (all.length === 0) return [];
  const shown = all.slice(0, most.sources);
  const more = all.length - shown.length;
  if (more > 0) shown.push(report.more({ count: showCount(more, language) }));
  return [[report.rebase, shown.join(wordsFor(explainTexts, language).joints.clauses)]];
}

/**
 * A line for each sheet figures come from, none for one beyond the first few: what shows later that they are others.
 * @example fingerprintLines(scorecard) // ["98bc 46af …, 'KPI 2024'"]
 */
export function fingerprintLines({ profile, tables }: Scorecard): readonly string[] {
  const sheets = [...new Set(tables.map(({ table }) => table.reading.sheet))];
  return sheets.slice(0, most.sources).map((sheet) => {
    const own = tables.filter(({ table }) => table.reading.sheet === sheet);
    return `${printedFingerprint(fingerprintOf({ profile, tables: own }))}, ${quoteSheet(sheet)}`;
  });
}

export interface SheetFingerprint {
  readonly sheet: string;
  readonly fingerprint: string;
}

/** The sheet and fingerprint of such a line, whatever word stands before it; null for another text. */
export function parseFingerprintLine(text: string): SheetFingerprint | null {
  const [, printed = '', name = ''] = /(?:^|\s)((?:[0-9a-f]{4} ?){16}), (.+)$/u.exec(text) ?? [];
  const fingerprint = parseFingerprint(printed);
  if (fingerprint === null) return null;
  const quoted = /^'((?:[^']|'')+)'$/.exec(name)?.[1];
  return { sheet: quoted?.replaceAll("''", "'") ?? name, fingerprint };
}

/** The lines that say every rule of a profile, as the block has them and, in the words of its version, is recognised by them. */
export function profileFacts(
  profile: Profile,
  { report, explain }: Pick<Edition, 'report' | 'explain'>,
  language: Language,
): readonly [string, string][] {
  const name = profileName(profile, language, report);
  return [
    [report.profile, profile.unconfirmed ? report.unconfirmedWhy({ profile: name }) : name],
    [
      report.thresholds,
      report.thresholdsOf({
        met: showShare(profile.met / 100, language),
        metOrImproving: showShare(profile.metOrImproving / 100, language),
      }),
    ],
    [report.levelRule, levelRulePhrase(profile.level, explain)],
    [
      report.trendRule,
      [
        report.trendRuleOf({
          method: report.trendMethods[profile.trend.method],
          periods: profile.trend.periods,
          minimum: profile.trend.minimum,
          p: showNumber(profile.trend.p, language, { least: 2, most: 4 }),
        }),
        ...seasonRules(profile, report),
      ].join(wordsFor(explainTexts, language).joints.clauses),
    ],
    [report.escalation, report.escalateAfter({ count: profile.escalateAfter })],
  ];
}

function sources({ words, language }: ProvenanceContext, card: Scorecard): string {
  const places = card.tables.flatMap(({ table }) => figurePlaces(table));
  const ranges = places.slice(0, most.sources);
  const more = places.length - ranges.length;
  if (more > 0) ranges.push(words.report.more({ count: showCount(more, language) }));
  return [card.book, ranges.length === 0 ? quoteSheet(card.sheet) : ranges.join(', ')].join(', ');
}

function leftOut({ words, language }: ProvenanceContext, card: Scorecard): string {
  const why = card.tables.flatMap(({ score }) => score.gold.leftOut.map((left) => left.why));
  const noTarget = why.filter((reason) => reason === 'no-target').length;
  return words.report.leftOutCount({
    count: showCount(why.length, language),
    noTarget: showCount(noTarget, language),
    otherCategory: showCount(why.length - noTarget, language),
  });
}

function concluded({ words, language }: ProvenanceContext, card: Scorecard): string {
  const count = (what: 'category' | 'better') =>
    card.tables.reduce(
      (sum, { table }) => sum + table.metrics.filter(({ inferred }) => inferred.includes(what)).length,
      0,
    );
  return words.report.concludedCounts({
    category: showCount(count('category'), language),
    better: showCount(count('better'), language),
  });
}
