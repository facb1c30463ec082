/** The pane's door: waits for Office, and shows the pane on the open workbook. */
/// <reference types="office-js" />
import { createRoot } from 'react-dom/client';
import { capabilities, hasFunctions } from '../hosts/excel/office/capabilities';
import { opensNewBooks } from '../hosts/excel/office/new-book';
import { officeFacts } from '../hosts/excel/office/office-facts';
import { officeDark, onOfficeTheme } from '../hosts/excel/office/theme';
import { languageOf } from '../strings/language';
import { paneTexts } from '../strings/parts/pane/pane';
import { wordsFor } from '../strings/words-for';
import { sayNoExcel } from '../doors/no-excel';
import { chosenLanguage, forgetPreferences, keepPreferences } from '../doors/preferences';
import { spokenLanguage } from '../doors/spoken-language';
import { takeUntold } from '../doors/untold';
import { readPreferences } from './preferences';
import { createSession } from './session/session';
import { askToReload, isOfThisBuild, tellUntold, whileAway } from './start-up';
import { App } from './views/frame/app';

const ground = document.getElementById('pane');
if (ground === null) throw new Error('the page has no place for the pane');
const pageLanguage = languageOf(document.documentElement.lang) ?? 'en';
const words = wordsFor(paneTexts, chosenLanguage() ?? pageLanguage);
const isOfficeThere = 'Office' in window;
const isThere = whileAway(ground, words, isOfficeThere);
if (isOfficeThere) {
  void Office.onReady().then(({ host }) => {
    if (host !== Office.HostType.Excel) elsewhere(ground);
    else if (isOfThisBuild(document.documentElement.dataset['build'])) show(ground);
    else {
      isThere();
      askToReload(ground, words, () => window.location.reload());
    }
  });
}

/** A person opened the page in a browser: Office.js is there, and no Excel around it. */
function elsewhere(place: HTMLElement): void {
  isThere();
  // Whoever opened the page of another language asked for it; the first page is for all.
  sayNoExcel(place, 'pane', pageLanguage === 'en' ? null : pageLanguage);
}

function show(place: HTMLElement): void {
  isThere();
  // Office names the language it speaks exactly; its pages are named for fewer.
  const preferences = readPreferences(spokenLanguage(pageLanguage));
  if (takeUntold()) tellUntold(place, wordsFor(paneTexts, preferences.language));
  const session = createSession({
    preferences,
    open: async (events) => {
      const { openWorks } = await import(/* webpackChunkName: "work" */ './engine/open-works');
      return openWorks(events);
    },
    keep: keepPreferences,
    forget: () => {
      forgetPreferences();
      return readPreferences(spokenLanguage(pageLanguage));
    },
    office: officeFacts,
    lacks: {
      functions: !hasFunctions(),
      undoGroup: !capabilities().undoGroup,
      downloads: opensNewBooks(),
    },
  });
  const root = createRoot(place);
  const draw = (isDark: boolean | null): void => root.render(<App session={session} officeDark={isDark} />);
  draw(officeDark());
  onOfficeTheme(draw);
}
