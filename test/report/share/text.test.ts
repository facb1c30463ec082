import { actionTexts } from '../../../src/strings/parts/sheets/actions';
import { wordsFor } from '../../../src/strings/words-for';
import { languages } from '../../../src/strings/language';
import { readRegister } from '../../../src/report/register/read-register';
import { mailText } from '../../../src/report/share/text';
import type { SheetSnapshot } from '../../../src/workbook/snapshot';
import { centre, metric, scorecard, table } from '../sample';

const falling = [0.9, 0.88, 0.86, 0.83, 0.8, 0.7];
const rising = [...falling].reverse();
const card = scorecard([
  table([
    metric('Service level', { points: falling, targets: 0.85, owner: 'Ana' }),
    metric('FCR', { points: rising, targets: 0.85 }),
    metric('Letters resolved', { points: falling, better: null }),
    metric('Audits', { points: [null] }),
  ]),
]);

function registerWith(rows: readonly Readonly<Record<string, string>>[]) {
  const { columns } = wordsFor(actionTexts, 'en');
  const names = Object.keys(columns) as (keyof typeof columns)[];
  const values = [
    names.map((name) => columns[name]),
    ...rows.map((row) => names.map((name) => row[name] ?? '')),
  ];
  const snapshot: SheetSnapshot = {
    name: 'COPC Actions',
    used: { top: 0, left: 0, bottom: values.length - 1, right: names.length - 1 },
    values,
    formats: ['General'],
    formatIndex: [],
    merges: [],
    tables: [],
    hiddenRows: [],
    hiddenColumns: [],
    date1904: false,
    uncalculated: { count: 0, first: [] },
  };
  return readRegister(snapshot);
}

describe('a scorecard as text for a mail', () => {
  it('says verdict, shares, worst, actions with their owner, and what is open', () => {
    const lines = mailText([card], 'en').split('\n');
    expect(lines[0]).toBe('kpi.xlsx · KPI · June 2023');
    expect(lines.filter((line) => line.startsWith('- '))).toEqual([
      expect.stringMatching(
        /^- Service level: 70\.0%, target ≥ 85\.0%, gap -15\.0%; Not met; missed 3 times in a row$/,
      ),
      '- Escalate: Service level. Owner: Ana.',
      '- Collected: pass 3, warning 0, fail 1, not checked 0',
      '- Usable: pass 3, warning 0, fail 1, not checked 0',
      '- Integrity: pass 4, warning 0, fail 0, not checked 0',
      '- Knowledgeable: pass 0, warning 0, fail 0, not checked 4',
      '- Actionable: pass 3, warning 0, fail 0, not checked 1',
    ]);
    expect(lines.join('\n')).toMatch(/Met 25%: 1 of 4 metrics/);
    expect(lines.join('\n')).toContain('to be measured: 1.');
    expect(lines.at(-1)).toBe('');
  });

  it('takes owner and due date from the register, and marks what is overdue', () => {
    const row = { source: 'KPI › Service level', owner: 'Ben', due: '2024-05-31', status: 'Open' };
    const register = registerWith([row]);
    expect(register?.rows).toHaveLength(1);
    const said = (today: string | null) => mailText([card], 'en', { register, today });
    expect(said(null)).toContain('- Escalate: Service level. Owner: Ben. Due: May 31, 2024.');
    expect(said('2024-05-31')).toContain('Due: May 31, 2024.');
    expect(said('2024-06-01')).toContain('Due: May 31, 2024, overdue.');
    // A row without a plan and an end result: counted, and judged by the letter A.
    expect(said('2024-06-01')).toMatch(
      /^Rows in the action register: 1 open, 1 of them incomplete, 1 overdue\.$/m,
    );
    expect(said(null)).toContain('- Actionable: pass 3, warning 0, fail 1, not checked 0');
    const closed = registerWith([{ ...row, status: 'Closed' }]);
    expect(mailText([card], 'en', { register: closed })).toContain('Owner: Ana.');
  });

  it('names no owner where there is none', () => {
    const alone = scorecard([table([metric('FCR', { points: falling })])]);
    expect(mailText([alone], 'en')).toContain('- Act: FCR. No owner named.');
  });

  it('has one verdict for all sheets of a book', () => {
    const other = scorecard([table([metric('CSAT', { points: rising })])], { sheet: 'Voice' });
    const text = mailText([card, other], 'en');
    expect(text.split('\n')[0]).toContain('KPI, Voice');
    expect(text).toMatch(/Met 40%: 2 of 5 metrics/);
  });

  it('does not list among the worst what was set manually to Met', () => {
    const override = { status: 'met', by: 'A. Diaz', on: '2024-04-02', reason: 'audited' } as const;
    const text = mailText([scorecard([table([metric('FCR', { points: falling, override })])])], 'en');
    expect(text).not.toMatch(/FCR.*missed/);
    const kept = { ...override, status: 'not-met' } as const;
    const shown = mailText([scorecard([table([metric('FCR', { points: falling, override: kept })])])], 'en');
    expect(shown).toContain('Not met (set manually)');
  });

  it('keeps a name on its line', () => {
    const text = mailText([scorecard([table([metric('Calls\u001b[2J\nlate', { points: falling })])])], 'en');
    expect(text).toContain('- Act: Calls [2J late.');
    expect(text).not.toMatch(/[^\P{Cc}\n]/u);
  });

  it.each(languages)('says it in %s, without a word of English', (language) => {
    const text = mailText([scorecard([table(centre)])], language);
    expect(text.split('\n').length).toBeGreaterThan(10);
    if (language !== 'en') expect(text).not.toMatch(/\b(?:target|missed|Owner|Actions|Furthest)\b/);
  });
});
