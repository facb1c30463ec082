/** What a call prints on standard output: scorecards for people, or JSON and nothing else. */
import { csvHead, csvRows } from '../../report/share/csv';
import { balanceSection } from '../../report/scorecard/balance';
import { bookCard, wholeOf } from '../../report/scorecard/whole';
import { trustSection } from '../../report/scorecard/trust-lines';
import { actionCounts, coverageLines, mailText as mail } from '../../report/share/text';
import { scorecardText } from './scorecard-text';
import { cliTexts } from '../../strings/parts/doors/cli';
import { workflowTexts } from '../../strings/parts/reading/workflows';
import { actionTexts } from '../../strings/parts/sheets/actions';
import { sentence, wordsFor } from '../../strings/words-for';
import type { Language } from '../../strings/language';
import { showCount } from '../../strings/notation';
import type { BookScore } from '../../workflows/score/score-book';
import type { WriteResult } from '../../workflows/write/write-summary';
import { bookJson, type BesideScore } from './book-json';
import type { ScoreCall } from '../call/calls';
import { terminalText, wantsColor, write, type Console } from '../console';
import { unscoredDetails } from './failure-line';
import { jsonOutput } from './json-output';

/** A scored copy that was written. */
export interface WrittenBook {
  readonly file: string;
  readonly result: WriteResult;
}

export interface Reporter {
  book(book: string, score: BookScore, written: WrittenBook | null, beside: BesideScore): Promise<void>;
  end(): Promise<void>;
}

export function reporter(call: ScoreCall, several: boolean, console: Console): Reporter {
  const { language, format } = call;
  if (format === 'print') return printReporter(call, console);
  if (format === 'csv' || format === 'text') return sharedReporter(call, console);
  const shape = format === 'ndjson' ? 'lines' : several ? 'array' : 'object';
  const json = jsonOutput(shape, (text) => write(console.stdout, text));
  return {
    book: (book, score, written, beside) =>
      json.add(bookJson(book, score, written, language, call.asOf, beside)),
    end: () => json.end(),
  };
}

function printReporter({ language }: ScoreCall, { stdout, env }: Console): Reporter {
  const settings = {
    language,
    color: wantsColor(stdout, env),
    columns: stdout.isTTY === true ? (stdout.columns ?? null) : null,
  };
  return {
    async book(_, score, written) {
      const cards = score.scorecards.map((scorecard) => scorecardText(scorecard, settings));
      const card = bookCard(score.scorecards);
      const whole = [
        card === null ? [] : balanceSection(card, wholeOf(card), language),
        trustSection(score.scorecards, score.register, language),
      ];
      const lines = [
        ...whole.flatMap((part) => (part.length === 0 ? [] : [...part, ''])),
        ...unscoredLines(score, language),
        ...coverageLines(score.coverage, language),
        ...actionCounts(score.register, today(), language),
        ...writtenLines(written, language),
      ];
      await write(stdout, `${cards.join('\n')}${lines.map((line) => `${terminalText(line)}\n`).join('')}\n`);
    },
    end: () => Promise.resolve(),
  };
}

/** CSV and text for a mail, with nothing between: what else there is to say is said on standard error. */
function sharedReporter({ language, format }: ScoreCall, { stdout, stderr }: Console): Reporter {
  let count = 0;
  return {
    async book(book, score, written) {
      const { scorecards, register, coverage } = score;
      const unscored = unscoredLines(score, language).map(terminalText);
      const text =
        format === 'csv'
          ? `${count === 0 ? csvHead : ''}${csvRows(scorecards, book)}`
          : `${count === 0 ? '' : '\n'}${mail(scorecards, language, { register, today: today(), coverage, unscored })}`;
      count += 1;
      await write(stdout, text);
      // A table of metrics has no place for what the verdict does not cover.
      const lines = [...(format === 'csv' ? unscored : []), ...writtenLines(written, language)];
      await write(stderr, lines.map((line) => `${terminalText(`${book}: ${line}`)}\n`).join(''));
    },
    async end() {
      if (format !== 'csv' || count > 0) return;
      await write(stdout, csvHead);
    },
  };
}

/** ISO, where the command runs. */
function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function unscoredLines({ unscored }: BookScore, language: Language): string[] {
  const { unscored: texts } = workflowTexts[language];
  return unscored.map((one) => sentence(texts[one.kind], unscoredDetails(one, language), language));
}

/** Where the copy is, and what in it is not as one would expect. */
function writtenLines(written: WrittenBook | null, language: Language): string[] {
  if (written === null) return [];
  const { scorecard } = wordsFor(cliTexts, language);
  const { file, result } = written;
  return [
    scorecard.written({ file, cells: showCount(result.cellsWritten, language) }),
    ...(result.liveMetrics === null
      ? []
      : [scorecard.live({ count: showCount(result.liveMetrics, language) })]),
    ...registerLines(result.register, language),
    ...result.kept,
    ...result.withoutColumns.map(({ sheet, message }) => `${sheet}: ${message}`),
    ...result.adjustments.flatMap((adjustment) => {
      if (adjustment.kind === 'sheet-renamed') return scorecard.renamed(adjustment);
      // A file takes every look, and has no steps to undo.
      if (adjustment.kind !== 'text-clamped') return [];
      const { sheet, cell, length } = adjustment;
      return scorecard.clamped({ cell: `${sheet}!${cell}`, length: showCount(length, language) });
    }),
  ];
}

function registerLines(register: WriteResult['register'], language: Language): string[] {
  if (register === null) return [];
  const words = wordsFor(actionTexts, language);
  if (register.problem !== null) return [register.problem];
  const count = (number: number) => showCount(number, language);
  const { sheet, added, updated, incomplete, leftOver } = register;
  return [
    words.written({
      sheet,
      added: count(added),
      updated: count(updated),
      missing: count(incomplete),
    }),
    ...(leftOver === 0 ? [] : [words.leftOver({ count: count(leftOver) })]),
  ];
}
