/** Why a book could not be scored, in Dutch: what happened, to what, what to do now. */
import type { WorkflowTexts } from '../../en/reading/workflows';

export const workflows: WorkflowTexts = {
  problems: {
    'nothing-written':
      'in deze werkmap is nog niets geschreven, dus er is niets te vernieuwen. Beoordeel eerst een blad en schrijf het overzicht.',
    'no-worksheets':
      'er staat geen werkblad in, alleen grafieken of andere bladen. Geef een werkmap met de cijfers.',
    'sheet-missing': 'er staat geen blad “{sheet}” in. De bladen: {sheets}.',
    'own-sheet':
      'blad “{sheet}” is door dit programma geschreven: er staan resultaten in en geen cijfers om te beoordelen. Kies het blad met de cijfers.',
    'no-metrics':
      'geen KPI\'s gevonden in {sheets}. Gezocht is naar een kop met perioden (maanden, weken, kwartalen), een naam voor elke KPI, en getallen. Zie met "copc inspect" wat er gelezen is, of geef de indeling op met --map.',
    ambiguous:
      'blad “{sheet}” is op meer dan één manier te lezen ({readings}). Roep "copc inspect --json" aan, bewaar de juiste leeswijze in een bestand en geef het op met --map.',
    unsure:
      'blad “{sheet}” is gelezen als {readings}, maar met te weinig zekerheid om het ongevraagd te beoordelen. Roep "copc inspect --json" aan, corrigeer de leeswijze in een bestand en geef het op met --map.',
    'as-of-too-early':
      'blad “{sheet}” heeft niets tot en met {period}; de eerste periode is {first}. Kies een latere periode.',
    'as-of-not-comparable':
      'blad “{sheet}” heeft perioden zoals {example}, die niet met {period} te vergelijken zijn. Geef de periode in dezelfde vorm.',
    'map-sheet-missing':
      'het bestand van --map leest blad “{sheet}”, dat niet in de werkmap staat. De bladen: {sheets}.',
    'map-does-not-fit': 'het bestand van --map past niet op blad “{sheet}”: {problem}',
    'map-readings-overlap':
      'het bestand van --map leest dezelfde cellen van blad “{sheet}” twee keer ({readings}). Houd één van de leeswijzen over.',
    'said-metric-missing':
      'het bestand van --map zegt iets over “{metric}”, maar er is geen KPI met die naam beoordeeld. Corrigeer de naam in het bestand.',
    'override-metric-missing':
      "het bestand van --map stelt de status van “{metric}” in, maar zo'n KPI is niet beoordeeld. Corrigeer de naam in het bestand.",
  },
  onlyResults:
    'blad “{sheet}” bevat resultaten van COPC Scorecard, zoals een gekopieerd overzicht, en geen cijfers om te beoordelen. Geef de werkmap op met de cijfers waaruit ze zijn gemaakt.',
  unscored: {
    ambiguous:
      'Blad “{sheet}” is niet beoordeeld: het is op meer dan één manier te lezen ({readings}). Kies met --map.',
    unsure:
      'Blad “{sheet}” is niet beoordeeld: het is te onzeker om het te lezen als {readings}. Zeg met --map hoe het moet.',
    'targets-only':
      'Blad “{sheet}” is niet beoordeeld: het bevat doelen en geen resultaten ({readings}). Doelen tellen waar de resultaten staan; zet ze daar in een kolom, bijvoorbeeld met een formule die ze opzoekt.',
    'passed-over':
      'Overgeslagen op blad “{sheet}”, want mogelijk geen tabel: {readings}. Is het er een, geef die dan op met --map.',
    unread: 'Blad “{sheet}”: {figures} cijfers in {readings} horen bij geen beoordeelde tabel.',
    'own-results':
      "Blad “{sheet}”: {readings} bevat resultaten van COPC Scorecard ({figures} cijfers); dat zijn geen KPI's en ze zijn niet gelezen.",
    monitored:
      'Blad “{sheet}”: {readings} bevat gemonitorde transacties ({figures} cellen); dat zijn geen KPI\'s en ze zijn niet beoordeeld als KPI. Roep "copc accuracy" aan voor hun nauwkeurigheid.',
  },
  readings: {
    rows: "KPI's in rijen",
    columns: "KPI's in kolommen",
    list: 'één meting per rij',
  },
};
