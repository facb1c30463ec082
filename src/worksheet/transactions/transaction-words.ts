/**
 * What the labels of a sheet of monitored transactions say: what a column is, whether "yes" below it is a failure, and
 * which error type it speaks of (scoring §9). Words of the sheet's languages only.
 */
import type { MonitoredFamily } from '../../scoring/monitored';
import { enTransactions } from '../vocabulary/transactions/en';
import { esTransactions } from '../vocabulary/transactions/es';
import { nbTransactions } from '../vocabulary/transactions/nb';
import { nlTransactions } from '../vocabulary/transactions/nl';
import { ptTransactions } from '../vocabulary/transactions/pt';
import type { TransactionColumn, TransactionWords } from '../vocabulary/transactions/types';
import { zhTransactions } from '../vocabulary/transactions/zh';
import type { SheetLanguage } from '../vocabulary/types';
import { isChinese, normalise, withoutBrackets, wordsOf } from '../words/normalise';
import { phraseIndex, wholePhrase, type PhraseIndex } from '../words/phrases';
import { remembered } from '../words/remembered';
import { listed } from '../words/word-list';

export const TRANSACTION_WORDS: Readonly<Record<SheetLanguage, TransactionWords>> = {
  en: enTransactions,
  es: esTransactions,
  nl: nlTransactions,
  zh: zhTransactions,
  nb: nbTransactions,
  pt: ptTransactions,
};

export const LANGUAGES: readonly SheetLanguage[] = ['en', 'es', 'nl', 'zh', 'nb', 'pt'];
const FAMILIES: readonly MonitoredFamily[] = [
  'customer',
  'business',
  'compliance',
  'critical',
  'non-critical',
];
const LONGEST_LABEL = 200;

/** What yes, ✓, 1 and counts below a header are; `both`: it speaks of passes and of failures. */
export type HeaderPolarity = 'pass' | 'fail' | 'both';

export interface LabelledFamily {
  readonly family: MonitoredFamily;
  /** True when the label speaks of nothing else: errors of that type, and no attribute. */
  readonly whole: boolean;
  /** True where a full name says it and not one word such as "compliance". */
  readonly full: boolean;
}

/** The words of a sheet's languages. */
export interface TransactionLabels {
  /** What a column with that header may be; none for an attribute's name. */
  readonly rolesOf: (label: string) => ReadonlySet<TransactionColumn>;
  readonly polarityOf: (label: string) => HeaderPolarity | null;
  /** The error type a label names by a full name wherever in it, or by one word that is all it says. */
  readonly familyOf: (label: string) => LabelledFamily | null;
  readonly isChannel: (text: string) => boolean;
  readonly isTotal: (text: string) => boolean;
}

const made = new Map<string, TransactionLabels>();

/** The languages a sheet's labels are in: those its other words tell, and such as name two of its columns. */
export function labelLanguages(
  labels: readonly string[],
  known: readonly SheetLanguage[],
): readonly SheetLanguage[] {
  const distinct = [...new Set(labels)];
  const others = LANGUAGES.filter((language) => !known.includes(language)).filter((language) => {
    const own = transactionLabels([language]);
    const told = distinct.filter((label) => own.rolesOf(label).size > 0 || own.familyOf(label) !== null);
    return told.length >= 2;
  });
  return [...known, ...others];
}

/** The language of most labels that name a column or an error type; of equals the likelier one. */
export function mostLabelsIn(labels: readonly string[], languages: readonly SheetLanguage[]): SheetLanguage {
  const distinct = [...new Set(labels)];
  const told = (language: SheetLanguage): number => {
    const own = transactionLabels([language]);
    return distinct.filter((label) => own.rolesOf(label).size > 0 || own.familyOf(label) !== null).length;
  };
  const [best = 'en'] = languages
    .map((language) => ({ language, count: told(language) }))
    .sort((a, b) => b.count - a.count)
    .map(({ language }) => language);
  return best;
}

