/** The styles of the matrix by number format, each made once: it may have a hundred thousand rows. */
import type { CellStyle } from '../../workbook/plan/plan';
import { framedFormat, signedFormat } from '../look/cell-format';
import { ink, line } from '../look/palette';
import type { PlanDraft } from '../look/sheet-draft';

export interface MetricLooks {
  readonly name: number;
  /** A bar, and over it how much is reached where that isn't all: a bar of 98% looks like a whole one. */
  readonly bar: number;
  /** A text with marks shown around it that are not part of it, so that filters see one "Met". */
  readonly text: (before: string, after: string) => number;
  /** As a text, a little apart from the figure before it. */
  readonly status: (before: string, after: string) => number;
  readonly figure: (format: string) => number;
  readonly signed: (format: string) => number;
  readonly framed: (before: string, format: string, after: string) => number;
}

/** Styles of this draft: `metricLooks(draft).framed('≥ ', '0%', ' *')` shows 0.8 as "≥ 80% *". */
export function metricLooks(draft: PlanDraft): MetricLooks {
  const made = (style: CellStyle): number =>
    draft.style({
      color: ink,
      fontSize: 10,
      vertical: 'center',
      border: { edge: 'bottom', color: line },
      ...style,
    });
  /** Kept by format and, within it, by what stands around it: nothing is put together to find a style again. */
  const once = (style: (before: string, format: string, after: string) => CellStyle) => {
    const byFormat = new Map<string, Map<string, Map<string, number>>>();
    return (before: string, format: string, after: string): number => {
      const byBefore = entryOf(byFormat, format, () => new Map<string, Map<string, number>>());
      const byAfter = entryOf(byBefore, before, () => new Map<string, number>());
      return entryOf(byAfter, after, () => made(style(before, format, after)));
    };
  };
  const right = (numberFormat: string): CellStyle => ({ numberFormat, horizontal: 'right', indent: 1 });
  const text = (before: string, after: string): CellStyle => ({
    wrap: true,
    numberFormat: before + after === '' ? 'General' : framedFormat('@', before, after),
  });
  const texts = once((before, _, after) => text(before, after));
  const statuses = once((before, _, after) => ({ ...text(before, after), horizontal: 'left', indent: 1 }));
  const figures = once((_before, format) => right(format));
  const changes = once((_before, format) => right(signedFormat(format)));
  return {
    name: made({ wrap: true, bold: true }),
    bar: made({ numberFormat: '[<1]0%;" "', horizontal: 'left', indent: 1 }),
    text: (before, after) => texts(before, '', after),
    status: (before, after) => statuses(before, '', after),
    figure: (format) => figures('', format, ''),
    signed: (format) => changes('', format, ''),
    framed: once((before, format, after) => right(framedFormat(format, before, after))),
  };
}

function entryOf<Value>(entries: Map<string, Value>, key: string, make: () => Value): Value {
  const known = entries.get(key);
  if (known !== undefined) return known;
  const value = make();
  entries.set(key, value);
  return value;
}
