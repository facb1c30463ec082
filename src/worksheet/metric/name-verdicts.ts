/** What each kind of head says of the direction: a time, a cost, what is good, bad, done, undone (worksheets §2, Direction). */
import type { Better, Category } from '../../scoring/metric';
import type { WordKind } from '../words/name-lexicon';
import type { NamePart } from '../words/name-parts';
import { isChinese } from '../words/normalise';
import type { ToldParts } from './told-parts';

export interface NameVerdict {
  readonly better: Better | null;
  readonly category: Category | null;
  /** The part that decided. */
  readonly head: NamePart | null;
}

/** How a language puts names together. */
export interface Grammar {
  /** The head stands in front: "precisión de error", unlike "error accuracy". */
  readonly headFirst: boolean;
  /** Separate words stand side by side without a joint: "tevredenheid klachten". */
  readonly loose: boolean;
}

export const UNDECIDED: NameVerdict = { better: null, category: null, head: null };

/** Known metrics of which "within 7 days" says when they happen, not that something was in time. */
const HAPPENING: ReadonlySet<string> = new Set(['repeat-contacts', 'reopened-cases']);

/** Occupancy has limits, effort and training depend on the centre; beside anything that turns, nothing is known. */
export function ofSpecial(special: NamePart, told: ToldParts): NameVerdict {
  if (special.kind !== 'within-limits') return { ...UNDECIDED, category: special.category };
  const isAlone = told.only('within-limits');
  return isAlone ? { better: 'within', category: special.category, head: special } : UNDECIDED;
}

/** Less of what is bad is good: "complaints avoided", "wait time reduction", "cost savings". */
export function ofLess(told: ToldParts): NameVerdict {
  if (told.has('undone') || told.has('done') || told.has('intime') || told.has('good')) return UNDECIDED;
  const head = told.first('bad') ?? told.first('time') ?? told.first('cost');
  if (head !== null) return { better: 'higher', category: head.category, head };
  return told.only('less') && !told.has('thing')
    ? { better: 'higher', category: 'cost', head: told.first('less') }
    : UNDECIDED;
}

/** Something went wrong: lost sales, calls not answered, unresolved complaints. */
export function ofUndone(told: ToldParts): NameVerdict {
  const undone = told.first('undone');
  // "Missed calls returned", "lost time cost" and the like can be meant both ways.
  const isBroken =
    told.has('done') || (told.has('intime') && told.at(told.last('undone')) < told.at(told.last('intime')));
  if (isBroken || told.has('cost')) return UNDECIDED;
  if (told.has('handled') && told.at(told.last('handled')) > told.at(told.last('undone'))) return UNDECIDED;
  const head = told.first('bad') ?? told.first('good') ?? undone;
  const category = head?.category ?? undone?.category ?? 'service';
  return { better: 'lower', category, head };
}

/** Something was in time: calls within 20 s, complaints on time. Null: the words say when, not that it went well. */
export function ofTimely(told: ToldParts): NameVerdict | null {
  if (told.has('cost')) return UNDECIDED;
  const bad = told.first('bad');
  const isSaid = told.has('intime') || told.has('done') || told.has('handled');
  if (bad !== null && !isSaid) {
    return bad.id !== null && HAPPENING.has(bad.id) ? null : looksRepeated(bad) ? null : UNDECIDED;
  }
  const head = told.first('intime') ?? told.first('within');
  const category = bad?.category ?? told.first('good')?.category ?? 'service';
  return { better: 'higher', category, head };
}

/** Stems of what comes again: "re…", 重复, "herhaal…", "gjent…". */
function looksRepeated({ text }: NamePart): boolean {
  return /^(?:re|herhaal|herhaald|terugbel(?!verzoek|afspra|actie)|gjent|gjen|重复|再|二次)/.test(text);
}

/** A time is lower. */
export function ofTime(told: ToldParts): NameVerdict {
  const time = told.first('time');
  if (told.has('intime')) return { better: 'higher', category: 'service', head: time };
  if (told.has('cost')) return UNDECIDED;
  if (told.all.some(({ kind, event }) => kind === 'good' && !event)) return UNDECIDED;
  // "Response time %" may be the share in time.
  if (told.has('share') && time?.id !== 'hold-time') return UNDECIDED;
  if (time !== null && told.has('count') && isChinese(time.text) && !/[时時速长長龄期]/.test(time.text))
    return UNDECIDED;
  const category = time?.category ?? told.first('bad')?.category ?? 'service';
  return { better: 'lower', category, head: time };
}

export function ofCost(told: ToldParts): NameVerdict {
  const cost = told.first('cost');
  const good = told.first('good');
  // "Cost of sales" is a cost, "cost recovery" is not: the joint tells.
  const isOf =
    good !== null && told.all.slice(told.at(cost), told.at(good)).some(({ kind }) => kind === 'of');
  if ((good !== null && !isOf) || told.has('done')) return UNDECIDED;
  return { better: 'lower', category: 'cost', head: cost };
}

