/** Monitored transactions of the sheets beside those that are scored (scoring §9). */
import { isCopyOfOurs } from '../../report/own-sheet/copied-sheet';
import type { Scorecard } from '../../report/scorecard/scored';
import type { WritableBook } from '../../workbook/formula-host';
import { sameAsTyped } from '../../workbook/names';
import { WorkbookProblem } from '../../workbook/problem';
import type { TransactionTable } from '../../worksheet/transactions/transaction-reading';
import { eachOf } from '../each-of';
import type { BookMap } from './book-map';
import { transactionsOfSheet } from './monitored-tables';
import type { SheetOutcome } from './sheet-outcome';
import { withMonitored, type MonitoredScoring } from './with-monitored';
import { worksheetNames, type ReadableBook } from './worksheets';

/**
 * The transactions of every worksheet but those named. A sheet that can't be read has none.
 * @example await monitoredBeside(book, ['KPI'], null) // those of the sheet "Evaluations"
 */
export async function monitoredBeside(
  book: ReadableBook & Pick<WritableBook, 'asksTogether'>,
  except: readonly string[],
  map: BookMap | null,
): Promise<readonly TransactionTable[]> {
  const others = (await worksheetNames(book)).filter((name) => !except.some((one) => sameAsTyped(one, name)));
  const found = await eachOf(book, others, async (name) => {
    try {
      const snapshot = await book.read(name);
      return isCopyOfOurs(snapshot) ? [] : transactionsOfSheet(snapshot, map);
    } catch (problem) {
      if (problem instanceof WorkbookProblem) return [];
      throw problem;
    }
  });
  return found.flat();
}

/** A sheet's outcome with what its transactions and those beside it add; scored where only they make it so. */
export function outcomeWithMonitored(
  outcome: SheetOutcome,
  beside: readonly TransactionTable[],
  options: MonitoredScoring,
): SheetOutcome {
  const transactions = [...(outcome.transactions ?? []), ...beside];
  if (transactions.length === 0) return outcome;
  if (outcome.kind === 'scored')
    return { ...outcome, scorecard: inOne(outcome.scorecard, transactions, options) };
  // What a person has to say first is asked first.
  if (outcome.kind !== 'nothing') return outcome;
  const [own] = withMonitored([], outcome.transactions ?? [], options);
  if (own === undefined) return outcome;
  const { unread, coverage } = outcome;
  const left = unread.filter(({ code }) => code !== 'monitored');
  return { kind: 'scored', scorecard: own, passedOver: [], unread: left, coverage, transactions };
}

/** The scorecard of one sheet with the metrics of transactions as a table more, wherever those stand. */
function inOne(
  scorecard: Scorecard,
  transactions: readonly TransactionTable[],
  options: MonitoredScoring,
): Scorecard {
  const [first = scorecard, ...more] = withMonitored([scorecard], transactions, options);
  const accuracy = [first, ...more].find((card) => card.accuracy !== undefined)?.accuracy;
  return {
    ...first,
    tables: [first, ...more].flatMap(({ tables }) => tables),
    ...(accuracy === undefined ? {} : { accuracy }),
  };
}
