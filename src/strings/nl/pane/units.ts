/** The words of the view of vendors and sites side by side in Dutch. */
import type { UnitsTexts } from '../../en/pane/units';

export const units: UnitsTexts = {
  reading: 'Alle bladen van de werkmap worden beoordeeld …',
  alone:
    'Deze werkmap bevat één eenheid, {unit}. Eenheden worden onderscheiden door een kolom met leveranciers of locaties, door bladen van één opbouw of door werkmappen: copc score … --rollup zet veel werkmappen naast elkaar.',
  allGold: 'Alle {units} bereiken {profile}.',
  notGold: '{count} van {units} bereiken {profile} niet.',
  why: 'nog {short, plural, one {#} other {#}} te halen; verst van de norm: {worst}',
  whyAlone: 'nog {short, plural, one {#} other {#}} te halen',
  nothing: 'niets beoordeeld',
  metOf: '{met} van {scored} gehaald',
  escalate: '{count} te escaleren',
  overdue: '{count} over tijd',
  sound: '{sound} van {checked} met degelijke gegevens',
  earlier: 'Vorige KPI’s',
  later: 'Volgende KPI’s',
  shown: 'KPI {from} tot {to} van {all}',
  metricsOf: 'KPI’s per eenheid',
  none: '{metric}: niet in deze eenheid',
  cell: '{metric}: {status}',
  cellWith: '{metric}: {status}, {latest}',
  together: 'Alle samen',
  of: '{numerator} van {denominator}',
  without: 'In geen eenheid: {metrics}',
  unscored:
    '{count, plural, one {# plek is} other {# plekken zijn}} niet gelezen; beoordeel het blad om te zien waarom.',
  write: 'COPC Leveranciers schrijven',
  same: 'Blad “{sheet}” zegt al hetzelfde.',
  written: 'Geschreven op blad “{sheet}”.',
};
