/** Every figure that docs/rules gives as an example is worked out by the code it describes. */
import { catalogue, functionNamed } from '../../src/catalogue/catalogue';
import { syntaxOf } from '../../src/catalogue/documents/help-page';
import { parseFormula } from '../../src/catalogue/formula';
import { answer } from '../../src/catalogue/run';
import { parseProfile } from '../../src/scoring/parse-profile';
import { goldProfile } from '../../src/scoring/profile';
import { judgeGold } from '../../src/scoring/gold';
import { shortestWay, type WayMetric } from '../../src/scoring/shortest-way';
import { neededS, tailP } from '../../src/scoring/order-chance';
import { averageSpeedOfAnswer, erlangC, offeredLoad, serviceLevel } from '../../src/scoring/staffing';
import { filesBelow, page } from './pages';

const rows = filesBelow('docs/rules', /\.md$/).flatMap((file) => tableRows(page(file)));
const scoring = tableRows(page('docs/rules/scoring.md'));

describe('examples of docs/rules', () => {
  const examples = rows.flatMap(([formula = '', gives = '']): [string, string][] =>
    formula.startsWith('`=COPC.') ? [[code(formula), code(gives)]] : [],
  );

  it('are there', () => {
    expect(examples.length).toBeGreaterThan(60);
  });

  it.each(examples)('%s gives %s', (formula, gives) => {
    const { name, values } = parseFormula(formula);
    const entry = functionNamed(name);
    if (entry === null) throw new Error(`no function ${name}`);
    const found = answer(entry, values);
    const cells = found.kind === 'error' ? [found.code] : [found.value].flat(2);
    expect(gives.split(/, |; /).map((text, index) => agrees(text, cells[index]))).toEqual(cells);
  });
});

describe('the ways to Gold of scoring §12', () => {
  const head = scoring.findIndex(([, , third]) => third === 'short of target');
  it.each(scoring.slice(head + 1, head + 4))(
    'of %s scored with %s Met',
    (scored, met, short = '', ...way) => {
      const metrics = short.split('; ').map((text): WayMetric => {
        const name = text.slice(0, text.search(' '));
        const relativeGap = text.endsWith('?') ? null : -Number(/−([\d.]+)$/.exec(text)?.[1]);
        return { name, status: text.includes('~') ? 'improving' : 'not-met', relativeGap };
      });
      const improvingCount = metrics.filter(({ status }) => status === 'improving').length;
      const gold = judgeGold({ scored: Number(scored), metCount: Number(met), improvingCount }, goldProfile);
      const { toTarget, intoImprovement } = shortestWay(metrics, gold);
      const names = (found: readonly number[]): string =>
        found.length === 0 ? '–' : found.map((index) => metrics[index]?.name).join(', ');
      expect([names(toTarget), names(intoImprovement)]).toEqual(way);
    },
  );
});

describe('the settings of scoring §7', () => {
  const settings = scoring
    .slice(scoring.findIndex(([cell]) => cell === 'setting') + 1)
    .slice(0, 8)
    .map(([name = '', usual = '', allowed = '']): [string, string, string] => [
      code(name),
      code(usual),
      allowed,
    ]);

  it.each(settings)('%s is %s in the Gold profile', (name, usual) => {
    const { trend, level, ...others } = goldProfile;
    const all = new Map<string, unknown>(Object.entries({ ...others, level: level.kind }));
    for (const [part, value] of Object.entries(trend)) all.set(`trend.${part}`, value);
    expect(agrees(usual, all.get(name))).toBe(all.get(name));
  });

  const ranges = settings.flatMap(([name, , allowed]): [string, number, number][] => {
    const found = /^([\d.,]+) … ([\d.,]+)/.exec(allowed);
    return found === null ? [] : [[name, plain(found[1] ?? ''), plain(found[2] ?? '')]];
  });

  it.each(ranges)('%s goes from %d to %d', (name, least, most) => {
    const accepts = (value: number): boolean => {
      const [whole = '', part] = name.split('.');
      return parseProfile({ [whole]: part === undefined ? value : { [part]: value } }).ok;
    };
    const step = least < 1 ? least / 2 : 1;
    expect([least - step, least, most, most + step].map(accepts)).toEqual([false, true, true, false]);
  });

  it('are all there', () => {
    expect([settings.length, ranges.length]).toEqual([8, 5]);
  });
});

