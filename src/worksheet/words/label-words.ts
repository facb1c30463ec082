/** What a header or label says of the figures or texts it stands over or beside (worksheets §2, Vocabulary). */
import { normalise, wordsOf } from './normalise';
import { phrasesIn, type PhraseMatch } from './phrases';
import type { SheetLanguage } from '../vocabulary/types';
import { labelIndex, type BesideWord, type LabelWord } from './label-phrases';
import { metricPhrasesIn } from './metric-phrases';

/** What figures are, besides results. `rag-…`: the limit from which a figure is green, amber or red. */
export type Measure =
  | 'actual'
  | 'target'
  | 'target-low'
  | 'target-high'
  | 'target-year'
  | 'target-day'
  | 'variance'
  | 'achieved'
  | 'previous-year'
  | 'forecast'
  | 'weight'
  | 'points'
  | 'status'
  | 'rag-green'
  | 'rag-amber'
  | 'rag-red'
  | 'numerator'
  | 'denominator'
  | 'comment';

/** What a line of texts is. `unit`: a site, vendor, team, channel …; `kind`: its cells name measures. */
export type LabelRole =
  | 'metric'
  | 'category'
  | 'unit'
  | 'owner'
  | 'definition'
  | 'direction'
  | 'unit-of-measure'
  | 'code'
  | 'period'
  | 'kind';

export interface LabelMeaning {
  readonly measure: Measure | null;
  readonly role: LabelRole | null;
  /** A total, an average, a sum to date: of metrics, of periods or of units. A total may be one of a measure. */
  readonly total: boolean;
  /** A target only where nothing else is called one: a benchmark, a threshold, a stretch. */
  readonly other: boolean;
  /** True when every word of the text is understood; else the meaning is merely contained in it. */
  readonly whole: boolean;
  /** The words that say something else: a metric's name beside a measure; `''` for a whole label. */
  readonly leftover: string;
}

const LONGEST_LABEL = 80;
/** Signs that normalising drops. */
const SIGNS: ReadonlyMap<string, Measure> = new Map([
  ['+/-', 'variance'],
  ['+/−', 'variance'],
  ['±', 'variance'],
]);

const MEASURES: Readonly<Partial<Record<LabelWord, Measure>>> = {
  actual: 'actual',
  target: 'target',
  otherTarget: 'target',
  targetLow: 'target-low',
  targetHigh: 'target-high',
  targetYear: 'target-year',
  targetDay: 'target-day',
  green: 'rag-green',
  amber: 'rag-amber',
  red: 'rag-red',
  variance: 'variance',
  achieved: 'achieved',
  previous: 'previous-year',
  forecast: 'forecast',
  weight: 'weight',
  points: 'points',
  status: 'status',
  numerator: 'numerator',
  denominator: 'denominator',
  comment: 'comment',
};

const ROLES: Readonly<Partial<Record<LabelWord, LabelRole>>> = {
  metric: 'metric',
  category: 'category',
  unit: 'unit',
  owner: 'owner',
  definition: 'definition',
  direction: 'direction',
  unitOfMeasure: 'unit-of-measure',
  code: 'code',
  period: 'period',
  kind: 'kind',
};

/** From the most telling to the least: "target owner" is an owner, "gap to target" a variance, "vendor name" a unit. */
const BY_WEIGHT = [
  'owner',
  'comment',
  'category',
  'unitOfMeasure',
  'direction',
  'definition',
  'kind',
  'status',
  'variance',
  'achieved',
  'previous',
  'forecast',
  'weight',
  'numerator',
  'denominator',
  'targetLow',
  'targetHigh',
  'targetYear',
  'targetDay',
  'green',
  'amber',
  'red',
  'target',
  'otherTarget',
  'unit',
  'actual',
  'points',
  'period',
  'metric',
  'code',
  'total',
] as const satisfies readonly LabelWord[];

const COLOURS: ReadonlySet<LabelWord> = new Set<LabelWord>(['green', 'amber', 'red']);

