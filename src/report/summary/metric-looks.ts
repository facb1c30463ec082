/** The styles of the matrix by number format, each made once: it may have a hundred thousand rows. */
import type { CellStyle } from '../../workbook/plan';
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
  const known = new Map<string, number>();
  const once = (key: string, style: () => CellStyle): number => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = draft.style({
      color: ink,
      fontSize: 10,
      vertical: 'center',
      border: { edge: 'bottom', color: line },
      ...style(),
    });
    known.set(key, made);
    return made;
  };
  const right = (numberFormat: string): CellStyle => ({ numberFormat, horizontal: 'right', indent: 1 });
  const text = (before: string, after: string): CellStyle => ({
    wrap: true,
    numberFormat: before + after === '' ? 'General' : framedFormat('@', before, after),
  });
  return {
    name: once('name', () => ({ wrap: true, bold: true })),
    bar: once('bar', () => ({ numberFormat: '[<1]0%;', horizontal: 'left', indent: 1 })),
    text: (before, after) => once(`text${before}\n${after}`, () => text(before, after)),
    status: (before, after) =>
      once(`status${before}\n${after}`, () => ({ ...text(before, after), horizontal: 'left', indent: 1 })),
    figure: (format) => once(`figure${format}`, () => right(format)),
    signed: (format) => once(`signed${format}`, () => right(signedFormat(format))),
    framed: (before, format, after) =>
      once(`framed${before}\n${after}\n${format}`, () => right(framedFormat(format, before, after))),
  };
}