describe('the set of the function rules', () => {
  const listed = new Map(
    tableRows(page('docs/rules/functions.md')).flatMap(([syntax = '', ...rest]): [string, string][] =>
      /^`[A-Z]+\(/.test(syntax) ? [[code(syntax), rest.join(' ')]] : [],
    ),
  );

  it.each(catalogue.map((entry) => [syntaxOf(entry).replace('COPC.', '')]))('has %s', (syntax) => {
    const found = [...listed].find(
      ([rule, text]) =>
        rule === syntax || (rule.startsWith(syntax.slice(0, -1)) && /not built yet/i.test(text)),
    );
    expect(found?.[0]).toBeDefined();
  });

  it('says of a function that is not there that it is not built', () => {
    const names = new Set<string>(catalogue.map(({ name }) => name));
    for (const [syntax, text] of listed) {
      if (!names.has(syntax.replace(/\(.*/, ''))) expect(text).toContain('**Not built yet**');
    }
  });
});

describe('checks of scoring §4', () => {
  const [thresholds = [], chances = []] = rowsFrom('S at least');
  it.each(pairs(thresholds, chances))('S ≥ %s at 6 points: p = %s', (s, p) => {
    expect(agrees(p, tailP(Number(s), 6))).toBe(tailP(Number(s), 6));
  });

  const [points = [], needed = []] = rowsFrom('points');
  it.each(pairs(points, needed))('%s points need S = %s', (n, s) => {
    expect(neededS(Number(n), 0.1)).toBe(Number(s));
  });

  it('are all there', () => {
    expect([thresholds.length, points.length]).toEqual([6, 8]);
  });
});

describe('references of scoring §15', () => {
  const [, ...references] = rowsFrom('calls', 5);
  it.each(references)('%s calls in %s s of %s s each, %s s, %s agents', (...cells) => {
    const [calls = 0, interval = 0, aht = 0, threshold = 0, agents = 0] = cells.map(plain);
    const demand = { calls, interval, aht };
    const chance = erlangC(agents, offeredLoad(demand));
    expect(agrees(cells[5] ?? '', chance)).toBe(chance);
    const level = serviceLevel(agents, demand, threshold);
    expect(agrees(cells[6] ?? '', level)).toBe(level);
    if (cells[7] === '') return;
    const speed = averageSpeedOfAnswer(agents, demand);
    expect(agrees(cells[7] ?? '', speed)).toBe(speed);
  });

  it('are all there', () => {
    expect(references).toHaveLength(4);
  });
});

/** The cells of every row of every table of a page, rules of dashes left out. */
function tableRows(markdown: string): string[][] {
  return markdown
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\| ?-/.test(line))
    .map((line) =>
      line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

/** The row that begins so in the scoring rules, and so many in all. */
function rowsFrom(first: string, count = 2): string[][] {
  const at = scoring.findIndex(([cell]) => cell === first);
  return at < 0 ? [] : scoring.slice(at, at + count);
}

function pairs(first: readonly string[], second: readonly string[]): [string, string][] {
  return first.slice(1).map((cell, index) => [cell, second[index + 1] ?? '']);
}

/** `"20,000"` is 20000. */
function plain(text: string): number {
  return Number(text.replaceAll(',', ''));
}

function code(cell: string): string {
  return cell.replace(/^`|`$/g, '');
}

/**
 * What a page says in place of what was found: the found value itself where it is the page's to as many decimals as the
 * page gives, and otherwise the page's text.
 */
function agrees(text: string, found: unknown): unknown {
  if (typeof found === 'boolean') return text === String(found).toUpperCase() ? found : text;
  if (typeof found !== 'number' || !/\d/.test(text)) return text;
  const decimals = text.split('.')[1]?.length ?? 0;
  return Math.abs(Number(text) - found) <= 0.5000001 * 10 ** -decimals ? found : text;
}
