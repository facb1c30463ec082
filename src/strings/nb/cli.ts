/** The words of the command line in Norwegian: help, what went wrong with a call, and the printed scorecard. */
import type { Cli } from '../en/cli';
import { counted } from '../counted';

export const cli: Cli = {
  help: {
    program:
      'Vurderer måltall fra kontaktsentre i regnearkene lederne allerede fører. Uavhengig av COPC Inc.; COPC® er ' +
      'deres varemerke.',
    score: 'vurder måltallene i arbeidsbøker (.xlsx, .xlsm, .csv)',
    inspect: 'vis hva som ble funnet i en arbeidsbok og hvorfor, uten å vurdere',
    books: 'arbeidsbøker som skal vurderes; - leser navnene fra standard inn, ett per linje',
    book: 'arbeidsboken som skal undersøkes',
    sheet: 'bare dette arket',
    map: 'hvordan arkene skal leses: lesemåter slik «copc inspect --json» viser dem, rettet for hånd',
    profile: 'regler: gold (65/75, standard), base (50/75, ubekreftet), et annet par, eller en JSON-fil',
    asOf: 'vurder som om dette var siste periode: 2024-03, 2024-Q1, 2024-W12 eller 2024-03-15',
    lang: 'språk for tekstene: en, es, nl, zh eller nb (standard: det omgivelsene bruker)',
    out: 'skriv en kopi med sammendragsarkene til denne filen, eller i denne mappen',
    formulas: 'med --out: levende COPC-formler i stedet for verdier der de gir det samme',
    columns: 'med --out: skriv også resultatkolonner ved siden av hver tabell, der cellene er tomme',
    json: 'vis JSON: ett objekt for én arbeidsbok, en liste for flere',
    ndjson: 'vis JSON, én arbeidsbok per linje',
    require: 'gold: avslutt med 3 når en arbeidsbok ikke er Gold',
    version: 'vis versjonen',
    help: 'vis denne hjelpen',
    helpCommand: 'vis hjelpen til en kommando',
    exit: [
      'Avslutter med 0: ferdig · 1: noen arbeidsbøker kunne ikke leses (hver feil er én linje på standard feil) ·',
      '2: feil kall · 3: med --require gold er en arbeidsbok ikke Gold.',
    ].join('\n'),
    titles: {
      'Usage:': 'Bruk:',
      'Options:': 'Valg:',
      'Commands:': 'Kommandoer:',
      'Arguments:': 'Argumenter:',
    },
  },
  call: {
    unknownOption: (option) => `det finnes ikke noe valg ${option}.`,
    valueMissing: (option) => `${option} trenger en verdi.`,
    argumentMissing: (name) =>
      name === 'formula' ? 'skriv en formel.' : `nevn minst én arbeidsbok (${name}).`,
    tooManyArguments: () => 'det er for mange argumenter.',
    unknownCommand: (command) => `det finnes ingen kommando ${command}; det finnes score, inspect og eval.`,
    commandMissing: 'si hva som skal gjøres: score, inspect eller eval.',
    other: (message) => message,
    tryHelp: 'Se copc --help.',
    language: (asked, available) => `--lang ${asked}: tekstene finnes på ${available}.`,
    period: (asked) =>
      `--as-of ${asked} er ingen periode. Skriv 2024-03, 2024-Q1, 2024-W12, 2024-03-15 eller 2024.`,
    profile: (asked) => `--profile ${asked} er verken gold, base, et par som 50/75 eller en fil som finnes.`,
    profileFile: (file, problem) => `--profile ${file}: ${problem}`,
    mapFile: (file, problem) => `--map ${file}: ${problem}`,
    unreadable: 'filen kunne ikke leses. Kontroller navnet og tilgangen din.',
    notJson: (problem) => `filen er ikke gyldig JSON (${problem}).`,
    requireWhat: (asked) => `--require ${asked}: bare gold kan kreves.`,
    jsonTwice: '--json og --ndjson utelukker hverandre; oppgi én av dem.',
    formulasNeedOut: '--formulas skriver i en kopi av arbeidsboken: si hvor med --out.',
    columnsNeedOut: '--columns skriver i en kopi av arbeidsboken: si hvor med --out.',
    outExtension: (file, extension) =>
      `--out ${file}: en kopi av denne arbeidsboken må slutte på ${extension}, ellers nekter Excel å åpne den.`,
    outIsBook: (file) =>
      `--out ${file} er selve arbeidsboken. Den blir aldri overskrevet: oppgi en annen fil eller en mappe.`,
  },
  override: (path, expected) => `${path} må være ${expected}.`,
  overrideExpected: {
    text: 'en tekst som ikke er tom',
    date: 'en dato som 2024-03-15',
    status: 'en av met, improving, not-met, no-data og no-target',
    list: 'en liste',
    object: 'et objekt',
  },
  profileProblems: {
    'unknown-profile': (d) => `profilen er «${d['found']}». Tillatt: ${d['allowed']}.`,
    'unknown-field': (d) => `${d['field']} er ingen innstilling. Disse finnes: ${d['allowed']}.`,
    'not-an-object': (d) => `${d['field']} må være et objekt; det er ${d['found']}.`,
    'not-text': (d) => `${d['field']} må være en tekst; det er ${d['found']}.`,
    'not-a-number': (d) => `${d['field']} må være et tall; det er ${d['found']}.`,
    'not-whole': (d) => `${d['field']} må være et helt tall; det er ${d['found']}.`,
    'not-true-or-false': (d) => `${d['field']} må være true eller false; det er ${d['found']}.`,
    'out-of-range': (d) => `${d['field']} er ${d['found']}; det må være fra ${d['least']} til ${d['most']}.`,
    'too-many-decimals': (d) => `${d['field']} er ${d['found']}, som har for mange desimaler.`,
    'unknown-value': (d) => `${d['field']} er «${d['found']}». Tillatt: ${d['allowed']}.`,
  },
  wholeProfile: 'profilen',
  failure: (book, sentence) => `${book}: ${sentence}`,
  unexpected: (what) =>
    `en feil i dette programmet stoppet det (${what}). Arbeidsboken er som den var. Meld gjerne fra om feilen; ` +
    'med COPC_DEBUG=1 vises detaljene.',
  outputFailed: (why) => `det gikk ikke å skrive til standard ut (${why}).`,
  writtenTwice: (file, other) =>
    `${file} er allerede skrevet i dette kallet, for ${other}. Vurder arbeidsbøker med samme navn til ulike mapper.`,
  overAnotherBook: (file) =>
    `kopien ville erstatte ${file}, en annen arbeidsbok i dette kallet. Velg en annen mappe med --out.`,
  scorecard: {
    share: (d) => `${d.share}  ${d.count} av ${d.of}, kravet er ${d.needed}`,
    categoryShare: (d) => `${d.met} av ${d.of} oppnådd`,
    findings: (d) =>
      `Funn: ${d.errors} feil, ${d.warnings} ` +
      `${d.warnings === 1 ? 'advarsel' : 'advarsler'}, ${d.notes} ${d.notes === 1 ? 'merknad' : 'merknader'}`,
    more: (d) => `… og ${d.count} til; --json viser alle`,
    inferred: '* utledet, ikke skrevet i arket',
    setByHand: (d) => `† ${d.metric}: satt for hånd av ${d.by} ${d.on}: ${d.reason}`,
    live: (d) => `Levende formler for ${d.count} måltall; alt annet inneholder verdier.`,
    written: (d) => `Skrevet: ${d.file} (${d.cells} ${d.cells === '1' ? 'celle' : 'celler'})`,
    renamed: (d) => `Arket «${d.wanted}» heter «${d.used}» for å passe innenfor grensene i Excel.`,
    clamped: (d) => `Teksten i ${d.cell} hadde ${d.length} tegn og ble kortet ned til det en celle rommer.`,
  },
  evaluation: {
    help: 'vis hva en COPC-formel med konstanter gir',
    formula: 'som \'=COPC.TRENDOK({0.7,0.72,0.71,0.75,0.78,0.8})\'; rader slutter med ";"',
    json: 'vis et JSON-objekt',
    unreadable: (d) =>
      `formelen kan ikke leses fra tegn ${d.at}: ${d.found}. Skriv verdier, som i {0.7,0.72;31,29}; ` +
      'celleadresser betyr ingenting her.',
    endsEarly: 'formelen slutter for tidlig. Lukk parenteser og anførselstegn.',
    unknownFunction: (name) => `COPC har ingen funksjon ${name}.`,
    nearFunction: (d) => `COPC har ingen funksjon ${d.name}. Mente du ${d.near}?`,
    tooManyArguments: (d) =>
      `${d.name} tar høyst ${counted(d.most, 'argument', 'argumenter')}; formelen har ${d.have}.`,
  },
  inspect: {
    sheet: (d) => `Ark «${d.name}»`,
    hidden: 'skjult',
    notAWorksheet: 'ikke et regneark',
    ours: 'et ark fra dette programmet, hoppet over',
    nothing: 'Ingen måltall funnet. Det ble lett etter:',
    ambiguous:
      'Mer enn én lesemåte er like sannsynlig: behold den riktige fra --json og oppgi den med --map.',
    certainty: (d) => `sikkerhet ${d.share}`,
    enough: 'nok til å vurdere',
    notEnough: 'for lite til å vurdere uten videre: rett lesemåten fra --json og oppgi den med --map',
    header: 'Overskrift',
    lines: 'Betydning',
    skipped: 'Utelatt',
    periods: (d) => `Perioder: ${d.first} til ${d.last} (${d.count})`,
    noPeriods: 'Ingen perioder',
    metrics: 'Måltall',
    inferred: (d) => `utledet, ikke skrevet: ${d.what}`,
    why: 'Hvorfor',
  },
};
