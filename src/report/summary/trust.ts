/** Can the data be trusted? Each CUIKA letter over all metrics: how many pass, warn and fail, and what to look at first. */
import type { CuikaResult } from '../../scoring/cuika';
import type { CellStyle } from '../../workbook/plan/plan';
import { showCount } from '../../strings/notation';
import { workTexts } from '../../strings/parts/pane/work';
import { wordsFor } from '../../strings/words-for';
import { trustOfMetric } from '../scorecard/trust';
import { trustCounts, type TrustCount } from '../scorecard/trust-counts';
import { severityTints } from '../look/palette';
import {
  at,
  first,
  headerSpan,
  last,
  listHead,
  looks,
  most,
  nameIn,
  noteRow,
  sectionTitle,
  writeList,
} from './layout';
import type { Span, SummaryContext } from './layout';

const columns = { pass: at.latest, warn: at.target, fail: at.gap, 'not-checked': at.status } as const;
const results: readonly CuikaResult[] = ['pass', 'warn', 'fail', 'not-checked'];

/** The section; nothing changes a status (scoring §10). */
export function writeTrust(context: SummaryContext): void {
  const { words, language, card, whole, actionsOf } = context;
  const { report } = words;
  const { trust } = wordsFor(workTexts, language);
  const header = [
    headerSpan(first, first, report.trustCheck),
    headerSpan(at.metric, at.metric, report.trustAsks),
    ...results.map((result) => headerSpan(columns[result], columns[result], trust.results[result])),
    headerSpan(at.variation, last, report.trustFirst),
  ];
  const rows = trustCounts(card, whole.counted, actionsOf).map((count) => trustRow(context, count));
  sectionTitle(context, trust.heading, 20 + listHead(header, rows));
  noteRow(context, trust.note);
  writeList(context, header, rows);
}

function trustRow(context: SummaryContext, count: TrustCount): readonly Span[] {
  const { words, language } = context;
  const { trust } = wordsFor(workTexts, language);
  const { letter, counts } = count;
  const span = (column: number, value: string, style: CellStyle): Span => ({
    from: column,
    to: column,
    cell: { value, style },
  });
  return [
    span(first, trust.letters[letter], looks.strongItem),
    span(at.metric, words.report.trustChecks[letter], looks.item),
    ...results.map((result) => {
      const style = counts[result] === 0 ? looks.item : styleOf(result);
      return span(columns[result], showCount(counts[result], language), style);
    }),
    { from: at.variation, to: last, cell: { value: firstOf(context, count), style: looks.item } },
  ];
}

function styleOf(result: CuikaResult): CellStyle {
  if (result === 'fail') return { ...looks.strongItem, color: severityTints.error.color };
  if (result === 'warn') return { ...looks.strongItem, color: severityTints.warning.color };
  return looks.item;
}

/** `"AHT: Periods without a value. · CSAT: No target. · +4"`; why nothing was checked where nothing was. */
function firstOf(context: SummaryContext, { letter, counts, faulty }: TrustCount): string {
  const { words, language, card, actionsOf } = context;
  const { trust } = wordsFor(workTexts, language);
  const isUnchecked = counts['not-checked'] > 0 && (letter === 'knowledgeable' || letter === 'actionable');
  const named = faulty.slice(0, most.faulty).flatMap(({ table, index }) => {
    const scored = card.tables[table];
    const metric = scored?.table.metrics[index];
    if (scored === undefined || metric === undefined) return [];
    const found = trustOfMetric(scored, index, card.profile, actionsOf?.(table, index) ?? null);
    const own = (found?.faults ?? []).filter(({ check }) => check === letter);
    const said = [...new Set(own.map(({ code }) => trust.faults[code]))].join(' ');
    return [`${nameIn(context, table, metric)}: ${said}`];
  });
  const more = faulty.length - named.length;
  if (more > 0) named.push(words.report.andMore({ count: showCount(more, language) }));
  return [...named, ...(isUnchecked ? [trust.unchecked[letter]] : [])].join(' · ');
}