/** Measures a label may say beside the name of a metric: "AHT target", "Actual cost", "NPS vs last year". */
const BESIDE_A_NAME: ReadonlySet<LabelWord> = new Set<LabelWord>([
  'actual',
  'target',
  'otherTarget',
  'targetLow',
  'targetHigh',
  'targetYear',
  'targetDay',
  'variance',
  'achieved',
  'previous',
  'forecast',
  'status',
]);

/**
 * What a label says. Take a period off first (`periodInLabel`). A meaning that is not `whole` may be used only for
 * headers over figures beside named rows: "% de error" is a metric, not a share achieved.
 *
 * @example readLabel('Monthly target', ['en']) // measure 'target', whole
 * @example readLabel('Norm (jaar)', ['nl']) // measure 'target-year', whole
 * @example readLabel('AHT target', ['en']) // measure 'target', leftover 'aht'
 * @example readLabel('Order value', ['en']) // nothing: the word belongs to the metric's own name
 */
export function readLabel(text: string, languages: readonly SheetLanguage[]): LabelMeaning {
  const nothing = { measure: null, role: null, total: false, other: false, whole: false, leftover: text };
  if (text.length > LONGEST_LABEL) return nothing;
  const sign = SIGNS.get(text.trim());
  if (sign !== undefined) return { ...nothing, measure: sign, whole: true, leftover: '' };
  const asked = languages.includes('en') ? languages : [...languages, 'en' as const];
  const normalised = normalise(text);
  const parts = partsOf(normalised, asked);
  if (parts.length === 0) return nothing;
  const whole = wholeLabel(parts, asked);
  if (whole !== null) return meaningOf(new Set([whole]), new Set(), true, '');
  return composed(parts, asked, nothing);
}

/** The words of the text; those in brackets only when they say something of a label ("Norm (jaar)"). */
function partsOf(normalised: string, languages: readonly SheetLanguage[]): string[] {
  const outside = wordsOf(normalised.replace(/\([^()]*\)/g, ' '));
  if (outside.length === 0) return wordsOf(normalised);
  const inside = (normalised.match(/\([^()]*\)/g) ?? []).flatMap((bracket) => {
    const words = wordsOf(bracket);
    const { rest } = covered(words, languages);
    return rest.length === 0 ? words : [];
  });
  return [...outside, ...inside];
}

function wholeLabel(words: readonly string[], languages: readonly SheetLanguage[]): LabelWord | null {
  const key = words.join('');
  for (const language of languages) {
    const says = labelIndex(language).says.get(key);
    if (says !== undefined) return says;
  }
  return null;
}

function composed(
  words: readonly string[],
  languages: readonly SheetLanguage[],
  nothing: LabelMeaning,
): LabelMeaning {
  const { matches, rest: others } = covered(words, languages);
  const found = new Set(matches.map((match) => match.value));
  // "12-month average"
  const rest = found.has('total') ? others.filter((word) => !/^\d+$/.test(word)) : others;
  const beside = besideWords(words, languages);
  if (rest.length === 0) return found.size === 0 ? nothing : meaningOf(found, beside, true, '');
  // Not every word is known: a metric with a measure at one end.
  const own = metricPhrasesIn(words, languages);
  const ends = matches.filter(
    (match) =>
      BESIDE_A_NAME.has(match.value) &&
      (match.start === 0 || match.end === words.length) &&
      !own.some(
        ({ start, end }) => start < match.end && end > match.start && end - start > match.end - match.start,
      ),
  );
  const end = BY_WEIGHT.flatMap((key) => ends.filter(({ value }) => value === key))[0];
  if (end === undefined) {
    const total = matches.some(
      ({ value, start, end: to }) => value === 'total' && (start === 0 || to === words.length),
    );
    return { ...nothing, total: total && own.length === 0 };
  }
  const name = trimmed([...words.slice(0, end.start), ...words.slice(end.end)], languages);
  return { ...meaningOf(new Set([end.value]), beside, false, name), total: found.has('total') };
}

