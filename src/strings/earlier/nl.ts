/** What version 0.2 wrote into sheets in Dutch, word for word. */
import type { EarlierTexts } from './texts';

export const earlier: EarlierTexts = {
  report: {
    profile: 'Regelprofiel',
    profileNames: {
      gold: 'Gold',
      base: 'Basis',
    },
    thresholdsOf: '{met} Gehaald, {metOrImproving} Gehaald of Verbetert',
    unconfirmed: 'niet bevestigd',
    unconfirmedWhy: '{profile}: de drempels komen uit één samenvatting van derden',
    more: '… en nog {count}',
    gap: 'Verschil',
    status: 'Status',
    trend: 'Trend',
    streak: 'Gemist op rij',
    action: 'Actie',
    provenance: 'Hoe dit gemaakt is',
    thresholds: 'Drempels',
    levelRule: 'Niveauregel',
    trendRule: 'Trendregel',
    trendMethods: {
      'mann-kendall': 'Mann–Kendall',
      'theil-sen': 'helling van Theil–Sen',
      halves: 'laatste 3 tegen de 3 daarvoor',
    },
    trendRuleOf: '{method}; hoogstens {periods} punten op rij, minstens {minimum}; grootste p {p}',
    escalation: 'Escaleren',
    escalateAfter: 'na {count} {count, plural, one {misser} other {missers op rij}}',
    source: 'Bron',
    disclaimer:
      'COPC® is een geregistreerd merk van COPC Inc. Dit is een onafhankelijk hulpmiddel, niet gecertificeerd of onderschreven door COPC Inc.; de oordelen zijn geen certificering.',
  },
  verdicts: {
    status: {
      met: 'Gehaald',
      improving: 'Verbetert',
      'not-met': 'Niet gehaald',
      'no-data': 'Geen gegevens',
      'no-target': 'Geen norm',
      unclear: 'Onduidelijk',
    },
    trend: {
      improving: 'Verbetert',
      none: 'Geen duidelijke trend',
      adverse: 'Ongunstig',
      'too-few': 'Te weinig punten',
    },
    course: {
      rising: 'Stijgend',
      falling: 'Dalend',
    },
    action: {
      none: 'Geen',
      watch: 'Volgen',
      act: 'Ingrijpen',
      escalate: 'Escaleren',
      measure: 'Meten',
      clarify: 'Verduidelijken',
    },
  },
  explain: {
    ruleLatest: 'het laatste punt',
    ruleMean: 'het gemiddelde van de laatste {points} punten',
    ruleKofN: 'of minstens {met} van de laatste {of} punten gehaald zijn',
  },
  actions: {
    title: 'Actieregister',
    note: 'Een rij voor elke metriek die haar norm miste. Vul plan, eigenaar, verwacht eindresultaat en uiterste datum in; zet de status op “Gesloten” als het klaar is. Wat u schrijft, blijft staan: sorteer, filter, verplaats en voeg rijen toe.',
    columns: {
      id: 'Nr.',
      opened: 'Geopend op',
      source: 'Bron',
      trigger: 'Aanleiding',
      finding: 'Bevinding',
      plan: 'Actieplan',
      owner: 'Eigenaar',
      endResult: 'Verwacht eindresultaat',
      due: 'Uiterlijk op',
      status: 'Status',
      closed: 'Gesloten op',
      result: 'Resultaat',
      suggestion: 'Suggestie',
      marks: 'Merktekens',
    },
  },
};
