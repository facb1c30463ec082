/** What a book holds beside its metrics and is judged with them, for JSON: the same from the command and from the library. */
import { accuracyOf } from '../../report/accuracy/accuracy-of';
import { readinessJson } from '../../report/readiness/json';
import { readinessOf } from '../../report/readiness/parts';
import type { ReadinessFacts } from '../../report/readiness/shapes';
import { balanceJson } from '../../report/scorecard/balance';
import { bookCard, wholeOf } from '../../report/scorecard/whole';
import type { ReadableBook } from '../../workflows/score/worksheets';
import { readReadiness, type ReadinessOptions } from '../../workflows/audit/readiness';
import { monitoredTargets } from '../../workflows/score/monitored-tables';
import type { BookScore } from '../../workflows/score/score-book';
import type { BesideScore } from './book-json';

export interface Beside extends BesideScore {
  /** Sheets of ours that can't be read, with what to do. */
  readonly problems: readonly string[];
}

/** How accurate the monitored transactions are; reading found them already, so books are not read again for it. */
export function accuracyBeside({ transactions, map }: BookScore): BesideScore['accuracy'] {
  return transactions.length === 0 ? null : accuracyOf(transactions, monitoredTargets(map));
}

/** @param making `map` and `asOf` as the book was scored with */
export async function besideForJson(
  book: ReadableBook,
  score: BookScore,
  making: Omit<ReadinessOptions, 'accuracy'>,
): Promise<Beside> {
  const accuracy = accuracyBeside(score);
  const facts = await readReadiness(book, score, { ...making, accuracy });
  const { assessment, audit, problems } = facts;
  const { language } = making;
  const readiness = tellsMore(facts)
    ? { ...readinessJson(facts, language), parts: readinessOf(facts, making) }
    : null;
  const card = bookCard(score.scorecards);
  const balance = card === null ? [] : balanceJson(card, wholeOf(card), language);
  return { assessment, audit, accuracy, readiness, balance, problems };
}

/** Whether there is anything on the page for an audit meeting that metrics alone don't tell. */
function tellsMore({
  register,
  assessment,
  audit,
  accuracy,
  changes,
  snapshotsUnread,
}: ReadinessFacts): boolean {
  const beside = [register, assessment, audit, accuracy, changes];
  return beside.some((one) => one !== null) || snapshotsUnread.length > 0;
}
