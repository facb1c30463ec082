/** What `copc inspect` says, in Dutch. */
import type { InspectionTexts } from '../../en/doors/inspection';

export const inspection: InspectionTexts = {
  direction: 'Richting',
  target: 'Norm',
  category: 'Categorie',
  open: 'welke richting beter is, staat nergens',
  strengths: { written: 'geschreven', known: 'bekend', likely: 'waarschijnlijk', open: 'onbekend' },
  directionBy: {
    person: 'handmatig ingesteld',
    column: '“{text}” staat in {cell}',
    target: 'de norm “{text}” in {cell} zegt het',
    limits: 'de grenzen “{text}” in {cell} zeggen het',
    name: 'de hele naam wordt begrepen',
    share: 'een percentage met norm {text} in {cell}, zonder woord dat het kan omkeren',
    turning: 'een woord in de naam kan het omkeren',
    nothing: 'het blad en de naam zeggen het niet',
  },
  targetBy: {
    none: 'geen',
    person: '{text}, handmatig ingesteld',
    name: '{text}, in de naam ({cell})',
    cell: '{text}, uit {cell}',
    headed: '{text} in {cell}, met opschrift “{head}”',
  },
  targetProved: 'als norm gelezen vanwege de cijfers',
  targetNotUsed: 'niet gebruikt; de bevindingen zeggen waarom',
  noCategory: 'geen',
  categoryBy: {
    person: 'handmatig ingesteld',
    column: '“{text}” staat in {cell}',
    filled: '“{text}” in {cell}, doorgetrokken over een lege cel',
    section: 'de kop “{text}” in {cell}',
    learned: '“{text}” in {cell}, afgeleid van de KPI’s eronder',
    name: 'gebruikelijk bij deze naam',
    unknown: '“{text}” in {cell} is geen van de vijf categorieën',
    missing: 'de cel is leeg',
  },
  kept: 'gelezen zoals deze werkmap onthoudt',
  second: 'Op één na beste leeswijze',
  onlyOne: 'Anders lezen was niet mogelijk.',
  differs: '{line}: {instead}, niet {role}',
  unnamed: 'niets',
  margin: '{margin} punten lager; bij minder dan 1 wordt het u gevraagd.',
  lost: {
    explains: 'Die verklaart {second}% van de cijfers; de gekozen leeswijze {first}%.',
    clashes:
      'Daarin deelt {second}% van de cijfers een plaats met een ander; in de gekozen leeswijze {first}%.',
    periods: 'Die geeft de cijfers geen perioden.',
    names: 'Wat die als namen leest, lijkt minder op namen van KPI’s.',
    left: 'Die laat teksten naast de cijfers zonder betekenis.',
  },
  notUsed: 'Niet gebruikt',
  allUsed: 'Niet gebruikt: niets; elk cijfer van de tabel heeft een plaats.',
  leftOut: '{line} “{text}”: {role}, {figures, plural, one {# cijfer} other {# cijfers}}',
  leftOutUnnamed: '{line}: {role}, {figures, plural, one {# cijfer} other {# cijfers}}',
  unread: '{range}: {figures, plural, one {# cijfer} other {# cijfers}} in geen enkele tabel',
  coverage:
    'In tabellen die zouden worden beoordeeld: {scored} van {figures, plural, one {# cijfer} other {# cijfers}} ({share})',
  bookCoverage:
    'De werkmap: {scored} van {figures, plural, one {# cijfer} other {# cijfers}} in tabellen die zouden worden beoordeeld ({share}).',
};
