/** What the pane says in a scored result, in Dutch. */
import type { ResultTexts } from '../en/result';

export const result: ResultTexts = {
  head: {
    whatProfile: 'Wat is een profiel?',
    profileText:
      'Een profiel zegt welk deel van de KPI’s Gehaald moet zijn, en welk deel Gehaald of Verbetert. Gold vraagt 65% en 75%, zoals openbare bronnen over COPC vermelden. Basis vraagt 50% en 75%; dat komt uit één samenvatting van derden en is daarom als onbevestigd gemarkeerd. Met “Andere drempels” geeft u uw eigen.',
    customMet: 'Gehaald, in %',
    customBoth: 'Gehaald of Verbetert, in %',
    customWrong: 'Vul in beide velden een percentage van 1 tot 100 in.',
    leftOut: '{count} niet meegeteld',
    findings: 'Leesnotities ({count})',
    more: 'Meer',
    whole: 'Hele blad',
  },
  changes: {
    since: 'Sinds {period}:',
    before: 'Sinds de vorige periode:',
    worse: '{count} slechter',
    improved: '{count} verbeterd',
    recovered: '{count} hersteld',
    none: 'Sinds {period} is geen status veranderd.',
  },
  list: {
    filter: 'Filteren',
    filters: 'Filter ({count} actief)',
    owner: 'Verantwoordelijke',
    noOwner: 'Geen verantwoordelijke',
    changed: 'Veranderd',
    changes: { worse: 'Slechter', improved: 'Verbeterd', recovered: 'Hersteld' },
    leftOut: 'Niet meegeteld',
    worst: 'Slechtste status eerst',
    clear: 'Alles tonen',
    key: 'Wat de tekens betekenen',
    keyVariation: 'Variatie: wat de cijfers doen volgens de trendregel',
    keyAssurance: 'Haalbaarheid: wordt de norm gehaald als er niets verandert?',
    missed: '{count}× niet gehaald',
  },
  variation: 'Variatie',
  assurance: 'Haalbaarheid',
  letters: {
    improving: 'V',
    common: 'G',
    adverse: 'O',
    meets: 'S',
    misses: 'N',
  },
  howSure: 'Hoe zeker is dit?',
  chart: {
    points: 'Punten van {name}. Met de pijltoetsen gaat u van punt naar punt, met Enter naar de cel.',
    centre: 'Gemiddelde',
    special: 'Bijzonder punt',
    at: '{period}: {value}',
    target: 'norm {target}',
    flags: {
      outside: '{side, select, high {boven} other {onder}} de regelgrenzen',
      'seven-moving': 'een van 7 op rij {side, select, high {stijgend} other {dalend}}',
      'two-of-three': '2 van 3 ver {side, select, high {boven} other {onder}} het gemiddelde',
      'seven-one-side': 'een van 7 op rij {side, select, high {boven} other {onder}} het gemiddelde',
    },
    hint: 'Wijs de grafiek aan of doorloop haar met de pijltoetsen.',
  },
};
