/**
 * @jest-environment jsdom
 */
/** The quicker styles of the pane's tests say what jsdom says. */
import { screen } from '@testing-library/react';
import { fakeMedia, jsdomStyle, scoredPane } from './open-pane';

beforeAll(fakeMedia);

it('say of every element of the scored pane, its menu open, what jsdom says', async () => {
  const { user } = await scoredPane();
  await user.click(screen.getByRole('button', { name: 'More' }));
  await screen.findAllByRole('menuitem');
  const hidden = document.body.appendChild(document.createElement('div'));
  hidden.style.visibility = 'hidden';
  hidden.innerHTML =
    '<p hidden>a</p><b style="display:none">c</b><i style="visibility:visible">d</i><input type="hidden">';
  const elements = [...document.querySelectorAll('*')];
  expect(elements.length).toBeGreaterThan(100);
  const of = ({ display, visibility, pointerEvents }: CSSStyleDeclaration) => [
    display,
    visibility,
    pointerEvents,
  ];
  const differing = elements.filter(
    (one) => String(of(window.getComputedStyle(one))) !== String(of(jsdomStyle(one))),
  );
  expect(
    differing.map((one) => [
      one.outerHTML.slice(0, 120),
      of(window.getComputedStyle(one)),
      of(jsdomStyle(one)),
    ]),
  ).toEqual([]);
  const displays = new Set(elements.map((one) => window.getComputedStyle(one).display));
  expect([...displays]).toEqual(expect.arrayContaining(['none', 'flex', 'inline', 'block']));
});
