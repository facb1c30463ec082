/**
 * The number formats a sheet uses, understood far enough to write the same value in a sentence: General, decimals,
 * groups, percent, currency and other literals, elapsed and clock times. en-US notation, as workbooks store it.
 */

export interface FormatSection {
  /** `literal`: the section shows its text and no figure (`"none"`). */
  readonly kind: 'general' | 'number' | 'time' | 'literal';
  readonly prefix: string;
  readonly suffix: string;
  /** Fewest and most decimals. */
  readonly least: number;
  readonly most: number;
  readonly grouping: boolean;
  /** 100 for a percent, 0.001 for a format that shows thousands. */
  readonly factor: number;
  /** For times: units and literals in order; an `elapsed` unit takes all of the value. */
  readonly time: readonly TimePart[];
}

export type TimePart =
  | { readonly kind: 'literal'; readonly text: string }
  | {
      readonly kind: 'unit';
      readonly unit: 'h' | 'm' | 's';
      readonly digits: number;
      readonly elapsed: boolean;
    };

const general: FormatSection = {
  kind: 'general',
  prefix: '',
  suffix: '',
  least: 0,
  most: 0,
  grouping: false,
  factor: 1,
  time: [],
};

const known = new Map<string, readonly FormatSection[]>();

/** The sections of a format, one to three: positive, negative, zero. What is not understood is read as General. */
export function formatSections(format: string): readonly FormatSection[] {
  const before = known.get(format);
  if (before !== undefined) return before;
  const sections = splitSections(format).slice(0, 3).map(readSection);
  if (known.size > 500) known.clear();
  known.set(format, sections);
  return sections;
}

/** Cuts at the `;` that stand outside quotes, escapes and brackets: `splitSections('0;"a;b"')` is `['0', '"a;b"']`. */
export function splitSections(format: string): string[] {
  const sections = [''];
  for (const token of tokens(format)) {
    if (token === ';') sections.push('');
    else sections[sections.length - 1] += token;
  }
  return sections;
}

/** True when the format shows a share of 100. */
export function isPercent(format: string): boolean {
  return formatSections(format)[0]?.factor === 100;
}

/** True when the format shows a time of day or a duration, which Excel can't show below zero. */
export function isTime(format: string): boolean {
  return formatSections(format)[0]?.kind === 'time';
}

function tokens(format: string): string[] {
  return format.match(/"[^"]*"?|\\.|[_*].|\[[^\]]*\]?|general|am\/pm|a\/p|e[+-]|0|#|\?|[\s\S]/giu) ?? [];
}

function readSection(section: string): FormatSection {
  const parts = tokens(section);
  if (parts.some((part) => /^[yd]$/i.test(part) || /^e[+-]$/i.test(part))) return general;
  if (parts.some((part) => /^(?:[hs]|\[(?:h+|m+|s+)\])$/i.test(part))) return readTime(parts);
  if (parts.some((part) => /^general$/i.test(part))) return withLiterals(general, parts, /^general$/i);
  if (!parts.some(isDigit)) return parts.length === 0 ? general : literalOnly(parts);
  return readNumber(parts);
}

function readNumber(parts: readonly string[]): FormatSection {
  const first = parts.findIndex(isDigit);
  const last = parts.map(isDigit).lastIndexOf(true);
  const body = parts.slice(first, last + 1).join('');
  const leadingPoint = parts[first - 1] === '.';
  const [whole = '', decimals = ''] = leadingPoint ? ['', body] : body.split('.');
  const commasAfter = /^,*/.exec(parts.slice(last + 1).join(''))?.[0].length ?? 0;
  const percents = parts.filter((part) => part === '%').length;
  return {
    kind: 'number',
    prefix: literals(parts.slice(0, leadingPoint ? first - 1 : first)),
    suffix: literals(parts.slice(last + 1 + commasAfter)),
    least: Math.min(15, [...decimals].filter((sign) => sign === '0').length),
    most: Math.min(15, [...decimals].filter(isDigit).length),
    grouping: whole.includes(','),
    factor: 100 ** percents / 1000 ** commasAfter,
    time: [],
  };
}

function readTime(parts: readonly string[]): FormatSection {
  const time: TimePart[] = [];
  let index = 0;
  while (index < parts.length) {
    const part = parts[index] ?? '';
    const elapsed = /^\[(h+|m+|s+)\]$/i.exec(part)?.[1];
    const unit = unitOf(elapsed ?? part);
    if (unit === null) {
      const text = literals([part]);
      // Fractions of a second and AM/PM are left out: a duration in a report is read to the second.
      if (text !== '' && !isDigit(part) && part !== '.' && !/^a/i.test(part)) {
        time.push({ kind: 'literal', text });
      }
      index += 1;
    } else if (elapsed !== undefined) {
      time.push({ kind: 'unit', unit, digits: elapsed.length, elapsed: true });
      index += 1;
    } else {
      let digits = 0;
      while (unitOf(parts[index] ?? '') === unit) {
        digits += 1;
        index += 1;
      }
      time.push({ kind: 'unit', unit, digits, elapsed: false });
    }
  }
  return { ...general, kind: 'time', time };
}

function unitOf(part: string): 'h' | 'm' | 's' | null {
  const letter = part.charAt(0).toLowerCase();
  return letter === 'h' || letter === 'm' || letter === 's' ? letter : null;
}

function literalOnly(parts: readonly string[]): FormatSection {
  if (parts.includes('@')) return general;
  return { ...general, kind: 'literal', prefix: literals(parts) };
}

function withLiterals(section: FormatSection, parts: readonly string[], at: RegExp): FormatSection {
  const index = parts.findIndex((part) => at.test(part));
  return {
    ...section,
    prefix: literals(parts.slice(0, index)),
    suffix: literals(parts.slice(index + 1)),
  };
}

function literals(parts: readonly string[]): string {
  return parts.map(literal).join('');
}

function literal(part: string): string {
  if (part.startsWith('"')) return part.replaceAll('"', '');
  if (part.startsWith('\\')) return part.slice(1);
  if (/^[_*]./.test(part)) return '';
  if (part.startsWith('[')) return /^\[\$([^\]-]*)/.exec(part)?.[1] ?? '';
  return part;
}

function isDigit(part: string): boolean {
  return part === '0' || part === '#' || part === '?';
}

/** `'0.0%'` shows three digits of 0.853; null for a format that shows what there is. */
export function shownDecimals(format: string): number | null {
  const [positive = ''] = format.split(';');
  if (!/[0#]/.test(positive)) return null;
  const behind = /\.([0#?]+)/.exec(positive)?.[1]?.length ?? 0;
  return behind + (positive.includes('%') ? 2 : 0);
}
