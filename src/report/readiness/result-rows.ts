/** The page's rows of results: the verdict with its shares, and each category with where it went (scoring §14). */
import type { Language } from '../../strings/language';
import { showCount, showShare } from '../../strings/notation';
import { explainTexts } from '../../strings/parts/verdicts/explain';
import { reportTexts } from '../../strings/parts/sheets/report';
import { verdictTexts } from '../../strings/parts/verdicts/verdicts';
import { wordsFor } from '../../strings/words-for';
import { wayLine } from '../gaps/way-line';
import { showPeriod } from '../look/show-period';
import { balanceOf } from '../scorecard/balance';
import { categoryNames } from '../scorecard/category-name';
import type { Scorecard } from '../scorecard/scored';
import { tensionLine } from '../scorecard/tension';
import { generousWarning, verdictLine } from '../scorecard/verdict-line';
import type { Whole } from '../scorecard/whole';
import { wholeHistory } from '../scorecard/whole-history';
import { type ReadinessRow, mostLines, type ReadinessContext } from './shapes';

export function verdictRows({ card, whole, language, words }: ReadinessContext): readonly ReadinessRow[] {
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
      : [{ label: words.rows.overTime, text: points.slice(-mostLines.periods).join(joints.clauses) }]),
    ...(way === null ? [] : [{ label: way.label, text: way.text }]),
    ...(tension === null ? [] : [tension]),
  ];
}

export function categoryRows({ card, whole, language, words }: ReadinessContext): readonly ReadinessRow[] {
  if (card === null || whole === null) return [];
  const verdicts = wordsFor(verdictTexts, language);
  const { withoutCategory } = wordsFor(reportTexts, language);
  const names = categoryNames(
    card.tables.flatMap(({ table }) => table.metrics),
    verdicts,
  );
  const rows = whole.gold.categories
    .slice(0, mostLines.categories)
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
  words: ReadinessContext['words'],
): readonly ReadinessRow[] {
  const balance = balanceOf(card, whole, language, mostLines.balance);
  const { balanceLine } = wordsFor(reportTexts, language);
  const { joints } = wordsFor(explainTexts, language);
  return (balance?.categories ?? []).slice(0, mostLines.categories).map(({ name, shares }, index) => {
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
