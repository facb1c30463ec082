/** The parts of a name as its direction is asked of them: negations taken in, the base of a rate taken off. */
import type { WordKind } from '../words/name-lexicon';
import type { NamePart } from '../words/name-parts';

/** What is asked of the parts again and again. */
export class ToldParts {
  readonly #kinds: ReadonlySet<WordKind>;
  readonly hasTimeBehindWithin: boolean;

  constructor(
    readonly all: readonly NamePart[],
    readonly share: boolean,
  ) {
    this.#kinds = new Set(all.map(({ kind }) => kind));
    this.hasTimeBehindWithin = all.some(
      ({ kind }, at) => kind === 'within' && /^\d/.test(all[at + 1]?.text ?? ''),
    );
  }

  /** "Under 3", "below 75 %": a limit of a value, and none of time. */
  get hasValueWithin(): boolean {
    return this.#limits('within').some((at) => !isTime(this.all[at + 1]));
  }

  /** "After 60 s", "over 5 days". */
  get hasLimitBehindBeyond(): boolean {
    return this.#limits('beyond').length > 0;
  }

  /** "After the SLA", "over target": a limit without its number. */
  get hasAimBehindBeyond(): boolean {
    return this.all.some(({ kind }, at) => {
      const next = this.all.slice(at + 1).find((part) => part.kind !== 'harmless' && part.kind !== 'of');
      return kind === 'beyond' && next !== undefined && AIMED.has(next.kind);
    });
  }

  /** Where the numbers stand behind words of this kind. */
  #limits(kind: WordKind): readonly number[] {
    return this.all.flatMap((part, at) => {
      if (part.kind !== kind) return [];
      const next = [at + 1, at + 2].find((one) => /^\d/.test(this.all[one]?.text ?? ''));
      return next === undefined ? [] : [next];
    });
  }

  has(kind: WordKind): boolean {
    return this.#kinds.has(kind);
  }

  first(kind: WordKind): NamePart | null {
    return this.all.find((part) => part.kind === kind) ?? null;
  }

  last(kind: WordKind): NamePart | null {
    return this.all.findLast((part) => part.kind === kind) ?? null;
  }

  at(part: NamePart | null): number {
    return part === null ? -1 : this.all.indexOf(part);
  }

  /** True when the parts are of these kinds only, besides those that say nothing. */
  only(...kinds: readonly WordKind[]): boolean {
    return this.all.every(({ kind }) => kinds.includes(kind) || QUIET.has(kind));
  }
}

function isTime(part: NamePart | undefined): boolean {
  return part?.isTime === true || /^(?:s|h|m|d|t|seg|sec|sek|min)$/.test(part?.text ?? '');
}

/** Known metrics that are named for what was done: "casos resueltos", "calls answered". */
const DEEDS: ReadonlySet<string> = new Set([
  'answer-rate',
  'resolution-rate',
  'first-contact-resolution',
  'promise-kept',
]);

/** What was done with things, by a word or by the name of a metric. */
export function isDeed({ kind, id }: NamePart): boolean {
  return kind === 'done' || kind === 'handled' || DEEDS.has(id ?? '');
}

const AIMED: ReadonlySet<WordKind> = new Set<WordKind>(['thing', 'good', 'intime', 'tries']);

const QUIET: ReadonlySet<WordKind> = new Set<WordKind>([
  'harmless',
  'of',
  'share',
  'count',
  'score',
  'thing',
  'came',
  'units',
  'event',
  'within',
  'beyond',
  'per',
  'tries',
]);

/** "Complaints per 1,000 contacts": what stands behind "per" is only the base. */
export function withoutBase(parts: readonly NamePart[]): {
  parts: readonly NamePart[];
  base: readonly NamePart[] | null;
} {
  const at = parts.findIndex(({ kind }) => kind === 'per');
  if (at === 0) {
    // 每通收入, 人均产值: the base stands in front, up to what is measured.
    const cost = parts.findIndex(({ kind }) => kind === 'cost');
    if (cost > 0) return { parts: parts.slice(cost), base: parts.slice(0, cost) };
    const end = parts.findIndex(
      ({ kind }, index) => index > 0 && !['thing', 'harmless', 'units', 'count'].includes(kind),
    );
    return { parts: end < 0 ? parts.slice(1) : parts.slice(end), base: parts.slice(0, end < 0 ? 1 : end) };
  }
  if (at < 0) return { parts, base: null };
  const rest = parts.slice(at + 1);
  const end = rest.findIndex(
    ({ kind }) =>
      kind === 'within' || kind === 'beyond' || kind === 'intime' || kind === 'less' || kind === 'no',
  );
  const base = end < 0 ? rest : rest.slice(0, end);
  return { parts: [...parts.slice(0, at), ...(end < 0 ? [] : rest.slice(end))], base };
}

const TURNED: Readonly<Partial<Record<WordKind, WordKind>>> = {
  done: 'undone',
  handled: 'undone',
  intime: 'undone',
  good: 'undone',
  undone: 'done',
  bad: 'good',
  event: 'undone',
};

/** Not, without, -free: the part it belongs to is turned. Null when there is none it could belong to. */
export function withNegations(parts: readonly NamePart[]): NamePart[] | null {
  const turned: NamePart[] = [];
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at];
    if (part === undefined) continue;
    if (part.kind !== 'no') {
      turned.push(part);
      continue;
    }
    const next = parts.slice(at + 1).findIndex(({ kind }) => TURNED[kind] !== undefined);
    const target = next < 0 ? undefined : parts[at + 1 + next];
    const between = parts.slice(at + 1, at + 1 + Math.max(next, 0));
    if (target !== undefined && between.every(({ kind }) => kind === 'harmless' || kind === 'of')) {
      turned.push(...between, { ...target, kind: TURNED[target.kind] ?? target.kind });
      at += next + 1;
      continue;
    }
    // "error free": it belongs to the part in front.
    const before = turned.at(-1);
    const kind = before === undefined ? undefined : TURNED[before.kind];
    if (before === undefined || kind === undefined || before.kind !== 'bad') return null;
    turned[turned.length - 1] = { ...before, kind };
  }
  return turned;
}