/** @param languages of the sheet, the likeliest first */
export function transactionLabels(languages: readonly SheetLanguage[]): TransactionLabels {
  const key = languages.join();
  const before = made.get(key);
  if (before !== undefined) return before;
  const labels = labelsIn(languages.map((language) => TRANSACTION_WORDS[language]));
  made.set(key, labels);
  return labels;
}

function labelsIn(words: readonly TransactionWords[]): TransactionLabels {
  const roles = rolesIndex(words);
  const polarity = polarityIndex(words);
  const strong = familyIndex(words, 'families');
  const bare = familyIndex(words, 'bareFamilies');
  const fillers = indexOf(words, ({ columns }) => columns.filler);
  const channels = indexOf(words, (one) => one.channels);
  const totals = indexOf(words, (one) => one.totals);
  // A sheet's labels are asked about in each language, and lying either way.
  return {
    rolesOf: remembered((label) => rolesIn(label, roles, fillers)),
    polarityOf: remembered((label) => polarityIn(label, polarity, strong)),
    familyOf: remembered((label) => familyIn(label, strong, bare, polarity, fillers)),
    isChannel: (text) => wholePhrase(normalise(text), channels) === true,
    isTotal: remembered((text) => wholePhrase(normalise(text), totals) === true),
  };
}

function indexOf(
  words: readonly TransactionWords[],
  list: (one: TransactionWords) => string,
): PhraseIndex<true> {
  return phraseIndex(words.flatMap((one) => listed(list(one)).map((phrase) => [phrase, true] as const)));
}

type RolesIndex = ReadonlyMap<string, ReadonlySet<TransactionColumn>>;

/** A word may be several: "Result" is an answer in one sheet, and a score in the next. */
function rolesIndex(words: readonly TransactionWords[]): RolesIndex {
  const index = new Map<string, Set<TransactionColumn>>();
  for (const { columns } of words)
    for (const [role, list] of Object.entries(columns) as [TransactionColumn, string][]) {
      if (role === 'filler') continue;
      for (const phrase of listed(list)) {
        const key = wordsOf(normalise(phrase)).join('');
        const set = index.get(key) ?? new Set<TransactionColumn>();
        set.add(role);
        index.set(key, set);
      }
    }
  return index;
}

const NOTHING: ReadonlySet<TransactionColumn> = new Set();

/** A whole phrase, or one phrase with words beside it that change nothing: "Name of the agent". */
function rolesIn(
  label: string,
  roles: RolesIndex,
  fillers: PhraseIndex<true>,
): ReadonlySet<TransactionColumn> {
  if (label.length > LONGEST_LABEL) return NOTHING;
  const words = wordsOf(withoutBrackets(normalise(label)));
  const whole = roles.get(words.join(''));
  if (whole !== undefined) return whole;
  if (words.length > 8) return NOTHING;
  for (let size = words.length - 1; size > 0; size -= 1)
    for (let start = 0; start + size <= words.length; start += 1) {
      const found = roles.get(words.slice(start, start + size).join(''));
      if (found === undefined || (size === 1 && isChinese(words[start] ?? ''))) continue;
      const rest = [...words.slice(0, start), ...words.slice(start + size)];
      if (rest.every((word) => fillers.has(word))) return found;
    }
  return NOTHING;
}

type PolarWord = 'error' | 'accuracy' | 'rate' | 'negation';

function polarityIndex(words: readonly TransactionWords[]): PhraseIndex<PolarWord> {
  const parts = ['rate', 'error', 'accuracy', 'negation'] as const;
  return phraseIndex(
    words.flatMap((one) =>
      parts.flatMap((part) => listed(one[part]).map((phrase) => [phrase, part] as const)),
    ),
  );
}

const OF = new Set(['of', 'de', 'del', 'do', 'da', 'dos', 'das', 'van', 'av']);
/** So many words may stand between "no" and what it turns round: "no critical error". */
const NEGATION_REACH = 2;