function meaningOf(
  found: ReadonlySet<LabelWord>,
  beside: ReadonlySet<BesideWord>,
  whole: boolean,
  leftover: string,
): LabelMeaning {
  // "Team Red" is a team.
  const isPlace = found.has('unit');
  const key = BY_WEIGHT.find((candidate) => found.has(candidate) && !(isPlace && COLOURS.has(candidate)));
  const isForYear = found.has('targetYear') || (found.has('target') && beside.has('yearly'));
  const total = found.has('total') && !isForYear;
  const other = found.has('otherTarget');
  if (key === undefined) return { measure: null, role: null, total, other, whole, leftover };
  const said = MEASURES[key] ?? null;
  // "Actual vs Tgt" is how far they are apart.
  const measure = said === 'target' && beside.has('against') ? 'variance' : said;
  // "12-month average" is no line of periods.
  const role = total && key === 'period' ? null : (ROLES[key] ?? null);
  if (measure !== 'target') return { measure, role, total, other, whole, leftover };
  return { measure: targetWith(beside), role: null, total, other, whole, leftover };
}

function targetWith(beside: ReadonlySet<BesideWord>): Measure {
  if (beside.has('yearly')) return 'target-year';
  if (beside.has('daily')) return 'target-day';
  if (beside.has('low') !== beside.has('high')) return beside.has('low') ? 'target-low' : 'target-high';
  return 'target';
}

/** Reads the words from left to right, longest phrase of any of the languages first; `rest` says nothing. */
function covered(
  words: readonly string[],
  languages: readonly SheetLanguage[],
): { matches: PhraseMatch<LabelWord>[]; rest: string[] } {
  const found = languages.map((language) => phrasesIn(words, labelIndex(language).says));
  const matches: PhraseMatch<LabelWord>[] = [];
  const rest: string[] = [];
  for (let at = 0; at < words.length;) {
    let best: PhraseMatch<LabelWord> | null = null;
    for (const list of found) {
      const match = list.find(({ start }) => start === at);
      if (match !== undefined && match.end > (best?.end ?? at)) best = match;
    }
    const neutral = besideEnd(words, at, languages);
    if (best !== null && best.end >= neutral) {
      matches.push(best);
      at = best.end;
    } else if (neutral > at) {
      at = neutral;
    } else {
      rest.push(words[at] ?? '');
      at++;
    }
  }
  return { matches, rest };
}

const BESIDE: readonly BesideWord[] = ['neutral', 'against', 'yearly', 'daily', 'low', 'high'];

/** Where a phrase that says something only beside another one ends; `at` when there is none. */
function besideEnd(words: readonly string[], at: number, languages: readonly SheetLanguage[]): number {
  for (let end = Math.min(words.length, at + 4); end > at; end--) {
    const key = words.slice(at, end).join('');
    for (const language of languages) {
      const { beside } = labelIndex(language);
      if (BESIDE.some((part) => beside[part].has(key))) return end;
    }
  }
  return at;
}

function besideWords(words: readonly string[], languages: readonly SheetLanguage[]): Set<BesideWord> {
  const found = new Set<BesideWord>();
  for (const language of languages) {
    const { beside } = labelIndex(language);
    for (const part of BESIDE) {
      if (part !== 'neutral' && phrasesIn(words, beside[part]).length > 0) found.add(part);
    }
  }
  return found;
}

/** The words without those at either end that say nothing ("of", "de"). */
function trimmed(words: readonly string[], languages: readonly SheetLanguage[]): string {
  const isNeutral = (word: string | undefined): boolean =>
    word !== undefined && languages.some((language) => labelIndex(language).beside.neutral.has(word));
  let from = 0;
  let to = words.length;
  while (from < to - 1 && isNeutral(words[from])) from++;
  while (to > from + 1 && isNeutral(words[to - 1])) to--;
  return words.slice(from, to).join(' ');
}