/** "Quality" is good, "quality audits" are what is done for it: a count of tries says nothing. */
export function ofGood(told: ToldParts, headFirst: boolean): NameVerdict {
  const good = told.last('good');
  const tried = told.last('tries');
  const isTried = tried !== null && !told.has('score') && !(told.share && told.has('done'));
  if (isTried && (headFirst || told.at(tried) > told.at(good))) return UNDECIDED;
  if (!told.share && !told.has('score') && isMadeFor(told, good, headFirst)) return UNDECIDED;
  return { better: 'higher', category: categoryOfParts(told, 'good'), head: good };
}

/** "Sales calls", "llamadas de venta": calls made to sell are neither good nor bad. */
function isMadeFor(told: ToldParts, good: NamePart | null, headFirst: boolean): boolean {
  const at = told.at(good);
  if (headFirst) {
    const thing = told.all.findIndex(({ kind }) => kind === 'thing');
    return thing >= 0 && thing < at && told.all.slice(thing, at).some(({ kind }) => kind === 'of');
  }
  const next = told.all[at + 1];
  return good?.category === 'revenue' && next?.kind === 'thing' && MADE.test(next.text);
}

/** What is bad, alone, beside what was done about it, or beside what is good. */
export function ofBad(told: ToldParts, grammar: Grammar): NameVerdict {
  const bad = told.first('bad');
  const good = told.first('good');
  if (good !== null) return ofBoth(told, grammar);
  if (isOfOther(told, bad)) return UNDECIDED;
  if (told.has('done')) {
    // "Te laat geleverd": late says how it was done; "overdue invoices paid" were late, and are done.
    const isHow = bad !== null && LATE.test(bad.text) && told.all[told.at(bad) + 1]?.kind === 'done';
    return { better: isHow ? 'lower' : 'higher', category: bad?.category ?? null, head: bad };
  }
  if (told.has('handled')) return { ...UNDECIDED, category: bad?.category ?? null };
  if (isScoreOfWork(told, bad)) return { ...UNDECIDED, category: 'quality' };
  // People leave, stock and sales turn over.
  const isStaff = told.all.every(({ kind, text }) => kind !== 'thing' || WORKERS.test(text));
  const turnover = told.all.find(({ id, text }) => id === 'attrition' && TURNOVER.test(text));
  if (turnover !== undefined && (!isStaff || turnover !== bad)) return UNDECIDED;
  return { better: 'lower', category: bad?.category ?? null, head: bad };
}

/** "Complaint handling score" tells how well complaints are handled; an "error score" is one of errors. */
function isScoreOfWork(told: ToldParts, bad: NamePart | null): boolean {
  const score = told.at(told.last('score'));
  return told.all.some(({ kind }, at) => kind === 'thing' && at > told.at(bad) && at < score);
}

/** "Solved with an escalation" went less well than solved, and an absence of errors is no absence of staff: what is behind the joint counts. */
function isOfOther(told: ToldParts, bad: NamePart | null): boolean {
  const done = told.first('done');
  const isJoined = (from: NamePart, to: NamePart): boolean =>
    told.all
      .slice(told.at(from) + 1, told.at(to))
      .some(({ kind }) => kind === 'of' || kind === 'beyond' || kind === 'within');
  if (bad === null) return false;
  if (done !== null && told.at(done) < told.at(bad) && isJoined(done, bad)) return true;
  const last = told.last('bad');
  return (
    (bad.id === 'absenteeism' || ABSENCE.test(bad.text)) &&
    last !== null &&
    last !== bad &&
    isJoined(bad, last)
  );
}

/** "Error accuracy" is an accuracy, "accuracy errors" are errors; behind "of" stands what it is about. */
function ofBoth(told: ToldParts, { headFirst, loose }: Grammar): NameVerdict {
  const poles = told.all.filter(({ kind }) => kind === 'good' || kind === 'bad');
  const [first] = poles;
  const last = poles.at(-1);
  if (first === undefined || last === undefined) return UNDECIDED;
  if (poles.some(({ id, text }) => id === 'attrition' && TURNOVER.test(text))) return UNDECIDED;
  const between = told.all.slice(told.at(first) + 1, told.at(last));
  const joined = between.some(({ kind }) => kind === 'of');
  const isModified = !joined && between.every(({ kind }) => kind === 'harmless');
  const modifier = headFirst ? last : first;
  // "Tickets breaching SLA" breach it: what is good stands behind what was done to it.
  if (isModified && !headFirst && first.kind === 'bad' && GERUND.test(first.text))
    return told.at(told.first('thing')) === told.at(first) - 1
      ? { better: 'lower', category: last.category, head: first }
      : UNDECIDED;
  // "Cancelled sales", "ventas canceladas": what was sold went wrong; of other heads it may be what they are about.
  if (isModified && modifier.kind === 'bad') {
    const other = modifier === first ? last : first;
    if (PARTICIPLE.test(modifier.text) || ADJECTIVE.test(modifier.text))
      return other.category === 'revenue'
        ? { better: 'lower', category: 'revenue', head: modifier }
        : UNDECIDED;
    // "Complaint orders" are none anybody wants more of, nor surely fewer.
    if (SOLD.test(other.text)) return UNDECIDED;
  }
  // Dutch and Norwegian leave "of" out: "tevredenheid klachten" is a satisfaction.
  if (!headFirst && !joined && loose && first.kind === 'good' && first.words > 0) return UNDECIDED;
  if (joined && first.kind === 'good' && SOLVED.test(first.text)) return UNDECIDED;
  const head = headFirst || joined ? first : last;
  if (head.kind === 'bad' && (told.has('done') || told.has('handled'))) return UNDECIDED;
  return { better: head.kind === 'good' ? 'higher' : 'lower', category: head.category, head };
}

