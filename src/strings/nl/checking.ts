import type { CheckingTexts } from '../en/checking';

export const checking: CheckingTexts = {
  table: {
    box: 'De eerste cellen van {range}',
    orientation: 'Richting van de tabel',
    first: 'Eerste periode',
    last: 'Laatste periode',
    start: 'Vanaf het begin',
    end: 'Tot het einde',
    selection: 'De geselecteerde cellen als tabel lezen',
    hint: 'Is een tabel niet gevonden? Selecteer die op het blad, met de kop.',
    further: 'Overige lijnen',
  },
  formulas: {
    heading: 'Formules controleren',
    intro:
      'Rekent elke COPC-formule met lege cellen in haar bereiken na, met leeg als niet gemeten, en vergelijkt de uitkomst met wat de cel toont.',
    sheet: 'Op dit blad',
    book: 'In de hele werkmap',
    working: 'De formules worden nagerekend …',
    none: 'Er is geen COPC-formule met lege cellen in haar bereiken gevonden.',
    fine: '{count, plural, one {# formule over lege cellen toont wat ze hoort te tonen.} other {# formules over lege cellen tonen wat ze horen te tonen.}}',
    asZero: 'Leeg geteld als 0 ({count})',
    asZeroWhat:
      'Deze Excel geeft lege cellen als 0 aan functies door. Werk Office bij. Schrijf tot dan waarden in plaats van actieve formules, of zet #N/B waar niets is gemeten.',
    stale: 'Niet bijgewerkt ({count})',
    staleWhat: 'Herbereken met Ctrl+Alt+F9 en controleer opnieuw.',
    row: 'toont {shown}, hoort {expected} te tonen',
    left: '{count, plural, one {# formule kon hier niet worden nagerekend: ze gebruikt meer dan cellen en constanten.} other {# formules konden hier niet worden nagerekend: ze gebruiken meer dan cellen en constanten.}}',
    probe: 'Zelf proberen: =COPC.PROBE(A1) op een lege cel A1 zegt "zero" waar leeg als 0 wordt doorgegeven.',
    show: '{cell} tonen',
  },
};
