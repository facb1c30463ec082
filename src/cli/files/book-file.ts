/**
 * From a file's name to a book that can be read, and its scored copy: written in memory, then the file replaced in
 * one step. What writing needs is loaded when it is needed.
 */
import { openBook } from '../../hosts/file/open';
import type { FileBook } from '../../hosts/file/open';
import { nodeCodec, readBookFile, writeBookFile } from '../../hosts/file/node';
import { hostOf } from '../../hosts/file/file-host';
import type { BookScore } from '../../workflows/score/score-book';
import { writeSummary } from '../../workflows/write/write-summary';
import type { WriteResult } from '../../workflows/write/write-summary';
import type { ScoreCall } from '../call/calls';
import { version } from '../../doors/version';

/** @throws WorkbookProblem when there is no such file, or it is no book that can be read. */
export async function openBookFile(file: string): Promise<FileBook> {
  const { name, bytes } = await readBookFile(file);
  return openBook(name, bytes, nodeCodec);
}

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
  const host = hostOf(opened, nodeCodec);
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
