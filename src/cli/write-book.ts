/** The scored copy of a book: summary and columns written in memory, then the file replaced in one step. */
import { openFileHost } from '../hosts/file/file-host';
import { nodeCodec, writeBookFile } from '../hosts/file/node';
import type { FileBook } from '../hosts/file/open';
import type { BookScore } from '../workflows/score-book';
import { writeSummary, type WriteResult } from '../workflows/write-summary';
import type { ScoreCall } from './calls';
import { version } from './version';

/**
 * Writes the copy to `file`; nothing is written when anything fails.
 *
 * @throws WorkbookProblem from the workbook (`protected-workbook` …) or the disk (`disk-full`, `output-is-input` …).
 */
export async function writeScoredBook(
  book: string,
  file: string,
  opened: FileBook,
  score: BookScore,
  call: Pick<ScoreCall, 'language' | 'columns' | 'formulas'>,
): Promise<WriteResult> {
  const host = openFileHost(opened.bookName, opened.bytes, nodeCodec);
  const result = await writeSummary(host, score.scorecards, {
    language: call.language,
    columns: call.columns,
    formulas: call.formulas,
    now: new Date(),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    version,
  });
  await writeBookFile(file, host.toBytes(), { input: book });
  return result;
}
