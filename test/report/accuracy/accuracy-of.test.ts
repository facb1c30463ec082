import { accuracyOf, type Accuracy } from '../../../src/report/accuracy/accuracy-of';
import type { SheetSnapshot } from '../../../src/workbook/snapshot';
import { findTables } from '../../../src/worksheet/read/find-tables';
import { findTransactions } from '../../../src/worksheet/transactions/find-transactions';
import { madeSheet } from '../../corpus/transactions/made';
import { sheetOf, type Rows } from '../../worksheet/sheet';

function accuracyIn(...sheets: readonly SheetSnapshot[]): Accuracy {
  return accuracyOf(sheets.flatMap((sheet) => findTransactions(sheet).tables));
}

const read = (rows: Rows, name = 'QA'): Accuracy => accuracyIn(sheetOf(rows, { name }));
const codes = (accuracy: Accuracy): string[] => accuracy.findings.map(({ code }) => code);
const told = (accuracy: Accuracy, family: string): string => {
  const one = accuracy.families.find((each) => each.family === family);
  if (one === undefined) return 'none';
  return one.open ? 'open' : `${one.counts.passed}/${one.counts.total}`;
};

describe('what yes means', () => {
  it('is a failure under an error, a pass under accuracy, and asked under neither', () => {
    const accuracy = read([
      [
        'Call ID',
        'Customer-critical error?',
        'Business-critical accurate?',
        '[C] Verified identity',
        '[B] Offered',
      ],
      ['C1', 'Yes', 'Yes', 'Yes', 'Pass'],
      ['C2', 'No', 'No', 'No', 'Fail'],
      ['C3', 'No', 'Yes', 'Yes', 'Pass'],
    ]);
    // Beside the attribute that has to be asked about, nothing of its error type can be told.
    expect(told(accuracy, 'customer')).toBe('open');
    expect(told(accuracy, 'business')).toBe('2/3');
    expect(codes(accuracy)).toContain('polarity-unknown');
    const alone = read([
      ['Call ID', 'Customer-critical error?', 'Business-critical accurate?'],
      ['C1', 'Yes', 'Yes'],
      ['C2', 'No', 'No'],
      ['C3', 'No', 'Yes'],
    ]);
    expect([told(alone, 'customer'), told(alone, 'business')]).toEqual(['2/3', '2/3']);
  });

  it('is told by a note, and asked where note and header contradict each other', () => {
    const rows = (header: string): Rows => [
      ['1 = pass, 0 = fail'],
      ['Ticket', header],
      ['T1', 1],
      ['T2', 0],
      ['T3', 1],
    ];
    expect(told(read(rows('[Customer critical] Verified')), 'customer')).toBe('2/3');
    expect(told(read(rows('Customer critical errors')), 'customer')).toBe('open');
  });

  it('is what a person says, for all or for one attribute', () => {
    const sheet = sheetOf([
      ['Ticket', 'Verified (customer critical)', 'Cut off (customer critical)'],
      ['T1', 'Yes', 'No'],
      ['T2', 'No', 'No'],
      ['T3', 'Yes', 'Yes'],
    ]);
    const said = { sheet: null, lines: {}, families: {}, blank: null, targets: {} };
    const as = (yes: 'pass' | null, yesOf: Record<string, 'pass' | 'fail'>): Accuracy =>
      accuracyOf(findTransactions(sheet, { ...said, yes, yesOf }).tables);
    expect(told(as('pass', { 'Cut off': 'fail' }), 'customer')).toBe('1/3');
    expect(told(as(null, {}), 'customer')).toBe('open');
  });
});

