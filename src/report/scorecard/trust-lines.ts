/** How far the data can be trusted in a line a CUIKA letter, for whatever has no table (scoring §10). */
import type { CuikaLetter } from '../../scoring/cuika';
import type { Language } from '../../strings/language';
import { showCount } from '../../strings/notation';
import { gapTexts } from '../../strings/parts/sheets/gaps';
import { readinessTexts } from '../../strings/parts/sheets/readiness';
import { workTexts } from '../../strings/parts/pane/work';
import { wordsFor } from '../../strings/words-for';
import type { Register } from '../register/register';
import { registeredActions } from '../register/register';
import type { Scorecard } from './scored';
import { trustCounts } from './trust-counts';
import { bookCard, wholeOf } from './whole';

/**
 * One a letter over all metrics; none where nothing was scored.
 * @param register judges the letter A; null: that letter is not checked
 * @example trustLines([card], null, 'en')[0] // { letter: 'collected', label: 'Collected', text: 'pass 3, warning 0, …' }
 */
export function trustLines(
  scorecards: readonly Scorecard[],
  register: Register | null,
  language: Language,
): readonly { readonly letter: CuikaLetter; readonly label: string; readonly text: string }[] {
  const card = bookCard(scorecards);
  if (card === null) return [];
  const { trust } = wordsFor(workTexts, language);
  const { rows } = wordsFor(readinessTexts, language);
  const actions = register === null ? null : registeredActions(scorecards, register);
  return trustCounts(card, wholeOf(card).counted, actions).map(({ letter, counts }) => ({
    letter,
    label: trust.letters[letter],
    text: rows.trust({
      pass: showCount(counts.pass, language),
      warn: showCount(counts.warn, language),
      fail: showCount(counts.fail, language),
      none: showCount(counts['not-checked'], language),
    }),
  }));
}

/** The same beneath a heading: `"Can the data be trusted?"`, `"Collected: pass 3, …"`; nothing where nothing was scored. */
export function trustSection(
  scorecards: readonly Scorecard[],
  register: Register | null,
  language: Language,
): readonly string[] {
  const lines = trustLines(scorecards, register, language);
  if (lines.length === 0) return [];
  const { way } = wordsFor(gapTexts, language);
  return [
    wordsFor(workTexts, language).trust.heading,
    ...lines.map(({ label, text }) => `- ${way.line({ label, text })}`),
  ];
}
