import { csvHead, csvRows, scorecardCsv } from '../../../src/report/share/csv';
import { scorecardJson } from '../../../src/report/json';
import { centre, metric, scorecard, table } from '../sample';

const falling = [0.9, 0.88, 0.86, 0.83, 0.8, 0.7];

/** Rows of cells, by RFC 4180; written here anew, so that it does not share a fault with what it judges. */
function parsed(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const pattern = /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r\n)/gy;
  for (const [, cell = '', end] of csv.replace(/^\ufeff/, '').matchAll(pattern)) {
    row.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

function cellsOf(csv: string): Record<string, string>[] {
  const [head = [], ...rows] = parsed(csv);
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? '?'])));
}

describe('a scorecard as CSV', () => {
  it('starts with a byte-order mark and the names, has CRLF after each row, and nothing else', () => {
    const csv = scorecardCsv([scorecard([table(centre)])]);
    expect(csv.startsWith('\ufeffbook,sheet,range,reportingPeriod,name,vendor,category,better,target,')).toBe(
      true,
    );
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const rows = parsed(csv);
    expect(rows).toHaveLength(centre.length + 1);
    for (const row of rows) expect(row).toHaveLength(rows[0]?.length ?? 0);
  });

  it('has the values of JSON under the names of JSON', () => {
    const card = scorecard([table(centre)]);
    const [first] = scorecardJson(card, 'en').tables;
    const rows = cellsOf(scorecardCsv([card]));
    first?.metrics.forEach((wanted, at) => {
      for (const [name, value] of Object.entries(wanted)) {
        if (name === 'override') continue;
        const said = Array.isArray(value)
          ? name === 'inferred'
            ? value.join(' ')
            : JSON.stringify(value)
          : String(value ?? '');
        expect([wanted.name, name, rows[at]?.[name]]).toEqual([wanted.name, name, said]);
      }
    });
  });

  it('writes a band as JSON does, and what is missing as nothing', () => {
    const band = metric('Occupancy', {
      better: 'within',
      targets: { low: 0.8, high: 0.88 },
      points: falling,
    });
    const open = metric('Letters', { better: null, targets: null, points: [null] });
    const [one, two] = cellsOf(scorecardCsv([scorecard([table([band, open])])]));
    expect(one).toMatchObject({ target: '[0.8,0.88]', better: 'within' });
    expect(two).toMatchObject({ target: '', better: '', latest: '', latestPeriod: '', slope: '' });
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+49 hours', "'+49 hours"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1+1', "'\t=1+1"],
    ['\r=1+1', "'\r=1+1"],
    ['＝1+1', "'＝1+1"],
    ['Calls = all', 'Calls = all'],
    ['Calls, "late"\nones', 'Calls, "late"\nones'],
  ])('does not let the name %j become a formula', (name, written) => {
    const owner = '=cmd';
    const [row] = cellsOf(scorecardCsv([scorecard([table([metric(name, { points: falling, owner })])])]));
    expect(row).toMatchObject({ name: written, owner: "'=cmd", latest: '0.7' });
  });

  it('keeps negative figures numbers', () => {
    const [row] = cellsOf(
      scorecardCsv([scorecard([table([metric('Margin', { points: [-3], targets: -1 })])])]),
    );
    expect(row).toMatchObject({ latest: '-3', target: '-1', gap: '-2' });
  });

  it('says who set a status', () => {
    const override = { status: 'met', by: 'A. Diaz', on: '2024-04-02', reason: 'audited, twice' } as const;
    const [row] = cellsOf(
      scorecardCsv([scorecard([table([metric('CSAT', { points: falling, override })])])]),
    );
    expect(row).toMatchObject({
      status: 'met',
      'override.computedStatus': 'not-met',
      'override.by': 'A. Diaz',
      'override.on': '2024-04-02',
      'override.reason': 'audited, twice',
    });
  });

  it('joins the rows of several books under one head, each by the name the call gave it', () => {
    const card = scorecard([table([metric('CSAT', { points: falling })])]);
    const csv = csvHead + csvRows([card], 'a/one.xlsx') + csvRows([card, card], 'b/one.xlsx');
    expect(cellsOf(csv).map(({ book }) => book)).toEqual(['a/one.xlsx', 'b/one.xlsx', 'b/one.xlsx']);
  });
});
