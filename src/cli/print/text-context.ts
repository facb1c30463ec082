/** What every part of a printed scorecard needs: language, words, colours, and a share as a bar. */
import { reportWordsFor, type ReportWords } from '../../report/look/report-words';
import pc from 'picocolors';
import type { Language } from '../../strings/language';

export interface TextSettings {
  readonly language: Language;
  readonly color: boolean;
  /** Width of the terminal; null: as wide as it needs. */
  readonly columns: number | null;
}

export type Colors = ReturnType<typeof pc.createColors>;
export type Paint = (text: string) => string;

export interface TextContext extends TextSettings {
  readonly words: ReportWords;
  readonly colors: Colors;
}

export function textContext(settings: TextSettings): TextContext {
  return { ...settings, words: reportWordsFor(settings.language), colors: pc.createColors(settings.color) };
}

const WIDTH = 20;

/**
 * Twenty characters: filled up to the share, `│` at the threshold.
 *
 * @example shareBar(0.5, 0.75) is '██████████░░░░░│░░░░'
 */
export function shareBar(share: number, threshold: number): string {
  const filled = Math.round(share * WIDTH);
  const mark = Math.min(WIDTH - 1, Math.round(threshold * WIDTH));
  return Array.from({ length: WIDTH }, (_, place) =>
    place === mark ? '│' : place < filled ? '█' : '░',
  ).join('');
}
