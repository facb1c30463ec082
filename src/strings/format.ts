/**
 * Puts values into a text. Texts are ICU messages, the notation translators' tools know, of which this reads what the
 * texts use: `{name}`, `{count, plural, =0 {…} one {# cell} other {# cells}}`, `{kind, select, row {…} other {…}}`, and
 * apostrophes around braces that are meant as braces: `'{'`. It needs no `Intl`, which formulas run without.
 */
import type { Counting } from './counting';

/** A value is a number, or written already. One that isn't given is the form `missing` of a select; elsewhere its
 * name is left standing, as a mistake to be seen. */
export type Values = Readonly<Record<string, string | number | undefined>>;

export type Message = readonly Piece[];

export type Piece =
  | string
  /** `count` is the `#` of a plural form. */
  | { readonly kind: 'value' | 'count'; readonly name: string }
  | {
      readonly kind: 'plural' | 'select';
      readonly name: string;
      readonly forms: ReadonlyMap<string, Message>;
    };

/**
 * A text taken apart.
 *
 * @throws Error for one that is no message; `test/strings` takes apart every text of every language.
 */
export function parseMessage(text: string): Message {
  let at = 0;
  const fail = (): never => {
    throw new Error(`no message from character ${at} on: ${text}`);
  };
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const found = pattern.exec(text) ?? fail();
    at = pattern.lastIndex;
    return found[1] ?? '';
  };

  /** Up to the end, or the brace that closes a form; `counted` is the value `#` stands for. */
  function piecesOf(counted: string | null): Message {
    const pieces: Piece[] = [];
    let plain = '';
    const add = (piece: Piece) => {
      pieces.push(...(plain === '' ? [] : [plain]), piece);
      plain = '';
    };
    while (at < text.length && text[at] !== '}') {
      if (text[at] === '{') add(argument(counted));
      else if (text[at] === '#' && counted !== null) {
        at += 1;
        add({ kind: 'count', name: counted });
      } else plain += text[at] === "'" ? quoted(counted) : take(/([^])/y);
    }
    return plain === '' ? pieces : [...pieces, plain];
  }

  /** An apostrophe quotes only before a brace or a counting `#`, so that "can't" needs no care; two of them are one. */
  function quoted(counted: string | null): string {
    const next = text[at + 1] ?? '';
    if (next === "'") return take(/'(')/y);
    const quotes = next === '{' || next === '}' || (next === '#' && counted !== null);
    return quotes ? take(/'((?:[^']|'')*)'/y).replaceAll("''", "'") : take(/(')/y);
  }

  function argument(counted: string | null): Piece {
    const name = take(/\{\s*(\w+)\s*/y);
    if (text[at] === '}') {
      at += 1;
      return { kind: 'value', name };
    }
    const kind = take(/,\s*(plural|select)\s*,\s*/y) === 'plural' ? 'plural' : 'select';
    const forms = new Map<string, Message>();
    while (text[at] !== '}') {
      const form = take(/(=\d+|[\w-]+)\s*\{/y);
      forms.set(form, piecesOf(kind === 'plural' ? name : counted));
      take(/\}\s*/y);
    }
    at += 1;
    return forms.has('other') ? { kind, name, forms } : fail();
  }

  const message = piecesOf(null);
  return at === text.length ? message : fail();
}

/**
 * The sentence a message makes of values.
 *
 * @example said(parseMessage('{n, plural, one {# cell} other {# cells}}'), { n: 1200 }, countingIn('en')) // '1,200 cells'
 */
export function said(message: Message, values: Values, counting: Counting): string {
  return message
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      const value = values[piece.name];
      switch (piece.kind) {
        case 'value':
          return value === undefined ? `{${piece.name}}` : String(value);
        case 'count':
          return typeof value === 'number' ? counting.written(value) : (value ?? '');
        case 'plural':
        case 'select': {
          const form =
            piece.kind === 'plural' ? counted(piece.forms, value, counting) : chosen(piece.forms, value);
          return said(form ?? piece.forms.get('other') ?? [], values, counting);
        }
      }
    })
    .join('');
}

/** A count written already counts where it is digits alone: `'1'` is one, `'1,000'` and `'1.0'` are several. */
function counted(
  forms: ReadonlyMap<string, Message>,
  value: string | number | undefined,
  counting: Counting,
) {
  const count = typeof value === 'number' || /^\d+$/.test(value ?? '') ? Number(value) : NaN;
  return forms.get(`=${count}`) ?? forms.get(counting.form(count));
}

/** `missing` is no word: a sheet of that name is another one. */
function chosen(forms: ReadonlyMap<string, Message>, value: string | number | undefined) {
  if (value === undefined) return forms.get('missing');
  return value === 'missing' ? undefined : forms.get(String(value));
}