describe('bad input', () => {
  it('counts equal repeats once, and of unequal ones the later evaluation, and says so', () => {
    const accuracy = read([
      ['Call ID', 'Evaluation date', 'Customer critical'],
      ['C1', '2024-03-09', 'Pass'],
      ['C1', '2024-03-02', 'Fail'],
      ['C2', '2024-03-02', 'Fail'],
      ['C2', '2024-03-02', 'Fail'],
      ['C3', '2024-03-02', 'Pass'],
      ['C3', '2024-03-02', 'Fail'],
    ]);
    expect(told(accuracy, 'customer')).toBe('1/3');
    expect(
      codes(accuracy)
        .filter((code) => code.startsWith('duplicate'))
        .sort(),
    ).toEqual(['duplicate-equal', 'duplicate-unequal', 'duplicate-unequal']);
  });

  it('names families nobody knows, answers nobody can read and blanks, with their cells', () => {
    const accuracy = read([
      ['Call ID', 'Error type', 'Attribute', 'Result'],
      ['C1', 'Customer critical', 'Identity', 'Pass'],
      ['C1', 'Zeta', 'Warp', 'Fail'],
      ['C2', 'Customer critical', 'Identity', 'Perhaps'],
      ['C2', 'Zeta', 'Warp', 'Pass'],
      ['C3', 'Customer critical', 'Identity', 'No cumple'],
      ['C3', 'Zeta', 'Warp', ''],
    ]);
    expect(told(accuracy, 'customer')).toBe('1/2');
    const at = Object.fromEntries(accuracy.findings.map(({ code, cell }) => [code, cell]));
    expect(at['family-unknown']).toBe('B3');
    expect(at['answer-unknown']).toBe('D4');
  });

  it('asks what a blank is among counts of errors', () => {
    const accuracy = read([
      ['Call ID', 'Customer critical errors'],
      ['C1', 2],
      ['C2', ''],
      ['C3', 0],
    ]);
    expect(told(accuracy, 'customer')).toBe('open');
    expect(codes(accuracy)).toContain('blank-asked');
  });

  it('takes a blank for unanswered where the sheet says "n/a" elsewhere, else for not applicable, told once', () => {
    const head = ['Call ID', '[C] Verified identity', '[B] Right coding'];
    const rows = (none: string): Rows => [
      head,
      ['C1', 'Pass', none],
      ['C2', '', 'Pass'],
      ['C3', 'Fail', 'Pass'],
      ['C4', '', 'Fail'],
      ['C5', 'Pass', 'Pass'],
    ];
    const blanks = (accuracy: Accuracy) =>
      accuracy.findings
        .filter(({ code }) => code.startsWith('blank'))
        .map(({ code, cell, details }) => [code, cell, details['count']]);
    const [some, none] = [read(rows('N/A')), read(rows('Pass'))];
    expect(blanks(some)).toEqual([['blank-unanswered', 'B3', 2]]);
    expect(blanks(none)).toEqual([['blank-not-applicable', 'B3', 2]]);
    // Neither is a pass.
    expect([told(some, 'customer'), told(none, 'customer')]).toEqual(['2/3', '2/3']);
    expect([told(some, 'business'), told(none, 'business')]).toEqual(['3/4', '4/5']);
  });

  it('adds 200,000 transactions up to the last one', () => {
    const count = 200_000;
    const accuracy = read([
      ['Call ID', 'Agent', '[C] Verified identity', '[B] Right coding'],
      ...Array.from({ length: count }, (_, at) => [
        `C-${at}`,
        `Agent ${at % 40}`,
        at % 8 === 0 ? 'Fail' : 'Pass',
        at === count - 1 ? 'Fail' : 'Pass',
      ]),
    ]);
    expect(told(accuracy, 'customer')).toBe('175000/200000');
    expect(told(accuracy, 'business')).toBe('199999/200000');
    expect(accuracy.transactions).toBe(count);
    expect(codes(accuracy)).toEqual([]);
  });

  it('leaves scores beside answers out, and says so', () => {
    const accuracy = read([
      ['Call ID', 'Customer critical', 'QA score', 'Points'],
      ['C1', 'Pass (10)', 0.91, 10],
      ['C2', 'Fail (0)', 0.2, 0],
      ['C3', 'Pass (10)', 0.8, 10],
    ]);
    expect(told(accuracy, 'customer')).toBe('2/3');
    expect(accuracy.families).toHaveLength(1);
    expect(codes(accuracy)).toContain('left-out');
  });

  it('tells of counts that can’t be', () => {
    const accuracy = read([
      ['Month', 'Error type', 'Monitored', 'Failed'],
      ['2024-01', 'Customer critical', 100, 7],
      ['2024-02', 'Customer critical', 100, 107],
    ]);
    expect(told(accuracy, 'customer')).toBe('93/100');
    expect(codes(accuracy)).toContain('count-impossible');
  });
});

describe('transactions split up', () => {
  it('over sheets come to the same, whichever way they are cut', () => {
    for (let seed = 0; seed < 60; seed += 5) {
      const { sheet, truth } = madeSheet(seed);
      const header = findTransactions(sheet).tables[0]?.transactions?.rows[0] ?? 1;
      const cut = header + Math.floor((sheet.values.length - header) / 2);
      const top = {
        ...sheet,
        values: sheet.values.slice(0, cut),
        formatIndex: sheet.formatIndex.slice(0, cut),
      };
      const heads = sheet.values.slice(0, header);
      const below = {
        ...sheet,
        name: 'More',
        values: [...heads, ...sheet.values.slice(cut)],
        formatIndex: [...sheet.formatIndex.slice(0, header), ...sheet.formatIndex.slice(cut)],
      };
      const accuracy = accuracyIn(top, below);
      for (const [family, counts] of Object.entries(truth))
        expect([seed, family, told(accuracy, family)]).toEqual([
          seed,
          family,
          counts === null ? 'open' : `${counts.passed}/${counts.total}`,
        ]);
    }
  });
});

describe('tables of metrics', () => {
  const metrics: Rows = [
    ['ID', 'Metric', 'Target', 'Jan-24', 'Feb-24', 'Mar-24', 'Target met?', 'Reported?'],
    [1, 'Customer critical error accuracy', 0.95, 0.96, 0.94, 0.97, 'Yes', 'Yes'],
    [2, 'Service level', 0.8, 0.81, 0.79, 0.83, 'Yes', 'No'],
    [3, 'Complaints', 1, 1, 0, 1, 'Yes', 'Yes'],
  ];

  it('are taken for no transactions', () => {
    expect(findTransactions(sheetOf(metrics)).tables).toEqual([]);
  });

  it('are read beside transactions below them', () => {
    const sheet = sheetOf([
      ...metrics.map((row) => row.slice(1, 6)),
      [],
      ['Call ID', 'Customer critical', 'Business critical'],
      ['C1', 'Pass', 'Fail'],
      ['C2', 'Pass', 'Pass'],
    ]);
    expect(told(accuracyIn(sheet), 'customer')).toBe('2/2');
    const outcome = findTables(sheet);
    expect(outcome.kind === 'found' ? outcome.readings.map(({ range }) => range) : outcome.kind).toEqual([
      'A1:E4',
    ]);
  });
});