function polarityIn(
  label: string,
  index: PhraseIndex<PolarWord>,
  families: PhraseIndex<MonitoredFamily>,
): HeaderPolarity | null {
  if (label.length > LONGEST_LABEL) return null;
  const words = wordsOf(normalise(label));
  const found = new Set<HeaderPolarity>();
  let hasRate = false;
  /** Words since a negation that turned nothing round yet; null without one. */
  let since: number | null = null;
  const say = (isError: boolean): void => {
    const turned = since !== null && since <= NEGATION_REACH;
    found.add(isError === turned ? 'pass' : 'fail');
    // Too far off to tell what it turns round.
    if (since !== null && !turned) found.add('pass');
    since = null;
  };
  for (let at = 0; at < words.length;) {
    const match = longestAt(words, at, index);
    const family = longestAt(words, at, families);
    if (family !== null && (match === null || family.end > match.end)) {
      // "Compliance" is part of a name here; "error" is still one.
      const inside = words.slice(at, family.end);
      const isError = inside.some((_, start) => longestAt(inside, start, index)?.value === 'error');
      if (isError) say(true);
      else if (since !== null) since += 1;
      at = family.end;
      continue;
    }
    if (match === null) {
      if (since !== null) since += 1;
      at += 1;
      continue;
    }
    if (match.value === 'negation') {
      // "No. of errors" counts them.
      if (!OF.has(words[match.end] ?? '')) since = 0;
    } else if (match.value === 'rate') hasRate = true;
    else say(match.value === 'error');
    at = match.end;
  }
  if (hasRate) return 'pass';
  const [only = null] = found;
  return found.size > 1 ? 'both' : only;
}

interface Match<T> {
  readonly end: number;
  readonly value: T;
}

const LONGEST_PHRASE = 8;

function longestAt<T>(words: readonly string[], start: number, index: PhraseIndex<T>): Match<T> | null {
  for (let end = Math.min(words.length, start + LONGEST_PHRASE); end > start; end -= 1) {
    const value = index.get(words.slice(start, end).join(''));
    if (value !== undefined) return { end, value };
  }
  return null;
}

function familyIndex(
  words: readonly TransactionWords[],
  part: 'families' | 'bareFamilies',
): PhraseIndex<MonitoredFamily> {
  // What is not critical first: its words hold those of the others.
  return phraseIndex(
    words.flatMap((one) =>
      [...FAMILIES]
        .reverse()
        .flatMap((family) => listed(one[part][family]).map((phrase) => [phrase, family] as const)),
    ),
  );
}

function familyIn(
  label: string,
  strong: PhraseIndex<MonitoredFamily>,
  bare: PhraseIndex<MonitoredFamily>,
  polarity: PhraseIndex<PolarWord>,
  fillers: PhraseIndex<true>,
): LabelledFamily | null {
  if (label.length > LONGEST_LABEL) return null;
  const words = wordsOf(normalise(label));
  const named = new Set<MonitoredFamily>();
  const alone = new Set<MonitoredFamily>();
  let rest = 0;
  for (let at = 0; at < words.length;) {
    const full = longestAt(words, at, strong);
    const word = longestAt(words, at, bare);
    if (full !== null && (word === null || full.end >= word.end)) {
      named.add(full.value);
      at = full.end;
      continue;
    }
    if (word !== null) {
      alone.add(word.value);
      at = word.end;
      continue;
    }
    const beside = longestAt(words, at, polarity) ?? longestAt(words, at, fillers);
    if (beside === null) rest += 1;
    at = beside?.end ?? at + 1;
  }
  const full = new Set(named);
  if (rest === 0) for (const family of alone) named.add(family);
  // "Critical errors: business" is of the business.
  if (named.size > 1) named.delete('critical');
  const [family] = named;
  if (named.size !== 1 || family === undefined) return null;
  const isBareCritical = rest === 0 && alone.size > 1 && named.size > 1;
  return { family, whole: rest === 0 && !isBareCritical && alone.size <= 2, full: full.has(family) };
}
