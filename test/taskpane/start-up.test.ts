/**
 * @jest-environment jsdom
 */
/** The pane before Office is there: it says so instead of staying empty. */
import { languages } from '../../src/strings/language';
import { paneTexts } from '../../src/strings/parts/pane/pane';
import { wordsFor } from '../../src/strings/words-for';
import { askToReload, isOfThisBuild, tellUntold, whileAway } from '../../src/taskpane/start-up';

const words = wordsFor(paneTexts, 'nl');
let ground: HTMLElement;
beforeEach(() => {
  jest.useFakeTimers();
  ground = document.createElement('div');
});
afterEach(() => jest.useRealTimers());

describe('a pane without Office', () => {
  it('says at once that a part could not be fetched', () => {
    whileAway(ground, words, false);
    expect(ground.querySelector('[role=alert]')?.textContent).toBe(words.problems['not-loaded']);
  });

  it('says after ten seconds that Excel does not answer, until it does', () => {
    const isThere = whileAway(ground, words, true);
    jest.advanceTimersByTime(9_999);
    expect(ground.textContent).toBe('');
    jest.advanceTimersByTime(1);
    expect(ground.textContent).toBe(words.waiting);
    isThere();
    expect(ground.textContent).toBe('');
  });

  it('says nothing when Office comes in time', () => {
    whileAway(ground, words, true)();
    jest.advanceTimersByTime(60_000);
    expect(ground.textContent).toBe('');
  });
});

describe('a pane opened after a button could not tell what happened', () => {
  it.each(languages)('says so above itself in %s, until the next click anywhere', (language) => {
    const page = document.createElement('main');
    page.append(ground);
    document.body.replaceChildren(page);
    const { outside } = wordsFor(paneTexts, language);
    tellUntold(ground, wordsFor(paneTexts, language));
    const said = page.querySelector('[role=status]');
    expect(said?.textContent).toBe(outside.untold);
    expect(said?.nextElementSibling).toBe(ground);
    document.body.click();
    expect(page.querySelector('[role=status]')).toBeNull();
    document.body.click();
    expect(page.children).toHaveLength(1);
  });
});

describe('a page that meets the script of another release', () => {
  it('is told from one of the same, and from one that is not built', () => {
    expect(isOfThisBuild('a1', 'b2')).toBe(false);
    expect(isOfThisBuild('a1', 'a1')).toBe(true);
    expect(isOfThisBuild(undefined, 'a1')).toBe(true);
    expect(isOfThisBuild('a1')).toBe(true);
  });

  it('says so, and loads the page again when asked', () => {
    const reload = jest.fn();
    askToReload(ground, words, reload);
    expect(ground.querySelector('[role=alert]')?.textContent).toBe(words.otherBuild);
    const button = ground.querySelector('button');
    expect(button?.textContent).toBe(words.reload);
    button?.click();
    expect(reload).toHaveBeenCalledTimes(1);
  });
});
