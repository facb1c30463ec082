/** Why a sheet is read as it is, and what is wrong with a reading that was given, in Dutch. */
import { counted } from '../counted';
import type { ReadingProblems, ReadingReasons } from '../en/reading';

const roles: Readonly<Record<string, string>> = {
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

const role = (value: string | number | undefined): string => roles[String(value)] ?? String(value);

/** `rij 4`, `kolom C`; anything else as it is. */
const line = (value: string | number | undefined): string => {
  const name = String(value);
  if (/^\d+$/.test(name)) return `rij ${name}`;
  return /^[A-Z]{1,3}$/.test(name) ? `kolom ${name}` : name;
};

/** The same at the start of a sentence. */
const atStart = (value: string | number | undefined): string => {
  const said = line(value);
  return said.charAt(0).toUpperCase() + said.slice(1);
};

/** "1 periode", "3 perioden". */
const periods = (d: Readonly<Record<string, string | number>>): string =>
  counted(d['count'], 'periode', 'perioden');

export const readingReasons: ReadingReasons = {
  'periods-across': (d) =>
    `${periods(d)}, ${d.first} tot en met ${d.last}, ${d.count === 1 ? 'staat' : 'staan'} naast elkaar in ${line(d.line)}.`,
  'periods-down': (d) =>
    `${periods(d)}, ${d.first} tot en met ${d.last}, ${d.count === 1 ? 'staat' : 'staan'} onder elkaar in ${line(d.line)}.`,
  'list-of-measurements': (d) =>
    `Elke rij is één meting: ${counted(d.rows, 'rij', 'rijen')} voor ${counted(d.metrics, 'metriek', 'metrieken')}.`,
  'numbers-under-periods': (d) => `${d.percent}% van de gevulde cellen bij de perioden zijn getallen.`,
  'header-says': (d) => `"${d.text}" in ${line(d.line)} zegt: ${role(d.role)}.`,
  'content-says': (d) => `De cellen van ${line(d.line)} zien eruit als ${role(d.role)}.`,
  'only-texts': (d) => `${atStart(d.line)} bevat de namen: er is geen andere lijn met teksten over.`,
  'sections-say-category': (d) =>
    `${counted(d.count, 'tussenkop geeft een categorie', 'tussenkoppen geven categorieën')}.`,
  'target-beside': (d) => `"${d.text}" bevat de normen van "${d.metric}".`,
  'line-passed-over': (d) => `"${d.text}" in ${line(d.line)} wordt niet gebruikt.`,
  'few-periods': (d) =>
    d.count === 1 ? `Er is maar ${d.count} periode gevonden.` : `Er zijn maar ${d.count} perioden gevonden.`,
  'years-as-numbers': () => 'De perioden zijn losse getallen die jaren kunnen zijn, of cijfers.',
  'no-years': () => 'De perioden noemen geen jaar.',
  'repeated-periods': (d) => `${counted(d.count, 'periode komt', 'perioden komen')} meer dan één keer voor.`,
  'other-kinds': (d) =>
    `${counted(d.count, 'periode is', 'perioden zijn')} van een andere soort dan de rest.`,
  'unlabelled-figures': (d) =>
    `${counted(d.count, 'lijn', 'lijnen')} met cijfers tussen de perioden ${d.count === 1 ? 'heeft' : 'hebben'} geen eigen periode, zoals wanneer werkelijk en norm naast elkaar staan.`,
  'nameless-figures': (d) =>
    `${counted(d.count, 'lijn', 'lijnen')} met cijfers ${d.count === 1 ? 'heeft' : 'hebben'} geen naam, zoals wanneer werkelijk en norm in paren staan.`,
  'names-repeat': (d) =>
    `${counted(d.count, 'naam komt', 'namen komen')} meer dan één keer voor, en niets onderscheidt ze.`,
  'names-uncertain': (d) => `${atStart(d.line)} of ${line(d.other)} kan de namen van de metrieken bevatten.`,
  'values-uncertain': (d) => `${atStart(d.line)} of ${line(d.other)} kan de waarden bevatten.`,
  'texts-among-values': (d) => `Slechts ${d.percent}% van de gevulde cellen bij de perioden zijn getallen.`,
  'rows-repeat': (d) => `${d.percent}% van de rijen herhaalt een metriek en periode die er al boven staan.`,
  'rows-are-records': (d) =>
    `"${d.text}" in ${line(d.line)} verschilt van rij tot rij: elke rij kan een registratie zijn.`,
  'figures-before-periods': (d) =>
    `"${d.text}" in ${line(d.line)} bevat cijfers maar staat vóór de perioden.`,
  'period-beside': (d) =>
    `"${d.text}" in ${line(d.line)} bevat perioden naast de andere: een metriek kan van lijn tot lijn doorlopen.`,
  'target-unplaced': (d) =>
    `"${d.text}" in ${line(d.line)} bevat normen, maar het is niet duidelijk van welke metriek.`,
  'names-hold-periods': (d) =>
    `${counted(d.count, 'naam bevat', 'namen bevatten')} ook een periode, zoals "${d.text}": de perioden kunnen in de koppen staan.`,
  'goes-on': (d) =>
    `${d.range} heeft dezelfde metrieken over andere perioden: samen kunnen ze één tabel zijn.`,
};

export const readingProblems: ReadingProblems = {
  'not-json-object': (d) => `${d.path}: een leeswijze moet een object zijn; dit is ${d.found}.`,
  'no-readings': (d) =>
    `${d.path}: hier is geen leeswijze gevonden. Geef een leeswijze, een lijst van leeswijzen, of wat "inspect --json" toonde.`,
  'missing-field': (d) => `${d.path} ontbreekt. Voeg het toe.`,
  'wrong-type': (d) => `${d.path} moet ${d.expected} zijn; het is ${d.found}.`,
  'unknown-choice': (d) => `${d.path} is "${d.found}". Toegestaan: ${d.expected}.`,
  'bad-range': (d) => `${d.path} is "${d.found}", dat is geen bereik. Schrijf het zoals A4:O18.`,
  'bad-line': (d) => `${d.path} noemt "${d.found}", en dat is geen ${d.expected}.`,
  'bad-period': (d) => `${d.path} is "${d.found}". Schrijf een periode zoals 2024-03, 2024-Q1 of 2024-W12.`,
  'other-sheet': (d) => `${d.path} is "${d.found}", maar het blad is "${d.expected}".`,
  'outside-sheet': (d) => `${d.path} (${d.found}) ligt buiten het gevulde deel van het blad (${d.expected}).`,
  'outside-range': (d) => `${d.path} noemt ${d.found}, dat buiten het bereik ${d.expected} ligt.`,
  'no-role': (d) => `${d.path} heeft geen ${role(d.expected)}. Geef één lijn de rol "${d.expected}".`,
  'too-many': (d) =>
    `${d.path} heeft ${d.found} lijnen met de rol "${d.expected}"; er ${d.allowed === 1 ? 'kan' : 'kunnen'} er ${d.allowed} gelezen worden.`,
};
