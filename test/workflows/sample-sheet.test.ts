/** The sample sheet: real figures, with their sources on it, that the reader understands in every language. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { goldProfile } from '../../src/scoring/profile';
import { languages } from '../../src/strings/language';
import { sampleTexts } from '../../src/strings/parts/sheets/sample';
import { wordsFor } from '../../src/strings/words-for';
import { openFileHost } from '../../src/hosts/file/file-host';
import { nodeCodec } from '../../src/hosts/file/node';
import { sampleMetrics, sampleMonths } from '../../src/workflows/sample/sample-figures';
import { sampleSheet } from '../../src/workflows/sample/sample-sheet';
import { scoreSheet } from '../../src/workflows/score/score-sheet';
import { seedXlsx } from '../contract/seed-xlsx';

interface Published {
  readonly name: string;
  readonly target: number | string | null;
  readonly values: readonly (number | string | null)[];
}
interface Data {
  readonly months: readonly string[];
  readonly metrics: readonly Published[];
  readonly csv: { readonly metrics: readonly Published[] };
}
const data = JSON.parse(readFileSync(path.join(__dirname, '../../tools/samples/data.json'), 'utf8')) as Data;

async function scored(language: (typeof languages)[number]) {
  const host = openFileHost('book.xlsx', seedXlsx([{ name: 'Empty', cells: {} }]), nodeCodec);
  const { sheetsAdded } = await host.apply(sampleSheet(language));
  const [sheet = ''] = sheetsAdded;
  return scoreSheet(host, sheet, { profile: goldProfile, asOf: null, map: null });
}

describe('the sample sheet', () => {
  it.each(languages)(
    'is read without a question in %s: 10 metrics, 15 months, all targets',
    async (language) => {
      const { tables } = await scored(language);
      expect(tables).toHaveLength(1);
      const [table] = tables;
      expect(table?.table.reading.range).toBe('A4:T14');
      expect(table?.table.periods.map(({ iso }) => iso)).toEqual(sampleMonths);
      expect(table?.table.metrics.map(({ name }) => name)).toEqual(
        sampleMetrics.map(({ id }) => wordsFor(sampleTexts, language).metrics[id]),
      );
      expect(table?.table.metrics.map(({ category }) => category)).toEqual(
        sampleMetrics.map(({ category }) => (category === 'volume' ? 'other' : category)),
      );
      expect(table?.table.metrics.map(({ better }) => better)).toEqual(
        sampleMetrics.map(({ better }) => better ?? null),
      );
      expect(table?.score.scores.map(({ status }) => status)).toEqual([
        'not-met',
        'met',
        'met',
        'improving',
        'improving',
        'not-met',
        'met',
        'not-met',
        'met',
        'no-target',
      ]);
      expect(table?.score.scores.map(({ action }) => action)).toContain('escalate');
    },
  );

  it('has the figures of the samples, to the last month', () => {
    const english = wordsFor(sampleTexts, 'en').metrics;
    const published = [...data.metrics, ...data.csv.metrics];
    for (const { id, values } of sampleMetrics) {
      const found = published.find(({ name }) => name === english[id]);
      const last = found?.values.slice(-values.length).map((value) => {
        return typeof value === 'string' ? Number((Number.parseFloat(value) / 100).toFixed(6)) : value;
      });
      expect([id, last]).toEqual([id, values]);
    }
    expect(data.months.slice(-15)).toEqual(sampleMonths);
  });

  it.each(languages)('says in %s where each figure comes from, and under what terms', (language) => {
    const [sheet] = sampleSheet(language).sheets;
    const texts = (sheet?.blocks ?? []).flatMap(({ rows }) =>
      rows.flat().flatMap((cell) => (typeof cell?.value === 'string' ? [cell.value] : [])),
    );
    const lines = texts.filter((text) => /Licen[cs]e|public domain/.test(text));
    expect(lines).toHaveLength(5);
    for (const { id } of sampleMetrics) {
      expect(lines.join('\n')).toContain(wordsFor(sampleTexts, language).metrics[id]);
    }
  });

  it.each(languages.filter((language) => language !== 'en'))('is translated whole (%s)', (language) => {
    const english = flat(wordsFor(sampleTexts, 'en'));
    const other = flat(wordsFor(sampleTexts, language));
    expect(Object.keys(other)).toEqual(Object.keys(english));
    const same = Object.keys(english).filter((key) => english[key] === other[key]);
    const bare = ['units.percent', 'units.seconds', 'units.minutes', 'units.score'];
    const alike = ['categories.service', 'categories.volume'];
    expect(same.filter((key) => ![...bare, ...alike].includes(key))).toEqual([]);
  });
});

function flat(node: object, at = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(node).flatMap(([key, value]: [string, unknown]) =>
      typeof value === 'object' && value !== null
        ? Object.entries(flat(value, `${at}${key}.`))
        : [[`${at}${key}`, String(value)]],
    ),
  );
}
