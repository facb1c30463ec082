/** The words of the staffing view: agents by Erlang C, a day’s plan, forecasts, backlog and on time in Dutch. */
import type { StaffingTexts } from '../../en/pane/staffing';

export const staffing: StaffingTexts = {
  what: 'Wat uitrekenen',
  kinds: {
    interval: 'Eén interval',
    day: 'Een dagplan',
    forecast: 'Nauwkeurigheid van de voorspelling',
    flow: 'Werkvoorraad en op tijd',
  },
  calls: 'Gesprekken in het interval',
  interval: 'Interval, minuten',
  aht: 'Gemiddelde afhandeltijd, seconden',
  target: 'Gewenst serviceniveau, %',
  threshold: 'beantwoord binnen, seconden',
  shrinkage: 'Shrinkage, %',
  maxOccupancy: 'Hoogste bezettingsgraad, %',
  columns: {
    agents: 'Medewerkers',
    scheduled: 'In te roosteren',
    level: 'Serviceniveau',
    asa: 'ASA, seconden',
    occupancy: 'Bezettingsgraad',
  },
  wrong:
    'Gesprekken en shrinkage moeten 0 of meer zijn, het serviceniveau tussen 0 en 100 %, shrinkage onder 100 %, de hoogste bezettingsgraad boven 0 en hoogstens 100 %; interval en afhandeltijd meer dan 0.',
  tooMany: 'Er zouden meer dan een miljoen medewerkers nodig zijn. Controleer gesprekken en afhandeltijd.',
  answer: '{agents, plural, one {# medewerker} other {# medewerkers}}, {scheduled} in te roosteren',
  answerMore:
    '{level} beantwoord binnen {threshold, plural, one {# seconde} other {# seconden}}, gemiddeld {asa} s wachten, medewerkers {occupancy} van hun tijd bezig.',
  nobody: 'Geen gesprekken: niemand nodig.',
  chart:
    'Serviceniveau naar aantal medewerkers: {from} medewerkers geven {low}, {to} geven {high}; {agents} halen de gewenste {target}.',
  chartTitle: 'Serviceniveau naar medewerkers',
  around: 'Rond de uitkomst',
  needed: 'nodig',
  neverEnds: 'de wachtrij eindigt nooit',
  words:
    'Erlang C: gesprekken × afhandeltijd / interval = {load} medewerkers altijd bezig. Er komen medewerkers bij, één voor één, tot genoeg gesprekken op tijd beantwoord worden; shrinkage komt erbovenop: medewerkers / (1 − shrinkage), naar boven afgerond. Aangenomen wordt dat bellers wachten en niet ophangen.',
  wordsCapped: '{agents} zouden het serviceniveau halen; de hoogste bezettingsgraad vraagt er {more} meer.',
  insert: 'Invoegen als formules',
  insertWhere:
    'Selecteer in het blad de eerste vrije cel ervoor en kies dit. Er zijn vijf kolommen nodig en een rij titels.',
  inserted: 'Geschreven in {sheet}!{area}. De cijfers volgen wat hun cellen bevatten.',
  undo: 'Ongedaan maken',
  undone: 'Teruggenomen.',
  noCell: 'Selecteer eerst één cel in een blad.',
  noFigures:
    'Er zijn geen cijfers geselecteerd. Selecteer in het blad de cellen met de cijfers en kies dit opnieuw.',
  take: 'De geselecteerde cellen gebruiken',
  taken: '{sheet}!{area}: {count, plural, one {# rij} other {# rijen}}',
  notFigures:
    '{count, plural, one {# cel bevat} other {# cellen bevatten}} geen cijfer; {count, plural, one {die telt} other {die tellen}} als leeg.',
  dayAsks: 'Selecteer de kolom met de voorspelde gesprekken, een rij per interval van de lengte hierboven.',
  oneColumn: 'Selecteer één kolom met gesprekken, niet {count}.',
  negative: 'Een aantal gesprekken onder 0 is geen voorspelling: verbeter het in het blad.',
  dayTotal: 'hoogstens {agents} medewerkers, {hours} uren in te roosteren',
  blank: 'leeg',
  planOf: 'Plan per interval',
  row: 'Rij {row}',
  forecastAsks:
    'Selecteer drie kolommen: datum met of zonder tijd, voorspelling, werkelijk; een rij per interval.',
  threeColumns: 'Selecteer drie kolommen: datum, voorspelling en werkelijk.',
  grains: {
    interval: 'Per interval',
    day: 'Per dag',
    week: 'Per week',
  },
  error: 'Gewogen fout',
  bias: 'Afwijking',
  compared: 'Vergeleken',
  hides:
    'Per interval was {interval} van de gesprekken voor het verkeerde moment voorspeld, per dag {day}. Een dagtotaal verbergt dat: te veel om negen uur maakt te weinig om tien uur goed, maar wie om tien uur belt, wacht. Plan per interval.',
  hidesNot:
    'Dagen en intervallen zitten er hier ongeveer even ver naast: de hele dag is te hoog of te laag, niet het verloop.',
  errorMeans:
    'Gewogen fout: alle verschillen tussen voorspelling en werkelijk, als aandeel van wat binnenkwam. Afwijking: boven 0 was de voorspelling te hoog. Onvolledige intervallen tellen niet mee.',
  within: '{share} van de intervallen binnen ±{tolerance}',
  backlog: 'Werkvoorraad',
  backlogAsks: 'Selecteer twee kolommen: binnengekomen en afgehandeld, een rij per dag.',
  start: 'Werkvoorraad aan het begin',
  twoColumns: 'Selecteer twee kolommen.',
  backlogEnd: '{count} wachten aan het eind',
  backlogDays: '{days} dagen werk in het tempo van deze dagen',
  backlogUnknown: 'Er ontbreekt een telling, dus daarna is de werkvoorraad onbekend.',
  backlogNever: 'Er wordt niets afgehandeld, dus het eindigt nooit.',
  backlogMeans:
    'Werkvoorraad: begin + binnengekomen − afgehandeld. Dagen werk: werkvoorraad gedeeld door wat op een gemiddelde dag wordt afgehandeld.',
  onTime: 'Op tijd',
  onTimeAsks:
    'Selecteer twee kolommen met datum en tijd: geopend en gesloten; gesloten is leeg zolang iets openstaat.',
  limit: 'Toegestane tijd, uren',
  onTimeShare: '{share} op tijd',
  onTimeOf: '{onTime} van {all}: {closed} gesloten, {overdue} nog open na de limiet',
  onTimeNone: 'Er is nog niets gesloten of over de limiet.',
  impossible:
    '{count, plural, one {# zaak is} other {# zaken zijn}} gesloten voor het openen; nergens meegeteld.',
  onTimeMeans:
    'Op tijd, voor e-mail, chat en zaken: gesloten binnen de limiet, gedeeld door alles wat gesloten is en wat na de limiet nog openstaat. Wat openstaat en nog tijd heeft, telt nergens. Nu is de laatste tijd in de lijst.',
};
