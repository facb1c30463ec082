/** The words of the command line in Dutch: help, what went wrong with a call, and the printed scorecard. */
import type { CliTexts } from '../en/cli';

export const cli: CliTexts = {
  help: {
    program:
      "Beoordeelt KPI's van contactcenters in de werkbladen die managers al bijhouden. Onafhankelijk van COPC Inc.; COPC® is een merk van COPC Inc.",
    score: "beoordeel de KPI's van werkmappen (.xlsx, .xlsm, .csv)",
    inspect: 'toon wat er in een werkmap gevonden is en waarom, zonder te beoordelen',
    books: 'te beoordelen werkmappen; - leest hun namen van de standaardinvoer, één per regel',
    book: 'de werkmap die bekeken wordt',
    sheet: 'alleen dit blad',
    map: 'hoe de bladen te lezen: leeswijzen zoals "copc inspect --json" ze toont, handmatig gecorrigeerd',
    profile:
      'regels: gold (65/75, de standaard), base (50/75, niet bevestigd), een ander paar, of een JSON-bestand',
    asOf: 'beoordeel alsof dit de laatste periode is: 2024-03, 2024-Q1, 2024-W12 of 2024-03-15',
    lang: 'taal van de teksten: en, es, nl, zh of nb (standaard: die van de omgeving)',
    out: 'schrijf een kopie met de overzichtsbladen naar dit bestand, of in deze map',
    formulas:
      'met --out: actieve COPC-formules waar de uitkomst gelijk is, in de resultaatkolommen, of zonder --columns op een blad COPC Live; het overzicht bevat waarden',
    columns: 'met --out: schrijf ook resultaatkolommen naast elke tabel, waar de cellen leeg zijn',
    json: 'toon JSON: een object voor één werkmap, een lijst voor meer',
    ndjson: 'toon JSON, één werkmap per regel',
    csv: 'CSV afdrukken: een rij per KPI',
    text: 'tekst voor een e-mail afdrukken: oordeel, wat nog nodig is, het slechtste, openstaande acties',
    require: 'gold: eindig met 3 als een werkmap niet Gold is',
    version: 'toon de versie',
    help: 'toon deze hulp',
    helpCommand: 'toon de hulp van een opdracht',
    exit: 'Afsluitcode 0: klaar · 1: sommige werkmappen waren niet te lezen (elk een regel op de standaardfoutuitvoer) ·\n2: onjuist gebruik · 3: met --require gold is een werkmap niet Gold.',
    titles: {
      'Usage:': 'Gebruik:',
      'Options:': 'Opties:',
      'Commands:': 'Opdrachten:',
      'Arguments:': 'Argumenten:',
    },
  },
  call: {
    unknownOption: 'er is geen optie {option}.',
    valueMissing: '{option} heeft een waarde nodig.',
    argumentMissing:
      '{name, select, formula {schrijf een formule.} other {geef minstens één werkmap op ({name}).}}',
    tooManyArguments: 'er zijn te veel argumenten.',
    unknownCommand: 'er is geen opdracht {command}; er zijn score, inspect, eval, rollup en forget.',
    commandMissing: 'zeg wat er moet gebeuren: score, inspect, eval, rollup of forget.',
    tryHelp: 'Zie copc --help.',
    language: '--lang {asked}: de teksten zijn er in {available}.',
    period: '--as-of {asked} is geen periode. Schrijf 2024-03, 2024-Q1, 2024-W12, 2024-03-15 of 2024.',
    profile: '--profile {asked} is niet gold of base, geen paar zoals 50/75, en geen bestand dat bestaat.',
    profileFile: '--profile {file}: {problem}',
    mapFile: '--map {file}: {problem}',
    unreadable: 'het bestand was niet te lezen. Controleer de naam en uw rechten.',
    notJson: 'het bestand is geen geldige JSON ({problem}).',
    requireWhat: '--require {asked}: alleen gold kan geëist worden.',
    formatTwice: '{one} en {other} sluiten elkaar uit; geef er één.',
    formulasNeedOut: '--formulas schrijft in een kopie van de werkmap: zeg waar met --out.',
    columnsNeedOut: '--columns schrijft in een kopie van de werkmap: zeg met --out waar.',
    outExtension:
      '--out {file}: een kopie van deze werkmap moet op {extension} eindigen, anders opent Excel die niet.',
    outIsBook:
      '--out {file} is de werkmap zelf. Die wordt nooit overschreven: geef een ander bestand of een map op.',
  },
  override: '{path} moet {expected} zijn.',
  overrideExpected: {
    text: 'een tekst die niet leeg is',
    date: 'een datum zoals 2024-03-15',
    status: 'een van met, improving, not-met, no-data en no-target',
    list: 'een lijst',
    object: 'een object',
    better: 'een van higher, lower en within',
    category: 'een van service, quality, revenue, cost, satisfaction en other',
    target: 'een norm zoals die in een cel staat, bijvoorbeeld 0.8 of ≥ 80%',
    something: 'een better, een target of een category',
  },
  profileProblems: {
    'unknown-profile': 'het profiel is “{found}”. Toegestaan: {allowed}.',
    'unknown-field': '{field} is geen instelling. Er zijn: {allowed}.',
    'not-an-object': '{field} moet een object zijn; het is {found}.',
    'not-text': '{field} moet een tekst zijn; het is {found}.',
    'not-a-number': '{field} moet een getal zijn; het is {found}.',
    'not-whole': '{field} moet een geheel getal zijn; het is {found}.',
    'not-true-or-false': '{field} moet true of false zijn; het is {found}.',
    'out-of-range': '{field} is {found}; het moet van {least} tot en met {most} zijn.',
    'too-many-decimals': '{field} is {found}, en dat heeft te veel decimalen.',
    'unknown-value': '{field} is “{found}”. Toegestaan: {allowed}.',
  },
  wholeProfile: 'het profiel',
  failure: '{book}: {sentence}',
  unexpected:
    'er is een fout opgetreden in dit programma ({what}). De werkmap is ongewijzigd. Meld dit a.u.b.; met COPC_DEBUG=1 worden de bijzonderheden getoond.',
  outputFailed: 'er kon niet naar de standaarduitvoer geschreven worden ({why}).',
  writtenTwice:
    '{file} is in deze opdracht al geschreven, voor {other}. Beoordeel werkmappen met dezelfde naam in verschillende mappen.',
  overAnotherBook:
    'de kopie zou {file} vervangen, een andere werkmap van deze opdracht. Kies met --out een andere map.',
  scorecard: {
    share: '{share}  {count} van {of}, drempel {needed}',
    categoryShare: '{met} van {of} gehaald',
    findings:
      'Bevindingen: {errors} {errors, plural, one {fout} other {fouten}}, {warnings} {warnings, plural, one {waarschuwing} other {waarschuwingen}}, {notes} {notes, plural, one {opmerking} other {opmerkingen}}',
    more: '… en nog {count}; --json toont alles',
    inferred: '* afgeleid, staat niet op het blad',
    setByHand: '† {metric}: handmatig ingesteld door {by} op {on}: {reason}',
    live: "Actieve formules voor {count} {count, plural, one {KPI} other {KPI's}}; al het andere bevat waarden.",
    written: 'Geschreven: {file} ({cells} {cells, plural, one {cel} other {cellen}})',
    renamed: 'Blad “{wanted}” heet “{used}”, vanwege beperkingen van Excel.',
    clamped: 'De tekst in {cell} had {length} tekens en is ingekort tot wat een cel kan bevatten.',
  },
  evaluation: {
    help: 'toon wat een COPC-formule met constanten oplevert',
    formula: "zoals '=COPC.TRENDOK('{0.7,0.72,0.71,0.75,0.78,0.8}')'; rijen eindigen met \";\"",
    json: 'toon een JSON-object',
    unreadable:
      "de formule is vanaf teken {at} niet te lezen: {found}. Schrijf waarden, zoals in '{0.7,0.72;31,29}'; celadressen betekenen hier niets.",
    endsEarly: 'de formule eindigt te vroeg. Sluit haakjes en aanhalingstekens.',
    unknownFunction: 'COPC heeft geen functie {name}.',
    nearFunction: 'COPC heeft geen functie {name}. Bedoelde u {near}?',
    tooManyArguments:
      '{name} heeft hoogstens {most, plural, one {# argument} other {# argumenten}}; de formule heeft er {have}.',
  },
  inspect: {
    sheet: 'Blad “{name}”',
    hidden: 'verborgen',
    notAWorksheet: 'geen werkblad',
    ours: 'een blad van dit programma, overgeslagen',
    nothing: "Geen KPI's gevonden. Gezocht is naar:",
    ambiguous:
      'Meer dan één leeswijze is even waarschijnlijk: bewaar de juiste uit --json en geef die op met --map.',
    certainty: 'zekerheid {share}',
    enough: 'genoeg om te beoordelen',
    notEnough:
      'te weinig om ongevraagd te beoordelen: corrigeer de leeswijze uit --json en geef die op met --map',
    lines: 'Betekenis',
    periods: 'Perioden: {first} tot en met {last} ({count})',
    noPeriods: 'Geen perioden',
    metrics: "KPI's",
    why: 'Waarom',
  },
};