/** Things per hour or agent are productivity; per anything else they may be too few or too many. */
export function ofRate(base: readonly NamePart[], told: ToldParts): NameVerdict {
  const isWork = base.some(({ kind, text }) => kind === 'units' || WORKERS.test(text));
  const isCounted = told.only('thing', 'handled', 'done');
  const head = told.first('thing');
  return isWork && isCounted ? { better: 'higher', category: 'cost', head } : UNDECIDED;
}

const TURNOVER = /^(?:turnover|rotacion|rotatividad|verloop|gjennomtrekk)/;

/** Bad words that modify: cancelled, canceladas, geannuleerde, kansellerte. */
const PARTICIPLE =
  /(?:ed|ad[oa]s?|id[oa]s?|elt[oa]s?|ert[oa]s?|ert|erte)$|^(?:ge|ver|her|ont|be)\w+(?:d|de|t|te)$|^gederfde$/;

/** Bad words that do something to what stands behind them: breaching, violating. */
const GERUND = /ing$/;

/** Bad words that say of what kind a thing is: defective, wrong, faulty, foute, dubbele, feilaktige. */
const ADJECTIVE =
  /(?:tive|ous|ty|ong|rect|valid|licate)$|^(?:fout|onjuist|dubbel|defect|slecht)\w*e$|^(?:feil|dobbel|defekt|ugyldig)\w*e$/;

/** What is sold, rather than what is done to sell or to recover. */
const SOLD =
  /^(?:sales?|orders?|contracts?|bookings?|leads?|wins|appointments?|ventas?|pedidos?|contratos?|reservas?|verkop|verkoop|contract|bestelling|salg|ordre|kontrakt|vendas?|销售|订单|成交|合同)/;

/** What was done, where it counts as a name by itself: "opgelost met escalatie". */
const SOLVED = /^(?:opgelost|lost|solved|resolved|resuelt|resolvid)/;

/** Absence, of staff unless something stands behind it. */
const ABSENCE = /^(?:absence|afwezig|ausenc|fravaer|缺)/;

/** Late as a word of how something was done. */
const LATE = /^(?:late|telaat|laat|forsent|延迟|逾期)$/;

/** What is kept or broken. */
const PROMISE =
  /^(?:promis|promes|acuerd|acord|compromis|toezegg|belof|afspra|betaalaf|betaalreg|lofte|loft|avtale|betalingsl|承诺)/;

const FIRST = /^(?:first|primer|primeir|eerste|forste|首|一次|第一)|^(?:1|1st|1e|1o|1a)$/;

const MADE =
  /^(?:calls|contacts|visits|emails|letters|chats|orders|appointments|gesprek|oproep|bezoek|samtale|anrop|电话|来电|呼叫|通话|拜访)/;

const WORKERS =
  /^(?:agent|advis|employee|fte|staff|hour|day|shift|asesor|agente|hora|dia|turno|medewerk|uur|dag|dienst|time|timer|vakt|arsverk|medarbeid|ansatt|atendent|operador|人|坐席|座席|员工|小时|天|工时|日)/;

/** Hours to something, days of something bad; hours alone may be hours worked. */
export function ofUnits(told: ToldParts): NameVerdict {
  if (!told.all.some(({ event }) => event) || told.has('done') || told.has('handled')) return UNDECIDED;
  if (told.share || told.has('score')) return UNDECIDED;
  return { better: 'lower', category: 'service', head: told.first('units') };
}

/** A share of things that went well; a count of them is a volume. */
export function ofDone(told: ToldParts): NameVerdict {
  const head = told.first('done') ?? told.first('handled');
  // "Solved at the first contact" is well done, whether or not the figures are said to be shares.
  if (told.has('done') && told.all.some(({ kind, text }) => kind === 'harmless' && FIRST.test(text))) {
    return { better: 'higher', category: 'quality', head };
  }
  if (told.has('done') && told.all.some(({ kind, text }) => kind === 'thing' && PROMISE.test(text))) {
    return { better: 'higher', category: 'revenue', head };
  }
  if (!told.share) return { ...UNDECIDED, category: 'other' };
  return { better: 'higher', category: 'service', head };
}

/** "Survey score", "evaluation mark". */
export function ofScore(told: ToldParts): NameVerdict {
  if (!told.has('thing')) return UNDECIDED;
  const isVoice = told.all.some(({ voice }) => voice);
  return { better: 'higher', category: isVoice ? 'satisfaction' : 'quality', head: told.first('score') };
}

function categoryOfParts(told: ToldParts, kind: WordKind): Category | null {
  return told.all.findLast((part) => part.kind === kind && part.category !== null)?.category ?? null;
}
