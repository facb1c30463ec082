/** The gaps of a book: listed, and written as the sheet COPC Gaps where asked for (scoring §12). */
import { gapsPlan } from '../../report/gaps/gaps-plan';
import type { Host } from '../../workbook/host';
import { writeOwnSheet, type OwnSheetWritten } from './own-sheet';
import type { BookStanding, StandingOptions } from './standing';

/**
 * Writes the sheet, or brings the one that is there up to date.
 * @throws WorkbookProblem such as `protected-sheet`
 * @example (await writeGaps(host, await readStanding(host, scorecards, options), options)).sheet // 'COPC Gaps'
 */
export async function writeGaps(
  host: Host,
  standing: BookStanding,
  options: StandingOptions,
): Promise<OwnSheetWritten> {
  return writeOwnSheet(host, gapsPlan(standing, options), options.language);
}
