/** Balance: the shares of each category over time (scoring §7), for tables, small charts and programs. */
import type { GoldShares } from '../../scoring/gold-history';
import type { Category } from '../../scoring/metric';
import type { Language } from '../../strings/language';
import { showShare } from '../../strings/notation';
import { explainTexts } from '../../strings/parts/verdicts/explain';
import { readinessTexts } from '../../strings/parts/sheets/readiness';
import { reportTexts } from '../../strings/parts/sheets/report';
import { verdictTexts } from '../../strings/parts/verdicts/verdicts';
import { wordsFor } from '../../strings/words-for';
import type { Period } from '../../worksheet/periods/period';
import { showPeriod } from '../look/show-period';
import { wholeHistory } from './whole-history';
import { categoryNames } from './category-name';
import type { Scorecard } from './scored';
import type { Whole } from './whole';

export interface Balance {
  /** Oldest first, up to the last in which anything was measured. */
  readonly periods: readonly Period[];
  readonly categories: readonly CategoryBalance[];
}

export interface CategoryBalance {
  /** Null: metrics without one. */
  readonly category: Category | null;
  /** As the sheet calls it, else as we do. */
  readonly name: string;
  /** One a period; null where fewer than half of its metrics had figures. */
  readonly shares: readonly (GoldShares | null)[];
}

/**
 * The last periods of each category, in the order of the score's own list; null where there are no two categories, or no two
 * periods, to be compared.
 * @param last so many periods at most
 * @example balanceOf(card, wholeOf(card), 'en')?.categories[0]?.shares.at(-1)?.met // 0.5
 */
export function balanceOf(
  card: Pick<Scorecard, 'tables' | 'profile'>,
  whole: Pick<Whole, 'gold' | 'counted'>,
  language: Language,
  last = 12,
): Balance | null {
  const history = wholeHistory({ card, whole, profile: card.profile });
  if (history === null) return null;
  const verdicts = wordsFor(verdictTexts, language);
  const names = categoryNames(
    card.tables.flatMap(({ table }) => table.metrics),
    verdicts,
  );
  const { withoutCategory } = wordsFor(reportTexts, language);
  const end = history.shares.findLastIndex((share) => share !== null && share.measured > 0) + 1;
  const all = whole.gold.categories.flatMap(({ category }): CategoryBalance[] => {
    const shares = (history.byCategory.get(category) ?? []).slice(0, end).map(told);
    const name = category === null ? withoutCategory : (names.get(category) ?? verdicts.category[category]);
    return shares.some((share) => share !== null) ? [{ category, name, shares }] : [];
  });
  const known = (index: number): boolean => all.some(({ shares }) => (shares[index] ?? null) !== null);
  const places = [...history.periods.slice(0, end).keys()];
  const start = Math.max(places.find(known) ?? end, end - last);
  if (all.length < 2 || places.slice(start).filter(known).length < 2) return null;
  return {
    periods: history.periods.slice(start, end),
    categories: all.map((one) => ({ ...one, shares: one.shares.slice(start) })),
  };
}

/** A share of few of its metrics looks like a fall when the others come. */
function told(share: GoldShares | null): GoldShares | null {
  return share !== null && 2 * share.measured >= share.scored ? share : null;
}

/** So many periods stand in a line of text. */
const MOST_IN_LINE = 6;

/**
 * A heading and a line a category: `"- Service: Jan 24 50% / 75%; Feb 24 …"`; nothing where there is no balance.
 */
export function balanceSection(
  card: Pick<Scorecard, 'tables' | 'profile'>,
  whole: Whole,
  language: Language,
): readonly string[] {
  const balance = balanceOf(card, whole, language, MOST_IN_LINE);
  if (balance === null) return [];
  const { rows } = wordsFor(readinessTexts, language);
  const report = wordsFor(reportTexts, language);
  const { joints } = wordsFor(explainTexts, language);
  const share = (value: number): string => showShare(value, language);
  return [
    `${report.balance} (${rows.overTime})`,
    ...balance.categories.map(({ name, shares }) => {
      const points = shares.flatMap((one, index) => {
        const period = balance.periods[index];
        if (one === null || period === undefined) return [];
        return [
          rows.point({
            period: showPeriod(period, language, 'short'),
            met: share(one.met),
            either: share(one.metOrImproving),
          }),
        ];
      });
      return `- ${report.balanceLine({ category: name, points: points.join(joints.clauses) })}`;
    }),
  ];
}

export interface BalanceJson {
  readonly category: Category | null;
  readonly name: string;
  /** Oldest first; without those in which fewer than half of its metrics had figures. */
  readonly periods: readonly (GoldShares & { readonly period: string })[];
}

/** For programs; empty where there is no balance. */
export function balanceJson(
  card: Pick<Scorecard, 'tables' | 'profile'>,
  whole: Whole,
  language: Language,
): readonly BalanceJson[] {
  const balance = balanceOf(card, whole, language);
  return (balance?.categories ?? []).map(({ category, name, shares }) => ({
    category,
    name,
    periods: shares.flatMap((share, index) => {
      const period = balance?.periods[index]?.iso;
      return share === null || period === undefined ? [] : [{ period, ...share }];
    }),
  }));
}
