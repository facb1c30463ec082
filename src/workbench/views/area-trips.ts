/**
 * The ways of the keyboard between bar, grid and pane. F6 leaves the area one is in, the grid too, and goes on to the next,
 * with Shift to the one before; each is entered where one was in it last. Esc in the grid leads back to where F6 came from.
 */

/** What can be reached by Tab; the grid's own editor is editable text. */
const REACHABLE = [
  'button:not([disabled])',
  'a[href]',
  'input:not([disabled])',
  'select:not([disabled])',
  '[contenteditable="true"]',
  '[tabindex]:not([tabindex="-1"])',
].join(', ');
const GRID = 'grid';

export interface AreaTrips {
  /** To be called before the grid hears the key, which keeps every one to itself. */
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onPointer: (event: Event) => void;
}

/**
 * The areas are marked by `data-area`, in the order of the page.
 * @param isEditing true while a cell of the grid is being edited: then Esc is the grid's
 */
export function areaTrips(page: Document, isEditing: () => boolean): AreaTrips {
  /** What had the focus last in each area. */
  const last = new Map<HTMLElement, HTMLElement>();
  /** Where F6 left for the grid; null when the person came by another way. */
  let from: HTMLElement | null = null;

  const areas = (): readonly HTMLElement[] => [...page.querySelectorAll<HTMLElement>('[data-area]')];
  const areaOf = (target: EventTarget | null): HTMLElement | null =>
    target instanceof Element ? target.closest<HTMLElement>('[data-area]') : null;

  function enter(area: HTMLElement): boolean {
    const ways = isGrid(area)
      ? [area.querySelector<HTMLElement>('[contenteditable="true"]')]
      : [
          last.get(area),
          area.querySelector('main')?.querySelector<HTMLElement>(REACHABLE),
          area.querySelector<HTMLElement>(REACHABLE),
        ];
    return ways.some((target) => {
      target?.focus();
      return area.contains(page.activeElement);
    });
  }

  function goOn(step: 1 | -1): boolean {
    const all = areas();
    const here = areaOf(page.activeElement);
    const at = here === null ? (step === 1 ? -1 : 0) : all.indexOf(here);
    for (let tried = 1; tried <= all.length; tried++) {
      const area = all[(at + step * tried + all.length * 2) % all.length];
      if (area === undefined || !enter(area)) continue;
      from = isGrid(area) ? here : null;
      return true;
    }
    return false;
  }

  function goBack(): boolean {
    const here = areaOf(page.activeElement);
    if (here === null || !isGrid(here) || from === null || isEditing()) return false;
    const home = from;
    from = null;
    return enter(home);
  }

  return {
    onKey(event) {
      if (event.altKey || event.metaKey || page.querySelector('dialog[open]') !== null) return;
      const isGone =
        event.key === 'F6' ? goOn(event.shiftKey ? -1 : 1) : event.key === 'Escape' ? goBack() : false;
      if (!isGone) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    onFocus({ target }) {
      const area = areaOf(target);
      if (area !== null && target instanceof HTMLElement) last.set(area, target);
    },
    onPointer({ target }) {
      const area = areaOf(target);
      if (area !== null && isGrid(area)) from = null;
    },
  };
}

function isGrid(area: HTMLElement): boolean {
  return area.dataset['area'] === GRID;
}
