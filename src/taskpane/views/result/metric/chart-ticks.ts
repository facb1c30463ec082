/** The names under a run chart: as many as fit, the latest always, and the year where it begins. */
import { showPeriod } from '../../../../report/look/show-period';
import type { Language } from '../../../../strings/language';
import type { Period } from '../../../../worksheet/periods/period';

/** Pixels of a letter at the size of the names, generously; an ideograph takes two. */
const LETTER = 6.2;
const GAP = 6;

export interface Tick {
  readonly index: number;
  /** `"Mar"`; `"Q1"`. */
  readonly text: string;
  /** `"2024"` under the first name of its year; null elsewhere, and where the name says it all. */
  readonly year: string | null;
  /** Where the name stands to its period: the latest ends at it where it would be cut at the edge. */
  readonly anchor: 'middle' | 'end';
}

/**
 * @param room pixels between one period and the next
 * @param edge pixels between the latest period and the edge
 */
export function chartTicks(
  periods: readonly Period[],
  room: number,
  language: Language,
  edge: number = 0,
): readonly Tick[] {
  const texts = periods.map((period) => shortName(period, language));
  const widest = Math.max(0, ...texts.map(({ text }) => widthOf(text)));
  const step = Math.max(1, Math.ceil((widest + GAP) / Math.max(room, 0.1)));
  const shown = texts
    .map((one, index) => ({ ...one, index }))
    .filter(({ index }) => (periods.length - 1 - index) % step === 0);
  const ends = widthOf(texts.at(-1)?.text ?? '') / 2 > edge && periods.length > 1;
  // A name that ends at the edge reaches as far back as two half ones: the one before would touch it.
  if (ends && step * room < 1.5 * widest + GAP) shown.splice(-2, 1);
  return shown.map(({ index, text, year }, at) => ({
    index,
    text,
    anchor: ends && index === periods.length - 1 ? 'end' : 'middle',
    year: year === shown[at - 1]?.year ? null : year,
  }));
}

function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (/\p{Script=Han}/u.test(letter) ? 2 : 1) * LETTER, 0);
}

/** Months, quarters and weeks without their year, which stands beneath. */
function shortName(
  period: Period,
  language: Language,
): { readonly text: string; readonly year: string | null } {
  const dated = /^(\d{4})-(\d{2}|Q\d|W\d{2}|T\d)$/.exec(period.iso);
  if (dated === null) return { text: showPeriod(period, language, 'short'), year: null };
  const [, year = '', part = ''] = dated;
  const text = showPeriod(
    { ...period, iso: `${part.startsWith('T') ? `${year}-` : '--'}${part}` },
    language,
    'short',
  );
  return { text, year: part.startsWith('T') ? null : year };
}
