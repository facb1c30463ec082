import type { CheckingTexts } from '../../en/pane/checking';

export const checking: CheckingTexts = {
  table: {
    box: 'De eerste cellen van {range}',
    orientation: 'Indeling van de tabel',
    first: 'Eerste periode',
    last: 'Laatste periode',
    start: 'Vanaf het begin',
    end: 'Tot het einde',
    selection: 'De geselecteerde cellen als tabel lezen',
    hint: 'Is een tabel niet gevonden? Selecteer die op het blad, met de kop.',
    further: 'Overige rijen en kolommen',
  },
  formulas: {
    heading: 'Formules controleren',
    intro:
      'Rekent elke COPC-formule na die naar lege cellen verwijst, met leeg als niet gemeten, en vergelijkt de uitkomst met wat de cel toont.',
    sheet: 'Op dit blad',
    book: 'In de hele werkmap',
    working: 'De formules worden nagerekend …',
    none: 'Er is geen COPC-formule gevonden die naar lege cellen verwijst.',
    fine: '{count, plural, one {# formule over lege cellen toont de juiste waarde.} other {# formules over lege cellen tonen de juiste waarde.}}',
    asZero: 'Leeg geteld als 0 ({count})',
    asZeroWhat:
      'Deze Excel geeft lege cellen als 0 aan functies door. Werk Office bij. Schrijf tot dan waarden in plaats van actieve formules, of zet #N/B waar niets is gemeten.',
    stale: 'Niet bijgewerkt ({count})',
    staleWhat: 'Herbereken met Ctrl+Alt+F9 en controleer opnieuw.',
    row: 'toont {shown}, hoort {expected} te tonen',
    left: '{count, plural, one {# formule kon hier niet worden nagerekend: die gebruikt meer dan cellen en constanten.} other {# formules konden hier niet worden nagerekend: die gebruiken meer dan cellen en constanten.}}',
    probe: 'Zelf proberen: =COPC.PROBE(A1) op een lege cel A1 zegt "zero" waar leeg als 0 wordt doorgegeven.',
    show: '{cell} tonen',
  },
};
