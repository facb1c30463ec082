/**
 * @jest-environment jsdom
 */
import { areaTrips } from '../../src/workbench/views/area-trips';

/** Bar, grid and pane as the page has them; the grid's editor holds the keys. */
function page(pane = '<main><button id="score">Score</button><button id="metric">AHT</button></main>') {
  document.body.innerHTML = `
    <section data-area="bar"><button id="open">Open</button><button id="save">Save</button></section>
    <section data-area="grid"><button id="tool">B</button><div id="editor" contenteditable="true" tabindex="0"></div></section>
    <div data-area="pane"><button id="settings">Settings</button>${pane}</div>`;
  const state = { isEditing: false };
  const { onKey, onFocus, onPointer } = areaTrips(document, () => state.isEditing);
  document.body.addEventListener('focusin', onFocus);
  document.body.addEventListener('pointerdown', onPointer);
  const press = (key: string, shiftKey = false): KeyboardEvent => {
    const event = new KeyboardEvent('keydown', { key, shiftKey, cancelable: true });
    onKey(event);
    return event;
  };
  return { state, press };
}

const at = (): string => document.activeElement?.id ?? '';
const element = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`no ${id}`);
  return found;
};

describe('F6', () => {
  it('goes from area to area, into the grid and out of it, and round', () => {
    const { press } = page();
    const seen = [1, 2, 3, 4].map(() => {
      press('F6');
      return at();
    });
    // What is worked with comes before the pane's own settings.
    expect(seen).toEqual(['open', 'editor', 'score', 'open']);
  });

  it('goes back with Shift, each time to where one was in the area', () => {
    const { press } = page();
    element('save').focus();
    element('metric').focus();
    element('editor').focus();
    press('F6', true);
    expect(at()).toBe('save');
    press('F6', true);
    expect(at()).toBe('metric');
  });

  it('passes an area in which nothing can be reached', () => {
    const { press } = page('');
    element('settings').remove();
    element('editor').focus();
    press('F6');
    expect(at()).toBe('open');
  });
});

describe('Esc', () => {
  it('leads back from the grid to where F6 came from', () => {
    const { press } = page();
    element('metric').focus();
    press('F6', true);
    expect(at()).toBe('editor');
    expect(press('Escape').defaultPrevented).toBe(true);
    expect(at()).toBe('metric');
  });

  it("is the grid's while a cell is edited, and when the person came by mouse", () => {
    const { press, state } = page();
    element('metric').focus();
    press('F6', true);
    state.isEditing = true;
    expect(press('Escape').defaultPrevented).toBe(false);
    state.isEditing = false;
    element('editor').dispatchEvent(new Event('pointerdown', { bubbles: true }));
    expect(press('Escape').defaultPrevented).toBe(false);
    expect(at()).toBe('editor');
  });

  it('does nothing of it outside the grid', () => {
    const { press } = page();
    element('metric').focus();
    expect(press('Escape').defaultPrevented).toBe(false);
    expect(at()).toBe('metric');
  });
});
