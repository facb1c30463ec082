/** An assessment as it stands in a workbook, judged beside the results of the metrics it names (scoring §11). */
import type { CalendarDate } from '../../scoring/cycle';
import {
  itemQuestions,
  itemResult,
  type ItemAnswer,
  type ItemAnswers,
  type ItemQuestion,
  type ItemResult,
} from '../../scoring/items/item-result';
import { itemShare, judgeItem, type ItemJudgement, type ItemShare } from '../../scoring/items/judge-item';
import type { Language } from '../../strings/language';
import { languages } from '../../strings/language';
import { explainTexts } from '../../strings/parts/verdicts/explain';
import { assessmentTexts } from '../../strings/parts/sheets/assessment';
import { verdictTexts } from '../../strings/parts/verdicts/verdicts';
import { wordsFor } from '../../strings/words-for';
import { formatCell } from '../../workbook/address';
import { valueAt } from '../../workbook/snapshot';
import { parseIso } from '../../worksheet/periods/period';
import { itemAnswerOf } from '../../worksheet/words/item-answer';
import { fold } from '../../worksheet/words/normalise';
import type { SourcedMetric } from '../register/due-metrics';
import { shownTrend } from '../scorecard/verdict-line';
import type { AssessmentColumn, AssessmentRead, AssessmentRow } from './assessment-sheet';
import { LinkIndex, linksIn, type Link } from './links';
import { itemCategories, type ItemCategory } from './shipped-items';

export interface AssessedItem {
  readonly row: AssessmentRow;
  readonly number: string;
  readonly title: string;
  /** One of ours, or the text a person wrote. */
  readonly category: ItemCategory | string;
  readonly answers: Readonly<Record<ItemQuestion, ItemAnswer>>;
  readonly links: readonly Link[];
  readonly linked: readonly SourcedMetric[];
  readonly judgement: ItemJudgement;
  /** Where it stands: the cell of its title, `"D8"`. */
  readonly cell: string;
}

/** Something in the sheet to be corrected; the rest goes on. */
export interface AssessmentFinding {
  /** `"F8"`; null for what is about the whole sheet. */
  readonly cell: string | null;
  readonly message: string;
}

export interface Assessment {
  readonly sheet: string;
  readonly read: AssessmentRead;
  readonly items: readonly AssessedItem[];
  readonly whole: ItemShare;
  readonly byCategory: readonly { readonly category: string; readonly share: ItemShare }[];
  readonly findings: readonly AssessmentFinding[];
}

/**
 * Judges every row that has a title or a number.
 * @param today the day "more than 12 months ago" is counted from
 */
export function assessmentOf(
  read: AssessmentRead,
  metrics: readonly SourcedMetric[],
  today: CalendarDate,
  language: Language,
): Assessment {
  const index = new LinkIndex(metrics);
  const words = wordsFor(assessmentTexts, language).findings;
  const findings: AssessmentFinding[] = [];
  const items = read.rows.flatMap((row): readonly AssessedItem[] => {
    // Notes people write between the rows are no items.
    if (row.text.item === '' && row.marks === null && answersBlank(row)) return [];
    const at = (name: AssessmentColumn): string =>
      formatCell({ row: row.row, column: read.columns[name] ?? read.columns.item ?? 0 });
    const answers = answersOf(read, row, (question, text) =>
      findings.push({ cell: at(question), message: words.answer({ cell: at(question), text }) }),
    );
    findings.push(...oddAnswers(row, answers, at, language));
    const links = linksIn(row.text.links, index);
    for (const { text, metrics: met } of links) {
      if (met.length === 0)
        findings.push({ cell: at('links'), message: words.link({ cell: at('links'), text }) });
    }
    const reviewed = dateOf(row.text.reviewed);
    const cell = at('reviewed');
    if (row.text.reviewed !== '' && reviewed === null)
      findings.push({ cell, message: words.date({ cell, text: row.text.reviewed }) });
    const isFuture = reviewed !== null && dayNumber(reviewed) > dayNumber(today);
    if (isFuture) findings.push({ cell, message: words.future({ cell, text: row.text.reviewed }) });
    const linked = [...new Set(links.flatMap(({ metrics: met }) => met))];
    const judgement = judgeItem(
      {
        answers,
        hasEvidence: row.text.evidence !== '',
        reviewed: isFuture ? null : reviewed,
        linked: linked.map(scoreOf),
        openLinks: links.filter(({ metrics: met }) => met.length === 0).length,
      },
      today,
    );
    return [
      {
        row,
        number: row.text.number,
        title: row.text.item,
        category: categoryOf(row.text.category),
        answers,
        links,
        linked,
        judgement,
        cell: at('item'),
      },
    ];
  });
  findings.push(...doubled(items, language));
  const results = items.map(({ judgement }) => judgement.result);
  return {
    sheet: read.sheet,
    read,
    items,
    whole: itemShare(results),
    byCategory: byCategory(items),
    findings,
  };
}

function answersBlank({ text }: AssessmentRow): boolean {
  return itemQuestions.every((question) => text[question] === '');
}

