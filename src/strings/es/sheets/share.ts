/** The words of a scorecard as text for a mail, in Spanish. */
import type { ShareTexts } from '../../en/sheets/share';

export const share: ShareTexts = {
  worst:
    '{name}: {latest}, objetivo {target}, brecha {gap}; {status}; {streak, plural, one {# incumplimiento} other {# incumplimientos seguidos}}',
  byHand: '{status} (fijado a mano)',
  action: '{action}: {name}.',
  noOwner: 'Sin responsable.',
  due: 'Fecha límite: {due}.',
  overdue: 'Fecha límite: {due}, vencida.',
  coverage: 'Esto abarca {scored} de {figures, plural, one {# cifra} other {# cifras}} del libro ({share}).',
};
