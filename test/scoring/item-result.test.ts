import { readFileSync } from 'node:fs';
import path from 'node:path';
import { itemResult, type ItemAnswer } from '../../src/scoring/items/item-result';
import { languages } from '../../src/strings/language';
import { itemAnswerOf } from '../../src/worksheet/words/item-answer';

interface ItemVector {
  readonly kind: string;
  readonly answers: readonly string[];
  readonly expect: string;
}

const vectors = (
  JSON.parse(readFileSync(path.join(__dirname, '../vectors/model.json'), 'utf8')) as ItemVector[]
).filter(({ kind }) => kind === 'item');

const answerOf = (text: string | undefined): ItemAnswer => {
  const answer = itemAnswerOf(text ?? '');
  if (answer === undefined) throw new Error(`${text} is no answer`);
  return answer;
};

describe('the result of an item (scoring §11)', () => {
  it('is that of each of the 625 combinations of answers', () => {
    expect(vectors).toHaveLength(625);
    for (const { answers, expect: result } of vectors) {
      const [keyElements, structured, factBased, deployed] = answers.map(answerOf);
      const given = { keyElements, structured, factBased, deployed } as Parameters<typeof itemResult>[0];
      expect([answers, itemResult(given).replace('-', ' ')]).toEqual([answers, result]);
    }
  });
});

describe('an answer', () => {
  const words: Readonly<Record<string, readonly string[]>> = {
    en: ['Yes', 'partly', 'NO', 'Not applicable', 'not assessed'],
    es: ['Sí', 'Parcialmente', 'no', 'No aplica', 'Sin evaluar'],
    nl: ['Ja', 'Deels', 'nee', 'n.v.t.', 'niet beoordeeld'],
    zh: ['是', '部分', '否', '不适用', '未评估'],
    nb: ['ja', 'Delvis', 'Nei', 'ikke aktuelt', 'ikke vurdert'],
  };

  it.each(languages)('is read in %s', (language) => {
    expect(words[language]?.map(itemAnswerOf)).toEqual(['yes', 'partly', 'no', 'not-applicable', null]);
  });

  it('may be a mark, a 1 or 0, TRUE or FALSE, or blank', () => {
    expect([true, 1, '✓', false, 0, '✗', 'n/a', '', ' ', '-'].map(itemAnswerOf)).toEqual([
      ...['yes', 'yes', 'yes', 'no', 'no', 'no', 'not-applicable'],
      ...[null, null, null],
    ]);
  });

  it('is none in any other word, nor in an error', () => {
    expect(['maybe', 2, { error: '#DIV/0!' } as const].map(itemAnswerOf)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