function answersOf(
  { snapshot, columns }: AssessmentRead,
  row: AssessmentRow,
  unread: (question: ItemQuestion, text: string) => void,
): Record<ItemQuestion, ItemAnswer> {
  const answer = (question: ItemQuestion): ItemAnswer => {
    const column = columns[question];
    if (column === undefined) return null;
    const read = itemAnswerOf(valueAt(snapshot, row.row, column));
    if (read === undefined) unread(question, row.text[question]);
    return read ?? null;
  };
  return {
    keyElements: answer('keyElements'),
    structured: answer('structured'),
    factBased: answer('factBased'),
    deployed: answer('deployed'),
  };
}

/** Answers that are missing beside others, and those that can't both be so. */
function oddAnswers(
  { text }: AssessmentRow,
  answers: ItemAnswers,
  at: (name: ItemQuestion) => string,
  language: Language,
): readonly AssessmentFinding[] {
  const words = wordsFor(assessmentTexts, language).findings;
  const blank = itemQuestions.filter((question) => text[question] === '').map(at);
  const isHalf = blank.length < itemQuestions.length && itemResult(answers) === 'not-assessed';
  const [first] = blank;
  if (isHalf && first !== undefined)
    return [{ cell: first, message: words.halfFilled({ cells: blank.join(', '), count: blank.length }) }];
  const { deployed, ...described } = answers;
  const approach = Object.values(described);
  const cell = at('deployed');
  if (deployed === null) return [];
  if (deployed !== 'not-applicable' && approach.every((answer) => answer === 'not-applicable'))
    return [{ cell, message: words.noApproach({ cell }) }];
  // Without a full approach there may well be nothing to deploy.
  const hasApproach =
    approach.includes('yes') && approach.every((one) => one === 'yes' || one === 'not-applicable');
  return deployed === 'not-applicable' && hasApproach
    ? [{ cell, message: words.notDeployable({ cell }) }]
    : [];
}

function scoreOf({ scored, index, action }: SourcedMetric) {
  const score = scored.score.scores[index];
  return { status: score?.status ?? 'no-data', action, trend: score?.trend.verdict ?? null } as const;
}

function dateOf(text: string): CalendarDate | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (year === undefined || parseIso(text) === null) return null;
  return { year: Number(year), month: Number(month), day: Number(day) };
}

function dayNumber({ year, month, day }: CalendarDate): number {
  return Date.UTC(year, month - 1, day);
}

function categoryOf(text: string): string {
  const folded = fold(text);
  const known = itemCategories.find((category) =>
    languages.some((language) => fold(wordsFor(assessmentTexts, language).categories[category]) === folded),
  );
  return known ?? text;
}

function byCategory(items: readonly AssessedItem[]): Assessment['byCategory'] {
  const names = new Set<string>([...itemCategories, ...items.map(({ category }) => category)]);
  return [...names].flatMap((category) => {
    const results = items.flatMap((item) => (item.category === category ? [item.judgement.result] : []));
    return results.length === 0 ? [] : [{ category, share: itemShare(results) }];
  });
}

function doubled(items: readonly AssessedItem[], language: Language): AssessmentFinding[] {
  const rows = new Map<string, number[]>();
  for (const { number, row } of items) {
    if (number !== '') rows.set(fold(number), [...(rows.get(fold(number)) ?? []), row.row + 1]);
  }
  const { doubled: said } = wordsFor(assessmentTexts, language).findings;
  const nameOf = (key: string): string => items.find(({ number }) => fold(number) === key)?.number ?? key;
  return [...rows].flatMap(([number, at]) =>
    at.length < 2 ? [] : [{ cell: null, message: said({ number: nameOf(number), rows: at.join(', ') }) }],
  );
}

/** What a category is called; a person's own as they wrote it. */
export function itemCategoryName(category: string, language: Language): string {
  const known = itemCategories.find((one) => one === category);
  return known === undefined ? category : wordsFor(assessmentTexts, language).categories[known];
}

/** The result in words. */
export function itemResultName(result: ItemResult, language: Language): string {
  return wordsFor(verdictTexts, language).item[result];
}

/** What there is to say of an item beside its result: contradictions first; `""` where there is nothing. */
export function remarkOf({ judgement, linked }: AssessedItem, language: Language): string {
  const { remarks } = wordsFor(assessmentTexts, language);
  const { joints } = wordsFor(explainTexts, language);
  const verdicts = wordsFor(verdictTexts, language);
  const names = judgement.contradictedBy.flatMap((at) => {
    const one = linked[at];
    const score = one?.scored.score.scores[one.index];
    if (one === undefined || score === undefined) return [];
    return [
      remarks.linkedMetric({
        metric: one.name,
        status: verdicts.status[score.status],
        trend: shownTrend(score, verdicts).text,
        action: verdicts.action[score.action],
      }),
    ];
  });
  return [
    ...(names.length === 0 ? [] : [remarks.contradicted({ names: names.join(joints.clauses) })]),
    ...(judgement.resultsWithoutApproach ? [remarks.metWithoutApproach] : []),
    ...(judgement.lacksEvidence ? [remarks.noEvidence] : []),
    // What was never assessed can't have been reviewed.
    ...(judgement.isStale && judgement.result !== 'not-assessed' ? [remarks.stale] : []),
  ].join(joints.clauses);
}
