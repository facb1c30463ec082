/** Why a sheet is read as it is, and what is wrong with a reading that was given, in Norwegian. */

import type { ReadingProblemTexts, ReadingReasonTexts, ReadingRoleTexts } from '../../en/reading/reading';

/** "1 periode", "3 perioder". */
export const readingRoles: ReadingRoleTexts = {
  metric: 'KPI-navn',
  period: 'perioder',
  measure: 'hva tallene er',
  unit: 'steder eller leverandører',
  category: 'kategorier',
  direction: 'retninger',
  'unit-of-measure': 'måleenheter',
  owner: 'ansvarlige',
  definition: 'definisjoner',
  code: 'koder',
  actual: 'resultater',
  target: 'mål',
  'target-low': 'nedre grenser',
  'target-high': 'øvre grenser',
  'target-year': 'årsmål',
  'target-day': 'dagsmål',
  variance: 'differanser',
  achieved: 'måloppnåelse',
  'previous-year': 'tall fra året før',
  forecast: 'prognoser',
  weight: 'vekter',
  points: 'poeng',
  status: 'statuser',
  'rag-green': 'grenser for grønt',
  'rag-amber': 'grenser for gult',
  'rag-red': 'grenser for rødt',
  numerator: 'tellere',
  denominator: 'nevnere',
  comment: 'kommentarer',
  total: 'totaler',
  'section-metric': 'overskrifter med KPI-navn',
  'section-unit': 'overskrifter med steder',
  'section-category': 'overskrifter med kategorier',
  'section-period': 'overskrifter med år',
  section: 'overskrifter',
  'target-note': 'et mål under KPI-en',
  note: 'notater',
  unused: 'ubrukte tall',
  ignore: 'ingenting som brukes',
};

export const readingReasons: ReadingReasonTexts = {
  'target-unplaced':
    '«{text}» i {lineIs, select, row {rad} other {kolonne}} {line} inneholder mål, men det er ikke klart for hvilken KPI.',
  'rows-are-records':
    '«{text}» i {lineIs, select, row {rad} other {kolonne}} {line} er ulik fra rad til rad: hver rad kan være en registrering.',
  'target-proved':
    '«{text}» i {lineIs, select, row {rad} other {kolonne}} {line} har ett tall for hver KPI i dens egen skala: mål.',
  'title-names': 'Ingen celle nevner KPI-en; «{text}» gjør det.',
  'figures-unexplained': '{percent} % av tallene har ingen etikett som sier hva de er.',
  'no-measure': 'Ingen periode er nevnt, og ingen etikett sier hvilke tall som er resultater.',
  'no-results': 'Ingen kolonne eller rad kunne gjenkjennes som resultater.',
  'periods-unread': '«{text}» kan være en periode, men kunne ikke leses som det.',
  weekdays: 'Ukedager står ved siden av uker; uten datoer blir de ingen serie.',
  'periods-across':
    '{count, plural, one {# periode} other {# perioder}}, {first} til {last}, står bortover i {lineIs, select, row {rad} other {kolonne}} {line}.',
  'periods-down':
    '{count, plural, one {# periode} other {# perioder}}, {first} til {last}, står nedover i {lineIs, select, row {rad} other {kolonne}} {line}.',
  'header-says': '«{text}» i {lineIs, select, row {rad} other {kolonne}} {line} sier: {role}.',
  'content-says': 'Cellene i {lineIs, select, row {rad} other {kolonne}} {line} ser ut som {role}.',
  'no-years': 'Periodene nevner ikke noe år.',
  'names-uncertain':
    '{lineIs, select, row {Rad} other {Kolonne}} {line} eller {otherIs, select, row {rad} other {kolonne}} {other} kan inneholde navnene på KPI-ene.',
  'rows-repeat': '{percent} % av radene gjentar en KPI og periode som står lenger opp.',
};

export const readingProblems: ReadingProblemTexts = {
  'not-json-object': '{path}: en lesemåte må være et objekt; dette er {found}.',
  'old-reading':
    '{path} er en lesemåte fra versjon 0.2, som leste ark på en annen måte. Les arket på nytt med «inspect --json», eller utelat lesemåten.',
  'no-readings':
    '{path}: ingen lesemåte ble funnet her. Oppgi en lesemåte, en liste med lesemåter, eller det «inspect --json» viste.',
  'missing-field': '{path} mangler. Legg det til.',
  'wrong-type': '{path} må være {expected}; det er {found}.',
  'unknown-choice': '{path} er «{found}». Tillatt: {expected}.',
  'bad-range': '{path} er «{found}», som ikke er noe område. Skriv det som A4:O18.',
  'bad-line': '{path} nevner «{found}», som ikke er på formen {expected}.',
  'bad-period': '{path} er «{found}». Skriv en periode som 2024-03, 2024-Q1 eller 2024-W12.',
  'other-sheet': '{path} er «{found}», men arket er «{expected}».',
  'outside-sheet': '{path} ({found}) ligger utenfor den fylte delen av arket ({expected}).',
  'outside-range': '{path} nevner {found}, som ligger utenfor området {expected}.',
  'no-role': '{path} har ingen {role}. Gi én rad eller kolonne rollen «{expected}».',
};
