/** Random metrics for random books: realistic names, what is true of them, and how a manager writes their figures. */
import type { Category, Target } from '../../../src/scoring/metric';
import type { CellValue } from '../../../src/workbook/snapshot';

/** Draws from one seed. */
export interface Dice {
  readonly next: () => number;
  readonly whole: (low: number, high: number) => number;
  readonly chance: (share: number) => boolean;
  readonly pick: <T>(items: readonly T[]) => T;
  readonly shuffled: <T>(items: readonly T[]) => T[];
}

export function diceOf(seed: number): Dice {
  let state = (seed * 2654435761) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const pick = <T>(items: readonly T[]): T => {
    const item = items[whole(0, items.length - 1)];
    if (item === undefined) throw new Error('nothing to pick');
    return item;
  };
  const shuffled = <T>(items: readonly T[]): T[] =>
    items
      .map((item) => ({ item, key: next() }))
      .sort((a, b) => a.key - b.key)
      .map(({ item }) => item);
  return { next, whole, chance: (share) => next() < share, pick, shuffled };
}

type Kind = 'share' | 'seconds' | 'money' | 'count' | 'score';

interface Name {
  readonly en: string;
  readonly es: string;
  readonly kind: Kind;
  readonly better: 'higher' | 'lower';
  /** null: a name no vocabulary knows. */
  readonly category: Category | null;
  readonly known: boolean;
}

function known(en: string, es: string, kind: Kind, better: Name['better'], category: Category): Name {
  return { en, es, kind, better, category, known: true };
}

function unknown(en: string, es: string, kind: Kind, better: Name['better']): Name {
  return { en, es, kind, better, category: null, known: false };
}

export const NAMES: readonly Name[] = [
  known('Service level', 'Nivel de servicio', 'share', 'higher', 'service'),
  known('Average speed of answer', 'Tiempo medio de respuesta', 'seconds', 'lower', 'service'),
  known('Abandonment rate', 'Tasa de abandono', 'share', 'lower', 'service'),
  known('Resolved on time', 'Resuelto a tiempo', 'share', 'higher', 'service'),
  known('First contact resolution', 'Resolución en el primer contacto', 'share', 'higher', 'quality'),
  known('Critical error rate', 'Tasa de errores críticos', 'share', 'lower', 'quality'),
  known('Quality score', 'Puntuación de calidad', 'share', 'higher', 'quality'),
  known('Transfer rate', 'Tasa de transferencia', 'share', 'lower', 'quality'),
  known('Customer satisfaction', 'Satisfacción del cliente', 'share', 'higher', 'satisfaction'),
  known('CSAT (1-5)', 'CSAT (1-5)', 'score', 'higher', 'satisfaction'),
  known('Complaints', 'Quejas', 'count', 'lower', 'satisfaction'),
  known('Cost per contact', 'Costo por contacto', 'money', 'lower', 'cost'),
  known('AHT', 'TMO', 'seconds', 'lower', 'cost'),
  known('Average handle time - chat', 'Tiempo medio operativo - chat', 'seconds', 'lower', 'cost'),
  known('Revenue per contact', 'Ingresos por contacto', 'money', 'higher', 'revenue'),
  known('Conversion rate', 'Tasa de conversión', 'share', 'higher', 'revenue'),
  known('Agent attrition', 'Rotación de agentes', 'share', 'lower', 'other'),
  known('Absenteeism', 'Ausentismo', 'share', 'lower', 'other'),
  unknown('Floor walks', 'Rondas de piso', 'count', 'higher'),
  unknown('Desk checks', 'Controles de mesa', 'count', 'higher'),
  unknown('Idea box', 'Buzón de ideas', 'count', 'higher'),
  unknown('Wallboard glow', 'Pizarra encendida', 'share', 'higher'),
  unknown('Zone B pickups', 'Recogidas zona B', 'count', 'lower'),
  unknown('Locker keys', 'Llaves de taquilla', 'count', 'lower'),
];

export type Style = 'format' | 'text' | 'number';

/** How one metric is written: its figures as cells with a format, its targets as texts. */
export interface Writing {
  readonly format: string;
  readonly cell: (value: number) => CellValue;
  /** Its target without a sign, where that is written in another way. */
  readonly target?: (value: number) => CellValue;
  readonly text: (value: number) => string;
  /** A figure of the metric, near or far from its target, with as many decimals as it is written with. */
  readonly figure: (dice: Dice, around: number) => number;
  readonly around: number;
  readonly unit: string;
}

/** Decimals as the sheet's language writes them. */
function shown(value: number, decimals: number, spanish: boolean): string {
  const text = value.toFixed(decimals);
  return spanish ? text.replace('.', ',') : text;
}

