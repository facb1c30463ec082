/**
 * Understands the name of a metric: which way it gets better, what it belongs to, what kind of figures it has. A name is
 * understood by composition, head noun and turning words, not by the longest known word inside: "customer complaints
 * resolved" are no complaints (worksheets §2, Direction).
 */
import type { Better, Category } from '../../scoring/metric';
import { METRIC_FACTS, type MetricId } from '../vocabulary/metric-facts';
import type { SheetLanguage } from '../vocabulary/types';
import { metricIndex } from '../words/metric-phrases';
import { isCounted, type WordKind } from '../words/name-lexicon';
import { nameParts, type NamePart } from '../words/name-parts';
import { normalise, withoutBrackets, wordsOf } from '../words/normalise';
import { judgeName } from './judge-name';
import type { Grammar, NameVerdict } from './name-verdicts';

export type FigureKind = 'share' | 'time' | 'count' | 'money' | 'score';

/**
 * `known`: the whole name is understood, nothing in it could turn the direction. `open`: something could, or nothing
 * is known. (`likely` is for the reader, from the target.)
 */
export type Strength = 'known' | 'likely' | 'open';

export interface NameMeaning {
  /** Null when open, and for metrics whose direction depends on the centre. */
  readonly better: Better | null;
  readonly strength: Strength;
  readonly category: Category | null;
  readonly kind: FigureKind | null;
  /** Words of metrics in the name: evidence that a column holds names. */
  readonly stems: number;
  /** Words of the name that are not understood, `''` without any. */
  readonly leftover: string;
  /** True when a word in it may turn the meaning: then not even a high target tells the direction. */
  readonly turning: boolean;
}

/** What the reader knows of the metric besides its name. */
export interface NameContext {
  /** True when its figures are shares: "Calls answered" is a rate then. */
  readonly share?: boolean;
  /** Words known to be harmless here: sites, teams, what stands in several names of the sheet. */
  readonly harmless?: (word: string) => boolean;
}

const LONGEST_NAME = 200;
const LIMITED = /[<>≤≥≦≧⩽⩾＜＞]\s*[=＝]?\s*\d/u;
const STEMS: ReadonlySet<WordKind> = new Set<WordKind>([
  'good',
  'bad',
  'within-limits',
  'open',
  'time',
  'cost',
  'intime',
  'score',
]);
const TURNING: ReadonlySet<WordKind> = new Set<WordKind>([
  'undone',
  'no',
  'less',
  'more',
  'bad',
  'time',
  'cost',
  'beyond',
]);

/**
 * What a name says, in the languages of its sheet.
 *
 * @example understandName('Customer complaints', ['en']) // lower, known, satisfaction
 * @example understandName('Customer complaints resolved', ['en']) // higher, known, satisfaction
 * @example understandName('Stock turnover', ['en']) // open, leftover 'stock'
 */
export function understandName(
  name: string,
  languages: readonly SheetLanguage[],
  context: NameContext = {},
): NameMeaning {
  if (name.length > LONGEST_NAME) return OPEN;
  const whole = wholeMetric(name, languages);
  // "Calls answered" is a volume, and a rate where its figures are shares.
  if (whole !== null && !(isCounted(whole) && context.share === true)) return knownMetricMeaning(whole);
  const { parts, leftover } = nameParts(name, languages, context.harmless);
  const stems = parts.filter(({ kind }) => STEMS.has(kind)).length;
  // "Surveys with a score ≤ 2" counts what lies beyond a limit: whether that is good, no word of it says.
  const isLimited = LIMITED.test(name);
  const turning = isLimited || parts.some(({ kind }) => TURNING.has(kind));
  const share = context.share === true;
  const verdict = judgeName(parts, grammarOf(languages[0] ?? 'en'), share);
  const kind = kindOf(parts, verdict, share);
  const { better } = verdict;
  const isKnown = leftover.length === 0 && better !== null && !isLimited;
  return {
    better: isKnown ? better : null,
    strength: isKnown ? 'known' : 'open',
    category: verdict.category,
    kind,
    stems,
    leftover: leftover.join(' '),
    turning,
  };
}

function grammarOf(language: SheetLanguage): Grammar {
  return {
    headFirst: language === 'es' || language === 'pt',
    loose: language === 'nl' || language === 'nb',
  };
}

const OPEN: NameMeaning = {
  better: null,
  strength: 'open',
  category: null,
  kind: null,
  stems: 0,
  leftover: '',
  turning: true,
};

/** The known metric whose name the text is as a whole, brackets left out. */
function wholeMetric(name: string, languages: readonly SheetLanguage[]): MetricId | null {
  const asked = languages.includes('en') ? languages : [...languages, 'en' as const];
  const normalised = normalise(name);
  const outside = withoutBrackets(normalised);
  const key = wordsOf(normalised).join('');
  const inside = outside === normalised ? null : nameParts(name, languages);
  for (const language of asked) {
    const id = metricIndex(language).get(key);
    if (id !== undefined) return id;
  }
  // Units and the like in brackets turn nothing; anything else is for the composition.
  if (inside === null || inside.leftover.length > 0) return null;
  if (
    !inside.parts.slice(-1).every(({ kind }) => kind === 'harmless' || kind === 'units' || kind === 'share')
  )
    return null;
  for (const language of asked) {
    const id = metricIndex(language).get(wordsOf(outside).join(''));
    if (id !== undefined) return id;
  }
  return null;
}

function knownMetricMeaning(id: MetricId): NameMeaning {
  const { better, category, unit } = METRIC_FACTS[id];
  return {
    better,
    strength: better === null ? 'open' : 'known',
    category,
    kind: unit === 'seconds' ? 'time' : unit,
    stems: isCounted(id) ? 0 : 1,
    leftover: '',
    turning: false,
  };
}

function kindOf(parts: readonly NamePart[], verdict: NameVerdict, share: boolean): FigureKind | null {
  const kinds = new Set(parts.map(({ kind }) => kind));
  if (share || kinds.has('share')) return 'share';
  const { head } = verdict;
  if (head?.kind === 'time' || head?.kind === 'units') return 'time';
  if (head?.kind === 'cost') return 'money';
  if (head?.id !== null && head?.id !== undefined) {
    const { unit } = METRIC_FACTS[head.id];
    if (parts.every((part) => part === head || part.kind === 'harmless' || part.kind === 'thing')) {
      return unit === 'seconds' ? 'time' : unit;
    }
  }
  if (head?.kind === 'intime' || head?.kind === 'within') return 'share';
  if (kinds.has('score')) return 'score';
  return kinds.has('count') ? 'count' : null;
}
