import type { CheckingTexts } from '../../en/pane/checking';

export const checking: CheckingTexts = {
  table: {
    box: 'De første cellene i {range}',
    orientation: 'Tabellens oppsett',
    first: 'Første periode',
    last: 'Siste periode',
    start: 'Fra begynnelsen',
    end: 'Til slutten',
    selection: 'Les de merkede cellene som tabell',
    hint: 'Ble en tabell ikke funnet? Merk den i arket, med overskriften.',
    further: 'Flere rader og kolonner',
  },
  formulas: {
    heading: 'Kontroller formler',
    intro:
      'Regner ut hver COPC-formel med tomme celler i områdene sine, med tomt som ikke målt, og sammenligner med det cellen viser.',
    sheet: 'I dette arket',
    book: 'I hele arbeidsboken',
    working: 'Regner ut formlene …',
    none: 'Fant ingen COPC-formel med tomme celler i områdene sine.',
    fine: '{count, plural, one {# formel over tomme celler viser riktig verdi.} other {# formler over tomme celler viser riktig verdi.}}',
    asZero: 'Tomt regnet som 0 ({count})',
    asZeroWhat:
      'Denne Excel-versjonen gir tomme celler til funksjoner som 0. Oppdater Office. Skriv inntil da verdier i stedet for aktive formler, eller sett #I/T der ingenting ble målt.',
    stale: 'Ikke oppdatert ({count})',
    staleWhat: 'Regn ut på nytt med Ctrl+Alt+F9, og kontroller igjen.',
    row: 'viser {shown}, skulle vise {expected}',
    left: '{count, plural, one {# formel kunne ikke regnes ut her: den bruker mer enn celler og konstanter.} other {# formler kunne ikke regnes ut her: de bruker mer enn celler og konstanter.}}',
    probe: 'Prøv selv: =COPC.PROBE(A1) over en tom celle A1 sier «zero» der tomt gis videre som 0.',
    show: 'Vis {cell}',
  },
};
