/** What the buttons do: the chunk with engine and host, fetched at the first click. */
import { openExcelBook, type ExcelBook } from '../../hosts/excel/open-book';
import type { ExcelHostOptions } from '../../hosts/excel/excel-host';
import type { Language } from '../../strings/language';
import { oneClickSummary } from '../../workflows/one-click-summary';
import { refreshBook, type Refreshed, type RefreshOptions } from '../../workflows/refresh-book';
import { keptLanguage } from '../language';
import type { Message } from '../message';
import { version } from '../version';
import { partly, problemMessage } from './sentences';

export interface ButtonWork {
  /** Scores the sheet in front and writes or refreshes the summary; null when there is nothing to tell. */
  summary(events: WorkEvents): Promise<Message | null>;
  /** Scores again what was scored, and refreshes what was written. */
  refreshAll(events: WorkEvents): Promise<Message | null>;
}

export type WorkEvents = Required<Pick<ExcelHostOptions, 'onWaiting' | 'onResumed' | 'patience'>>;

/** Call it after `Office.onReady`. @param now the moment written into the provenance of the summary. */
export function openWork(now: () => Date = () => new Date()): ButtonWork {
  const doing =
    (work: (book: ExcelBook, options: RefreshOptions) => Promise<Refreshed | null>) =>
    async (events: WorkEvents): Promise<Message | null> => {
      const language = keptLanguage();
      try {
        const book = openExcelBook(events);
        const options = await optionsFor(book, language, now());
        const refreshed = await work(book, options);
        if (refreshed?.written !== null) await showSummary(book);
        return refreshed === null ? null : partly(refreshed, language);
      } catch (error) {
        return problemMessage(error, language);
      }
    };
  return {
    summary: doing(async (book, options) => {
      const done = await oneClickSummary(book, await book.frontSheet(), options);
      return done.kind === 'refreshed' ? done.refreshed : null;
    }),
    refreshAll: doing(refreshBook),
  };
}

async function optionsFor(book: ExcelBook, language: Language, now: Date): Promise<RefreshOptions> {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return { language, now, timeZone, version, settings: await book.readSettings() };
}

async function showSummary(book: ExcelBook): Promise<void> {
  const summary = (await book.sheets()).find(({ own }) => own === 'summary');
  if (summary !== undefined && summary.visible) await book.showCell(summary.name, 'A1');
}
