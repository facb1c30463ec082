/** The words of what stands between today and Gold: the shortest way, and how far each metric has to move. */
import type { Translated } from '../../messages';

export const gaps = {
  way: {
    label: 'Shortest way to {profile}',
    toTarget: 'to target: {names}',
    intoImprovement: 'into sustained improvement: {names}',
    text: '{parts}. A what-if, no promise.',
    line: '{label}: {text}',
    named: '{metric} ({move})',
  },
  tension: {
    label: 'Tension',
    pair: 'While {improved} improved, {worsened} worsened.',
  },
  move: {
    raise: 'raise by {gap}',
    lower: 'lower by {gap}',
    measure: 'measure first',
    clarify: 'say which way is better first',
  },
} as const;

export type GapTexts = Translated<typeof gaps>;
