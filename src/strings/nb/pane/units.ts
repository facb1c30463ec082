/** The words of the view of vendors and sites side by side in Norwegian. */
import type { UnitsTexts } from '../../en/pane/units';

export const units: UnitsTexts = {
  reading: 'Vurderer alle arkene i arbeidsboken …',
  alone:
    'Denne arbeidsboken har én enhet, {unit}. Enheter skilles av en kolonne med leverandører eller steder, av ark med samme oppsett, eller av arbeidsbøker: copc score … --rollup setter mange arbeidsbøker side om side.',
  allGold: 'Alle {units} når {profile}.',
  notGold: '{count} av {units} når ikke {profile}.',
  why: '{short, plural, one {# til må nås} other {# til må nås}}; lengst fra målet: {worst}',
  whyAlone: '{short, plural, one {# til må nås} other {# til må nås}}',
  nothing: 'ingenting vurdert',
  metOf: '{met} av {scored} nådd',
  escalate: '{count} å eskalere',
  overdue: '{count} over fristen',
  sound: '{sound} av {checked} med solide data',
  earlier: 'Tidligere KPI-er',
  later: 'Senere KPI-er',
  shown: 'KPI {from} til {to} av {all}',
  metricsOf: 'KPI-er per enhet',
  none: '{metric}: finnes ikke i denne enheten',
  cell: '{metric}: {status}',
  cellWith: '{metric}: {status}, {latest}',
  together: 'Alle samlet',
  of: '{numerator} av {denominator}',
  without: 'I ingen enhet: {metrics}',
  unscored:
    '{count, plural, one {# sted ble} other {# steder ble}} ikke lest; vurder arket for å se hvorfor.',
  write: 'Skriv COPC Leverandører',
  same: 'Arket «{sheet}» sier alt det samme.',
  written: 'Skrevet på arket «{sheet}».',
};
