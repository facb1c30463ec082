/** What a call prints on standard output: scorecards for people, or JSON and nothing else. */
import { cliTexts } from '../../strings/parts/cli';
import { workflowTexts } from '../../strings/parts/workflows';
import { actionTexts } from '../../strings/parts/actions';
import { sentence, wordsFor } from '../../strings/words-for';
import type { Language } from '../../strings/language';
import { showCount } from '../../strings/notation';
import type { BookScore } from '../../workflows/score/score-book';
import type { WriteResult } from '../../workflows/write/write-summary';
import { bookJson } from './book-json';
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
  book(book: string, score: BookScore, written: WrittenBook | null): Promise<void>;
  end(): Promise<void>;
}

export function reporter(call: ScoreCall, several: boolean, console: Console): Reporter {
  const { language, format } = call;
  if (format === 'text') return textReporter(call, console);
  const shape = format === 'ndjson' ? 'lines' : several ? 'array' : 'object';
  const json = jsonOutput(shape, (text) => write(console.stdout, text));
  return {
    book: (book, score, written) => json.add(bookJson(book, score, written, language)),
    end: () => json.end(),
  };
}

function textReporter({ language }: ScoreCall, { stdout, env }: Console): Reporter {
  const settings = {
    language,
    color: wantsColor(stdout, env),
    columns: stdout.isTTY === true ? (stdout.columns ?? null) : null,
  };
  return {
    async book(_, score, written) {
      const { scorecardText } = await import('./scorecard-text');
      const cards = score.scorecards.map((scorecard) => scorecardText(scorecard, settings));
      const lines = [...unscoredLines(score, language), ...writtenLines(written, language)];
      await write(stdout, `${cards.join('\n')}${lines.map((line) => `${terminalText(line)}\n`).join('')}\n`);
    },
    end: () => Promise.resolve(),
  };
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
    ...result.withoutColumns.map(({ sheet, message }) => `${sheet}: ${message}`),
    ...result.adjustments.map((adjustment) =>
      adjustment.kind === 'sheet-renamed'
        ? scorecard.renamed(adjustment)
        : scorecard.clamped({
            cell: `${adjustment.sheet}!${adjustment.cell}`,
            length: showCount(adjustment.length, language),
          }),
    ),
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
