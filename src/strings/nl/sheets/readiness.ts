/** The words of the sheet COPC Readiness, and of its parts, in Dutch. */
import type { ReadinessTexts } from '../../en/sheets/readiness';

export const readiness: ReadinessTexts = {
  sheetName: 'COPC Gereedheid',
  title: 'Klaar voor de audit?',
  parts: {
    audit: 'Certificering',
    verdict: 'Oordeel',
    categories: 'Per categorie',
    assessment: 'Aanpak en uitrol',
    trust: 'Zijn de gegevens te vertrouwen?',
    accuracy: 'Nauwkeurigheid van gemonitorde transacties',
    actions: 'Acties',
    contradictions: 'Resultaten spreken de aanpak tegen',
    changes: 'Wat er veranderd is',
    leftOut: 'Niet meegeteld',
    provenance: 'Hoe deze pagina is gemaakt',
  },
  hints: {
    audit:
      'Nog geen datums: voeg het blad COPC Audit toe (Meer, Auditdatums, of copc audit) en vul norm, reikwijdte en certificering in.',
    verdict: 'Er kon niets beoordeeld worden: zet KPI’s met perioden, cijfers en doelen op een blad.',
    categories: 'Geen KPI met een categorie is beoordeeld.',
    assessment:
      'Nog geen beoordeling: voeg het blad COPC Beoordeling toe (Meer, Beoordeling van de aanpak, of copc assess) en beantwoord de onderdelen.',
    trust: 'Er is niets gecontroleerd, want er is niets beoordeeld.',
    accuracy:
      'Er zijn geen gemonitorde transacties gevonden: houd evaluaties bij op een blad, één rij per transactie.',
    actions:
      'Nog geen actieregister: schrijf het overzicht, dan krijgt elke metric die de norm niet haalt een rij om in te plannen.',
    contradictions: 'Geen.',
    changes:
      'Nog geen stand: neem er een (Meer, of copc snapshot), dan zegt de volgende pagina wat er veranderd is.',
    leftOut: 'Er is niets weggelaten.',
  },
  rows: {
    met: 'Gehaald',
    either: 'Gehaald of verbetert',
    share: '{share} ({count} van {scored}; nodig {threshold})',
    overTime: 'Gehaald / gehaald of verbetert',
    point: '{period} {met} / {either}',
    category: '{met} van {scored} gehaald ({share}), {improving} in verbetering',
    items:
      '{compliant} van {counted} voldoen ({share}); alleen aanpak {approach}, voldoet niet {short}, niet beoordeeld {open}',
    whole: 'Geheel',
    trust: 'in orde {pass}, waarschuwing {warn}, fout {fail}, niet gecontroleerd {none}',
    accuracy: '{share} van {total}',
    accuracyOpen: 'eerst moet gezegd worden hoe het gelezen wordt',
    accuracyInterval: '{share} van {total}, 95 %-interval {low} tot {high}',
    open: 'Open',
    overdue: 'Te laat',
    lacking: 'Ontbreekt',
    lack: 'plan {plan}, verantwoordelijke {owner}, einddatum {due}, eindresultaat {result}',
    oldest: 'Oudste',
    openedOn: 'geopend {day}, {days, plural, one {# dag} other {# dagen}} geleden',
    scope: 'Reikwijdte',
    more: 'en nog {count}',
    since: 'Sinds',
    because: '{name}（{why}）',
    unread: 'Niet gelezen',
    place: '{sheet}!{range}: {figures, plural, one {# cijfer} other {# cijfers}}',
    made: 'Geschreven',
    fingerprint: 'Vingerafdruk',
    findings: 'Te corrigeren',
  },
  intro: 'De ene pagina voor het auditgesprek, zoals de werkmap er vandaag voor staat.',
  command: {
    help: 'toont de ene pagina voor een auditgesprek (COPC Gereedheid) en schrijft die in een kopie',
    book: 'werkmap om te bekijken',
    out: 'schrijft een kopie met het blad naar dit bestand of in deze map',
  },
};
