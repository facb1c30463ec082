/**
 * Targets that names hold behind a word nobody knows, or that stand on a line of their own under each name: proved by their
 * place and by being about as large as the metric's own figures (worksheets §2, Targets).
 */
import type { Target } from '../../scoring/metric';
import type { NumberForm } from '../cells/numbers';
import type { SheetWords } from '../dimensions/sheet-words';
import { figureInName, type FigureInName } from '../metric/target-in-name';
import { readTarget } from '../metric/target-text';
import type { WordKind } from '../words/name-lexicon';
import { nameParts } from '../words/name-parts';
import { isInScale, statisticsOf } from './figures-of-columns';

/** A text, and the figures it would be the target of. */
export interface NamedFigures {
  /** The name of a metric, or the line under it. */
  readonly text: string;
  /** The name where `text` is a line under it. */
  readonly name?: string;
  readonly figures: () => readonly number[];
  /** A word for targets or an operator says it already. */
  readonly isKnown: boolean;
}

/** Of the names so many hold a figure. */
const MOST = 0.6;
/** Of the figures that can be compared so many are in the metric's scale. */
const IN_SCALE = 0.75;

/**
 * The texts whose figure is a target, with their parts; empty where that isn't proved.
 *
 * @param count how many names there are
 */
export function targetsByPlace(
  all: readonly NamedFigures[],
  count: number,
  words: SheetWords,
): ReadonlyMap<string, FigureInName> {
  const found = all.flatMap((one) => {
    const parts = one.isKnown ? null : figureInName(one.text);
    return parts === null || isUnderstood(parts.word, words) ? [] : [{ ...one, parts }];
  });
  const known = all.filter(({ isKnown }) => isKnown);
  if (found.length === 0 || found.length + known.length < Math.max(2, count * MOST)) return NONE;
  // "CSAT, zone 1", "CSAT, zone 2" have one name.
  const names = new Set(found.map(({ name, parts }) => (name ?? parts.name).toLowerCase()));
  if (names.size < 2 && found.length > 1) return NONE;
  if (new Set(found.map(({ parts }) => parts.figure)).size < 2 && found.length > 1) return NONE;
  // "Zum ≤ 5 %" says what "Zum 7 %" is.
  const said = new Set(known.map(({ text }) => figureInName(text)?.word));
  const alike = found.some(({ parts }) => said.has(parts.word)) ? 1 : 0;
  const judged = found.flatMap(
    ({ figures, name, parts }) => isAsLarge(parts, name ?? parts.name, figures(), words) ?? [],
  );
  const fitting = judged.filter(Boolean).length;
  if (fitting + alike < 2 || fitting < judged.length * IN_SCALE) return NONE;
  return new Map(found.map(({ text, parts }) => [text, parts]));
}

const NONE: ReadonlyMap<string, FigureInName> = new Map();

/** True for words that say something else of the figure: "within", "region", "last year". */
function isUnderstood(word: string, words: SheetWords): boolean {
  const { measure, role, total } = words.label(word);
  // 指标 is a metric, and a figure to reach.
  if (measure !== null || (role !== null && role !== 'metric') || total) return true;
  return nameParts(word, words.languages).parts.some(({ kind }) => !MAY_BE_A_TARGET.has(kind));
}

/** What words for targets are in names: tried for, a thing, or nothing. "Within", "per", "answered" and the like are none. */
const MAY_BE_A_TARGET: ReadonlySet<WordKind> = new Set<WordKind>(['harmless', 'thing', 'tries']);

/**
 * The figure a name holds that may be its target, though nothing proves it: one about as large as the metric's own, or
 * behind a word nobody knows. Null without one.
 *
 * @example maybeTargetInName('AHT (gool 300 s)', [290, 310], words) // { name: 'AHT', word: 'gool', figure: '300 s' }
 */
export function maybeTargetInName(
  text: string,
  figures: readonly number[],
  words: SheetWords,
): FigureInName | null {
  const parts = figureInName(text);
  if (parts === null || isUnderstood(parts.word, words)) return null;
  const isUnknown = words.name(parts.word).leftover !== '';
  return isUnknown || isAsLarge(parts, parts.name, figures, words) === true ? parts : null;
}

/** Null where the two can't be compared. */
function isAsLarge(
  { figure }: FigureInName,
  name: string,
  figures: readonly number[],
  words: SheetWords,
): boolean | null {
  const target = readTarget(figure, 'General', 'unknown');
  const statistics = statisticsOf(figures);
  if (target.kind !== 'target' || statistics === null) return null;
  const size =
    typeof target.target === 'number' ? target.target : (target.target.low + target.target.high) / 2;
  const isTime = target.form === 'duration' || target.unit !== undefined;
  if (isEndOfScale(target.target, target.form, figures)) return false;
  // A limit of time in the name of a share is no target of it.
  if (isTime && words.name(name).kind === 'share') return false;
  const factors = isTime ? TIMES : target.form === 'percent' ? [1, 100] : [1, 0.01];
  return factors.some((factor) => isInScale(size * factor, statistics));
}

/** "1-5", or 5, 7, 10 or 100 that no figure exceeds: what a survey's marks can be at most. */
function isEndOfScale(target: Target, form: NumberForm, figures: readonly number[]): boolean {
  if (form === 'percent') return false;
  if (typeof target !== 'number')
    return (target.low === 0 || target.low === 1) && Number.isInteger(target.high);
  return ENDS.has(target) && figures.every((figure) => figure <= target);
}

const ENDS: ReadonlySet<number> = new Set([5, 6, 7, 10, 100]);

/** Seconds, minutes, hours and days of each other. */
const TIMES = [1, 60, 1 / 60, 1440, 1 / 1440, 86_400, 1 / 86_400];
