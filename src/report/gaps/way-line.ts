/** The shortest way to Gold (scoring §12) as the summary, the pane and the command say it, and as programs get it. */
import type { GoldResult } from '../../scoring/gold';
import type { Profile } from '../../scoring/profile';
import { shortestWay } from '../../scoring/shortest-way';
import type { Language } from '../../strings/language';
import { showCount } from '../../strings/notation';
import { explainTexts } from '../../strings/parts/verdicts/explain';
import { gapTexts } from '../../strings/parts/sheets/gaps';
import { reportTexts } from '../../strings/parts/sheets/report';
import { wordsFor } from '../../strings/words-for';
import { nameWithUnit } from '../scorecard/metric-rows';
import type { ScoredTable, Scorecard } from '../scorecard/scored';
import { profileName } from '../scorecard/verdict-line';
import type { PlaceInScorecard, Whole } from '../scorecard/whole';
import { neededMove } from './needed-move';

/** A sentence names so many metrics of each list, and says how many more there are. */
const MOST_NAMED = 6;

/** The metrics that would have to move, by their places in the scorecard. */
interface WayPlaces {
  readonly toTarget: readonly PlaceInScorecard[];
  readonly intoImprovement: readonly PlaceInScorecard[];
}

/** What the way is found in: the metrics counted and their verdict, of all tables or of one. */
export type WayOf = Pick<Whole, 'gold' | 'counted'>;

/** One table by itself as what the way is found in. */
export function tableAlone({ table, score }: ScoredTable, number: number): WayOf {
  return { gold: score.gold, counted: table.metrics.map((_, index) => ({ table: number, index })) };
}

/** Null where nothing is short, and where nothing is scored. */
function wayPlaces({ tables }: Pick<Scorecard, 'tables'>, { gold, counted }: WayOf): WayPlaces | null {
  if (gold.score === null || gold.gold) return null;
  const leftOut = new Set(gold.leftOut.map(({ index }) => index));
  const places = counted.filter((_, index) => !leftOut.has(index));
  const metrics = places.map(({ table, index }) => {
    const score = tables[table]?.score.scores[index];
    const metric = tables[table]?.table.metrics[index];
    return {
      name: metric === undefined ? '' : nameWithUnit(metric),
      status: score?.status ?? 'no-data',
      // How far an old figure is from its target says nothing of today.
      relativeGap: score?.status === 'no-data' ? null : (score?.relativeGap ?? null),
    };
  });
  const { toTarget, intoImprovement } = shortestWay(metrics, gold);
  const at = (index: number): readonly PlaceInScorecard[] => places.slice(index, index + 1);
  return { toTarget: toTarget.flatMap(at), intoImprovement: intoImprovement.flatMap(at) };
}

export interface WayLine {
  readonly label: string;
  readonly text: string;
}

/**
 * The way in a sentence; null once Gold is reached, and where nothing is scored.
 *
 * @example wayLine(card, whole, 'en')
 *   // { label: 'Shortest way to Gold', text: 'to target: AHT (lower by 0:00:35); … A what-if, no promise.' }
 */
export function wayLine(card: WayCard, of: WayOf, language: Language): WayLine | null {
  const way = wayPlaces(card, of);
  if (way === null) return null;
  const words = wordsFor(gapTexts, language).way;
  const { joints } = wordsFor(explainTexts, language);
  const { toTarget, intoImprovement } = way;
  const parts = [
    ...(toTarget.length === 0 ? [] : [words.toTarget({ names: named(card, toTarget, true, language) })]),
    ...(intoImprovement.length === 0
      ? []
      : [words.intoImprovement({ names: named(card, intoImprovement, false, language) })]),
  ];
  return {
    label: words.label({ profile: profileName(card.profile, language) }),
    text: words.text({ parts: parts.join(joints.clauses) }),
  };
}

/** Label and text as one: `"Shortest way to Gold: to target: …"`; null as `wayLine`. */
export function waySentence(card: WayCard, of: WayOf, language: Language): string | null {
  const line = wayLine(card, of, language);
  return line === null ? null : wordsFor(gapTexts, language).way.line({ ...line });
}

interface WayCard {
  readonly tables: readonly ScoredTable[];
  readonly profile: Profile;
}

function named(
  { tables }: WayCard,
  places: readonly PlaceInScorecard[],
  isToTarget: boolean,
  language: Language,
): string {
  const { way } = wordsFor(gapTexts, language);
  const names = places.slice(0, MOST_NAMED).flatMap(({ table, index }) => {
    const metric = tables[table]?.table.metrics[index];
    const score = tables[table]?.score.scores[index];
    if (metric === undefined || score === undefined) return [];
    const isOpen = score.status === 'no-data' || score.status === 'unclear';
    const move = isToTarget || isOpen ? neededMove(metric, score, language) : '';
    const name = nameWithUnit(metric);
    return [move === '' ? name : way.named({ metric: name, move })];
  });
  const more = places.length - names.length;
  const { joints } = wordsFor(explainTexts, language);
  if (more > 0) names.push(wordsFor(reportTexts, language).more({ count: showCount(more, language) }));
  return names.join(joints.parts);
}

/** The way for programs: whole lists. */
export interface WayJson {
  readonly profile: string;
  readonly toTarget: readonly WayStepJson[];
  readonly intoImprovement: readonly WayStepJson[];
}

export interface WayStepJson {
  readonly sheet: string;
  readonly name: string;
  readonly status: string;
  /** Positive is good; null: not known. */
  readonly relativeGap: number | null;
  /** What it has to do, in words of the call's language; `""` where nothing is missing. */
  readonly move: string;
}

/** Null as `wayLine`. */
export function wayJson(
  card: WayCard,
  of: WayOf & { readonly gold: GoldResult },
  language: Language,
): WayJson | null {
  const way = wayPlaces(card, of);
  if (way === null) return null;
  const step = ({ table, index }: PlaceInScorecard): readonly WayStepJson[] => {
    const scored = card.tables[table];
    const metric = scored?.table.metrics[index];
    const score = scored?.score.scores[index];
    if (scored === undefined || metric === undefined || score === undefined) return [];
    return [
      {
        sheet: scored.table.reading.sheet,
        name: nameWithUnit(metric),
        status: score.status,
        relativeGap: score.status === 'no-data' ? null : score.relativeGap,
        move: neededMove(metric, score, language),
      },
    ];
  };
  return {
    profile: card.profile.name,
    toTarget: way.toTarget.flatMap(step),
    intoImprovement: way.intoImprovement.flatMap(step),
  };
}
