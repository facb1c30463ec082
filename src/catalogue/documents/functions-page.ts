/** The page older Excels run the functions in: what it says to a person who opened it in a browser. */
import { languages, localeOf } from '../../strings/language';
import { outsideTexts } from '../../strings/parts/doors/outside';
import { wordsFor } from '../../strings/words-for';

/**
 * A paragraph in every language, as HTML: the functions' script knows of no page, so it can't choose one.
 *
 * @example functionsPageWords().split('\n')[0] // '<p lang="en-US">This page belongs to the add-in's functions …</p>'
 */
export function functionsPageWords(): string {
  return languages
    .map((language) => `<p lang="${localeOf(language)}">${wordsFor(outsideTexts, language).functions}</p>`)
    .join('\n');
}
