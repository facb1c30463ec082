/**
 * Which sheets of ours say something else by now than the figures on screen do (worksheets §3). The summary
 * tells by its fingerprint; result columns and register tell by what they hold against what they would hold.
 */
import { columnsRefresh } from '../../report/columns/columns-refresh';
import { fingerprintOf } from '../../report/fingerprint';
import { actionsPlan } from '../../report/register/register-plan';
import { valuesOnly } from '../../report/scorecard/metric-rows';
import type { Scorecard } from '../../report/scorecard/scored';
import { readSummary } from '../../report/summary/read-summary';
import { languages, type Language } from '../../strings/language';
import type { WritableBook } from '../../workbook/formula-host';
import { sameAsTyped } from '../../workbook/names';
import { WorkbookProblem } from '../../workbook/problem';
import type { SheetInfo, SheetSnapshot } from '../../workbook/snapshot';
import { readActionRegister } from '../score/action-register';
import { ofSheetAlone } from '../../report/scorecard/sheet-tables';

export interface OlderSheet {
  readonly sheet: string;
  readonly what: 'summary' | 'register' | 'columns' | 'live';
  /** False where it can't be told: an earlier version wrote it, its provenance is gone, or it can't be read. */
  readonly sure: boolean;
}

export type OlderBook = Pick<WritableBook, 'bookName' | 'sheets' | 'read' | 'occupied'>;

/**
 * What was made from other figures of the scorecard's sheet than it was. Nothing is written.
 *
 * @param snapshot the sheet as it was scored
 * @throws WorkbookProblem when the sheets of the workbook can't be listed
 * @example await olderSheets(book, scorecard, snapshot, 'en') // [{ sheet: 'COPC Summary', what: 'summary', sure: true }]
 */
export async function olderSheets(
  book: OlderBook,
  scorecard: Scorecard,
  snapshot: SheetSnapshot,
  language: Language,
): Promise<readonly OlderSheet[]> {
  const sheets = await book.sheets();
  const summary = sheets.find(({ own }) => own === 'summary');
  const live = sheets.find(({ own }) => own === 'live');
  const register = sheets.find(({ own }) => own === 'actions');
  return [
    ...(summary === undefined
      ? []
      : await judged(summary.name, 'summary', () => olderSummary(book, summary.name, scorecard))),
    ...(live === undefined
      ? []
      : await judged(live.name, 'live', () => olderSummary(book, live.name, scorecard))),
    ...(await judged(scorecard.sheet, 'columns', () => olderColumns(book, scorecard, snapshot))),
    ...(register === undefined
      ? []
      : await judged(
          register.name,
          'register',
          async () =>
            (await isRefreshed(book, summary, scorecard)) && (await olderRegister(book, scorecard, language)),
        )),
  ];
}

/** Null: it can't be told. */
type Judgement = boolean | null;

async function judged(
  sheet: string,
  what: OlderSheet['what'],
  judge: () => Promise<Judgement>,
): Promise<readonly OlderSheet[]> {
  try {
    const isOlder = await judge();
    return isOlder === false ? [] : [{ sheet, what, sure: isOlder === true }];
  } catch (problem) {
    if (problem instanceof WorkbookProblem) return [{ sheet, what, sure: false }];
    throw problem;
  }
}

async function olderSummary(book: OlderBook, name: string, scorecard: Scorecard): Promise<Judgement> {
  const facts = readSummary(await book.read(name), [scorecard.profile]);
  if (facts === null) return null;
  const { sheets, fingerprints, profile } = facts;
  const isOfOthers = sheets !== null && !sheets.some((sheet) => sameAsTyped(sheet, scorecard.sheet));
  if (isOfOthers) return false;
  const isOf = (name: string): boolean => fingerprints.some(({ sheet }) => sameAsTyped(sheet, name));
  if (!isOf(scorecard.sheet)) return null;
  // By the summary's own rules: another profile in the pane is no other figure.
  const names = [...new Set(scorecard.tables.map(({ table }) => table.reading.sheet))].filter(isOf);
  const isSame = names.every((name) => {
    const tables = scorecard.tables.filter(({ table }) => sameAsTyped(table.reading.sheet, name));
    const now = fingerprintOf({ tables, profile: profile ?? scorecard.profile });
    return fingerprints.some(({ sheet, fingerprint }) => sameAsTyped(sheet, name) && fingerprint === now);
  });
  return isSame ? false : profile === null ? null : true;
}

/** By what the cells show, whether a formula gave it or not. */
const shown = { formulaAt: () => null, formulas: () => valuesOnly, live: 'none' } as const;

async function olderColumns(
  book: OlderBook,
  scorecard: Scorecard,
  snapshot: SheetSnapshot,
): Promise<Judgement> {
  const own = ofSheetAlone(scorecard);
  const asIfFree = columnsRefresh(own, snapshot, { ...shown, occupied: [] });
  if (asIfFree.changes.length > 0) return true;
  if (asIfFree.added === null) return false;
  const occupied = await book.occupied(snapshot.name);
  const { added } = columnsRefresh(own, snapshot, { ...shown, occupied });
  return added !== null;
}

/** False for a sheet that another write was about: refreshing doesn't score it, so its rows aren't waited for. */
async function isRefreshed(
  book: OlderBook,
  summary: SheetInfo | undefined,
  { sheet, profile }: Scorecard,
): Promise<boolean> {
  if (summary === undefined) return false;
  const sheets = readSummary(await book.read(summary.name), [profile])?.sheets ?? null;
  return sheets === null || sheets.some((name) => sameAsTyped(name, sheet));
}

/** A register is in one language; in that one it says all there is to say, or is older. */
async function olderRegister(book: OlderBook, scorecard: Scorecard, language: Language): Promise<Judgement> {
  const reading = await readActionRegister(book);
  if (reading.kind !== 'found') return reading.kind === 'none' ? false : null;
  const { register } = reading;
  const { date1904 } = register.snapshot;
  return [language, ...languages.filter((one) => one !== language)].every((spoken) => {
    const making = { language: spoken, now: new Date(0), timeZone: 'UTC', version: '', date1904 };
    const { added, updated } = actionsPlan([scorecard], register, making);
    return added + updated > 0;
  });
}
