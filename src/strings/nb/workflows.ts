/** Why a book could not be scored, in Norwegian: what happened, to what, what to do now. */
import type { Workflows } from '../en/workflows';

export const workflows: Workflows = {
  problems: {
    'nothing-written': () =>
      'ingenting er skrevet i denne boken ennå, så det er ingenting å oppdatere. Vurder først et ark og skriv sammendraget.',
    'no-worksheets': () =>
      'den har ingen regneark, bare diagrammer eller andre ark. Oppgi en arbeidsbok med tallene.',
    'sheet-missing': (d) => `den har ikke noe ark «${d['sheet']}». Arkene: ${d['sheets']}.`,
    'own-sheet': (d) =>
      `arket «${d['sheet']}» er skrevet av dette programmet: det inneholder resultater og ingen tall å vurdere. ` +
      'Velg arket med tallene.',
    'no-metrics': (d) =>
      `ingen måltall funnet i ${d['sheets']}. Det ble lett etter en overskrift med perioder (måneder, uker, ` +
      'kvartaler), et navn på hvert måltall, og tall. Kjør «copc inspect» for å se hva som ble lest, eller oppgi ' +
      'oppsettet med --map.',
    ambiguous: (d) =>
      `arket «${d['sheet']}» kan leses på mer enn én måte (${d['readings']}). Kjør «copc inspect --json», lagre den ` +
      'riktige lesemåten i en fil, og oppgi den med --map.',
    unsure: (d) =>
      `arket «${d['sheet']}» ble lest som ${d['readings']}, men for usikkert til å vurderes uten videre. ` +
      'Kjør «copc inspect --json», rett lesemåten i en fil, og oppgi den med --map.',
    'as-of-too-early': (d) =>
      `arket «${d['sheet']}» har ingenting til og med ${d['period']}; den første perioden er ${d['first']}. Velg en senere periode.`,
    'as-of-not-comparable': (d) =>
      `arket «${d['sheet']}» har perioder som ${d['example']}, som ikke kan sammenlignes med ${d['period']}. ` +
      'Oppgi perioden i samme form.',
    'map-sheet-missing': (d) =>
      `filen til --map leser arket «${d['sheet']}», som ikke er i arbeidsboken. Arkene: ${d['sheets']}.`,
    'map-does-not-fit': (d) => `filen til --map passer ikke til arket «${d['sheet']}»: ${d['problem']}`,
    'map-readings-overlap': (d) =>
      `filen til --map leser de samme cellene i arket «${d['sheet']}» to ganger (${d['readings']}). Behold én av lesemåtene.`,
    'override-metric-missing': (d) =>
      `filen til --map setter statusen til «${d['metric']}», men ikke noe slikt måltall ble vurdert. Rett navnet i filen.`,
  },
  unscored: {
    ambiguous: (d) =>
      `Arket «${d['sheet']}» ble ikke vurdert: det kan leses på mer enn én måte (${d['readings']}). Velg med --map.`,
    unsure: (d) =>
      `Arket «${d['sheet']}» ble ikke vurdert: det er for usikkert å lese det som ${d['readings']}. Si med --map hvordan.`,
    'passed-over': (d) =>
      `Hoppet over i arket «${d['sheet']}», for usikkert til å være en tabell: ${d['readings']}. Er det en, oppgi den med --map.`,
    unread: (d) =>
      `Arket «${d['sheet']}»: ${d['figures']} tall i ${d['readings']} hører ikke til noen tabell som ble vurdert.`,
  },
  readings: {
    rows: 'måltall i rader',
    columns: 'måltall i kolonner',
    list: 'én måleverdi per rad',
  },
};
