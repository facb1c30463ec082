/** Why a book could not be scored, in Dutch: what happened, to what, what to do now. */
import type { Workflows } from '../en/workflows';

export const workflows: Workflows = {
  problems: {
    'nothing-written': () =>
      'in deze werkmap is nog niets geschreven, dus er is niets te vernieuwen. Beoordeel eerst een blad en schrijf het overzicht.',
    'no-worksheets': () =>
      'er staat geen werkblad in, alleen grafieken of andere bladen. Geef een werkmap met de cijfers.',
    'sheet-missing': (d) => `er staat geen blad "${d['sheet']}" in. De bladen: ${d['sheets']}.`,
    'own-sheet': (d) =>
      `blad "${d['sheet']}" is door dit programma geschreven: er staan resultaten in en geen cijfers om te ` +
      'beoordelen. Kies het blad met de cijfers.',
    'no-metrics': (d) =>
      `geen metrieken gevonden in ${d['sheets']}. Gezocht is naar een kop met perioden (maanden, weken, kwartalen), ` +
      'een naam voor elke metriek, en getallen. Zie met "copc inspect" wat er gelezen is, of geef de indeling op ' +
      'met --map.',
    ambiguous: (d) =>
      `blad "${d['sheet']}" is op meer dan één manier te lezen (${d['readings']}). Roep "copc inspect --json" aan, ` +
      'bewaar de juiste leeswijze in een bestand en geef het op met --map.',
    unsure: (d) =>
      `blad "${d['sheet']}" is gelezen als ${d['readings']}, maar met te weinig zekerheid om het ongevraagd te ` +
      'beoordelen. Roep "copc inspect --json" aan, verbeter de leeswijze in een bestand en geef het op met --map.',
    'as-of-too-early': (d) =>
      `blad "${d['sheet']}" heeft niets tot en met ${d['period']}; de eerste periode is ${d['first']}. Kies een latere periode.`,
    'as-of-not-comparable': (d) =>
      `blad "${d['sheet']}" heeft perioden zoals ${d['example']}, die niet met ${d['period']} te vergelijken zijn. ` +
      'Geef de periode in dezelfde vorm.',
    'map-sheet-missing': (d) =>
      `het bestand van --map leest blad "${d['sheet']}", dat niet in de werkmap staat. De bladen: ${d['sheets']}.`,
    'map-does-not-fit': (d) => `het bestand van --map past niet op blad "${d['sheet']}": ${d['problem']}`,
    'map-readings-overlap': (d) =>
      `het bestand van --map leest dezelfde cellen van blad "${d['sheet']}" twee keer (${d['readings']}). Houd één van de leeswijzen over.`,
    'override-metric-missing': (d) =>
      `het bestand van --map zet de status van "${d['metric']}", maar zo'n metriek is niet beoordeeld. Verbeter de naam in het bestand.`,
  },
  unscored: {
    ambiguous: (d) =>
      `Blad "${d['sheet']}" is niet beoordeeld: het is op meer dan één manier te lezen (${d['readings']}). Kies met --map.`,
    unsure: (d) =>
      `Blad "${d['sheet']}" is niet beoordeeld: het is te onzeker om het te lezen als ${d['readings']}. Zeg met --map hoe het moet.`,
    'passed-over': (d) =>
      `Overgeslagen op blad "${d['sheet']}", te onzeker om een tabel te zijn: ${d['readings']}. Is het er een, geef die dan op met --map.`,
    unread: (d) =>
      `Blad "${d['sheet']}": ${d['figures']} cijfers in ${d['readings']} horen bij geen beoordeelde tabel.`,
  },
  readings: {
    rows: 'metrieken in rijen',
    columns: 'metrieken in kolommen',
    list: 'één meting per rij',
  },
};
