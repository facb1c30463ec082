/** The sheet COPC Accuracy of a book: written, or brought up to date where it stands (scoring §9). */
import type { Accuracy } from '../../report/accuracy/accuracy-of';
import { accuracyPlan } from '../../report/accuracy/accuracy-plan';
import type { RegisterMaking } from '../../report/register/lines';
import type { Host } from '../../workbook/host';
import { writeOwnSheet, type OwnSheetWritten } from '../audit/own-sheet';

/**
 * Writes the sheet anew, except what a person wrote into it, and nothing where it says all already.
 * @throws WorkbookProblem such as `protected-sheet`
 * @example (await writeAccuracy(host, accuracy, making)).sheet // 'COPC Accuracy'
 */
export async function writeAccuracy(
  host: Host,
  accuracy: Accuracy,
  making: RegisterMaking,
): Promise<OwnSheetWritten> {
  return writeOwnSheet(host, accuracyPlan(accuracy, making), making.language);
}
