/** The result of one item of approach and deployment from its four answers (scoring §11). */

/** An answer; null: blank, or nothing that can be read. */
export type ItemAnswer = 'yes' | 'partly' | 'no' | 'not-applicable' | null;

/** The four questions, in the order they are asked: the first three are about the approach. */
export const itemQuestions = ['keyElements', 'structured', 'factBased', 'deployed'] as const;
export type ItemQuestion = (typeof itemQuestions)[number];

export type ItemAnswers = Readonly<Record<ItemQuestion, ItemAnswer>>;

export type ItemResult = 'compliant' | 'approach-only' | 'not-compliant' | 'not-assessed' | 'not-applicable';

/**
 * The first that applies (scoring §11).
 * @example itemResult({ keyElements: 'yes', structured: 'yes', factBased: 'yes', deployed: 'partly' }) // 'approach-only'
 */
export function itemResult({ keyElements, structured, factBased, deployed }: ItemAnswers): ItemResult {
  const approach = [keyElements, structured, factBased];
  const isNone = approach.every((answer) => answer === 'not-applicable');
  if (isNone && deployed === 'not-applicable') return 'not-applicable';
  if (approach.some(isShort)) return 'not-compliant';
  if ([...approach, deployed].includes(null)) return 'not-assessed';
  // An approach nobody describes can't be deployed.
  if (isNone) return 'not-compliant';
  return isShort(deployed) ? 'approach-only' : 'compliant';
}

function isShort(answer: ItemAnswer): boolean {
  return answer === 'partly' || answer === 'no';
}
