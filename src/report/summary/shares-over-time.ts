/** Which periods of the shares can be drawn: a share of few measured metrics looks like a rise when the others come. */
import type { GoldShares } from '../../scoring/gold-history';
import { explainTexts } from '../../strings/parts/verdicts/explain';
import { wordsFor } from '../../strings/words-for';
import { showCount } from '../../strings/notation';
import type { Period } from '../../worksheet/periods/period';
import { showPeriod } from '../look/show-period';
import { most } from './layout';
import type { SummaryContext } from './layout';
import { wholeHistory } from '../scorecard/whole-history';

export interface SharesOverTime {
  readonly periods: readonly Period[];
  /** Null where fewer than half of the metrics had figures. */
  readonly shares: readonly (GoldShares | null)[];
  /** Which periods were left out, and of how many metrics they were; null when none was. */
  readonly note: string | null;
}

/** The last periods up to the reporting one, from the first that can be drawn on; null with fewer than two of them. */
export function sharesOverTime(context: SummaryContext): SharesOverTime | null {
  const history = wholeHistory(context);
  if (history === null) return null;
  const { periods, shares } = history;
  const end = shares.findLastIndex((share) => share !== null && share.measured > 0) + 1;
  const drawn = shares.map((share) => (share !== null && isEnough(share) ? share : null));
  const start = Math.max(0, end - most.chartPoints);
  const first = drawn.findIndex((share, index) => share !== null && index >= start);
  if (first < 0 || drawn.slice(first, end).filter((share) => share !== null).length < 2) return null;
  const few = shares.flatMap((share, index) =>
    index >= start && index < end && drawn[index] === null && share !== null ? [{ index, share }] : [],
  );
  return {
    periods: periods.slice(first, end),
    shares: drawn.slice(first, end),
    note: noteOf(context, periods, few, first, shares[first] ?? null),
  };
}

function isEnough({ measured, scored }: GoldShares): boolean {
  return 2 * measured >= scored;
}

function noteOf(
  { words, language }: SummaryContext,
  periods: readonly Period[],
  few: readonly { readonly index: number; readonly share: GoldShares }[],
  first: number,
  share: GoldShares | null,
): string | null {
  const { report } = words;
  const name = (index: number): string => {
    const period = periods[index];
    return period === undefined ? '' : showPeriod(period, language, 'short');
  };
  const runs: { from: number; to: number; measured: number; scored: number }[] = [];
  for (const { index, share } of few) {
    const run = runs.at(-1);
    if (run?.to === index - 1) {
      run.to = index;
      run.measured = Math.max(run.measured, share.measured);
      run.scored = Math.max(run.scored, share.scored);
    } else runs.push({ from: index, to: index, measured: share.measured, scored: share.scored });
  }
  const said = runs.map(({ from, to, measured, scored }) => {
    const of = { measured: showCount(measured, language), scored: showCount(scored, language) };
    return from === to
      ? report.fewMeasured({ period: name(from), ...of })
      : report.fewMeasuredRange({ first: name(from), last: name(to), ...of });
  });
  const { joints } = wordsFor(explainTexts, language);
  const notes = said.length === 0 ? [] : [report.notShown({ periods: said.join(joints.clauses) })];
  // Even of half of them it is good to know.
  if (share !== null && share.measured < share.scored) {
    const of = { measured: showCount(share.measured, language), scored: showCount(share.scored, language) };
    notes.push(`${report.fewMeasured({ period: name(first), ...of })}.`);
  }
  return notes.length === 0 ? null : notes.join(joints.sentences);
}
