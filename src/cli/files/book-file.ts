/**
 * From a file's name to a book that can be read, and its scored copy: written in memory, then the file replaced in
 * one step.
 */
import { openBook } from '../../hosts/file/open';
import type { FileBook } from '../../hosts/file/open';
import { nodeCodec, readBookFile, writeBookFile } from '../../hosts/file/node';
import { hostOf } from '../../hosts/file/file-host';
import type { FileHost } from '../../hosts/file/file-host';
import { withGivenMap, withProfile } from '../../workflows/write/remembered';
import type { Profile } from '../../scoring/profile';
import { fitMap } from '../../workflows/score/apply-map';
import { worksheetNames } from '../../workflows/score/worksheets';
import type { BookMap } from '../../workflows/score/book-map';
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

/** What the call said, that the copy shall remember; null where it said nothing. */
export interface Given {
  readonly map: BookMap | null;
  readonly profile: Profile | null;
}

async function remember(host: FileHost, { map, profile }: Given): Promise<void> {
  const before = await host.readSettings();
  const said = map === null ? before : withGivenMap(before, fitMap(map, await worksheetNames(host)));
  const after = profile === null ? said : (withProfile(said, profile) ?? said);
  if (after !== before) await host.writeSettings(after);
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
  given: Given,
): Promise<WriteResult> {
  const host = hostOf(opened, nodeCodec);
  await remember(host, given);
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
