/**
 * @jest-environment jsdom
 */
/** What the pane takes from Office once it is there: the language it speaks, its theme, and its part of the storage. */
import { changePreferences, forgetPreferences, keptPreferences } from '../../src/doors/preferences';
import { spokenLanguage } from '../../src/doors/spoken-language';
import { officeDark, onOfficeTheme } from '../../src/hosts/excel/office/theme';

function office(context: object): void {
  const EventType = { OfficeThemeChanged: 'officeThemeChanged' };
  Object.assign(globalThis, { Office: { context, EventType } });
}

beforeEach(() => localStorage.clear());

it.each([
  ['es-MX', 'es'],
  ['es-US', 'es'],
  ['nl-BE', 'nl'],
  ['zh-TW', 'zh'],
  ['zh-HK', 'zh'],
  ['nn-NO', 'nb'],
  ['pt-BR', 'en'],
])('in an Excel of %s it speaks %s', (displayLanguage, language) => {
  office({ displayLanguage });
  expect(spokenLanguage()).toBe(language);
});

it('speaks what a person chose on this computer, whatever Excel speaks', () => {
  office({ displayLanguage: 'es-MX' });
  changePreferences({ language: 'nl' });
  expect(spokenLanguage()).toBe('nl');
});

it('follows the theme of Office while it is open, and asks nothing of an Office that tells of none', () => {
  const handlers: ((event: object) => void)[] = [];
  const addHandlerAsync = (_: string, handler: (event: object) => void) => handlers.push(handler);
  office({ officeTheme: { isDarkTheme: false }, document: { addHandlerAsync } });
  const seen: (boolean | null)[] = [officeDark()];
  onOfficeTheme((isDark) => seen.push(isDark));
  handlers[0]?.({ officeTheme: { isDarkTheme: true } });
  expect(seen).toEqual([false, true]);
  office({ document: {} });
  onOfficeTheme(() => seen.push(null));
  expect([officeDark(), seen]).toEqual([null, [false, true]]);
});

it('keeps preferences in the part of the storage Office gives it, takes over what stood there before, and forgets both', () => {
  office({});
  changePreferences({ language: 'es', person: 'Kim' });
  office({ partitionKey: 'contoso-' });
  expect(keptPreferences()).toEqual({ language: 'es', person: 'Kim' });
  changePreferences({ language: 'nl' });
  expect(localStorage.getItem('contoso-copc-scorecard')).toContain('"nl"');
  office({ partitionKey: 'fabrikam-' });
  expect(keptPreferences()).toEqual({ language: 'es', person: 'Kim' });
  office({ partitionKey: 'contoso-' });
  forgetPreferences();
  expect(Object.keys(localStorage)).toEqual([]);
});
