/** The words of a scorecard as text for a mail. Values come in written already. */
import type { Translated } from '../../messages';

export const share = {
  worst:
    '{name}: {latest}, target {target}, gap {gap}; {status}; {streak, plural, one {missed once} other {missed # times in a row}}',
  byHand: '{status} (set manually)',
  action: '{action}: {name}.',
  noOwner: 'No owner named.',
  due: 'Due: {due}.',
  overdue: 'Due: {due}, overdue.',
  coverage:
    'This covers {scored} of the {figures, plural, one {# figure} other {# figures}} in the workbook ({share}).',
} as const;

export type ShareTexts = Translated<typeof share>;
