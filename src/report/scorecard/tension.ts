/** Metrics of different categories that moved apart (scoring §7), in words and for programs. */
import { tensions } from '../../scoring/balance';
import type { Category } from '../../scoring/metric';
import type { Language } from '../../strings/language';
import { explainTexts } from '../../strings/parts/verdicts/explain';
import { gapTexts } from '../../strings/parts/sheets/gaps';
import { wordsFor } from '../../strings/words-for';
import { nameWithUnit } from './metric-rows';
import type { Scorecard } from './scored';
import type { PlaceInScorecard, Whole } from './whole';

export interface TensionJson {
  readonly improving: MovedJson;
  readonly adverse: MovedJson;
  /** The latest period of both, ISO. */
  readonly period: string;
}

interface MovedJson {
  readonly sheet: string;
  readonly name: string;
  readonly category: Category | null;
  /** One-sided exact p of the way it went. */
  readonly p: number;
}

type TensionCard = Pick<Scorecard, 'tables' | 'profile'>;

/** The pairs for programs; empty where no two metrics moved apart. */
export function tensionJson(
  { tables, profile }: TensionCard,
  { counted }: Pick<Whole, 'counted'>,
): TensionJson[] {
  const metrics = counted.flatMap((place) => {
    const scored = tables[place.table];
    const metric = scored?.table.metrics[place.index];
    const score = scored?.score.scores[place.index];
    if (scored === undefined || metric === undefined || score === undefined) return [];
    const period = score.latestIndex === null ? undefined : scored.table.periods[score.latestIndex];
    return [{ name: nameWithUnit(metric), metric, score, period: period?.iso ?? null, place }];
  });
  const moved = (index: number, p: number): MovedJson => {
    const one = metrics[index];
    return {
      sheet: sheetOf(tables, one?.place),
      name: one?.name ?? '',
      category: one?.metric.category ?? null,
      p,
    };
  };
  return tensions(metrics, profile).map(({ improving, adverse, improvingP, adverseP }) => ({
    improving: moved(improving, improvingP),
    adverse: moved(adverse, adverseP),
    period: metrics[improving]?.period ?? '',
  }));
}

function sheetOf(tables: Scorecard['tables'], place: PlaceInScorecard | undefined): string {
  return place === undefined ? '' : (tables[place.table]?.table.reading.sheet ?? '');
}

/**
 * Label and sentences; null where no two metrics moved apart.
 * @example tensionLine(card, wholeOf(card), 'en') // { label: 'Tension', text: 'While AHT improved, CSAT worsened.' }
 */
export function tensionLine(
  card: TensionCard,
  of: Pick<Whole, 'counted'>,
  language: Language,
): { readonly label: string; readonly text: string } | null {
  const pairs = tensionJson(card, of);
  if (pairs.length === 0) return null;
  const { tension } = wordsFor(gapTexts, language);
  const { joints } = wordsFor(explainTexts, language);
  const sentences = pairs.map(({ improving, adverse }) =>
    tension.pair({ improved: improving.name, worsened: adverse.name }),
  );
  return { label: tension.label, text: sentences.join(joints.sentences) };
}

/** Both as one: `"Tension: While AHT improved, CSAT worsened."`; null as `tensionLine`. */
export function tensionSentence(
  card: TensionCard,
  of: Pick<Whole, 'counted'>,
  language: Language,
): string | null {
  const line = tensionLine(card, of, language);
  return line === null ? null : wordsFor(gapTexts, language).way.line(line);
}
