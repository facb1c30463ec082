/** How the command scores one opened book: its options, what the book remembers, and whether it is Gold. */
import type { FileBook } from '../../hosts/file/open';
import { cliTexts } from '../../strings/parts/doors/cli';
import { wordsFor } from '../../strings/words-for';
import { currentTables } from '../../report/scorecard/earlier-tables';
import { scoreBook, type BookOptions, type BookScore } from '../../workflows/score/score-book';
import { rememberedMap, rememberedProfile } from '../../workflows/write/remembered';
import type { Profile } from '../../scoring/profile';
import type { Language } from '../../strings/language';
import { WorkflowProblem } from '../../workflows/score/workflow-problem';
import { parseIso, type Period } from '../../worksheet/periods/period';
import { WrongCall, type ScoreCall } from '../call/calls';
import { loadMap, loadProfile } from '../call/options';

/** The book by the call's options; the profile it remembers counts where the call names none. */
export async function scoreOpened(
  opened: FileBook,
  options: BookOptions,
  call: Pick<ScoreCall, 'profile'>,
): Promise<BookScore> {
  const settings = await opened.readSettings();
  return scoreBook(opened, {
    ...options,
    profile: call.profile === null ? (rememberedProfile(settings) ?? options.profile) : options.profile,
    remembered: rememberedMap(settings, null),
  });
}

/** @throws WrongCall when a profile, a map or a period can't be read */
export function optionsOf(
  call: Pick<ScoreCall, 'profile' | 'map' | 'asOf' | 'sheet' | 'language'>,
): BookOptions {
  return {
    profile: loadProfile(call.profile ?? 'gold', call.language),
    map: call.map === null ? null : loadMap(call.map, call.language),
    asOf: call.asOf === null ? null : periodOf(call.asOf, call),
    sheet: call.sheet,
  };
}

/** @throws WrongCall for a text that is no period */
export function periodOf(asked: string, { language }: { readonly language: Language }): Period {
  const period = parseIso(asked);
  if (period === null) throw new WrongCall(wordsFor(cliTexts, language).call.period({ asked }));
  return period;
}

/** Of what was left unscored, what a person has to decide about. */
export const undecidedKinds: ReadonlySet<string> = new Set(['ambiguous', 'unsure', 'targets-only']);

/**
 * A book is Gold when every table with scored metrics is, but for those that later ones go on with, and no sheet was left
 * for a person to decide.
 */
export function isGold({ scorecards, unscored }: BookScore): boolean {
  const verdicts = currentTables(scorecards.flatMap(({ tables }) => tables))
    .map(({ score }) => score.gold)
    .filter(({ score }) => score !== null);
  const decided = unscored.every(({ kind }) => !undecidedKinds.has(kind));
  return decided && verdicts.length > 0 && verdicts.every(({ gold }) => gold);
}

/** How a book was scored that need not hold metrics. */
export type ScoredOrNone = Pick<BookScore, 'scorecards' | 'unscored'>;

/** As `scoreOpened`, but a book without metrics has no scorecards: what else is in it stands by itself. */
export async function scoredOrNone(
  opened: FileBook,
  {
    profile,
    map,
    asOf,
    language,
  }: Pick<BookOptions, 'map' | 'asOf'> & { readonly profile: Profile | null; readonly language: Language },
): Promise<ScoredOrNone> {
  const settings = await opened.readSettings();
  try {
    return await scoreBook(opened, {
      profile: profile ?? rememberedProfile(settings) ?? loadProfile('gold', language),
      map,
      asOf,
      sheet: null,
      remembered: rememberedMap(settings, null),
    });
  } catch (problem) {
    const isNone =
      problem instanceof WorkflowProblem && ['no-metrics', 'no-worksheets'].includes(problem.code);
    if (!isNone) throw problem;
    return { scorecards: [], unscored: [] };
  }
}
