/** The words of the accuracy of monitored transactions in Norwegian. */
import type { AccuracyTexts } from '../../en/sheets/accuracy';

export const accuracy: AccuracyTexts = {
  sheetName: 'COPC Nøyaktighet',
  title: 'Nøyaktighet i evaluerte transaksjoner',
  note: 'Gjelder for transaksjoner som er trukket tilfeldig. Én kritisk feil feller transaksjonen én gang; et attributt som ikke er aktuelt, teller ikke.',
  families: {
    customer: 'Kundekritisk',
    business: 'Forretningskritisk',
    compliance: 'Compliancekritisk',
    critical: 'Kritisk (ikke delt opp)',
    'non-critical': 'Ikke-kritisk',
  },
  metrics: {
    customer: 'Kundekritisk nøyaktighet',
    business: 'Forretningskritisk nøyaktighet',
    compliance: 'Compliancekritisk nøyaktighet',
    critical: 'Kritisk nøyaktighet',
    'non-critical': 'Ikke-kritisk nøyaktighet',
  },
  metricsTitle: 'Evaluerte transaksjoner',
  breakdowns: { month: 'Måned', channel: 'Kanal', team: 'Team', agent: 'Kundebehandler', site: 'Sted' },
  columns: {
    family: 'Feiltype',
    total: 'n',
    failed: 'Med feil',
    share: 'Nøyaktighet',
    low: '95 % fra',
    high: '95 % til',
    target: 'Mål',
    verdict: 'Konklusjon',
    needed: 'n som ville vist det',
    standing: 'Mot resten',
    attribute: 'Attributt',
    part: 'Andel av feilene',
    cumulative: 'Kumulativt',
    group: 'Gruppe',
  },
  proofs: {
    shown: 'Målet er nådd, vist',
    'met-not-shown': 'Nådd, ikke vist',
    below: 'Under målet',
    'below-not-shown': 'Under målet, ikke vist',
    none: 'Uten mål',
    open: 'Åpent spørsmål',
  },
  needed: '{count} (et anslag)',
  never: 'aldri',
  standings: {
    better: 'bedre enn resten',
    worse: 'dårligere enn resten',
    'like-the-rest': 'ingen forskjell vist',
    few: 'få',
    alone: 'ingenting å sammenligne med',
  },
  paretoTitle: 'Det som feiler mest: {family}',
  byTitle: 'Etter {breakdown}',
  nonCritical:
    '{attributes, plural, one {# attributt} other {# attributter}} i {transactions, plural, one {# transaksjon} other {# transaksjoner}}; uten intervall, siden attributtene i én transaksjon henger sammen',
  feedback: 'Gitt tilbakemelding: {fedBack} av {failed} transaksjoner med kritisk feil ({share})',
  fewNote: 'Få: under 30 transaksjoner; vises, rangeres aldri.',
  differNote:
    'En gruppe skiller seg ut bare når forskjellen fra resten er mer enn tilfeldig, korrigert for antall grupper.',
  sourceTitle: 'Lest fra',
  layouts: {
    attributes: 'en rad per transaksjon, en kolonne per attributt',
    families: 'en rad per transaksjon, en kolonne per feiltype',
    answers: 'en rad per svar',
    counts: 'antall',
  },
  source: '{sheet}!{range}: {layout}',
  polarities: {
    pass: 'ja er riktig',
    fail: 'ja er feil',
    answers: 'svarene sier bestått eller ikke',
    open: 'må avklares',
  },
  noFamily: 'ingen feiltype',
  attribute: '{attribute}: {family}, {polarity}',
  findings: {
    'polarity-unknown':
      '«{attribute}» er besvart med ja og nei, haker eller 1 og 0, og ingenting sier om ja er riktig eller feil. Ikke talt med. Si det i overskriften («… feil?», «… riktig?»){door, select, pane { eller her.} other { eller med "yes" i et kart.}}',
    'polarity-mixed':
      '«{attribute}»: overskriften, eller en merknad, snakker om både riktig og feil. Ikke talt med. {door, select, pane {Si hvilken av de to ja er.} other {Si med "yes" i et kart hvilken av de to ja er.}}',
    'family-unknown':
      '«{attribute}» nevner ingen feiltype. Ikke talt med. Skriv en over eller foran («[C] …»){door, select, pane {, eller si det her.} other {, eller nevn den under "families" i et kart.}}',
    'family-open':
      '{family, select, customer {Kundekritisk} business {Forretningskritisk} compliance {Compliancekritisk} critical {Kritisk} other {Ikke-kritisk}} nøyaktighet oppgis ikke: et spørsmål om et av attributtene er åpent. Svar på det først.',
    'transaction-unknown':
      'Ingenting sier hvilken transaksjon et svar hører til, så kritiske feil kan ikke telles per transaksjon. Legg til en kolonne som «Samtale-ID»{door, select, pane {.} other {, eller oppgi den i et kart.}}',
    'blank-asked':
      '«{attribute}» har merker i noen celler og ingenting i de andre. Ingenting sier om tomt er ingen, eller ikke sett på. Ikke talt med. {door, select, pane {Si hvilken.} other {Si det med "blank" i et kart.}}',
    'blank-not-applicable':
      '{count, plural, one {# svar er tomt} other {# svar er tomme}}, og arket sier aldri «ikke aktuelt»: tomt ble lest slik.',
    'blank-unanswered':
      '{count, plural, one {# svar er tomt} other {# svar er tomme}} selv om arket sier «ikke aktuelt» andre steder: ubesvart, ikke talt med. Fyll dem ut.',
    'answer-unknown':
      '«{text}» er ikke noe svar på «{attribute}». Ikke talt med. Skriv bestått, ikke bestått eller ikke aktuelt.',
    'duplicate-equal':
      '{count, plural, one {# transaksjon står} other {# transaksjoner står}} der to ganger med samme svar; hver teller én gang.',
    'duplicate-unequal':
      'Transaksjon {id} står der to ganger med ulike svar. {used} teller, den seneste evalueringen eller ellers den siste raden. Behold den riktige.',
    'duplicates-more': 'Transaksjoner som står der to ganger med ulike svar: {count} til.',
    'target-differs':
      'Arkene oppgir to mål for {family, select, customer {kundekritisk} business {forretningskritisk} compliance {compliancekritisk} critical {kritisk} other {ikke-kritisk}} nøyaktighet, {one} og {other}. Ingen av dem ble brukt. Gjør dem til ett.',
    'date-unreadable':
      '«{text}» kan ikke leses som dato; transaksjonen teller ikke i noen måned. Skriv den som 2024-03-15.',
    'left-out':
      '{count, plural, one {Ikke talt med: {attribute}.} other {Ikke talt med, # kolonner: {attribute}.}}',
    'answers-more': 'Svar som ikke kan leses: {count} til.',
    'summed-up': 'Rad {row} er en sum av andre; utelatt.',
    'passed-over':
      '{count, plural, one {Rad {first} er ingen transaksjon} other {# rader fra rad {first} er ingen transaksjoner}} (summer, overskrifter, titler); utelatt.',
    'derived-column': '«{attribute}» oppsummerer attributter som står ved siden av; attributtene ble talt.',
    'no-attributes':
      'Ikke-kritisk nøyaktighet teller attributter, og arket gir bare resultater for feiltypen som helhet; ingen oppgis.',
    'count-impossible': 'Av {total} transaksjoner hadde {failed} feil: det kan ikke stemme. Rett antallene.',
    'said-unused': 'Kartet snakker om «{attribute}», og ingen attributt i dette arket heter det.',
  },
  pane: {
    reading: 'Leser de evaluerte transaksjonene på alle arkene …',
    none: 'Denne arbeidsboken har ingen evaluerte transaksjoner: en tabell med transaksjonens id, attributter eller feiltyper, og svar som bestått og ikke bestått.',
    questions:
      '{count, plural, one {Spørsmål som må besvares først: #} other {Spørsmål som må besvares først: #}}',
    notes: 'Verdt å merke seg: {count}',
    setTarget: 'Mål i %: {family}',
    targetHint: 'Huskes i denne arbeidsboken; det trer i stedet for arkets mål.',
    badTarget: 'Skriv en prosent over 1 og opptil 100, for eksempel 95.',
    bar: '95 %-intervall {low} til {high}, nøyaktighet {share}',
    barTarget: '95 %-intervall {low} til {high}, nøyaktighet {share}, mål {target}',
    fails: '{failed} av {total} med feil',
    parts: '{part} av feilene, {cumulative} sammen med dem over',
    show: 'Vis {place}',
    write: 'Skriv COPC Nøyaktighet',
    same: 'Arket «{sheet}» sier alt det samme.',
    written: 'Skrevet på arket «{sheet}».',
    undo: 'Angre',
    undone: 'Tatt tilbake.',
    again: 'Les på nytt',
    gone: 'Arket «{sheet}» ble stående som det er: ingen ark i denne arbeidsboken inneholder evaluerte transaksjoner lenger.',
    stays: 'Arket «{sheet}» ble stående som det er. {why}',
    yesPass: 'Ja er riktig',
    yesFail: 'Ja er feil',
    blankNone: 'Tomt: ingen',
    blankOpen: 'Tomt: ikke sett på',
    answers: 'Ditt svar',
    forget: 'Ta tilbake svarene mine',
  },
  command: {
    help: 'nøyaktighet i evaluerte transaksjoner: per feiltype, gruppe og attributt, og hva den viser',
    books: 'arbeidsbøker med evaluerte transaksjoner; flere teller som én',
    out: 'skriv en kopi av arbeidsboken med arket COPC Nøyaktighet til denne filen eller i denne mappen',
    outOne: '--out tar én arbeidsbok: nevn én, eller utelat --out.',
    none: 'fant ingen evaluerte transaksjoner: en tabell med transaksjonens id, attributter eller feiltyper, og svar som bestått og ikke bestått.',
    transactions: 'Transaksjoner: {count}',
    family: '{family}: {share} ({passed} av {total})',
    interval: ', 95 %-intervall {low} til {high}',
    verdict: ', mål {target}: {verdict}',
    needed: '; med denne nøyaktigheten ville {needed} transaksjoner vise det (et anslag)',
    neverShown: '; ikke noe antall transaksjoner ville vise det',
    openFamily: '{family}: åpent spørsmål, oppgis ikke',
    group: '{group}: {share} ({total})',
    findings: 'Verdt å merke seg: {count}',
    written: 'Skrevet: {file}. Ark «{sheet}».',
    unchanged: 'Ark «{sheet}» er oppdatert; ingenting ble skrevet i det.',
  },
};
