/** The gaps as a person reads them in a terminal: the shortest way, then each with what is needed and what its action lacks. */
import { gapColumns, gapTextsOf, type GapColumn } from '../../report/gaps/gaps-plan';
import type { Gap, GapFacts } from '../../report/gaps/gap-list';
import { waySentence } from '../../report/gaps/way-line';
import { bookCard, wholeOf } from '../../report/scorecard/whole';
import { generousWarning } from '../../report/scorecard/verdict-line';
import type { Language } from '../../strings/language';
import { showCount, showDate } from '../../strings/notation';
import { explainTexts } from '../../strings/parts/verdicts/explain';
import { gapSheetTexts } from '../../strings/parts/sheets/gap-sheet';
import { wordsFor } from '../../strings/words-for';
import { terminalText } from '../console';

const inFront: readonly GapColumn[] = ['rank', 'what', 'where'];

/** Ends in a line break. */
export function gapsText({ scorecards, today }: GapFacts, gaps: readonly Gap[], language: Language): string {
  const words = wordsFor(gapSheetTexts, language);
  const { joints } = wordsFor(explainTexts, language);
  const card = bookCard(scorecards);
  const way = card === null ? null : waySentence(card, wholeOf(card), language);
  const warning = card === null ? null : generousWarning(card.profile, language);
  const lines = [
    ...(warning === null ? [] : [warning]),
    ...(way === null ? [] : [terminalText(way)]),
    words.print.count({ day: showDate(today, language), count: showCount(gaps.length, language) }),
    ...(gaps.length === 0 ? [words.none] : []),
    ...gaps.flatMap((gap, index) => {
      const texts = gapTextsOf(gap, index + 1, language);
      const facts = gapColumns
        .filter((name) => !inFront.includes(name) && texts[name] !== '')
        .map((name) => words.print.fact({ label: words.columns[name], text: texts[name] }));
      return [
        terminalText(words.print.line({ rank: texts.rank, what: texts.what, where: texts.where })),
        `   ${terminalText(facts.join(joints.clauses))}`,
      ];
    }),
  ];
  return lines.map((line) => `${line}\n`).join('');
}
