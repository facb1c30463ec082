/** What stands in the pane while Office isn't there: without it the pane would stay empty, and say nothing. */
import type { Pane } from '../strings/parts/pane';

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
