/**
 * A book's result for programs (worksheets §5, JSON): one object a book. Its `sheet` is the first sheet scored; since a book
 * can have several, each table says its own `sheet` too, and all tables stand in one list.
 */
import { workflowTexts } from '../../strings/parts/workflows';
import { wordsFor } from '../../strings/words-for';
import { scorecardJson, type TableJson } from '../../report/json';
import type { Language } from '../../strings/language';
import type { BookScore } from '../../workflows/score/score-book';
import type { WriteResult } from '../../workflows/write/write-summary';
import { readingsInShort } from './failure-line';

export interface BookJson {
  readonly book: string;
  readonly sheet: string;
  readonly tables: readonly (TableJson & { readonly sheet: string })[];
  /** Sheets that seem to hold metrics but were not scored, because a person must say how to read them. */
  readonly unscored?: readonly { readonly sheet: string; readonly why: string; readonly message: string }[];
  /** The scored copy, when one was written. */
  readonly written?: string;
  /** Sheets that got no result columns although they were asked for, each with why. */
  readonly withoutColumns?: WriteResult['withoutColumns'];
  /** What became of the action register in the copy; only there when there is one. */
  readonly register?: WriteResult['register'];
}

/** `book` is the book's name as the call gave it, so that a script finds its own name again. */
export function bookJson(
  book: string,
  score: BookScore,
  written: {
    readonly file: string;
    readonly result: Pick<WriteResult, 'withoutColumns' | 'register'>;
  } | null,
  language: Language,
): BookJson {
  const workflows = wordsFor(workflowTexts, language);
  const unscored = score.unscored.map(({ sheet, kind, readings }) => ({
    sheet,
    why: kind,
    message: workflows.unscored[kind]({ sheet, readings: readingsInShort(readings, language) }),
  }));
  return {
    book,
    sheet: score.scorecards[0]?.sheet ?? '',
    tables: score.scorecards.flatMap((scorecard) =>
      scorecardJson(scorecard, language, score.register).tables.map((table) => ({
        sheet: scorecard.sheet,
        ...table,
      })),
    ),
    ...(unscored.length === 0 ? {} : { unscored }),
    ...(written === null ? {} : { written: written.file }),
    ...(written === null || written.result.withoutColumns.length === 0
      ? {}
      : { withoutColumns: written.result.withoutColumns }),
    ...(written === null || written.result.register === null ? {} : { register: written.result.register }),
  };
}
