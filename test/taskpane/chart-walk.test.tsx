/**
 * @jest-environment jsdom
 */
/** A metric's chart by keyboard and mouse: each point is said with its figure, target and why it is special. */
import { act, cleanup, screen } from '@testing-library/react';
import { fakeMedia, scoredPane } from './open-pane';

beforeAll(fakeMedia);
afterEach(cleanup);

const months = Array.from({ length: 12 }, (_, month) => `2024-${String(month + 1).padStart(2, '0')}`);
/** Around 80 %; nothing in March. */
const steady = [0.8, 0.82, '', 0.79, 0.81, 0.8, 0.82, 0.79, 0.81, 0.8, 0.82, 0.79];
/** One month far below the others. */
const broken = [0.8, 0.82, '', 0.79, 0.81, 0.8, 0.82, 0.5, 0.81, 0.8, 0.82, 0.79];
const rows = [
  ['Metric', 'Category', 'Target', 'Direction', ...months],
  ['Service level', 'Service', 0.8, 'higher', ...steady],
  ['Answer rate', 'Service', 0.8, 'higher', ...broken],
];

async function chart(name = 'Service level') {
  const opened = await scoredPane([{ name: 'KPI', rows }]);
  await opened.user.click(screen.getByRole('button', { name: new RegExp(`^${name}`) }));
  const walk = await screen.findByRole('slider', { name: new RegExp(`^Points of ${name}`) });
  const said = () => walk.getAttribute('aria-valuetext');
  return { ...opened, walk, said };
}

describe('the points of a chart', () => {
  it('are gone through with the arrow keys, those not measured passed over', async () => {
    const { user, walk, said } = await chart();
    act(() => walk.focus());
    expect(said()).toBe('Dec 2024: 0.79 · target ≥ 0.8');
    await user.keyboard('{ArrowLeft}');
    expect(said()).toBe('Nov 2024: 0.82 · target ≥ 0.8');
    await user.keyboard('{Home}{ArrowRight}');
    expect(said()).toBe('Feb 2024: 0.82 · target ≥ 0.8');
    await user.keyboard('{ArrowRight}');
    expect(said()).toBe('Apr 2024: 0.79 · target ≥ 0.8');
    expect(walk.getAttribute('aria-valuemax')).toBe('11');
  });

  it('name what makes one special: half the usual is below the limits', async () => {
    const { user, walk, said } = await chart('Answer rate');
    act(() => walk.focus());
    await user.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}{ArrowLeft}');
    expect(said()).toBe('Aug 2024: 0.5 · target ≥ 0.8 · below the control limits');
  });

  it('lead to their cells', async () => {
    const { user, walk, host } = await chart();
    act(() => walk.focus());
    await user.keyboard('{Home}{Enter}');
    expect(host.log.at(-1)).toBe('show KPI!E2');
  });
});
