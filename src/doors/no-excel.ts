/** What a page of the add-in shows to a person who opened it in a browser: what it is, and where to go. */
import { languageOf, localeOf, type Language } from '../strings/language';
import { outsideTexts } from '../strings/parts/doors/outside';
import { wordsFor } from '../strings/words-for';
import { chosenLanguage } from './preferences';

/**
 * Puts it in the place of what `ground` holds, in the language the person chose here, else the browser's.
 *
 * @param page which page it is
 * @param asked the language of the page itself, where it was opened for that language
 * @example sayNoExcel(document.body, 'buttons')
 */
export function sayNoExcel(
  ground: HTMLElement,
  page: 'pane' | 'buttons',
  asked: Language | null = null,
): void {
  const language = asked ?? chosenLanguage() ?? browsersLanguage();
  const words = wordsFor(outsideTexts, language);
  document.documentElement.lang = localeOf(language);
  const support = `support${language === 'en' ? '' : `-${language}`}.html`;
  ground.replaceChildren(
    line(words[page]),
    line(link(words.workbench, 'workbench.html')),
    line(link(words.install, support)),
  );
}

/** The first of the browser's languages there are words in. */
function browsersLanguage(): Language {
  for (const tag of navigator.languages) {
    const language = languageOf(tag);
    if (language !== null) return language;
  }
  return 'en';
}

function line(inside: string | Node): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.style.margin = '12px';
  paragraph.append(inside);
  return paragraph;
}

function link(text: string, address: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.textContent = text;
  return anchor;
}
