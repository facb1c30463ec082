/** The whole pane on the real workflows and a workbook in memory, for tests that use it by role and name. */
import { configure, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openEngine } from '../../src/taskpane/engine/engine';
import { createSession, type Preferences, type Session } from '../../src/taskpane/session/session';
import { App } from '../../src/taskpane/views/frame/app';
import { kpiRows } from '../workflows/books';
import type { MemorySheet } from '../workflows/memory-host';
import { paneMemory, type PaneMemory } from './pane-memory';
import { quickStyles } from './quick-styles';

// Parts of the pane are fetched while a test waits for them.
jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 20_000 });
/** jsdom's own answer, which takes long. */
export const jsdomStyle = quickStyles();

export interface OpenedPane {
  readonly host: PaneMemory;
  readonly session: Session;
  readonly user: ReturnType<typeof userEvent.setup>;
  /** What was kept on this computer, in order. */
  readonly kept: Preferences[];
}

/** What jsdom lacks of a browser. */
export function fakeMedia(): void {
  window.matchMedia = (query) =>
    Object.assign(new EventTarget(), {
      matches: false,
      media: query,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    });
  window.ResizeObserver = class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
}

export const kpiSheet: MemorySheet = { name: 'KPI', rows: kpiRows };

export function openPane(
  sheets: readonly MemorySheet[] = [kpiSheet],
  preferences: Preferences = { language: 'en', theme: 'system' },
): OpenedPane {
  const host = paneMemory(sheets);
  const kept: Preferences[] = [];
  const session = createSession({
    preferences,
    open: () => Promise.resolve({ host, engine: openEngine(host) }),
    keep: (preferences) => kept.push(preferences),
  });
  render(<App session={session} />);
  return { host, session, user: userEvent.setup(), kept };
}

/** Something of the menu "More". */
export async function chooseMore(user: OpenedPane['user'], name: string): Promise<void> {
  await user.click(screen.getByRole('button', { name: 'More' }));
  await user.click(await screen.findByRole('menuitem', { name }));
}

/** Narrows the list by one of the filters. jsdom lays nothing out, so the menu takes no focus and counts as hidden. */
export async function filterBy(user: OpenedPane['user'], what: string, value: string): Promise<void> {
  await user.click(screen.getByRole('button', { name: /^Filter/ }));
  await user.selectOptions(await screen.findByRole('combobox', { name: what, hidden: true }), value);
  await user.click(screen.getByRole('button', { name: /^Filter/, hidden: true }));
}

/** Opened and scored. */
export async function scoredPane(...given: Parameters<typeof openPane>): Promise<OpenedPane> {
  const opened = openPane(...given);
  await opened.user.click(screen.getByRole('button', { name: 'Score this sheet' }));
  await screen.findByRole('tablist');
  return opened;
}
