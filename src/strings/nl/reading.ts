/** Why a sheet is read as it is, and what is wrong with a reading that was given, in Dutch. */

import type { ReadingProblemTexts, ReadingReasonTexts, ReadingRoleTexts } from '../en/reading';

export const readingRoles: ReadingRoleTexts = {
  name: 'namen van metrieken',
  category: 'categorieën',
  target: 'normen',
  'target-low': 'ondergrenzen',
  'target-high': 'bovengrenzen',
  direction: 'richtingen',
  unit: 'eenheden',
  owner: 'eigenaren',
  vendor: 'locaties of leveranciers',
  definition: 'definities',
  period: 'perioden',
  value: 'waarden',
  kind: 'werkelijk of norm',
  total: 'totalen',
  ignore: 'niets wat gebruikt wordt',
};

export const readingReasons: ReadingReasonTexts = {
  'periods-across':
    '{count, plural, one {# periode} other {# perioden}}, {first} tot en met {last}, {count, plural, one {staat} other {staan}} naast elkaar in {lineIs, select, row {rij} other {kolom}} {line}.',
  'periods-down':
    '{count, plural, one {# periode} other {# perioden}}, {first} tot en met {last}, {count, plural, one {staat} other {staan}} onder elkaar in {lineIs, select, row {rij} other {kolom}} {line}.',
  'list-of-measurements':
    'Elke rij is één meting: {rows, plural, one {# rij} other {# rijen}} voor {metrics, plural, one {# metriek} other {# metrieken}}.',
  'numbers-under-periods': '{percent}% van de gevulde cellen bij de perioden zijn getallen.',
  'header-says': '"{text}" in {lineIs, select, row {rij} other {kolom}} {line} zegt: {role}.',
  'content-says': 'De cellen van {lineIs, select, row {rij} other {kolom}} {line} zien eruit als {role}.',
  'only-texts':
    '{lineIs, select, row {Rij} other {Kolom}} {line} bevat de namen: er is geen andere lijn met teksten over.',
  'sections-say-category':
    '{count, plural, one {# tussenkop geeft een categorie} other {# tussenkoppen geven categorieën}}.',
  'target-beside': '"{text}" bevat de normen van "{metric}".',
  'line-passed-over': '"{text}" in {lineIs, select, row {rij} other {kolom}} {line} wordt niet gebruikt.',
  'few-periods':
    '{count, plural, one {Er is maar # periode gevonden.} other {Er zijn maar # perioden gevonden.}}',
  'years-as-numbers': 'De perioden zijn losse getallen die jaren kunnen zijn, of cijfers.',
  'no-years': 'De perioden noemen geen jaar.',
  'repeated-periods':
    '{count, plural, one {# periode komt} other {# perioden komen}} meer dan één keer voor.',
  'other-kinds':
    '{count, plural, one {# periode is} other {# perioden zijn}} van een andere soort dan de rest.',
  'unlabelled-figures':
    '{count, plural, one {# lijn} other {# lijnen}} met cijfers tussen de perioden {count, plural, one {heeft} other {hebben}} geen eigen periode, zoals wanneer werkelijk en norm naast elkaar staan.',
  'nameless-figures':
    '{count, plural, one {# lijn} other {# lijnen}} met cijfers {count, plural, one {heeft} other {hebben}} geen naam, zoals wanneer werkelijk en norm in paren staan.',
  'names-repeat':
    '{count, plural, one {# naam komt} other {# namen komen}} meer dan één keer voor, en niets onderscheidt ze.',
  'names-uncertain':
    '{lineIs, select, row {Rij} other {Kolom}} {line} of {otherIs, select, row {rij} other {kolom}} {other} kan de namen van de metrieken bevatten.',
  'values-uncertain':
    '{lineIs, select, row {Rij} other {Kolom}} {line} of {otherIs, select, row {rij} other {kolom}} {other} kan de waarden bevatten.',
  'texts-among-values': 'Slechts {percent}% van de gevulde cellen bij de perioden zijn getallen.',
  'rows-repeat': '{percent}% van de rijen herhaalt een metriek en periode die er al boven staan.',
  'rows-are-records':
    '"{text}" in {lineIs, select, row {rij} other {kolom}} {line} verschilt van rij tot rij: elke rij kan een registratie zijn.',
  'figures-before-periods':
    '"{text}" in {lineIs, select, row {rij} other {kolom}} {line} bevat cijfers maar staat vóór de perioden.',
  'period-beside':
    '"{text}" in {lineIs, select, row {rij} other {kolom}} {line} bevat perioden naast de andere: een metriek kan van lijn tot lijn doorlopen.',
  'target-unplaced':
    '"{text}" in {lineIs, select, row {rij} other {kolom}} {line} bevat normen, maar het is niet duidelijk van welke metriek.',
  'names-hold-periods':
    '{count, plural, one {# naam bevat} other {# namen bevatten}} ook een periode, zoals "{text}": de perioden kunnen in de koppen staan.',
  'goes-on': '{range} heeft dezelfde metrieken over andere perioden: samen kunnen ze één tabel zijn.',
};

export const readingProblems: ReadingProblemTexts = {
  'not-json-object': '{path}: een leeswijze moet een object zijn; dit is {found}.',
  'no-readings':
    '{path}: hier is geen leeswijze gevonden. Geef een leeswijze, een lijst van leeswijzen, of wat "inspect --json" toonde.',
  'missing-field': '{path} ontbreekt. Voeg het toe.',
  'wrong-type': '{path} moet {expected} zijn; het is {found}.',
  'unknown-choice': '{path} is "{found}". Toegestaan: {expected}.',
  'bad-range': '{path} is "{found}", dat is geen bereik. Schrijf het zoals A4:O18.',
  'bad-line': '{path} noemt "{found}", en dat is geen {expected}.',
  'bad-period': '{path} is "{found}". Schrijf een periode zoals 2024-03, 2024-Q1 of 2024-W12.',
  'other-sheet': '{path} is "{found}", maar het blad is "{expected}".',
  'outside-sheet': '{path} ({found}) ligt buiten het gevulde deel van het blad ({expected}).',
  'outside-range': '{path} noemt {found}, dat buiten het bereik {expected} ligt.',
  'no-role': '{path} heeft geen {role}. Geef één lijn de rol "{expected}".',
  'too-many':
    '{path} heeft {found} lijnen met de rol "{expected}"; er {allowed, plural, one {kan} other {kunnen}} er {allowed} gelezen worden.',
};
