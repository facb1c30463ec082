/** What the buttons do to a book, whichever program has it open. */
import type { Language } from '../../strings/language';
import { formatCell } from '../../workbook/address';
import type { WritableBook } from '../../workbook/formula-host';
import type { OwnSheet } from '../../workbook/snapshot';
import { assessOpenBook } from '../../workflows/assess/assess-open-book';
import { takeOpenSnapshot } from '../../workflows/audit/snapshots-open-book';
import { writeOpenGaps } from '../../workflows/audit/gaps-open-book';
import { writeOpenAudit } from '../../workflows/audit/audit-open-book';
import { writeOpenReadiness } from '../../workflows/audit/readiness-open-book';
import { oneClickSummary } from '../../workflows/write/one-click-summary';
import { newMonth } from '../../workflows/write/new-month';
import { refreshBook, type RefreshOptions } from '../../workflows/write/refresh-book';
import { saidOfMonth } from '../../workflows/write/said-of-month';
import { scoredAsRemembered } from '../../workflows/write/scored-as-remembered';
import type { ButtonMessage } from '../message';
import { bookFacts } from '../../workbook/book-facts';
import { version } from '../../doors/version';
import {
  adjustmentLines,
  assessmentLines,
  auditLines,
  notReadLines,
  ownSheetLines,
  partly,
  problemMessage,
  registerLines,
} from './sentences';

/** A book with the person's place in it. */
export interface ButtonBook extends WritableBook {
  /** Name of the sheet in front. */
  frontSheet(): Promise<string>;
  showCell(sheet: string, address: string): Promise<void>;
  readSettings(): Promise<unknown>;
}

/** What became of the work, to be told; null when all went well. */
export type ButtonAction = (book: ButtonBook, language: Language, now: Date) => Promise<ButtonMessage | null>;

/** Scores the sheet in front, writes or refreshes the summary, and shows it. Never throws. */
export const summaryOn = action(async (book, options) => {
  const done = await oneClickSummary(book, await book.frontSheet(), options);
  if (done.kind === 'refreshed') return partly(done.refreshed, options.language);
  const lines = [...registerLines(done.result), ...adjustmentLines(done.result, options.language)];
  return lines.length === 0 ? null : { code: 'partly', lines };
});

/** Scores again what was scored, refreshes what was written, and shows the summary. Never throws. */
export const refreshAllOn = action(async (book, options) =>
  partly(await refreshBook(book, options), options.language),
);

/** Writes the next period's header on the sheet in front, and takes the person to where its figures go. Never throws. */
export const newMonthOn = action(async (book, options) => {
  const { settings, language } = options;
  const scorecard = await scoredAsRemembered(book, await book.frontSheet(), settings);
  const month = await newMonth(book, scorecard);
  if (month.kind !== 'possible') return { code: 'failed', lines: saidOfMonth(month, true, language) };
  const [first] = month.headers;
  if (first !== undefined) await book.showCell(month.sheet, formatCell(first.cell));
  return null;
}, null);

/** Adds the assessment of approach and deployment, or brings it up to date, and shows it. Never throws. */
export const assessmentOn = action(
  async (book, options) => {
    const written = await assessOpenBook(book, options, { addMissing: false });
    const lines = assessmentLines(written, options.language);
    return lines.length === 0 ? null : { code: 'partly', lines };
  },
  (book) => showOwn(book, 'assessment'),
);

/** Takes a snapshot of today as a sheet of its own. Never throws. */
export const snapshotOn = action(async (book, options) => {
  const { sheet, problem, notRead } = await takeOpenSnapshot(book, options);
  const lines = notReadLines(notRead, options.language);
  if (problem !== null) return { code: 'failed', lines: [problem, ...lines] };
  if (sheet !== null) await book.showCell(sheet, 'A1');
  return lines.length === 0 ? null : { code: 'partly', lines };
}, null);

/** Writes what stands between today and Gold as a sheet, or brings it up to date, and shows it. Never throws. */
export const gapsOn = action(
  async (book, options) => {
    const lines = ownSheetLines(await writeOpenGaps(book, options), options.language);
    return lines.length === 0 ? null : { code: 'partly', lines };
  },
  (book) => showOwn(book, 'gaps'),
);

/** Writes the one page for an audit meeting, or brings it up to date, and shows it. Never throws. */
export const readinessOn = action(
  async (book, options) => {
    const lines = ownSheetLines(await writeOpenReadiness(book, options), options.language);
    return lines.length === 0 ? null : { code: 'partly', lines };
  },
  (book) => showOwn(book, 'readiness'),
);

/** Adds the sheet of audit dates, or brings it up to date, and shows it. Never throws. */
export const auditOn = action(
  async (book, options) => {
    const lines = auditLines(await writeOpenAudit(book, options));
    return lines.length === 0 ? null : { code: 'partly', lines };
  },
  (book) => showOwn(book, 'audit'),
);

function action(
  work: (book: ButtonBook, options: RefreshOptions) => Promise<ButtonMessage | null>,
  show: ((book: ButtonBook) => Promise<void>) | null = (book) => showOwn(book, 'summary'),
): ButtonAction {
  return async (book, language, now) => {
    try {
      const known = forOneClick(book);
      askForOwnSheets(known);
      const message = await work(known, await optionsFor(known, language, now));
      if (message?.code !== 'failed') await show?.(known);
      return message;
    } catch (error) {
      return problemMessage(error, language);
    }
  };
}

/** Each thing is asked once a click. */
function forOneClick(book: ButtonBook): ButtonBook {
  let front: Promise<string> | null = null;
  return {
    ...bookFacts(book),
    frontSheet: () => (front ??= book.frontSheet()),
    showCell: (sheet, address) => book.showCell(sheet, address),
    readSettings: () => book.readSettings(),
  };
}

/** Asks along with what is remembered for the sheets of ours every button looks at, where that costs nothing. */
function askForOwnSheets(book: ButtonBook): void {
  if (book.asksTogether !== true) return;
  const asked = book
    .sheets()
    .then((sheets) =>
      Promise.all(
        sheets.flatMap(({ name, own }) => (own === 'summary' || own === 'actions' ? [book.read(name)] : [])),
      ),
    );
  // Whoever needs the answer is told why there is none.
  asked.catch(() => undefined);
}

async function optionsFor(book: ButtonBook, language: Language, now: Date): Promise<RefreshOptions> {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return { language, now, timeZone, version, settings: await book.readSettings() };
}

async function showOwn(book: ButtonBook, wanted: OwnSheet): Promise<void> {
  const sheet = (await book.sheets()).find(({ own }) => own === wanted);
  if (sheet !== undefined && sheet.visible) await book.showCell(sheet.name, 'A1');
}
