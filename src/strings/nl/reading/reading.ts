/** Why a sheet is read as it is, and what is wrong with a reading that was given, in Dutch. */

import type { ReadingProblemTexts, ReadingReasonTexts, ReadingRoleTexts } from '../../en/reading/reading';

export const readingRoles: ReadingRoleTexts = {
  metric: 'KPI-namen',
  period: 'perioden',
  measure: 'wat de cijfers zijn',
  unit: 'locaties of leveranciers',
  category: 'categorieën',
  direction: 'richtingen',
  'unit-of-measure': 'meeteenheden',
  owner: 'verantwoordelijken',
  definition: 'definities',
  code: 'codes',
  actual: 'resultaten',
  target: 'normen',
  'target-low': 'ondergrenzen',
  'target-high': 'bovengrenzen',
  'target-year': 'jaarnormen',
  'target-day': 'dagnormen',
  variance: 'verschillen',
  achieved: 'percentages gehaald',
  'previous-year': 'cijfers van vorig jaar',
  forecast: 'prognoses',
  weight: 'gewichten',
  points: 'punten',
  status: 'statussen',
  'rag-green': 'grenzen voor groen',
  'rag-amber': 'grenzen voor oranje',
  'rag-red': 'grenzen voor rood',
  numerator: 'tellers',
  denominator: 'noemers',
  comment: 'opmerkingen',
  total: 'totalen',
  'section-metric': 'koppen met KPI-namen',
  'section-unit': 'koppen met locaties',
  'section-category': 'koppen met categorieën',
  'section-period': 'koppen met jaren',
  section: 'koppen',
  'target-note': 'een norm onder de KPI',
  note: 'notities',
  unused: 'ongebruikte cijfers',
  ignore: 'niets wat wordt gebruikt',
};

export const readingReasons: ReadingReasonTexts = {
  'target-unplaced':
    '“{text}” in {lineIs, select, row {rij} other {kolom}} {line} bevat normen, maar het is niet duidelijk van welke KPI.',
  'rows-are-records':
    '“{text}” in {lineIs, select, row {rij} other {kolom}} {line} verschilt van rij tot rij: elke rij kan een registratie zijn.',
  'target-proved':
    '“{text}” in {lineIs, select, row {rij} other {kolom}} {line} bevat één cijfer per KPI in de eigen schaal: normen.',
  'title-names': 'Geen cel noemt de KPI; “{text}” doet dat.',
  'figures-unexplained': '{percent}% van de cijfers heeft geen kop die zegt wat ze zijn.',
  'no-measure': 'Er is geen periode genoemd, en geen kop zegt welke cijfers resultaten zijn.',
  'no-results': 'Geen kolom of rij is als resultaten herkend.',
  'periods-unread': '“{text}” kan een periode zijn, maar is niet als periode gelezen.',
  weekdays: 'Er staan weekdagen naast weken; zonder datums vormen ze geen reeks.',
  'periods-across':
    '{count, plural, one {# periode} other {# perioden}}, {first} tot en met {last}, {count, plural, one {staat} other {staan}} naast elkaar in {lineIs, select, row {rij} other {kolom}} {line}.',
  'periods-down':
    '{count, plural, one {# periode} other {# perioden}}, {first} tot en met {last}, {count, plural, one {staat} other {staan}} onder elkaar in {lineIs, select, row {rij} other {kolom}} {line}.',
  'header-says': '“{text}” in {lineIs, select, row {rij} other {kolom}} {line} zegt: {role}.',
  'content-says': 'De cellen van {lineIs, select, row {rij} other {kolom}} {line} zien eruit als {role}.',
  'no-years': 'De perioden noemen geen jaar.',
  'names-uncertain':
    "{lineIs, select, row {Rij} other {Kolom}} {line} of {otherIs, select, row {rij} other {kolom}} {other} kan de namen van de KPI's bevatten.",
  'rows-repeat': '{percent}% van de rijen herhaalt een KPI en periode die er al boven staan.',
};

export const readingProblems: ReadingProblemTexts = {
  'not-json-object': '{path}: een leeswijze moet een object zijn; dit is {found}.',
  'old-reading':
    '{path} is een leeswijze van versie 0.2, die bladen anders las. Laat het blad opnieuw lezen met "inspect --json", of laat de leeswijze weg.',
  'no-readings':
    '{path}: hier is geen leeswijze gevonden. Geef een leeswijze, een lijst van leeswijzen, of wat "inspect --json" toonde.',
  'missing-field': '{path} ontbreekt. Voeg het toe.',
  'wrong-type': '{path} moet {expected} zijn; het is {found}.',
  'unknown-choice': '{path} is “{found}”. Toegestaan: {expected}.',
  'bad-range': '{path} is “{found}”, dat is geen bereik. Schrijf het zoals A4:O18.',
  'bad-line': '{path} noemt “{found}”, en dat is geen {expected}.',
  'bad-period': '{path} is “{found}”. Schrijf een periode zoals 2024-03, 2024-Q1 of 2024-W12.',
  'other-sheet': '{path} is “{found}”, maar het blad is “{expected}”.',
  'outside-sheet': '{path} ({found}) ligt buiten het gevulde deel van het blad ({expected}).',
  'outside-range': '{path} noemt {found}, dat buiten het bereik {expected} ligt.',
  'no-role': '{path} heeft geen {role}. Geef één rij of kolom de rol “{expected}”.',
};
