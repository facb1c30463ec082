/** F6 leaves the area one is in, the grid too, and goes on to the next: bar, grid, pane; with Shift back. */
import { useEffect } from 'react';

/** What can be reached by Tab; the grid's own editor is editable text. */
const REACHABLE = [
  'button:not([disabled])',
  'a[href]',
  'input:not([disabled])',
  'select:not([disabled])',
  '[contenteditable="true"]',
  '[tabindex]:not([tabindex="-1"])',
].join(', ');

/**
 * The areas are marked by `data-area`, in the order of the page.
 * @returns whether there was one to go to
 * @example nextArea(document, 1) // from the bar into the grid
 */
export function nextArea(page: Document, step: 1 | -1): boolean {
  const areas = [...page.querySelectorAll<HTMLElement>('[data-area]')];
  const here = areas.findIndex((area) => area.contains(page.activeElement));
  const from = here < 0 ? (step === 1 ? -1 : 0) : here;
  for (let tried = 1; tried <= areas.length; tried++) {
    const area = areas[(from + step * tried + areas.length * 2) % areas.length];
    const target = area?.querySelector<HTMLElement>(
      area.dataset['area'] === 'grid' ? '[contenteditable="true"]' : REACHABLE,
    );
    if (target === null || target === undefined) continue;
    target.focus();
    if (area?.contains(page.activeElement) === true) return true;
  }
  return false;
}

/** Hears F6 before the grid does, which keeps every key to itself. */
export function useAreas(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'F6' || event.altKey || event.metaKey) return;
      if (document.querySelector('dialog[open]') !== null) return;
      if (!nextArea(document, event.shiftKey ? -1 : 1)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, []);
}
