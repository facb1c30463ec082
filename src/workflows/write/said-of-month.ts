/** What is said of a new month, alike in the pane and by the ribbon's button. */
import { showPeriod } from '../../report/look/show-period';
import type { Language } from '../../strings/language';
import { workTexts } from '../../strings/parts/pane/work';
import { wordsFor } from '../../strings/words-for';
import type { NewMonth } from './new-month';

/**
 * A sentence for each header, or the one that says why there is none; once it is written, what comes next.
 *
 * @example saidOfMonth(month, false, 'en') // ['The header of May 2024 goes into K1 on sheet "KPI".']
 */
export function saidOfMonth(month: NewMonth, isDone: boolean, language: Language): readonly string[] {
  const { month: said } = wordsFor(workTexts, language);
  const { sheet } = month;
  if (month.kind === 'not-possible') {
    const { problem } = month;
    switch (problem.why) {
      case 'occupied':
      case 'already':
      case 'table-object':
        return [said.not[problem.why]({ sheet, address: problem.address })];
      case 'protected':
        return [said.not.protected({ sheet })];
      default:
        return [said.not[problem.why]];
    }
  }
  const lines = month.headers.map(({ address, period }) =>
    (isDone ? said.did : said.will)({ period: showPeriod(period, language), sheet, address }),
  );
  const address = month.headers.map((one) => one.address).join(', ');
  return isDone ? [...lines, said.next({ address })] : lines;
}
