import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { openFileHost } from '../../src/hosts/file/file-host';
import { nodeCodec } from '../../src/hosts/file/node';
import { goldProfile } from '../../src/scoring/profile';
import { scoreBook } from '../../src/workflows/score/score-book';
import { writeSummary } from '../../src/workflows/write/write-summary';

const books = path.join(__dirname, '../vectors/books');
const writing = { now: new Date('2024-07-01T09:00:00Z'), timeZone: 'UTC', version: '0.1.0', columns: true };

async function written(book: string, language: 'en' | 'es', profile = goldProfile) {
  const host = openFileHost(book, readFileSync(path.join(books, book)), nodeCodec);
  const score = await scoreBook(host, { sheet: null, profile, asOf: null, map: null });
  const result = await writeSummary(host, score.scorecards, { ...writing, language, formulas: true });
  const parts = unzipSync(host.toBytes());
  const sheets = Object.entries(parts).filter(([name]) => name.startsWith('xl/worksheets/sheet'));
  const xml = sheets.map(([, bytes]) => strFromU8(bytes).replaceAll('&quot;', '"')).join('\n');
  return {
    result,
    xml,
    formulas: [...xml.matchAll(/<f t="array"[^>]*>(_xldudf_[^<]*)<\/f><v>([^<]*)<\/v>/g)],
  };
}

describe('live formulas', () => {
  it('stand for every verdict of a plain table, with the value they give', async () => {
    const { result, formulas } = await written('en-rows.xlsx', 'en');
    expect(result.liveMetrics).toBe(9);
    const texts = formulas.map(([, formula, value]) => `${formula} → ${value}`);
    expect(texts).toContain('_xldudf_COPC_STATUS(KPI!$E$5:$P$5,KPI!$C$5,"higher") → Met');
    expect(texts).toContain('_xldudf_COPC_TREND(KPI!$E$5:$P$5,"higher") → Adverse');
    expect(texts).toContain('_xldudf_COPC_ACTION(KPI!$E$5:$P$5,KPI!$C$5,"higher") → Watch');
  });

  it('speak the language of the report', async () => {
    const { formulas } = await written('es-rows-text.xlsx', 'es');
    const texts = formulas.map(([, formula, value]) => `${formula} → ${value}`);
    expect(texts).toContain('_xldudf_COPC_STATUS(KPI!$C$8:$N$8,KPI!$B$8,"higher",,,"es") → No cumple');
  });

  it('are left out where a formula could not know the rule', async () => {
    const profile = { ...goldProfile, trend: { ...goldProfile.trend, periods: 24 } };
    const { result, formulas } = await written('en-rows.xlsx', 'en', profile);
    expect(result.liveMetrics).toBe(0);
    expect(formulas).toHaveLength(0);
  });

  it('are left out in a list, where no row holds the series', async () => {
    const { result, formulas } = await written('en-long.csv', 'en');
    expect(result.liveMetrics).toBe(0);
    expect(formulas).toHaveLength(0);
  });
});
