/** What stands in the pane while Office isn't there: without it the pane would stay empty, and say nothing. */
import type { Pane } from '../strings/parts/pane/pane';

/** Says above the pane, until the next click, that a button had something to tell and could not. */
export function tellUntold(ground: HTMLElement, words: Pane): void {
  const sentence = document.createElement('p');
  sentence.setAttribute('role', 'status');
  sentence.style.margin = '12px';
  sentence.textContent = words.outside.untold;
  ground.before(sentence);
  document.addEventListener('click', () => sentence.remove(), { once: true });
}

/** What the build calls the scripts it made together; none where the source runs unbuilt, and while somebody works on it. */
declare const __webpack_hash__: string | undefined;

/**
 * Whether a page and this script are of one build: a page kept by a browser may meet the script of a later release.
 *
 * @param page the build the page names itself, if any
 */
export function isOfThisBuild(
  page: string | undefined,
  script = typeof __webpack_hash__ === 'string' && process.env['NODE_ENV'] === 'production'
    ? __webpack_hash__
    : undefined,
): boolean {
  return page === undefined || script === undefined || page === script;
}

/** Says that the add-in was updated, with a button that loads the page again. */
export function askToReload(ground: HTMLElement, words: Pane, reload: () => void): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words.reload;
  button.addEventListener('click', reload);
  const sentence = document.createElement('p');
  sentence.setAttribute('role', 'alert');
  sentence.textContent = words.otherBuild;
  const box = document.createElement('div');
  box.style.margin = '12px';
  box.append(sentence, button);
  ground.replaceChildren(box);
}

/** As long as a slow connection may take before anything is said. */
const PATIENCE = 10_000;

/**
 * Says in `ground` that a part could not be fetched when Office's own script is missing, and after ten seconds that
 * Excel does not answer.
 *
 * @returns takes the sentence away; call it once Office is ready
 */
export function whileAway(ground: HTMLElement, words: Pane, isOfficeThere: boolean): () => void {
  const say = (text: string): void => {
    const sentence = document.createElement('p');
    sentence.setAttribute('role', 'alert');
    sentence.style.margin = '12px';
    sentence.textContent = text;
    ground.replaceChildren(sentence);
  };
  if (!isOfficeThere) say(words.problems['not-loaded']);
  const timer = isOfficeThere ? setTimeout(() => say(words.waiting), PATIENCE) : undefined;
  return () => {
    clearTimeout(timer);
    ground.replaceChildren();
  };
}
