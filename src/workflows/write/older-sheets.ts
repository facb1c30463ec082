/**
 * Which sheets of ours say something else by now than the figures on screen do (worksheets §3). The summary,
 * COPC Live, COPC Gaps, COPC Readiness and COPC Vendors tell by their fingerprints; result columns and register by what
 * they hold against what they would hold.
 */
import { columnsRefresh } from '../../report/columns/columns-refresh';
import { fingerprintOf } from '../../report/fingerprint';
import { actionsPlan } from '../../report/register/register-plan';
import { valuesOnly } from '../../report/scorecard/metric-rows';
import type { Scorecard } from '../../report/scorecard/scored';
import { most } from '../../report/summary/layout';
import { parseFingerprintLine, type SheetFingerprint } from '../../report/summary/provenance';
import { readSummary, type SummaryFacts } from '../../report/summary/read-summary';
import { baseProfile, goldProfile, type Profile } from '../../scoring/profile';
import { languages, type Language } from '../../strings/language';
import type { WritableBook } from '../../workbook/formula-host';
import { sameAsTyped } from '../../workbook/names';
import { WorkbookProblem } from '../../workbook/problem';
import type { OwnSheet, SheetSnapshot } from '../../workbook/snapshot';
import { readActionRegister } from '../score/action-register';
import { ofSheetAlone } from '../../report/scorecard/sheet-tables';

export interface OlderSheet {
  readonly sheet: string;
  readonly what: 'summary' | 'register' | 'columns' | 'live' | 'gaps' | 'readiness' | 'vendors' | 'accuracy';
  /** False where it can't be told: an earlier version wrote it, its provenance is gone, or it can't be read. */
  readonly sure: boolean;
}

export type OlderBook = Pick<WritableBook, 'bookName' | 'sheets' | 'read' | 'occupied'>;

/**
 * What was made from other figures of the scorecard's sheet than it was. Nothing is written.
 *
 * @param snapshot the sheet as it was scored
 * @param remembered the profile the workbook was last written by; null: none is known
 * @throws WorkbookProblem when the sheets of the workbook can't be listed
 * @example await olderSheets(book, scorecard, snapshot, 'en') // [{ sheet: 'COPC Summary', what: 'summary', sure: true }]
 */
export async function olderSheets(
  book: OlderBook,
  scorecard: Scorecard,
  snapshot: SheetSnapshot,
  language: Language,
  remembered: Profile | null = null,
): Promise<readonly OlderSheet[]> {
  const sheets = await book.sheets();
  const known = [scorecard.profile, ...(remembered === null ? [] : [remembered])];
  const nameOf = (wanted: OwnSheet) => sheets.find(({ own }) => own === wanted)?.name ?? null;
  const summary = nameOf('summary');
  const facts = summary === null ? null : await readFacts(book, summary, known);
  const judge = async (
    name: string | null,
    what: OlderSheet['what'],
    ask: (name: string) => Promise<Judgement>,
  ): Promise<readonly OlderSheet[]> => (name === null ? [] : judged(name, what, () => ask(name)));
  // All of these are refreshed by the rules the summary was made by.
  const made = facts?.profile ?? null;
  const rules = made === null ? [...known, goldProfile, baseProfile] : [made];
  const byFingerprint = async (name: string): Promise<Judgement> => {
    const found = fingerprintsOn(await book.read(name));
    const isOlder = olderFingerprints(found, scorecard, rules);
    const isOfOthers = found.length > 0 && found.length < most.sources && isOlder === null;
    return isOfOthers ? false : isOlder;
  };
  return [
    ...(await judge(summary, 'summary', () => Promise.resolve(olderSummary(facts, scorecard)))),
    ...(await judge(nameOf('live'), 'live', async (name) =>
      olderSummary(await readFacts(book, name, known), scorecard),
    )),
    ...(await judged(scorecard.sheet, 'columns', () => olderColumns(book, scorecard, snapshot))),
    ...(await judge(nameOf('actions'), 'register', async () =>
      summary !== null && isRefreshed(facts, scorecard) ? olderRegister(book, scorecard, language) : false,
    )),
    ...(await judge(nameOf('gaps'), 'gaps', byFingerprint)),
    ...(await judge(nameOf('readiness'), 'readiness', byFingerprint)),
    // Without a fingerprint it is of other workbooks, whose figures aren't here.
    ...(await judge(nameOf('vendors'), 'vendors', async (name) => (await byFingerprint(name)) ?? false)),
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

/** Null where its provenance is gone, or the sheet can't be read. */
async function readFacts(
  book: OlderBook,
  name: string,
  known: readonly Profile[],
): Promise<SummaryFacts | null> {
  try {
    return readSummary(await book.read(name), known);
  } catch (problem) {
    if (problem instanceof WorkbookProblem) return null;
    throw problem;
  }
}

function olderSummary(facts: SummaryFacts | null, scorecard: Scorecard): Judgement {
  if (facts === null) return null;
  const { sheets, fingerprints, profile } = facts;
  const isOfOthers = sheets !== null && !sheets.some((sheet) => sameAsTyped(sheet, scorecard.sheet));
  if (isOfOthers) return false;
  // By the summary's own rules: another profile in the pane is no other figure.
  const isOlder = olderFingerprints(fingerprints, scorecard, [profile ?? scorecard.profile]);
  return isOlder === true && profile === null ? null : isOlder;
}

/** By the fingerprint of each sheet's figures, under any of the rules; null where none is of the scorecard's sheet. */
function olderFingerprints(
  fingerprints: readonly SheetFingerprint[],
  scorecard: Scorecard,
  rules: readonly Profile[],
): Judgement {
  const isOf = (name: string): boolean => fingerprints.some(({ sheet }) => sameAsTyped(sheet, name));
  if (!isOf(scorecard.sheet)) return null;
  const names = [...new Set(scorecard.tables.map(({ table }) => table.reading.sheet))].filter(isOf);
  return !rules.some((profile) =>
    names.every((name) => {
      const tables = scorecard.tables.filter(({ table }) => sameAsTyped(table.reading.sheet, name));
      const now = fingerprintOf({ tables, profile });
      return fingerprints.some(({ sheet, fingerprint }) => sameAsTyped(sheet, name) && fingerprint === now);
    }),
  );
}

/** Known by their form wherever they stand, in any language. */
function fingerprintsOn({ values }: SheetSnapshot): readonly SheetFingerprint[] {
  return values.flat().flatMap((value) => {
    const line = typeof value === 'string' ? parseFingerprintLine(value) : null;
    return line === null ? [] : [line];
  });
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
function isRefreshed(facts: SummaryFacts | null, { sheet }: Scorecard): boolean {
  const sheets = facts?.sheets ?? null;
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
