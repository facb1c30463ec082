/** Why a sheet is read as it is, and what is wrong with a reading that was given, in Norwegian. */
import { counted } from '../counted';
import type { ReadingProblems, ReadingReasons } from '../en/reading';

const roles: Readonly<Record<string, string>> = {
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
  'target-proved': (d) => `«${d.text}» i ${d.line} har ett tall for hver KPI i dens egen skala: mål.`,
  'target-unplaced': (d) => `«${d.text}» i ${d.line} har mål, men for hvilken KPI er ikke klart.`,
  'rows-are-records': (d) => `«${d.text}» i ${d.line} er forskjellig fra rad til rad: hver rad kan være en post.`,
  'title-names': (d) => `Ingen celle nevner KPI-en; «${d.text}» gjør det.`,
  'figures-unexplained': (d) => `${d.percent} % av tallene har ingen etikett som sier hva de er.`,
  'no-measure': () => 'Ingen periode er nevnt, og ingen etikett sier hvilke tall som er resultater.',
  'no-results': () => 'Ingen kolonne eller rad kunne gjenkjennes som resultater.',
  'periods-unread': (d) => `«${d.text}» kan være en periode, men kunne ikke leses som det.`,
  weekdays: () => 'Ukedager står ved siden av uker; uten datoer blir de ingen serie.',
  'periods-across': (d) =>
    `${counted(d.count, 'periode', 'perioder')}, ${d.first} til ${d.last}, står bortover i ${line(d.line)}.`,
  'periods-down': (d) =>
    `${counted(d.count, 'periode', 'perioder')}, ${d.first} til ${d.last}, står nedover i ${line(d.line)}.`,
  'header-says': (d) => `«${d.text}» i ${line(d.line)} sier: ${role(d.role)}.`,
  'content-says': (d) => `Cellene i ${line(d.line)} ser ut som ${role(d.role)}.`,
  'no-years': () => 'Periodene nevner ikke noe år.',
  'names-uncertain': (d) => `${atStart(d.line)} eller ${line(d.other)} kan inneholde navnene på måltallene.`,
  'rows-repeat': (d) => `${d.percent} % av radene gjentar et måltall og periode som står lenger opp.`,
};

export const readingProblems: ReadingProblems = {
  'not-json-object': (d) => `${d.path}: en lesemåte må være et objekt; dette er ${d.found}.`,
  'old-reading': (d) => `${d.path} er en lesemåte fra versjon 0.2, som leste ark på en annen måte. Les arket på nytt med "inspect --json", eller utelat lesemåten.`,
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
