/** What the buttons do: the chunk with engine and host, fetched at the first click. */
import { openExcelBook, type ExcelBook } from '../../hosts/excel/open-book';
import type { ExcelHostOptions } from '../../hosts/excel/excel-host';
import type { Language } from '../../strings/language';
import { oneClickSummary } from '../../workflows/one-click-summary';
import { refreshBook, type RefreshOptions } from '../../workflows/refresh-book';
import { keptLanguage } from '../language';
import type { Message } from '../message';
import { version } from '../version';
import { partly, problemMessage, registerLines } from './sentences';

export interface ButtonWork {
  /** Scores the sheet in front and writes or refreshes the summary; null when there is nothing to tell. */
  summary(events: WorkEvents): Promise<Message | null>;
  /** Scores again what was scored, and refreshes what was written. */
  refreshAll(events: WorkEvents): Promise<Message | null>;
}

export type WorkEvents = Required<Pick<ExcelHostOptions, 'onWaiting' | 'onResumed' | 'patience'>>;

/** What became of the work, to be told; null when all went well. */
type Work = (book: ExcelBook, options: RefreshOptions) => Promise<Message | null>;

/** Call it after `Office.onReady`. @param now the moment written into the provenance of the summary. */
export function openWork(now: () => Date = () => new Date()): ButtonWork {
  const doing =
    (work: Work) =>
    async (events: WorkEvents): Promise<Message | null> => {
      const language = keptLanguage();
      try {
        const book = openExcelBook(events);
        const message = await work(book, await optionsFor(book, language, now()));
        if (message?.code !== 'failed') await showSummary(book);
        return message;
      } catch (error) {
        return problemMessage(error, language);
      }
    };
  return { summary: doing(summary), refreshAll: doing(refreshAll) };
}

const summary: Work = async (book, options) => {
  const done = await oneClickSummary(book, await book.frontSheet(), options);
  if (done.kind === 'refreshed') return partly(done.refreshed, options.language);
  const lines = registerLines(done.result);
  return lines.length === 0 ? null : { code: 'partly', lines };
};

const refreshAll: Work = async (book, options) => partly(await refreshBook(book, options), options.language);

async function optionsFor(book: ExcelBook, language: Language, now: Date): Promise<RefreshOptions> {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return { language, now, timeZone, version, settings: await book.readSettings() };
}

async function showSummary(book: ExcelBook): Promise<void> {
  const summary = (await book.sheets()).find(({ own }) => own === 'summary');
  if (summary !== undefined && summary.visible) await book.showCell(summary.name, 'A1');
}
