/** The words of the command line in Dutch: help, what went wrong with a call, and the printed scorecard. */
import type { Cli } from '../en/cli';
import { counted } from '../counted';

export const cli: Cli = {
  help: {
    program:
      'Beoordeelt metrieken van contactcenters in de werkbladen die managers al bijhouden. Onafhankelijk van COPC ' +
      'Inc.; COPC® is hun merk.',
    score: 'beoordeel de metrieken van werkmappen (.xlsx, .xlsm, .csv)',
    inspect: 'toon wat er in een werkmap gevonden is en waarom, zonder te beoordelen',
    books: 'te beoordelen werkmappen; - leest hun namen van de standaardinvoer, één per regel',
    book: 'de werkmap die bekeken wordt',
    sheet: 'alleen dit blad',
    map: 'hoe de bladen te lezen: leeswijzen zoals "copc inspect --json" ze toont, met de hand verbeterd',
    profile:
      'regels: gold (65/75, de standaard), base (50/75, niet bevestigd), een ander paar, of een JSON-bestand',
    asOf: 'beoordeel alsof dit de laatste periode is: 2024-03, 2024-Q1, 2024-W12 of 2024-03-15',
    lang: 'taal van de teksten: en, es, nl, zh of nb (standaard: die van de omgeving)',
    out: 'schrijf een kopie met de overzichtsbladen naar dit bestand, of in deze map',
    formulas: 'met --out: levende COPC-formules in plaats van waarden waar ze hetzelfde geven',
    columns: 'met --out: schrijf ook resultaatkolommen naast elke tabel, waar de cellen leeg zijn',
    json: 'toon JSON: een object voor één werkmap, een lijst voor meer',
    ndjson: 'toon JSON, één werkmap per regel',
    require: 'gold: eindig met 3 als een werkmap niet Gold is',
    version: 'toon de versie',
    help: 'toon deze hulp',
    helpCommand: 'toon de hulp van een opdracht',
    exit: [
      'Eindigt met 0: klaar · 1: sommige werkmappen waren niet te lezen (elk een regel op de standaardfoutuitvoer) ·',
      '2: verkeerde aanroep · 3: met --require gold is een werkmap niet Gold.',
    ].join('\n'),
    titles: {
      'Usage:': 'Gebruik:',
      'Options:': 'Opties:',
      'Commands:': 'Opdrachten:',
      'Arguments:': 'Argumenten:',
    },
  },
  call: {
    unknownOption: (option) => `er is geen optie ${option}.`,
    valueMissing: (option) => `${option} heeft een waarde nodig.`,
    argumentMissing: (name) =>
      name === 'formula' ? 'schrijf een formule.' : `noem minstens één werkmap (${name}).`,
    tooManyArguments: () => 'er zijn te veel argumenten.',
    unknownCommand: (command) => `er is geen opdracht ${command}; er zijn score, inspect en eval.`,
    commandMissing: 'zeg wat er moet gebeuren: score, inspect of eval.',
    other: (message) => message,
    tryHelp: 'Zie copc --help.',
    language: (asked, available) => `--lang ${asked}: de teksten zijn er in ${available}.`,
    period: (asked) =>
      `--as-of ${asked} is geen periode. Schrijf 2024-03, 2024-Q1, 2024-W12, 2024-03-15 of 2024.`,
    profile: (asked) =>
      `--profile ${asked} is niet gold of base, geen paar zoals 50/75, en geen bestand dat bestaat.`,
    profileFile: (file, problem) => `--profile ${file}: ${problem}`,
    mapFile: (file, problem) => `--map ${file}: ${problem}`,
    unreadable: 'het bestand was niet te lezen. Controleer de naam en uw rechten.',
    notJson: (problem) => `het bestand is geen geldige JSON (${problem}).`,
    requireWhat: (asked) => `--require ${asked}: alleen gold kan geëist worden.`,
    jsonTwice: '--json en --ndjson sluiten elkaar uit; geef er één.',
    formulasNeedOut: '--formulas schrijft in een kopie van de werkmap: zeg waar met --out.',
    columnsNeedOut: '--columns schrijft in een kopie van de werkmap: zeg met --out waar.',
    outExtension: (file, extension) =>
      `--out ${file}: een kopie van deze werkmap moet op ${extension} eindigen, anders opent Excel haar niet.`,
    outIsBook: (file) =>
      `--out ${file} is de werkmap zelf. Die wordt nooit overschreven: noem een ander bestand of een map.`,
  },
  override: (path, expected) => `${path} moet ${expected} zijn.`,
  overrideExpected: {
    text: 'een tekst die niet leeg is',
    date: 'een datum zoals 2024-03-15',
    status: 'een van met, improving, not-met, no-data en no-target',
    list: 'een lijst',
    object: 'een object',
  },
  profileProblems: {
    'unknown-profile': (d) => `het profiel is "${d['found']}". Toegestaan: ${d['allowed']}.`,
    'unknown-field': (d) => `${d['field']} is geen instelling. Er zijn: ${d['allowed']}.`,
    'not-an-object': (d) => `${d['field']} moet een object zijn; het is ${d['found']}.`,
    'not-text': (d) => `${d['field']} moet een tekst zijn; het is ${d['found']}.`,
    'not-a-number': (d) => `${d['field']} moet een getal zijn; het is ${d['found']}.`,
    'not-whole': (d) => `${d['field']} moet een geheel getal zijn; het is ${d['found']}.`,
    'not-true-or-false': (d) => `${d['field']} moet true of false zijn; het is ${d['found']}.`,
    'out-of-range': (d) =>
      `${d['field']} is ${d['found']}; het moet van ${d['least']} tot en met ${d['most']} zijn.`,
    'too-many-decimals': (d) => `${d['field']} is ${d['found']}, en dat heeft te veel decimalen.`,
    'unknown-value': (d) => `${d['field']} is "${d['found']}". Toegestaan: ${d['allowed']}.`,
  },
  wholeProfile: 'het profiel',
  failure: (book, sentence) => `${book}: ${sentence}`,
  unexpected: (what) =>
    `een fout in dit programma heeft het gestopt (${what}). De werkmap is zoals ze was. Meld het alstublieft; ` +
    'met COPC_DEBUG=1 worden de bijzonderheden getoond.',
  outputFailed: (why) => `er kon niet naar de standaarduitvoer geschreven worden (${why}).`,
  writtenTwice: (file, other) =>
    `${file} is in deze aanroep al geschreven, voor ${other}. Beoordeel werkmappen met dezelfde naam in verschillende mappen.`,
  overAnotherBook: (file) =>
    `de kopie zou ${file} vervangen, een andere werkmap van deze aanroep. Kies met --out een andere map.`,
  scorecard: {
    share: (d) => `${d.share}  ${d.count} van ${d.of}, nodig ${d.needed}`,
    categoryShare: (d) => `${d.met} van ${d.of} gehaald`,
    findings: (d) =>
      `Bevindingen: ${d.errors} ${d.errors === 1 ? 'fout' : 'fouten'}, ${d.warnings} ` +
      `${d.warnings === 1 ? 'waarschuwing' : 'waarschuwingen'}, ${d.notes} ${d.notes === 1 ? 'opmerking' : 'opmerkingen'}`,
    more: (d) => `… en nog ${d.count}; --json toont alles`,
    inferred: '* afgeleid, niet in het blad geschreven',
    setByHand: (d) => `† ${d.metric}: met de hand gezet door ${d.by} op ${d.on}: ${d.reason}`,
    live: (d) =>
      `Levende formules voor ${d.count} ${d.count === '1' ? 'metriek' : 'metrieken'}; al het andere bevat waarden.`,
    written: (d) => `Geschreven: ${d.file} (${d.cells} ${d.cells === '1' ? 'cel' : 'cellen'})`,
    renamed: (d) => `Blad "${d.wanted}" heet "${d.used}", om binnen de grenzen van Excel te passen.`,
    clamped: (d) =>
      `De tekst in ${d.cell} had ${d.length} tekens en is ingekort tot wat een cel kan bevatten.`,
  },
  evaluation: {
    help: 'toon wat een COPC-formule met constanten oplevert',
    formula: 'zoals \'=COPC.TRENDOK({0.7,0.72,0.71,0.75,0.78,0.8})\'; rijen eindigen met ";"',
    json: 'toon een JSON-object',
    unreadable: (d) =>
      `de formule is vanaf teken ${d.at} niet te lezen: ${d.found}. Schrijf waarden, zoals in ` +
      '{0.7,0.72;31,29}; celadressen betekenen hier niets.',
    endsEarly: 'de formule eindigt te vroeg. Sluit haakjes en aanhalingstekens.',
    unknownFunction: (name) => `COPC heeft geen functie ${name}.`,
    nearFunction: (d) => `COPC heeft geen functie ${d.name}. Bedoelde u ${d.near}?`,
    tooManyArguments: (d) =>
      `${d.name} heeft hoogstens ${counted(d.most, 'argument', 'argumenten')}; de formule heeft er ${d.have}.`,
  },
  inspect: {
    sheet: (d) => `Blad "${d.name}"`,
    hidden: 'verborgen',
    notAWorksheet: 'geen werkblad',
    ours: 'een blad van dit programma, overgeslagen',
    nothing: 'Geen metrieken gevonden. Gezocht is naar:',
    ambiguous:
      'Meer dan één leeswijze is even waarschijnlijk: bewaar de juiste uit --json en geef haar op met --map.',
    certainty: (d) => `zekerheid ${d.share}`,
    enough: 'genoeg om te beoordelen',
    notEnough:
      'te weinig om ongevraagd te beoordelen: verbeter de leeswijze uit --json en geef haar op met --map',
    header: 'Kop',
    lines: 'Betekenis',
    skipped: 'Weggelaten',
    periods: (d) => `Perioden: ${d.first} tot en met ${d.last} (${d.count})`,
    noPeriods: 'Geen perioden',
    metrics: 'Metrieken',
    inferred: (d) => `afgeleid, niet geschreven: ${d.what}`,
    why: 'Waarom',
  },
};
