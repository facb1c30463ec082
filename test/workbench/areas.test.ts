/**
 * @jest-environment jsdom
 */
import { nextArea } from '../../src/workbench/views/use-areas';

/** Bar, grid and pane as the page has them; the grid's editor holds the keys. */
function page(pane = '<button id="score">Score</button>'): void {
  document.body.innerHTML = `
    <section data-area="bar"><button id="open">Open</button></section>
    <section data-area="grid"><button id="tool">B</button><div id="editor" contenteditable="true" tabindex="0"></div></section>
    <div data-area="pane">${pane}</div>`;
}

const at = (): string => document.activeElement?.id ?? '';

describe('F6', () => {
  it('goes from area to area, into the grid and out of it, and round', () => {
    page();
    const seen = [1, 2, 3, 4].map(() => {
      nextArea(document, 1);
      return at();
    });
    expect(seen).toEqual(['open', 'editor', 'score', 'open']);
  });

  it('goes back with Shift', () => {
    page();
    document.getElementById('editor')?.focus();
    nextArea(document, -1);
    expect(at()).toBe('open');
    nextArea(document, -1);
    expect(at()).toBe('score');
  });

  it('passes an area in which nothing can be reached', () => {
    page('<p>nothing yet</p>');
    document.getElementById('editor')?.focus();
    expect(nextArea(document, 1)).toBe(true);
    expect(at()).toBe('open');
  });
});
