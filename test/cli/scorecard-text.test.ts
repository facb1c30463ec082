import { stripVTControlCharacters } from 'node:util';
import { terminalText, wantsColor } from '../../src/cli/console';
import { chooseLanguage } from '../../src/cli/call/language';
import { scorecardText } from '../../src/cli/print/scorecard-text';
import { shareBar } from '../../src/cli/print/text-context';
import { NO_PERIODS } from '../../src/worksheet/series/table-periods';
import { centreCard, metric, scorecard, table } from '../report/sample';

const lines = (columns: number | null, color = false) =>
  scorecardText(centreCard, { language: 'en', color, columns }).split('\n');
const metricLines = (columns: number) =>
  lines(columns).filter((line) => /^ {2}\S.*(Met|Not met|Improving|No data|No target)/.test(line));

describe('the printed scorecard', () => {
  it('has a line for every metric, each with its status in words', () => {
    expect(metricLines(200)).toHaveLength(centreCard.tables[0]?.table.metrics.length ?? 0);
  });

  it.each([80, 100, 120])('fits a terminal of %d characters', (columns) => {
    expect(Math.max(...metricLines(columns).map((line) => line.length))).toBeLessThanOrEqual(columns);
  });

  it('says the same in colour and without', () => {
    expect(lines(null, true).map(stripVTControlCharacters)).toEqual(lines(null));
  });

  it('tells metrics of one name apart by their site', () => {
    const both = table([
      metric('CSAT', { vendor: 'Lisbon', points: [0.9] }),
      metric('CSAT', { vendor: 'Porto', points: [0.7] }),
    ]);
    const text = scorecardText(scorecard([both]), { language: 'en', color: false, columns: null });
    expect(text).toMatch(/CSAT · Lisbon  +.*Met/);
    expect(text).toMatch(/CSAT · Porto .*Not met/);
  });

  it('names no reporting period where the figures name none', () => {
    const card = table([metric('CSAT', { points: [0.9] })], { periods: NO_PERIODS });
    const text = scorecardText(scorecard([card]), { language: 'en', color: false, columns: null });
    expect(text).not.toContain('Reporting period');
    expect(lines(null).join('\n')).toContain('Reporting period: ');
  });

  it('cuts a name nobody would read to its end, also where there is no terminal to fit', () => {
    const long = table([metric('x'.repeat(32_767), { points: [0.9], targets: null })]);
    const text = scorecardText(scorecard([long]), { language: 'en', color: false, columns: null });
    expect(text).toMatch(/x{77}… /);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(250);
  });

  it('counts the notes it does not show, so that nobody takes the list for the whole', () => {
    const noted = table([metric('CSAT', { points: [0.9] })], {
      findings: [
        { code: 'total-left-out', severity: 'info', sheet: 'KPI', cell: 'A9', details: { text: 'Total' } },
        { code: 'newest-first', severity: 'info', sheet: 'KPI', cell: null, details: {} },
      ],
    });
    const text = scorecardText(scorecard([noted]), { language: 'en', color: false, columns: null });
    expect(text).toContain('0 errors, 0 warnings, 2 notes\n  … and 2 more; --json lists all');
  });

  it('says the one that would be left: "and 1 more" tells nobody anything', () => {
    const noted = table([metric('CSAT', { points: [0.9] })], {
      findings: [{ code: 'newest-first', severity: 'info', sheet: 'KPI', cell: null, details: {} }],
    });
    const text = scorecardText(scorecard([noted]), { language: 'en', color: false, columns: null });
    expect(text).toContain('0 errors, 0 warnings, 1 note\n  Note KPI: The periods run from newest to oldest');
    expect(text).not.toContain('and 1 more');
  });

  it('stops at 150 metrics and says how many more there are', () => {
    const many = table(Array.from({ length: 162 }, (_, index) => metric(`m${index}`, { points: [0.9] })));
    const text = scorecardText(scorecard([many]), { language: 'en', color: false, columns: null });
    expect(text).toContain('m149');
    expect(text).not.toContain('m150');
    expect(text).toContain('… and 12 more');
  });
});

describe('a share as a bar', () => {
  it('is filled up to the share and marked at the threshold', () => {
    expect(shareBar(0.5, 0.75)).toBe('██████████░░░░░│░░░░');
    expect(shareBar(0, 1)).toBe('░░░░░░░░░░░░░░░░░░░│');
    expect(shareBar(1, 0.65)).toBe('█████████████│██████');
  });
});

describe('text of a book on a terminal', () => {
  it('loses what could move the cursor, and nothing else', () => {
    expect(terminalText('A\u001b[2J\u0007B\u202eC é 客')).toBe('A [2J B C é 客');
  });
});

describe('colour', () => {
  const terminal = { isTTY: true } as NodeJS.WriteStream;
  const pipe = { isTTY: false } as NodeJS.WriteStream;
  it.each([
    [terminal, {}, true],
    [pipe, {}, false],
    [terminal, { NO_COLOR: '1' }, false],
    [terminal, { NO_COLOR: '' }, true],
    [pipe, { FORCE_COLOR: '1' }, true],
    [terminal, { FORCE_COLOR: '0' }, false],
    [terminal, { TERM: 'dumb' }, false],
  ])('on %j with %j: %s', (stream, env, wanted) => {
    expect(wantsColor(stream, env)).toBe(wanted);
  });
});

describe('the language', () => {
  it.each([
    [[], { LANG: 'es_ES.UTF-8' }, 'es'],
    [[], { LC_ALL: 'en_GB', LANG: 'es_ES' }, 'en'],
    [[], { LC_ALL: '', LANG: 'es_ES' }, 'es'],
    [[], { LANG: 'nl_NL' }, 'nl'],
    [[], { LANG: 'zh_CN.UTF-8' }, 'zh'],
    [[], { LANG: 'nb_NO.UTF-8' }, 'nb'],
    [[], { LC_ALL: 'no_NO' }, 'nb'],
    [[], { LC_MESSAGES: 'nn_NO.UTF-8', LANG: 'en_US' }, 'nb'],
    [[], { LANG: 'fr_FR' }, 'en'],
    [[], { LANG: 'C.UTF-8' }, 'en'],
    [['--lang', 'zh-CN'], {}, 'zh'],
    [['--lang', 'no'], {}, 'nb'],
    [[], {}, 'en'],
    [['--lang', 'es'], { LANG: 'en_US' }, 'es'],
    [['--lang=en'], { LANG: 'es_ES' }, 'en'],
    [['--', '--lang=es'], {}, 'en'],
  ])('of %j with %j is %s', (argv, env, language) => {
    expect(chooseLanguage(argv, env)).toEqual({ kind: 'language', language });
  });
});
