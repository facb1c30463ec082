/** The words of the staffing view: agents by Erlang C, a day’s plan, forecasts, backlog and on time in Norwegian. */
import type { StaffingTexts } from '../../en/pane/staffing';

export const staffing: StaffingTexts = {
  what: 'Hva som regnes ut',
  kinds: {
    interval: 'Ett intervall',
    day: 'En dagsplan',
    forecast: 'Prognosetreff',
    flow: 'Restanse og i tide',
  },
  calls: 'Anrop i intervallet',
  interval: 'Intervall, minutter',
  aht: 'Gjennomsnittlig behandlingstid, sekunder',
  target: 'Ønsket servicenivå, %',
  threshold: 'besvart innen, sekunder',
  shrinkage: 'Svinn (shrinkage), %',
  maxOccupancy: 'Høyeste belegg, %',
  columns: {
    agents: 'Kundebehandlere',
    scheduled: 'På vaktplanen',
    level: 'Servicenivå',
    asa: 'ASA, sekunder',
    occupancy: 'Belegg',
  },
  wrong:
    'Anrop og svinn må være 0 eller mer, servicenivået mellom 0 og 100 %, svinn under 100 %, høyeste belegg over 0 og høyst 100 %; intervall og behandlingstid mer enn 0.',
  tooMany: 'Det ville trengs mer enn en million kundebehandlere. Kontroller anrop og behandlingstid.',
  answer: '{agents, plural, one {# kundebehandler} other {# kundebehandlere}}, {scheduled} på vaktplanen',
  answerMore:
    '{level} besvart innen {threshold, plural, one {# sekund} other {# sekunder}}, {asa} s ventetid i snitt, kundebehandlerne er opptatt {occupancy} av tiden.',
  nobody: 'Ingen anrop: ingen trengs.',
  chart:
    'Servicenivå etter antall kundebehandlere: {from} gir {low}, {to} gir {high}; {agents} når de ønskede {target}.',
  chartTitle: 'Servicenivå etter kundebehandlere',
  around: 'Rundt svaret',
  needed: 'trengs',
  neverEnds: 'køen tar aldri slutt',
  words:
    'Erlang C: anrop × behandlingstid / intervall = {load} kundebehandlere opptatt hele tiden. Kundebehandlere legges til én etter én til nok anrop besvares i tide; svinn kommer på toppen: kundebehandlere / (1 − svinn), rundet opp. Det forutsettes at de som ringer, venter og ikke legger på.',
  wordsCapped: '{agents} ville nå servicenivået; høyeste belegg krever {more} til.',
  insert: 'Sett inn som formler',
  insertWhere:
    'Velg den første ledige cellen i arket, og velg så dette. Det trengs fem kolonner og en rad med titler.',
  inserted: 'Skrevet i {sheet}!{area}. Tallene følger det cellene inneholder.',
  undo: 'Angre',
  undone: 'Tatt tilbake.',
  noCell: 'Velg først én celle i et ark.',
  noFigures: 'Ingen tall er valgt. Velg cellene med tallene i arket, og velg dette igjen.',
  take: 'Bruk de valgte cellene',
  taken: '{sheet}!{area}: {count, plural, one {# rad} other {# rader}}',
  notFigures:
    '{count, plural, one {# celle inneholder} other {# celler inneholder}} ikke noe tall og regnes som {count, plural, one {tom} other {tomme}}.',
  dayAsks: 'Velg kolonnen med forventede anrop, en rad for hvert intervall av lengden over.',
  oneColumn: 'Velg én kolonne med anrop, ikke {count}.',
  negative: 'Et antall anrop under 0 er ingen prognose: rett det i arket.',
  dayTotal: 'høyst {agents} kundebehandlere, {hours} timer på vaktplanen',
  blank: 'tom',
  planOf: 'Plan per intervall',
  row: 'Rad {row}',
  forecastAsks:
    'Velg tre kolonner: dato med eller uten klokkeslett, prognose, faktisk; en rad for hvert intervall.',
  threeColumns: 'Velg tre kolonner: dato, prognose og faktisk.',
  grains: {
    interval: 'Per intervall',
    day: 'Per dag',
    week: 'Per uke',
  },
  error: 'Vektet feil',
  bias: 'Skjevhet',
  compared: 'Sammenlignet',
  hides:
    'Per intervall var {interval} av anropene ventet til feil tid, per dag {day}. En dagssum skjuler det: for mange klokken ni veier opp for få klokken ti, men den som ringer klokken ti, venter. Bemann etter intervallet.',
  hidesNot:
    'Dager og intervaller er omtrent like feil her: hele dagen er for høy eller for lav, ikke formen.',
  errorMeans:
    'Vektet feil: alle avvik mellom prognose og faktisk, som andel av det som kom. Skjevhet: over 0 var prognosen for høy. Intervaller der én side mangler, utelates.',
  within: '{share} av intervallene innenfor ±{tolerance}',
  backlog: 'Restanse',
  backlogAsks: 'Velg to kolonner: mottatt og ferdig, en rad for hver dag.',
  start: 'Restanse ved start',
  twoColumns: 'Velg to kolonner.',
  backlogEnd: '{count} venter ved slutten',
  backlogDays: '{days} dagers arbeid i disse dagenes tempo',
  backlogUnknown: 'Et antall mangler, så restansen etter det er ukjent.',
  backlogNever: 'Ingenting gjøres ferdig, så den tar aldri slutt.',
  backlogMeans:
    'Restanse: start + mottatt − ferdig. Dagers arbeid: restanse delt på det som gjøres ferdig en gjennomsnittlig dag.',
  onTime: 'I tide',
  onTimeAsks:
    'Velg to kolonner med dato og klokkeslett: åpnet og lukket; lukket er tom så lenge saken er åpen.',
  limit: 'Tillatt tid, timer',
  onTimeShare: '{share} i tide',
  onTimeOf: '{onTime} av {all}: {closed} lukket, {overdue} fortsatt åpne etter fristen',
  onTimeNone: 'Ingenting er lukket eller over fristen ennå.',
  impossible:
    '{count, plural, one {# sak ble} other {# saker ble}} lukket før {count, plural, one {den} other {de}} ble åpnet; telles ikke.',
  onTimeMeans:
    'I tide, for e-post, chat og saker: lukket innen fristen, delt på alle lukkede og alle som fortsatt er åpne etter den. Åpne saker som fortsatt har tid, telles ikke. Nå er det seneste tidspunktet i listen.',
};
