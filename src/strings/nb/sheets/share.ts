/** The words of a scorecard as text for a mail, in Norwegian. */
import type { ShareTexts } from '../../en/sheets/share';

export const share: ShareTexts = {
  worst:
    '{name}: {latest}, mål {target}, avstand {gap}; {status}; {streak, plural, one {ikke oppnådd # gang} other {ikke oppnådd # ganger på rad}}',
  byHand: '{status} (satt manuelt)',
  action: '{action}: {name}.',
  noOwner: 'Ingen ansvarlig er oppgitt.',
  due: 'Frist: {due}.',
  overdue: 'Frist: {due}, utløpt.',
  coverage:
    'Dette dekker {scored} av {figures, plural, one {# tall} other {# tall}} i arbeidsboken ({share}).',
};