export function writingOf(dice: Dice, { kind, better }: Name, style: Style, spanish: boolean): Writing {
  const near = (drawn: Dice, around: number, decimals: number): number =>
    Number((around * (0.85 + drawn.next() * 0.3)).toFixed(decimals));
  const plain = (decimals: number, format: string, around: number, unit: string): Writing => ({
    format: style === 'text' ? 'General' : format,
    cell: (value) => (style === 'text' ? shown(value, decimals, spanish) : value),
    text: (value) => shown(value, decimals, spanish),
    figure: (drawn, middle) => near(drawn, middle, decimals),
    around,
    unit,
  });
  if (kind === 'share') {
    const around = better === 'higher' ? dice.pick([0.75, 0.8, 0.85]) : dice.pick([0.03, 0.05, 0.12]);
    if (style === 'number') {
      // 81 beside 0.8 or 80 %: the target is scored on the scale of the figures.
      const own = plain(1, 'General', around * 100, '%');
      const target = dice.pick(['same', 'same', 'fraction', 'percent']);
      if (target === 'percent') {
        return {
          ...own,
          target: (value) => `${shown(value, 1, spanish)}%`,
          text: (value) => `${shown(value, 1, spanish)}%`,
        };
      }
      return target === 'same' ? own : { ...own, target: (value) => Number((value / 100).toFixed(4)) };
    }
    const space = spanish || dice.chance(0.5) ? ' ' : '';
    const text = (value: number): string => `${shown(value * 100, 1, spanish)}${space}%`;
    return {
      format: style === 'text' ? 'General' : dice.pick(['0.0%', '0%', '0.00%']),
      cell: (value) => (style === 'text' ? text(value) : value),
      text,
      figure: (drawn, middle) => Number(near(drawn, middle, 3).toFixed(3)),
      around,
      unit: '%',
    };
  }
  if (kind === 'money') {
    const around = dice.pick([4.5, 5.2, 14.2]);
    const before = dice.pick(['€ ', '$', '€']);
    const text = (value: number): string => `${before}${shown(value, 2, spanish)}`;
    return {
      format: style === 'text' ? 'General' : dice.pick(['0.00', '€ #,##0.00', '$#,##0.00']),
      cell: (value) => (style === 'text' ? text(value) : value),
      text: style === 'text' ? text : (value) => shown(value, 2, spanish),
      figure: (drawn, middle) => near(drawn, middle, 2),
      around,
      unit: '€',
    };
  }
  if (kind === 'score') return plain(1, '0.0', 4.2, 'pts');
  if (kind === 'count') return plain(0, dice.pick(['General', '#,##0']), dice.whole(40, 900), '#');
  return dice.chance(0.3)
    ? clock(dice, style, near)
    : plain(0, 'General', dice.pick([25, 40, 300, 420]), 's');
}

/** Times as minutes and seconds: texts, or fractions of a day that are shown so. */
function clock(
  dice: Dice,
  style: Style,
  near: (d: Dice, around: number, decimals: number) => number,
): Writing {
  const seconds = (value: number): number => Math.round(value * 86400);
  const text = (value: number): string =>
    `${Math.floor(seconds(value) / 60)}:${String(seconds(value) % 60).padStart(2, '0')}`;
  return {
    format: style === 'text' ? 'General' : '[m]:ss',
    cell: (value) => (style === 'text' ? text(value) : value),
    text,
    figure: (drawn, middle) => near(drawn, middle * 86400, 0) / 86400,
    around: dice.pick([290, 330, 420]) / 86400,
    unit: 'mm:ss',
  };
}

/** A target and how it is written; `tells` says that the text itself tells the direction. */
export interface DrawnTarget {
  readonly target: Target;
  readonly cell: CellValue;
  readonly format: string;
  readonly tells: boolean;
}

export function drawTarget(
  dice: Dice,
  writing: Writing,
  better: 'higher' | 'lower' | 'within',
  spanish: boolean,
): DrawnTarget {
  const value = writing.figure(dice, writing.around);
  const text = writing.text(value);
  if (better === 'within') {
    const high = writing.figure(dice, writing.around * 1.4);
    const target = { low: value, high };
    const between = dice.pick([' - ', '–', '-']);
    return { target, cell: `${text}${between}${writing.text(high)}`, format: 'General', tells: true };
  }
  const form = dice.pick(['number', 'number', 'number', 'operator', 'word']);
  if (form === 'number') {
    return {
      target: value,
      cell: (writing.target ?? writing.cell)(value),
      format: writing.format,
      tells: false,
    };
  }
  const words = spanish ? ['mín. ', 'máx. '] : ['min ', 'max. '];
  const [up = '', down = ''] =
    form === 'word'
      ? words
      : dice.pick([
          ['≥ ', '≤ '],
          ['>=', '<='],
          ['> ', '< '],
        ]);
  return { target: value, cell: `${better === 'higher' ? up : down}${text}`, format: 'General', tells: true };
}
