/** What changed since the period before: which metrics got worse, recovered or improved, and Gold (scoring §7). */
import { goldChange } from '../../scoring/changes';
import type { StatusChange } from '../../scoring/changes';
import { goldOf } from '../../scoring/gold';
import { explainTexts } from '../../strings/parts/verdicts/explain';
import { wordsFor } from '../../strings/words-for';
import { showCount } from '../../strings/notation';
import { showPeriod } from '../look/show-period';
import { changesSince } from '../scorecard/changes';
import type { Changes } from '../scorecard/changes';
import { profileName } from '../scorecard/verdict-line';
import { most, nameIn, namesShortened } from './layout';
import type { SummaryContext } from './layout';

const kinds: readonly StatusChange[] = ['worse', 'recovered', 'improved'];

/**
 * The label and the sentence: `["Since May 2024", "2 worse: AHT, CSAT; 1 recovered: FCR; Gold lost"]`; null where no
 * table has an earlier period, or tables are of different periods.
 */
export function changedLine(context: SummaryContext): readonly [label: string, text: string] | null {
  const { card, words, language, profile } = context;
  const { report } = words;
  const all = card.tables.map((scored) => changesSince(scored, profile));
  const since = new Set(all.flatMap((one) => (one === null ? [] : [one.since.iso])));
  const [first] = all.flatMap((one) => one ?? []);
  if (first === undefined || since.size !== 1) return null;
  const changes = all.map((one) => new Map(one?.metrics.map(({ index, change }) => [index, change])));
  const parts = kinds.flatMap((kind) => {
    const names = namesOf(context, changes, kind);
    if (names.length === 0) return [];
    const said = {
      count: showCount(names.length, language),
      names: namesShortened(names, most.changed, context),
    };
    return [report[kind](said)];
  });
  const gold = goldChange(goldBefore(context, all), context.whole.gold);
  const name = { profile: profileName(profile, language) };
  if (gold !== null) parts.push(gold === 'lost' ? report.goldLost(name) : report.goldWon(name));
  const { joints } = wordsFor(explainTexts, language);
  return [
    report.changedSince({ period: showPeriod(first.since, language) }),
    parts.length === 0 ? report.nothingChanged : parts.join(joints.clauses),
  ];
}

/** @param changes of each table, by the index of the metric */
function namesOf(
  context: SummaryContext,
  changes: readonly ReadonlyMap<number, StatusChange | null>[],
  kind: StatusChange,
): string[] {
  return context.whole.counted.flatMap(({ table, index }) => {
    const metric = context.card.tables[table]?.table.metrics[index];
    const change = changes[table]?.get(index);
    return metric === undefined || change !== kind ? [] : [nameIn(context, table, metric)];
  });
}

/** Of the metrics counted today; a table that had nothing then counts as it is now. */
function goldBefore({ card, whole, profile }: SummaryContext, all: readonly (Changes | null)[]) {
  const metrics = whole.counted.flatMap(({ table, index }) => card.tables[table]?.table.metrics[index] ?? []);
  const scores = whole.counted.flatMap(
    ({ table, index }) => (all[table]?.before ?? card.tables[table]?.score)?.scores[index] ?? [],
  );
  return goldOf(metrics, scores, profile);
}
