/**
 * @jest-environment jsdom
 */
/** A metric of which nothing says which way is better, in the pane; today's reader makes none, so the engine does. */
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Scorecard } from '../../src/report/scorecard/scored';
import { goldProfile } from '../../src/scoring/profile';
import { scoreTable } from '../../src/scoring/score-table';
import { openEngine, type Engine } from '../../src/taskpane/engine/engine';
import { createSession } from '../../src/taskpane/session/session';
import { App } from '../../src/taskpane/views/frame/app';
import { fakeMedia, filterBy, kpiSheet } from './open-pane';
import { paneMemory } from './pane-memory';

beforeAll(fakeMedia);
afterEach(cleanup);

/** The same scorecard, its first metric without a direction. */
function undirected(card: Scorecard): Scorecard {
  const tables = card.tables.map((scored) => {
    const metrics = scored.table.metrics.map((one, index) => (index === 0 ? { ...one, better: null } : one));
    return { ...scored, table: { ...scored.table, metrics }, score: scoreTable(metrics, goldProfile) };
  });
  return { ...card, tables };
}

async function scored(language: 'en' | 'es') {
  const host = paneMemory([kpiSheet]);
  const engine = openEngine(host);
  const score: Engine['score'] = async (...given) => {
    const outcome = await engine.score(...given);
    return outcome.kind === 'scored' ? { ...outcome, scorecard: undirected(outcome.scorecard) } : outcome;
  };
  const session = createSession({
    preferences: { language, theme: 'system' },
    open: () => Promise.resolve({ host, engine: { ...engine, score } }),
    keep: () => undefined,
  });
  render(<App session={session} />);
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: /^(Score this sheet|Evaluar esta hoja)$/ }));
  await screen.findByRole('tablist');
  return user;
}

describe('a metric of which nothing says which way is better', () => {
  it('is marked, and found by its status', async () => {
    const user = await scored('en');
    const row = screen.getByRole('button', { name: /^Service level.*Unclear.*Clarify/ });
    expect(row.textContent).not.toContain('≥');
    await filterBy(user, 'Status', 'unclear');
    expect(screen.getAllByRole('button', { name: /^(Service level|Average speed)/ })).toHaveLength(1);
    await filterBy(user, 'Status', 'due');
    expect(screen.getByRole('button', { name: /^Service level/ })).toBeTruthy();
  });

  it('stands among the actions', async () => {
    const user = await scored('en');
    await user.click(screen.getByRole('tab', { name: /^Actions/ }));
    expect(within(screen.getByRole('tabpanel')).getByRole('heading', { name: 'Clarify (1)' })).toBeTruthy();
  });

  it.each([
    ['en', 'Which way is better?', /^Nothing in the sheet says it/],
    ['es', '¿Qué sentido es mejor?', /^Nada en la hoja lo dice/],
  ] as const)(
    'asks in its detail, in %s, and offers no status Unclear to set manually',
    async (language, question, how) => {
      const user = await scored(language);
      await user.click(screen.getByRole('button', { name: /^Service level/ }));
      expect(screen.getByRole('combobox', { name: question })).toBeTruthy();
      expect(screen.getByText(how)).toBeTruthy();
      expect(screen.queryByRole('option', { name: /^(Unclear|Por aclarar)$/ })).toBeNull();
    },
  );

  it('is not asked about where the direction is known', async () => {
    const user = await scored('en');
    await user.click(screen.getByRole('button', { name: /^Average speed of answer/ }));
    expect(screen.queryByText(/^Nothing in the sheet says it/)).toBeNull();
  });
});
