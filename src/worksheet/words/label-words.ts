/** What a header or label says of the figures or texts it stands over or beside (design "The model", dimensions). */
import { comparedName, headerRole, isTotalWord } from '../header-roles';
import type { SheetLanguage } from '../vocabulary/types';

/** What figures are, besides results. `rag-…`: the limit from which a figure is green, amber or red. */
export type Measure =
  | 'actual'
  | 'target'
  | 'target-low'
  | 'target-high'
  | 'target-year'
  | 'target-day'
  | 'variance'
  | 'achieved'
  | 'previous-year'
  | 'forecast'
  | 'weight'
  | 'points'
  | 'status'
  | 'rag-green'
  | 'rag-amber'
  | 'rag-red'
  | 'numerator'
  | 'denominator'
  | 'comment';

/** What a line of texts is. `unit`: a site, vendor, team, channel …; `kind`: its cells name measures. */
export type LabelRole =
  | 'metric'
  | 'category'
  | 'unit'
  | 'owner'
  | 'definition'
  | 'direction'
  | 'unit-of-measure'
  | 'code'
  | 'period'
  | 'kind';

export interface LabelMeaning {
  readonly measure: Measure | null;
  readonly role: LabelRole | null;
  /** A total, an average, a sum to date: of metrics, of periods or of units. */
  readonly total: boolean;
  /** True when every word of the text is understood; else the meaning is merely contained in it. */
  readonly whole: boolean;
  /** The words that say something else: a metric's name beside a measure; `''` for a whole label. */
  readonly leftover: string;
}

const NOTHING: LabelMeaning = { measure: null, role: null, total: false, whole: false, leftover: '' };

/**
 * What a label says. Take a period off first (`readPeriodBeside`). A meaning that is not `whole` may be used only for
 * headers over figures beside named rows: "% de error" is a metric, not a share achieved.
 *
 * @example readLabel('Monthly target', ['en']) // measure 'target', whole
 * @example readLabel('AHT target', ['en']) // measure 'target', leftover 'aht'
 */
export function readLabel(text: string, _languages: readonly SheetLanguage[]): LabelMeaning {
  const compared = comparedName(text);
  if (compared !== null)
    return { ...NOTHING, measure: 'variance', whole: compared === '', leftover: compared };
  if (isTotalWord(text)) return { ...NOTHING, total: true, whole: true };
  switch (headerRole(text)) {
    case 'target':
      return { ...NOTHING, measure: 'target', whole: true };
    case 'target-low':
      return { ...NOTHING, measure: 'target-low', whole: true };
    case 'target-high':
      return { ...NOTHING, measure: 'target-high', whole: true };
    case 'value':
      return { ...NOTHING, measure: 'actual', whole: true };
    case 'name':
      return { ...NOTHING, role: 'metric', whole: true };
    case 'category':
      return { ...NOTHING, role: 'category', whole: true };
    case 'vendor':
      return { ...NOTHING, role: 'unit', whole: true };
    case 'owner':
      return { ...NOTHING, role: 'owner', whole: true };
    case 'definition':
      return { ...NOTHING, role: 'definition', whole: true };
    case 'direction':
      return { ...NOTHING, role: 'direction', whole: true };
    case 'unit':
      return { ...NOTHING, role: 'unit-of-measure', whole: true };
    case 'period':
      return { ...NOTHING, role: 'period', whole: true };
    case 'kind':
      return { ...NOTHING, role: 'kind', whole: true };
    case 'total':
      return { ...NOTHING, total: true, whole: true };
    default:
      return { ...NOTHING, leftover: text };
  }
}
