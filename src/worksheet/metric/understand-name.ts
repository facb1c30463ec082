/** Understands the name of a metric: which way it gets better, what it belongs to, what kind of figures it has. */
import type { Better, Category } from '../../scoring/metric';
import { knownMetric } from '../words/known-metrics';
import { normalise, wordsOf } from '../words/normalise';
import type { SheetLanguage } from '../vocabulary/types';

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

/**
 * What a name says.
 *
 * @example understandName('Customer complaints', ['en']) // lower, known, satisfaction
 * @example understandName('Programme factor', ['en']) // open
 */
export function understandName(
  name: string,
  _languages: readonly SheetLanguage[],
  _context: NameContext = {},
): NameMeaning {
  const known = knownMetric(name);
  if (known === null) {
    const leftover = wordsOf(normalise(name)).join(' ');
    return { better: null, strength: 'open', category: null, kind: null, stems: 0, leftover, turning: false };
  }
  return {
    better: known.better,
    strength: known.better === null ? 'open' : 'known',
    category: known.category,
    kind: known.unit === 'seconds' ? 'time' : known.unit,
    stems: 1,
    leftover: '',
    turning: false,
  };
}
