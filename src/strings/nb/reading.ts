/** Why a sheet is read as it is, and what is wrong with a reading that was given, in Norwegian. */

import type { ReadingProblemTexts, ReadingReasonTexts, ReadingRoleTexts } from '../en/reading';

/** "1 periode", "3 perioder". */
export const readingRoles: ReadingRoleTexts = {
  name: 'navn på måltall',
  category: 'kategorier',
  target: 'målsetninger',
  'target-low': 'nedre grenser',
  'target-high': 'øvre grenser',
  direction: 'retninger',
  unit: 'enheter',
  owner: 'ansvarlige',
  vendor: 'steder eller leverandører',
  definition: 'definisjoner',
  period: 'perioder',
  value: 'verdier',
  kind: 'faktisk eller målsetning',
  total: 'summer',
  ignore: 'ingenting som brukes',
};

export const readingReasons: ReadingReasonTexts = {
  'periods-across':
    '{count, plural, one {# periode} other {# perioder}}, {first} til {last}, står bortover i {lineIs, select, row {rad} other {kolonne}} {line}.',
  'periods-down':
    '{count, plural, one {# periode} other {# perioder}}, {first} til {last}, står nedover i {lineIs, select, row {rad} other {kolonne}} {line}.',
  'list-of-measurements':
    'Hver rad er én måleverdi: {rows, plural, one {# rad} other {# rader}} for {metrics, plural, one {# måltall} other {# måltall}}.',
  'numbers-under-periods': '{percent} % av de fylte cellene ved periodene er tall.',
  'header-says': '«{text}» i {lineIs, select, row {rad} other {kolonne}} {line} sier: {role}.',
  'content-says': 'Cellene i {lineIs, select, row {rad} other {kolonne}} {line} ser ut som {role}.',
  'only-texts':
    '{lineIs, select, row {Rad} other {Kolonne}} {line} inneholder navnene: ingen annen linje med tekster er igjen.',
  'sections-say-category': '{count, plural, one {# mellomtittel} other {# mellomtitler}} gir kategorier.',
  'target-beside': '«{text}» inneholder målsetningene for «{metric}».',
  'line-passed-over': '«{text}» i {lineIs, select, row {rad} other {kolonne}} {line} brukes ikke.',
  'few-periods': 'Bare {count, plural, one {# periode} other {# perioder}} ble funnet.',
  'years-as-numbers': 'Periodene er rene tall som kan være årstall, eller måltall.',
  'no-years': 'Periodene nevner ikke noe år.',
  'repeated-periods': '{count, plural, one {# periode} other {# perioder}} står mer enn én gang.',
  'other-kinds': '{count, plural, one {# periode} other {# perioder}} er av et annet slag enn resten.',
  'unlabelled-figures':
    '{count, plural, one {# linje} other {# linjer}} med tall mellom periodene har ingen egen periode, som når faktisk og målsetning står side om side.',
  'nameless-figures':
    '{count, plural, one {# linje} other {# linjer}} med tall har ikke navn, som når faktisk og målsetning står i par.',
  'names-repeat':
    '{count, plural, one {# navn} other {# navn}} står mer enn én gang, og ingenting skiller dem.',
  'names-uncertain':
    '{lineIs, select, row {Rad} other {Kolonne}} {line} eller {otherIs, select, row {rad} other {kolonne}} {other} kan inneholde navnene på måltallene.',
  'values-uncertain':
    '{lineIs, select, row {Rad} other {Kolonne}} {line} eller {otherIs, select, row {rad} other {kolonne}} {other} kan inneholde verdiene.',
  'texts-among-values': 'Bare {percent} % av de fylte cellene ved periodene er tall.',
  'rows-repeat': '{percent} % av radene gjentar et måltall og periode som står lenger opp.',
  'rows-are-records':
    '«{text}» i {lineIs, select, row {rad} other {kolonne}} {line} er ulik fra rad til rad: hver rad kan være en registrering.',
  'figures-before-periods':
    '«{text}» i {lineIs, select, row {rad} other {kolonne}} {line} inneholder tall, men står foran periodene.',
  'period-beside':
    '«{text}» i {lineIs, select, row {rad} other {kolonne}} {line} inneholder perioder ved siden av de andre: et måltall kan fortsette fra linje til linje.',
  'target-unplaced':
    '«{text}» i {lineIs, select, row {rad} other {kolonne}} {line} inneholder målsetninger, men det er ikke klart for hvilket måltall.',
  'names-hold-periods':
    '{count, plural, one {# navn} other {# navn}} inneholder også en periode, som «{text}»: periodene kan stå i overskriftene.',
  'goes-on': '{range} har de samme måltallene over andre perioder: de to kan være én tabell.',
};

export const readingProblems: ReadingProblemTexts = {
  'not-json-object': '{path}: en lesemåte må være et objekt; dette er {found}.',
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
  'no-role': '{path} har ingen {role}. Gi én linje rollen «{expected}».',
  'too-many': '{path} har {found} linjer med rollen «{expected}»; det kan leses {allowed}.',
};
