/** What a number format says about the numbers under it: share, money, date or duration. */

export interface FormatFacts {
  readonly percent: boolean;
  readonly money: boolean;
  readonly date: boolean;
  readonly duration: boolean;
  /** Parts a date or time format shows. */
  readonly shows: {
    readonly year: boolean;
    readonly month: boolean;
    readonly day: boolean;
    readonly hour: boolean;
    readonly second: boolean;
  };
}

const LONGEST_FORMAT = 255;
const MOST_REMEMBERED = 5000;
const remembered = new Map<string, FormatFacts>();

/** The facts of a number format in en-US notation; remembered by format. */
export function formatFacts(format: string): FormatFacts {
  const known = remembered.get(format);
  if (known !== undefined) return known;
  const facts = factsOf(format.slice(0, LONGEST_FORMAT));
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(format, facts);
  return facts;
}

/** True when values under this format count 0–1: `0.0%`. A quoted or escaped % is only ink. */
export function isPercentFormat(format: string): boolean {
  return formatFacts(format).percent;
}

/** True for dates: `mmm-yy`, `yyyy-mm-dd`, `[$-416]mmm/yy`. */
export function isDateFormat(format: string): boolean {
  return formatFacts(format).date;
}

/** True for times and durations: `h:mm`, `[h]:mm:ss`, `mm:ss`; the value is in days. */
export function isDurationFormat(format: string): boolean {
  return formatFacts(format).duration;
}

/** True for currencies: `$#,##0.00`, `[$€-407]`, `"kr" 0`. */
export function isMoneyFormat(format: string): boolean {
  return formatFacts(format).money;
}

function factsOf(format: string): FormatFacts {
  const first = firstSection(format);
  const symbols = /\[\$([^\]-]+)/.exec(first)?.[1] ?? '';
  const money = symbols.trim() !== '' || /[$€£¥₹]|\bkr\b|\bR\$/i.test(first.replace(/\[[^\]]*\]/g, ''));
  const elapsed = /\[(?:h+|m+|s+)\]/i.test(first);
  const bare = first
    .replace(/"[^"]*"?/g, '')
    .replace(/\\./g, '')
    .replace(/[_*]./g, '')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/general/gi, '')
    .replace(/am\/pm|a\/p/gi, '')
    .toLowerCase();
  const number = /[0#?]/.test(bare.replace(/\.0+/g, ''));
  const hour = elapsed || /[hs]/.test(bare);
  const year = !number && /[ye]/.test(bare);
  const day = !number && bare.includes('d');
  const month = !number && bare.includes('m') && (!hour || year || day);
  const date = year || month || day;
  return {
    percent: bare.includes('%'),
    money,
    date,
    duration: !number && !date && hour,
    shows: { year, month, day, hour: /h/.test(bare) || /\[h+\]/i.test(first), second: bare.includes('s') },
  };
}

/** Up to the first `;` that is not in quotes. */
function firstSection(format: string): string {
  let quoted = false;
  for (let at = 0; at < format.length; at++) {
    const sign = format[at];
    if (sign === '\\' && !quoted) at++;
    else if (sign === '"') quoted = !quoted;
    else if (sign === ';' && !quoted) return format.slice(0, at);
  }
  return format;
}
