/** Addresses of the add-in's own pages, which stand beside the pane, one for each language. */
import type { Language } from '../../../strings/language';

export type Page = 'about' | 'support' | 'privacy' | 'terms' | 'help';

/** `pageAddress('terms', 'nl')` is `"terms-nl.html"`; English has no ending of its own. */
export function pageAddress(page: Page, language: Language): string {
  if (page === 'help') return `help/${language}/index.html`;
  return language === 'en' ? `${page}.html` : `${page}-${language}.html`;
}
