/** The result of an item of the assessment from its four answers (scoring §11). */
import { itemResult } from '../../scoring/items/item-result';
import { answerTexts } from '../../strings/parts/verdicts/answers';
import { wordsFor } from '../../strings/words-for';
import { define } from '../define';
import { language } from './one-metric';

export const itemResultText = define({
  name: 'ITEMRESULT',
  parameters: [
    { name: 'keyElements', kind: 'answer' },
    { name: 'structured', kind: 'answer' },
    { name: 'factBased', kind: 'answer' },
    { name: 'deployed', kind: 'answer' },
    language,
  ],
  result: 'text',
  call: (given) => wordsFor(answerTexts, given.language ?? 'en').item[itemResult(given)],
});
