/**
 * @jest-environment jsdom
 */
/** Lists of hundreds: what is in view is there, every item says which it is, and keys reach all of them. */
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { fakeMedia, scoredPane } from './open-pane';

const months = Array.from({ length: 12 }, (_, month) => `2024-${String(month + 1).padStart(2, '0')}`);

/** Metrics with a year of figures; an odd one holds a text where April's figure belongs, which is a finding. */
function manyRows(metrics: number, isOdd: (metric: number) => boolean = () => false) {
  return [
    ['Metric', 'Category', 'Target', 'Direction', ...months],
    ...Array.from({ length: metrics }, (_, metric) => [
      `Queue ${metric + 1}`,
      'Service',
      0.8,
      'higher',
      ...months.map((_, month) =>
        isOdd(metric) && month === 3 ? 'about 80' : 0.7 + ((metric + month) % 20) / 100,
      ),
    ]),
  ];
}

beforeAll(() => {
  fakeMedia();
  // jsdom lays nothing out: every item is 56 pixels high in a window of 768.
  Object.defineProperty(HTMLElement.prototype, 'offsetHeight', { get: () => 56 });
  HTMLElement.prototype.getBoundingClientRect = () => new DOMRect(0, -window.scrollY, 300, 56);
  window.scrollTo = (...given: unknown[]) => {
    const [first] = given;
    const top = typeof first === 'object' && first !== null && 'top' in first ? Number(first.top) : 0;
    Object.defineProperty(window, 'scrollY', { value: top, configurable: true });
    // As in a browser, the event comes after what scrolled has run.
    setTimeout(() => act(() => void window.dispatchEvent(new Event('scroll'))));
  };
});
beforeEach(() => window.scrollTo({ top: 0 }));
afterEach(cleanup);

const items = () => screen.getAllByRole('listitem');
const positions = () => items().map((item) => Number(item.getAttribute('aria-posinset')));

describe('a list of 200 metrics', () => {
  it('draws what is in view, and says which of how many each is', async () => {
    await scoredPane([{ name: 'KPI', rows: manyRows(200) }]);
    await screen.findAllByRole('listitem');
    expect(items().length).toBeLessThan(40);
    expect(positions().slice(0, 3)).toEqual([1, 2, 3]);
    expect(items()[0]?.getAttribute('aria-setsize')).toBe('200');
    expect(screen.getByRole('heading', { name: 'Service' })).toBeTruthy();
  });

  it('shows others when it is scrolled', async () => {
    await scoredPane([{ name: 'KPI', rows: manyRows(200) }]);
    window.scrollTo({ top: 100 * 56 });
    await waitFor(() => expect(positions()).toContain(105));
    expect(positions()).not.toContain(1);
  });

  it('keeps the item with the focus while it is scrolled away', async () => {
    await scoredPane([{ name: 'KPI', rows: manyRows(200) }]);
    const first = await screen.findByRole('button', { name: /^Queue 1 / });
    act(() => first.focus());
    window.scrollTo({ top: 100 * 56 });
    await waitFor(() => expect(positions()).toContain(105));
    expect(document.activeElement).toBe(first);
    expect(positions()[0]).toBe(1);
  });

  it('is walked with arrows, Home and End', async () => {
    await scoredPane([{ name: 'KPI', rows: manyRows(200) }]);
    const first = await screen.findByRole('button', { name: /^Queue 1 / });
    act(() => first.focus());
    const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
    press('ArrowDown');
    await waitFor(() => expect(document.activeElement?.textContent).toMatch(/^Queue 2/));
    press('End');
    await waitFor(() => expect(document.activeElement?.textContent).toMatch(/^Queue 200/));
    press('Home');
    await waitFor(() => expect(document.activeElement?.textContent).toMatch(/^Queue 1[^0-9]/));
  });
});

describe('a hundred findings of one kind', () => {
  it('are one entry that unfolds, and all are counted', async () => {
    const { user } = await scoredPane([{ name: 'KPI', rows: manyRows(200, (metric) => metric % 2 === 0) }]);
    await user.click(screen.getByRole('tab', { name: /^Reading notes \(\d+\)/ }));
    const [alike] = await screen.findAllByText(/^\d+ more like this$/);
    expect(alike?.textContent).toBe('99 more like this');
    expect(items().length).toBeLessThan(10);
    expect(screen.getByText(/^Queue 1, .*"about 80" is not a number/)).toBeTruthy();
  });
});
