/** What a person copies for a report: enough to find a fault, and nothing out of their workbook. */
import { openEngine } from '../../src/taskpane/engine/engine';
import { createSession } from '../../src/taskpane/session/session';
import { placesOf } from '../../src/taskpane/engine/error-places';
import { WorkbookProblem } from '../../src/workbook/problem';
import { paneMemory } from './pane-memory';

const SECRET = 'Zylofon';
const rows = [
  ['Metric', 'Category', 'Target', '2024-01', '2024-02', '2024-03'],
  [`${SECRET} level`, SECRET, 0.8, 0.81, 0.82, 0.83],
  [`${SECRET} time`, SECRET, 30, 28, 29, 31],
];

function open() {
  const host = paneMemory([{ name: `${SECRET} KPI`, rows }]);
  const session = createSession({
    preferences: { language: 'nb', theme: 'dark', fresh: true },
    open: () => Promise.resolve({ host, engine: openEngine(host) }),
    office: () => ({ host: 'Excel', platform: 'Mac', version: '16.100', sets: ['ExcelApi 1.20'] }),
    keep: () => undefined,
  });
  return { host, session };
}

describe('diagnostics', () => {
  it('hold versions, settings and timings', async () => {
    const { session } = open();
    await session.score();
    const lines = session.diagnostics().split('\n');
    expect(lines).toEqual([
      'COPC Scorecard 0.0.0',
      'Office: Excel, Mac, 16.100',
      'API: ExcelApi 1.20',
      'Language: nb; theme: dark; live formulas: no; fresh: yes',
      'View: result',
      expect.stringMatching(/^Last run: reading \d+ ms, scoring \d+ ms$/),
    ]);
  });

  it('hold nothing that stands in a cell, names a sheet or a file, whatever goes wrong', async () => {
    const failures = [
      new Error(`${SECRET}: bad cell\n    at ${SECRET} (${SECRET}.js:1:1)`),
      new RangeError(`${SECRET} is no address`),
      new WorkbookProblem('cell-occupied', { sheet: `${SECRET} KPI`, cell: 'A1', count: 2 }),
      new WorkbookProblem('host-failed', { sheet: SECRET, system: `what ${SECRET} said` }),
      Object.assign(new Error('x'), { name: `${SECRET} Error` }),
      SECRET,
    ];
    for (const failure of failures) {
      const { host, session } = open();
      host.read = () => Promise.reject(failure);
      await session.score();
      expect(session.state().phase.kind).toBe('problem');
      expect(session.diagnostics()).toContain('Error: ');
      expect(session.diagnostics()).not.toContain(SECRET);
    }
    const { session } = open();
    await session.score();
    await session.preview({ columns: true, formulas: true });
    expect(session.diagnostics()).not.toContain(SECRET);
  });

  it('name the code of a problem, and the places in our scripts of a fault', async () => {
    const { host, session } = open();
    host.failure = new WorkbookProblem('protected-workbook', { system: 'AccessDenied' });
    await session.score();
    await session.write({ columns: false, formulas: false });
    expect(session.diagnostics()).toContain('Error: protected-workbook (AccessDenied)');
    host.read = () => Promise.reject(new TypeError('cannot read'));
    await session.score();
    expect(session.diagnostics()).toMatch(/Error: unexpected TypeError\nat .*\.ts:\d+:\d+/);
  });

  it('read the stacks of all browsers', () => {
    const error = new Error('gone');
    error.stack =
      'Error: gone\n    at score (https://localhost:3000/pane-work.js:2:41)\n    at async https://x/y.js:1:2';
    expect(placesOf(error)).toEqual(['at score (pane-work.js:2:41)', 'at y.js:1:2']);
    error.stack = 'score@https://localhost:3000/pane-work.js:2:41\n@https://x/y.js:1:2';
    expect(placesOf(error)).toEqual(['at score (pane-work.js:2:41)', 'at y.js:1:2']);
  });
});
