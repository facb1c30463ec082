/** The pane's door: waits for Office, and shows the pane on the open workbook. */
/// <reference types="office-js" />
import { createRoot } from 'react-dom/client';
import { capabilities, hasFunctions } from '../hosts/excel/office/capabilities';
import { opensNewBooks } from '../hosts/excel/office/new-book';
import { officeFacts } from '../hosts/excel/office/office-facts';
import { languageOf } from '../strings/language';
import { paneTexts } from '../strings/parts/pane';
import { wordsFor } from '../strings/words-for';
import { chosenLanguage, forgetPreferences, keepPreferences } from '../doors/preferences';
import { spokenLanguage } from '../doors/spoken-language';
import { takeUntold } from '../doors/untold';
import { readPreferences } from './preferences';
import { createSession } from './session/session';
import { askToReload, isOfThisBuild, sayNoExcel, tellUntold, whileAway } from './start-up';
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
  const suffix = pageLanguage === 'en' ? '' : `-${pageLanguage}`;
  sayNoExcel(place, words, `support${suffix}.html`);
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
  createRoot(place).render(<App session={session} officeDark={officeDark()} />);
}

/** Null where Office does not say, as on the web. */
function officeDark(): boolean | null {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return theme?.isDarkTheme ?? null;
}
