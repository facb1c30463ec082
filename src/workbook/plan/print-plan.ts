/** How a sheet is printed, as plain data; every host sets it up, none prints. */
import type { Area } from '../address';

export interface PrintPlan {
  readonly landscape: boolean;
  readonly fitToOnePageWide: boolean;
  /** What is printed; null: all that stands on the sheet. */
  readonly area: Area | null;
  /** Rows repeated at the top of every page after them; null: none. */
  readonly titleRows: { readonly top: number; readonly bottom: number } | null;
  /** Rows a new page begins with. */
  readonly breaks: readonly number[];
  readonly footer: FooterPlan | null;
}

export interface FooterPlan {
  /** Plain text; `{page}` and `{pages}` stand for the page's number and how many there are. */
  readonly left: string;
  readonly center: string;
  readonly right: string;
  /** A footer that holds this text is ours, and is written anew with the sheet; any other is a person's and stays. */
  readonly mark: string;
}

/** A landscape page, one wide, and nothing said of the rest. */
export const landscapePage: PrintPlan = {
  landscape: true,
  fitToOnePageWide: true,
  area: null,
  titleRows: null,
  breaks: [],
  footer: null,
};

/** Excel's limit for all three parts together, their codes included; a little is left for these. */
const LONGEST_FOOTER = 240;

/** The three parts as Excel codes them: `"Page {page} of {pages}"` is `"Page &P of &N"`, and an ampersand is doubled. */
export function footerCodes({ left, center, right }: FooterPlan): Omit<FooterPlan, 'mark'> {
  const coded = (text: string): string =>
    text.replaceAll('&', '&&').replaceAll('{page}', '&P').replaceAll('{pages}', '&N');
  const end = coded(right);
  const middle = shortened(coded(center), LONGEST_FOOTER - end.length);
  return {
    left: shortened(coded(left), LONGEST_FOOTER - end.length - middle.length),
    center: middle,
    right: end,
  };
}

/** True for a footer, coded or plain, that we may replace: there is none, or it is ours. */
export function isReplaceable(footer: string, { mark }: FooterPlan): boolean {
  return footer === '' || footer.includes(mark.replaceAll('&', '&&')) || footer.includes(mark);
}

function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = [...text].slice(0, Math.max(0, most - 1)).join('');
  // An ampersand cut from its pair would begin a code.
  return `${cut.replace(/(?<!&)(?:&&)*&$/, (all) => all.slice(0, -1))}…`;
}
