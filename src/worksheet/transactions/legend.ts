/** A note that says what the signs of a sheet mean: "1 = pass, 0 = fail", "Y: error found" (scoring §9). */
import { KIND, type TypedSheet } from '../cells/typed-sheet';
import { ANSWER, answerOf } from './answers';
import type { TransactionLabels } from './transaction-words';

export interface Legend {
  /** What yes, ✓ and 1 are; null where no note says so, or notes contradict each other. */
  readonly yes: 'pass' | 'fail' | null;
}

const SAYS = /([\p{L}\d✓✔☑✅✗✘❌]{1,12})\s*(?:=|＝|:|：|->|→)\s*([^,;|/，；、()（）=＝]{1,40})/gu;
const ROWS_ABOVE = 12;

/** @param headerRow the table's header; notes stand above it or in it */
export function legendOf(sheet: TypedSheet, words: TransactionLabels, headerRow: number): Legend {
  const found = new Set<'pass' | 'fail'>();
  for (let row = Math.max(sheet.area.top, headerRow - ROWS_ABOVE); row <= headerRow; row += 1)
    for (let column = sheet.area.left; column <= sheet.endOf(row); column += 1) {
      if (sheet.kindAt(row, column) === KIND.blank) continue;
      for (const said of saidIn(sheet.textAt(row, column), words)) found.add(said);
    }
  const [yes = null] = found;
  return { yes: found.size === 1 ? yes : null };
}

/** @example saidIn('1 = pass, 0 = fail', words) // ['pass', 'pass'] */
function saidIn(text: string, words: TransactionLabels): ('pass' | 'fail')[] {
  if (text.length > 300) return [];
  return [...text.matchAll(SAYS)].flatMap(([, sign = '', meaning = '']): ('pass' | 'fail')[] => {
    const answer = answerOf(/^\d$/.test(sign) ? Number(sign) : sign);
    if (answer !== ANSWER.yes && answer !== ANSWER.no) return [];
    const said = answerOf(meaning.trim());
    const polarity =
      said === ANSWER.pass ? 'pass' : said === ANSWER.fail ? 'fail' : words.polarityOf(meaning.trim());
    if (polarity === null || polarity === 'both') return [];
    if (answer === ANSWER.yes) return [polarity];
    return [polarity === 'pass' ? 'fail' : 'pass'];
  });
}
