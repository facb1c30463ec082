/** What README and docs/host-test.md say of the sample workbook is what the sample workbook gives. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { functionNamed } from '../../src/catalogue/catalogue';
import { parseFormula } from '../../src/catalogue/formula';
import { answer } from '../../src/catalogue/run';
import { nodeCodec } from '../../src/hosts/file/node';
import { openBook } from '../../src/hosts/file/open';
import { scorecardJson } from '../../src/report/json';
import { goldProfile } from '../../src/scoring/profile';
import { parseArea } from '../../src/workbook/address';
import { valueAt, type SheetSnapshot } from '../../src/workbook/snapshot';
import { scoreBook } from '../../src/workflows/score/score-book';
import { page, project } from './pages';

const file = path.join(project, 'assets/samples/contact-centre.xlsx');
const book = openBook('contact-centre.xlsx', new Uint8Array(readFileSync(file)), nodeCodec);

describe('the README', () => {
  const rows = page('README.md')
    .split('\n')
    .filter((line) => /^\| .+ \| +[\d.]+% +\|/.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.replaceAll('*', '').trim()),
    );

  it('shows seven metrics of the sample', () => {
    expect(rows).toHaveLength(7);
  });

  it.each(rows)(
    'shows %s as it is scored',
    async (name = '', latest, target, status, trend, streak, action) => {
      const { tables } = await scored();
      const metric = tables[0]?.metrics.find((one) => one.name === name);
      const percent = (value: unknown) => (typeof value === 'number' ? `${(value * 100).toFixed(1)}%` : '');
      const signs = { higher: '≥ ', lower: '≤ ', within: '' };
      expect([latest, target, status?.slice(2), trend, streak, action]).toEqual([
        percent(metric?.latest),
        signs[metric?.better === 'within' ? 'within' : metric?.better === 'lower' ? 'lower' : 'higher'] +
          [metric?.target].flat().map(percent).join(' – '),
        sentence(metric?.status),
        metric?.trend === 'none' ? 'No clear trend' : sentence(metric?.trend),
        String(metric?.streak),
        sentence(metric?.action),
      ]);
    },
  );

  it('counts its metrics, and what is short of Gold', async () => {
    const { tables } = await scored();
    const [table] = tables;
    const gold = table?.gold;
    const text = page('README.md');
    expect(text).toContain(`and ${(table?.metrics.length ?? 0) - rows.length} more`);
    const count = (share: number | null | undefined) => Math.round((share ?? 0) * (gold?.scored ?? 0));
    expect(text).toContain(`Met: ${count(gold?.met)} of ${gold?.scored}, 65 % needed.`);
    expect(text).toContain(
      `Met or Improving: ${count(gold?.metOrImproving)} of ${gold?.scored}, 75 % needed.`,
    );
    expect(text).toContain(
      `${gold?.shortMet} more metrics must be Met, ${gold?.shortMetOrImproving} more Met or Improving`,
    );
  });
});

describe('docs/host-test.md', () => {
  const steps = [...page('docs/host-test.md').matchAll(/`(=COPC\.\w+\([^`]*:[^`]*\))`[^*]*\*\*([^*]+)\*\*/g)];

  it('has formulas over cells of the sample', () => {
    expect(steps.length).toBeGreaterThanOrEqual(5);
  });

  it.each(steps.map(([, formula = '', seen = '']) => [formula, seen]))(
    '%s: %s',
    async (formula = '', seen = '') => {
      const sheet = await book.read('Monthly KPIs');
      const { name, values } = parseFormula(withValues(formula, sheet));
      const entry = functionNamed(name);
      if (entry === null) throw new Error(`no function ${name}`);
      const found = answer(entry, values);
      const cells = found.kind === 'error' ? [found.code, found.message] : [found.value].flat(2);
      for (const part of told(seen)) expect(cells.map(shown).join(', ')).toContain(part);
      if (found.kind === 'error' || typeof found.value !== 'object') return;
      const [first = []] = found.value;
      expect(seen).toContain(`${found.value.length} rows × ${first.length} columns`);
    },
  );
});

/** The parts of what must be seen that stand in the answer itself: a text in quotes, a row of values, or the whole. */
function told(seen: string): string[] {
  const row = /first row: ([^;]+);/.exec(seen)?.[1];
  if (row !== undefined) return [row];
  const quoted = /"([^"]+)"/.exec(seen)?.[1];
  if (/begins "/.test(seen) && quoted !== undefined) return [quoted];
  const [first = ''] = seen.split(';');
  return quoted === undefined ? [first] : [first, `holds "${quoted}"`];
}

function shown(cell: number | string | boolean): string {
  if (typeof cell === 'boolean') return String(cell).toUpperCase();
  if (typeof cell === 'number') return String(Math.round(cell * 1e4) / 1e4).replace('-', '−');
  return cell;
}

/** The formula with the values of its ranges in their place. */
function withValues(formula: string, sheet: SheetSnapshot): string {
  return formula.replace(/\b[A-Z]{1,2}\d+(?::[A-Z]{1,2}\d+)?\b/g, (address) => {
    const area = parseArea(address);
    if (area === null) throw new Error(`no area ${address}`);
    const rows: string[] = [];
    for (let row = area.top; row <= area.bottom; row++) {
      const cells: string[] = [];
      for (let column = area.left; column <= area.right; column++) {
        const value = valueAt(sheet, row, column);
        cells.push(typeof value === 'object' ? value.error : JSON.stringify(value).replaceAll('\\"', '""'));
      }
      rows.push(cells.join(','));
    }
    return `{${rows.join(';')}}`;
  });
}

/** `sentence('not-met')` is `'Not met'`. */
function sentence(word: string | null | undefined): string {
  const text = (word ?? '').replace('-', ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

async function scored() {
  const { scorecards } = await scoreBook(book, { sheet: null, profile: goldProfile, asOf: null, map: null });
  const [first] = scorecards;
  if (first === undefined) throw new Error('the sample has no scorecard');
  return scorecardJson(first, 'en');
}
