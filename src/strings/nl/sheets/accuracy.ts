/** The words of the accuracy of monitored transactions in Dutch. */
import type { AccuracyTexts } from '../../en/sheets/accuracy';

export const accuracy: AccuracyTexts = {
  sheetName: 'COPC Nauwkeurigheid',
  title: 'Nauwkeurigheid van gemonitorde transacties',
  note: 'Geldt voor transacties die willekeurig zijn getrokken. Eén kritische fout keurt een transactie één keer af; een attribuut dat niet van toepassing is telt nergens mee.',
  families: {
    customer: 'Klantkritisch',
    business: 'Bedrijfskritisch',
    compliance: 'Compliancekritisch',
    critical: 'Kritisch (niet uitgesplitst)',
    'non-critical': 'Niet-kritisch',
  },
  metrics: {
    customer: 'Klantkritische nauwkeurigheid',
    business: 'Bedrijfskritische nauwkeurigheid',
    compliance: 'Compliancekritische nauwkeurigheid',
    critical: 'Kritische nauwkeurigheid',
    'non-critical': 'Niet-kritische nauwkeurigheid',
  },
  metricsTitle: 'Gemonitorde transacties',
  breakdowns: { month: 'Maand', channel: 'Kanaal', team: 'Team', agent: 'Medewerker', site: 'Locatie' },
  columns: {
    family: 'Fouttype',
    total: 'n',
    failed: 'Met fout',
    share: 'Nauwkeurigheid',
    low: '95% van',
    high: '95% tot',
    target: 'Doel',
    verdict: 'Oordeel',
    needed: 'n die het zou aantonen',
    standing: 'Naast de rest',
    attribute: 'Attribuut',
    part: 'Aandeel in de fouten',
    cumulative: 'Cumulatief',
    group: 'Groep',
  },
  proofs: {
    shown: 'Doel gehaald, aangetoond',
    'met-not-shown': 'Gehaald, niet aangetoond',
    below: 'Onder het doel',
    'below-not-shown': 'Onder het doel, niet aangetoond',
    none: 'Geen doel',
    open: 'Open vraag',
  },
  needed: '{count} (een schatting)',
  never: 'nooit',
  standings: {
    better: 'beter dan de rest',
    worse: 'slechter dan de rest',
    'like-the-rest': 'geen verschil aangetoond',
    few: 'weinig',
    alone: 'niets om mee te vergelijken',
  },
  paretoTitle: 'Wat het vaakst misgaat: {family}',
  byTitle: 'Per {breakdown}',
  nonCritical:
    '{attributes, plural, one {# attribuut} other {# attributen}} van {transactions, plural, one {# transactie} other {# transacties}}; geen interval, want de attributen van één transactie hangen samen',
  feedback: 'Teruggekoppeld: {fedBack} van {failed} transacties met een kritische fout ({share})',
  fewNote: 'Weinig: minder dan 30 transacties; getoond, nooit gerangschikt.',
  differNote:
    'Een groep verschilt alleen als het verschil met de rest meer is dan toeval, gecorrigeerd voor het aantal groepen.',
  sourceTitle: 'Gelezen uit',
  layouts: {
    attributes: 'een rij per transactie, een kolom per attribuut',
    families: 'een rij per transactie, een kolom per fouttype',
    answers: 'een rij per antwoord',
    counts: 'aantallen',
  },
  source: '{sheet}!{range}: {layout}',
  polarities: {
    pass: 'ja is goed',
    fail: 'ja is fout',
    answers: 'de antwoorden zeggen goed of fout',
    open: 'nog te vragen',
  },
  noFamily: 'geen fouttype',
  attribute: '{attribute}: {family}, {polarity}',
  findings: {
    'polarity-unknown':
      '“{attribute}” wordt beantwoord met ja en nee, vinkjes of 1 en 0, en nergens staat of ja goed of fout is. Niet meegeteld. Zeg het in de kop (“… fout?”, “… correct?”){door, select, pane { of hier.} other { of met "yes" in een map.}}',
    'polarity-mixed':
      '“{attribute}”: de kop, of een notitie, spreekt van goed en van fout. Niet meegeteld. {door, select, pane {Zeg welke van de twee ja is.} other {Zeg met "yes" in een map welke van de twee ja is.}}',
    'family-unknown':
      '“{attribute}” noemt geen fouttype. Niet meegeteld. Schrijf er een boven of voor (“[C] …”){door, select, pane {, of zeg het hier.} other {, of noem het onder "families" in een map.}}',
    'family-open':
      'De {family, select, customer {klantkritische} business {bedrijfskritische} compliance {compliancekritische} critical {kritische} other {niet-kritische}} nauwkeurigheid wordt niet gegeven: er staat een vraag open over een van de attributen. Beantwoord die eerst.',
    'transaction-unknown':
      'Nergens staat bij welke transactie een antwoord hoort; kritieke fouten kunnen daarom niet per transactie worden geteld. Voeg een kolom toe zoals “Gespreks-ID”{door, select, pane {.} other {, of noem die in een map.}}',
    'blank-asked':
      '“{attribute}” heeft in sommige cellen een teken en in de andere niets. Of leeg geen is, of niet bekeken, staat nergens. Niet meegeteld. {door, select, pane {Zeg welke van de twee.} other {Zeg het met "blank" in een map.}}',
    'blank-not-applicable':
      '{count, plural, one {# antwoord is} other {# antwoorden zijn}} leeg, en het blad zegt nergens “niet van toepassing”: leeg is zo gelezen.',
    'blank-unanswered':
      '{count, plural, one {# antwoord is} other {# antwoorden zijn}} leeg terwijl het blad elders “niet van toepassing” zegt: onbeantwoord, niet meegeteld. Vul ze in.',
    'answer-unknown':
      '“{text}” is geen antwoord op “{attribute}”. Niet meegeteld. Schrijf goed, fout of niet van toepassing.',
    'duplicate-equal':
      '{count, plural, one {# transactie staat} other {# transacties staan}} er twee keer met dezelfde antwoorden; elk telt één keer.',
    'duplicate-unequal':
      'Transactie {id} staat er twee keer met andere antwoorden. {used} telt, de latere beoordeling of anders de latere rij. Houd de juiste.',
    'duplicates-more': 'Transacties die er twee keer staan met andere antwoorden: nog {count}.',
    'target-differs':
      'De bladen noemen twee doelen voor de {family, select, customer {klantkritische} business {bedrijfskritische} compliance {compliancekritische} critical {kritische} other {niet-kritische}} nauwkeurigheid, {one} en {other}. Geen van beide is gebruikt. Maak er één van.',
    'date-unreadable':
      '“{text}” is niet als datum te lezen; de transactie telt in geen maand. Schrijf die als 2024-03-15.',
    'left-out':
      '{count, plural, one {Niet meegeteld: {attribute}.} other {Niet meegeteld, # kolommen: {attribute}.}}',
    'answers-more': 'Antwoorden die niet te lezen zijn: nog {count}.',
    'summed-up': 'Rij {row} is een som van andere; weggelaten.',
    'passed-over':
      '{count, plural, one {Rij {first} is geen transactie} other {# rijen vanaf rij {first} zijn geen transacties}} (sommen, koppen, titels); weggelaten.',
    'derived-column': '“{attribute}” vat attributen samen die ernaast staan; de attributen zijn geteld.',
    'no-attributes':
      'Niet-kritische nauwkeurigheid telt attributen, en het blad geeft alleen uitkomsten van het fouttype als geheel; er wordt geen gegeven.',
    'count-impossible':
      'Van {total} transacties waren er {failed} fout: dat kan niet. Verbeter de aantallen.',
    'said-unused': 'De map spreekt van “{attribute}”, en geen attribuut van dit blad heet zo.',
  },
  pane: {
    reading: 'De gemonitorde transacties van alle bladen worden gelezen …',
    none: 'Deze werkmap bevat geen gemonitorde transacties: een tabel met het nummer van de transactie, attributen of fouttypen, en antwoorden als goed en fout.',
    questions:
      '{count, plural, one {Eerst te beantwoorden vraag: #} other {Eerst te beantwoorden vragen: #}}',
    notes: 'Om op te letten: {count}',
    setTarget: 'Doel in %: {family}',
    targetHint: 'Wordt in deze werkmap onthouden; het komt in de plaats van het doel op het blad.',
    badTarget: 'Vul een percentage boven 1 tot en met 100 in, zoals 95.',
    bar: '95%-interval {low} tot {high}, nauwkeurigheid {share}',
    barTarget: '95%-interval {low} tot {high}, nauwkeurigheid {share}, doel {target}',
    fails: '{failed} van {total} fout',
    parts: '{part} van de fouten, {cumulative} samen met die erboven',
    show: '{place} tonen',
    write: 'COPC Nauwkeurigheid schrijven',
    same: 'Blad “{sheet}” zegt al hetzelfde.',
    written: 'Geschreven op blad “{sheet}”.',
    undo: 'Ongedaan maken',
    undone: 'Teruggenomen.',
    again: 'Opnieuw lezen',
    gone: 'Blad “{sheet}” bleef zoals het is: geen blad van deze werkmap bevat nog gemonitorde transacties.',
    stays: 'Blad “{sheet}” bleef zoals het is. {why}',
    yesPass: 'Ja is goed',
    yesFail: 'Ja is fout',
    blankNone: 'Leeg: geen',
    blankOpen: 'Leeg: niet bekeken',
    answers: 'Uw antwoord',
    forget: 'Mijn antwoorden intrekken',
  },
  command: {
    help: 'nauwkeurigheid van gemonitorde transacties: per fouttype, groep en attribuut, en wat ze bewijst',
    books: 'werkmappen met gemonitorde transacties; meerdere tellen als één',
    out: 'een kopie van de werkmap met het blad COPC Nauwkeurigheid naar dit bestand of in deze map schrijven',
    outOne: '--out neemt één werkmap: noem er een, of laat --out weg.',
    none: 'er zijn geen gemonitorde transacties gevonden: een tabel met het nummer van de transactie, attributen of fouttypen, en antwoorden als goed en fout.',
    transactions: 'Transacties: {count}',
    family: '{family}: {share} ({passed} van {total})',
    interval: ', 95%-interval {low} tot {high}',
    verdict: ', doel {target}: {verdict}',
    needed: '; bij deze nauwkeurigheid zouden {needed} transacties het aantonen (een schatting)',
    neverShown: '; geen aantal transacties zou het aantonen',
    openFamily: '{family}: open vraag, niet gegeven',
    group: '{group}: {share} ({total})',
    findings: 'Om op te letten: {count}',
    written: 'Geschreven: {file}. Blad “{sheet}”.',
    unchanged: 'Blad “{sheet}” is bijgewerkt; er is niets in geschreven.',
  },
};
