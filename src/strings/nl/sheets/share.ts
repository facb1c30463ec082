/** The words of a scorecard as text for a mail, in Dutch. */
import type { ShareTexts } from '../../en/sheets/share';

export const share: ShareTexts = {
  worst:
    '{name}: {latest}, norm {target}, verschil {gap}; {status}; {streak, plural, one {# keer niet gehaald} other {# keer op rij niet gehaald}}',
  byHand: '{status} (handmatig ingesteld)',
  action: '{action}: {name}.',
  noOwner: 'Geen verantwoordelijke genoemd.',
  due: 'Einddatum: {due}.',
  overdue: 'Einddatum: {due}, verlopen.',
  coverage:
    'Dit dekt {scored} van {figures, plural, one {# cijfer} other {# cijfers}} in de werkmap ({share}).',
};
