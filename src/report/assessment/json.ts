/** The assessment for programs (scoring §11). */
import { itemQuestions, type ItemAnswer, type ItemQuestion } from '../../scoring/items/item-result';
import type { ItemCounts, ItemShare } from '../../scoring/items/judge-item';
import type { Language } from '../../strings/language';
import { remarkOf, type Assessment, type AssessedItem } from './judged-items';

export interface ItemJson {
  readonly number: string;
  /** `leadership`, `processes`, `people`, or what a person wrote. */
  readonly category: string;
  readonly title: string;
  readonly cell: string;
  /** `yes`, `partly`, `no`, `not-applicable`; null where none is given or none can be read. */
  readonly answers: Readonly<Record<ItemQuestion, ItemAnswer>>;
  readonly result: string;
  readonly evidence: string;
  readonly owner: string;
  /** ISO where it is a date. */
  readonly reviewed: string;
  readonly links: readonly { readonly text: string; readonly metrics: readonly string[] }[];
  /** Linked metrics whose results contradict the item. */
  readonly contradictedBy: readonly string[];
  readonly resultsWithoutApproach: boolean;
  readonly stale: boolean;
  readonly remark: string;
}

export interface ItemShareJson extends ItemShare {
  readonly counts: ItemCounts;
}

export interface AssessmentJson {
  readonly sheet: string;
  readonly items: readonly ItemJson[];
  readonly whole: ItemShareJson;
  readonly byCategory: readonly ({ readonly category: string } & ItemShareJson)[];
  readonly findings: readonly { readonly cell: string | null; readonly message: string }[];
}

/** Codes are the same in all languages; `remark` and `findings` are in `language`. */
export function assessmentJson(assessment: Assessment, language: Language): AssessmentJson {
  const { sheet, items, whole, byCategory, findings } = assessment;
  return {
    sheet,
    items: items.map((item) => itemJson(item, language)),
    whole,
    byCategory: byCategory.map(({ category, share }) => ({ category, ...share })),
    findings,
  };
}

function itemJson(item: AssessedItem, language: Language): ItemJson {
  const { number, category, title, cell, answers, row, links, linked, judgement } = item;
  return {
    number,
    category,
    title,
    cell,
    answers: Object.fromEntries(itemQuestions.map((name) => [name, answers[name]])) as ItemJson['answers'],
    result: judgement.result,
    evidence: row.text.evidence,
    owner: row.text.owner,
    reviewed: row.text.reviewed,
    links: links.map(({ text, metrics }) => ({ text, metrics: metrics.map(({ source }) => source) })),
    contradictedBy: judgement.contradictedBy.flatMap((at) => linked[at]?.source ?? []),
    resultsWithoutApproach: judgement.resultsWithoutApproach,
    stale: judgement.isStale,
    remark: remarkOf(item, language),
  };
}
