/** Why a sheet is read as it is, and what is wrong with a reading that was given, in Norwegian. */
import { counted } from '../counted';
import type { ReadingProblems, ReadingReasons } from '../en/reading';

const roles: Readonly<Record<string, string>> = {
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

const role = (value: string | number | undefined): string => roles[String(value)] ?? String(value);

/** `rad 4`, `kolonne C`; anything else as it is. */
const line = (value: string | number | undefined): string => {
  const name = String(value);
  if (/^\d+$/.test(name)) return `rad ${name}`;
  return /^[A-Z]{1,3}$/.test(name) ? `kolonne ${name}` : name;
};

/** The same at the start of a sentence. */
const atStart = (value: string | number | undefined): string => {
  const said = line(value);
  return said.charAt(0).toUpperCase() + said.slice(1);
};

/** "1 periode", "3 perioder". */
export const readingReasons: ReadingReasons = {
  'periods-across': (d) =>
    `${counted(d.count, 'periode', 'perioder')}, ${d.first} til ${d.last}, står bortover i ${line(d.line)}.`,
  'periods-down': (d) =>
    `${counted(d.count, 'periode', 'perioder')}, ${d.first} til ${d.last}, står nedover i ${line(d.line)}.`,
  'list-of-measurements': (d) =>
    `Hver rad er én måleverdi: ${counted(d.rows, 'rad', 'rader')} for ${counted(d.metrics, 'måltall', 'måltall')}.`,
  'numbers-under-periods': (d) => `${d.percent} % av de fylte cellene ved periodene er tall.`,
  'header-says': (d) => `«${d.text}» i ${line(d.line)} sier: ${role(d.role)}.`,
  'content-says': (d) => `Cellene i ${line(d.line)} ser ut som ${role(d.role)}.`,
  'only-texts': (d) => `${atStart(d.line)} inneholder navnene: ingen annen linje med tekster er igjen.`,
  'sections-say-category': (d) => `${counted(d.count, 'mellomtittel', 'mellomtitler')} gir kategorier.`,
  'target-beside': (d) => `«${d.text}» inneholder målsetningene for «${d.metric}».`,
  'line-passed-over': (d) => `«${d.text}» i ${line(d.line)} brukes ikke.`,
  'few-periods': (d) => `Bare ${counted(d.count, 'periode', 'perioder')} ble funnet.`,
  'years-as-numbers': () => 'Periodene er rene tall som kan være årstall, eller måltall.',
  'no-years': () => 'Periodene nevner ikke noe år.',
  'repeated-periods': (d) => `${counted(d.count, 'periode', 'perioder')} står mer enn én gang.`,
  'other-kinds': (d) => `${counted(d.count, 'periode', 'perioder')} er av et annet slag enn resten.`,
  'unlabelled-figures': (d) =>
    `${counted(d.count, 'linje', 'linjer')} med tall mellom periodene har ingen egen periode, som når faktisk og målsetning står side om side.`,
  'nameless-figures': (d) =>
    `${counted(d.count, 'linje', 'linjer')} med tall har ikke navn, som når faktisk og målsetning står i par.`,
  'names-repeat': (d) =>
    `${counted(d.count, 'navn', 'navn')} står mer enn én gang, og ingenting skiller dem.`,
  'names-uncertain': (d) => `${atStart(d.line)} eller ${line(d.other)} kan inneholde navnene på måltallene.`,
  'values-uncertain': (d) => `${atStart(d.line)} eller ${line(d.other)} kan inneholde verdiene.`,
  'texts-among-values': (d) => `Bare ${d.percent} % av de fylte cellene ved periodene er tall.`,
  'rows-repeat': (d) => `${d.percent} % av radene gjentar et måltall og periode som står lenger opp.`,
  'rows-are-records': (d) =>
    `«${d.text}» i ${line(d.line)} er ulik fra rad til rad: hver rad kan være en registrering.`,
  'figures-before-periods': (d) => `«${d.text}» i ${line(d.line)} inneholder tall, men står foran periodene.`,
  'period-beside': (d) =>
    `«${d.text}» i ${line(d.line)} inneholder perioder ved siden av de andre: et måltall kan fortsette fra linje til linje.`,
  'target-unplaced': (d) =>
    `«${d.text}» i ${line(d.line)} inneholder målsetninger, men det er ikke klart for hvilket måltall.`,
  'names-hold-periods': (d) =>
    `${counted(d.count, 'navn', 'navn')} inneholder også en periode, som «${d.text}»: periodene kan stå i overskriftene.`,
  'goes-on': (d) => `${d.range} har de samme måltallene over andre perioder: de to kan være én tabell.`,
};

export const readingProblems: ReadingProblems = {
  'not-json-object': (d) => `${d.path}: en lesemåte må være et objekt; dette er ${d.found}.`,
  'no-readings': (d) =>
    `${d.path}: ingen lesemåte ble funnet her. Oppgi en lesemåte, en liste med lesemåter, eller det «inspect --json» viste.`,
  'missing-field': (d) => `${d.path} mangler. Legg det til.`,
  'wrong-type': (d) => `${d.path} må være ${d.expected}; det er ${d.found}.`,
  'unknown-choice': (d) => `${d.path} er «${d.found}». Tillatt: ${d.expected}.`,
  'bad-range': (d) => `${d.path} er «${d.found}», som ikke er noe område. Skriv det som A4:O18.`,
  'bad-line': (d) => `${d.path} nevner «${d.found}», som ikke er på formen ${d.expected}.`,
  'bad-period': (d) => `${d.path} er «${d.found}». Skriv en periode som 2024-03, 2024-Q1 eller 2024-W12.`,
  'other-sheet': (d) => `${d.path} er «${d.found}», men arket er «${d.expected}».`,
  'outside-sheet': (d) => `${d.path} (${d.found}) ligger utenfor den fylte delen av arket (${d.expected}).`,
  'outside-range': (d) => `${d.path} nevner ${d.found}, som ligger utenfor området ${d.expected}.`,
  'no-role': (d) => `${d.path} har ingen ${role(d.expected)}. Gi én linje rollen «${d.expected}».`,
  'too-many': (d) =>
    `${d.path} har ${d.found} linjer med rollen «${d.expected}»; det kan leses ${d.allowed}.`,
};
