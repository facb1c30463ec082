/** The styles of the metric table by number format, each made once: a table may have a hundred thousand rows. */
import type { CellStyle } from '../../workbook/plan';
import { framedFormat, signedFormat } from '../look/cell-format';
import { ink, line } from '../look/palette';
import type { PlanDraft } from '../look/sheet-draft';

export interface MetricLooks {
  readonly name: number;
  readonly mark: number;
  /** A text with a mark shown after it that is not part of it, so that filters see one "Service". */
  readonly text: (after: string) => number;
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
      vertical: 'center',
      border: { edge: 'bottom', color: line },
      ...style(),
    });
    known.set(key, made);
    return made;
  };
  const right = (numberFormat: string): CellStyle => ({ numberFormat, horizontal: 'right', indent: 1 });
  return {
    name: once('name', () => ({ wrap: true })),
    mark: once('mark', () => ({ horizontal: 'center' })),
    text: (after) =>
      once(`text${after}`, () => ({ numberFormat: after === '' ? 'General' : framedFormat('@', '', after) })),
    figure: (format) => once(`figure${format}`, () => right(format)),
    signed: (format) => once(`signed${format}`, () => right(signedFormat(format))),
    framed: (before, format, after) =>
      once(`framed${before}\n${after}\n${format}`, () => right(framedFormat(format, before, after))),
  };
}
