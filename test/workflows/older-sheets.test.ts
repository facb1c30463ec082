/** Which sheets of ours are older than the figures, on books that were really written and really changed. */
import { nodeCodec } from '../../src/hosts/file/zip/codec-node';
import { hostOf, type FileHost } from '../../src/hosts/file/file-host';
import { openBook } from '../../src/hosts/file/open';
import { applyEdits } from '../../src/hosts/file/write/apply-edits';
import { goldProfile, type Profile } from '../../src/scoring/profile';
import { parseArea } from '../../src/workbook/address';
import { languages } from '../../src/strings/language';
import { scoreSheet } from '../../src/workflows/score/score-sheet';
import { olderSheets } from '../../src/workflows/write/older-sheets';
import { writeSummary } from '../../src/workflows/write/write-summary';
import { kpiRows } from './books';

const making = { now: new Date('2024-07-01T09:00:00Z'), timeZone: 'UTC', version: '0.3.0', formulas: false };

async function written(columns: boolean, language: (typeof languages)[number] = 'en'): Promise<FileHost> {
  const csv = kpiRows.map((row) => row.join(',')).join('\n');
  const host = hostOf(openBook('KPI.csv', new TextEncoder().encode(csv), nodeCodec), nodeCodec);
  await writeSummary(host, [await scored(host)], { ...making, language, columns });
  return host;
}

function scored(host: FileHost, profile: Profile = goldProfile) {
  return scoreSheet(host, 'KPI', { profile, asOf: null, map: null });
}

async function older(host: FileHost, profile: Profile = goldProfile) {
  return olderSheets(host, await scored(host, profile), await host.read('KPI'), 'en');
}

/** The book with another content in one cell. */
function typed(host: FileHost, sheet: string, address: string, value: number | string): FileHost {
  const book = openBook('kpi.xlsx', host.toBytes(), nodeCodec);
  const area = parseArea(address);
  if (book.package === null || area === null) throw new Error(address);
  const cell = { row: area.top, column: area.left };
  const edit = { sheet, cell, value, content: { kind: 'constant' as const } };
  return hostOf(openBook('kpi.xlsx', applyEdits(book.package, [edit], nodeCodec), nodeCodec), nodeCodec);
}

describe('sheets older than the figures', () => {
  it.each(languages)('are none right after they were written, in %s', async (language) => {
    expect(await older(await written(true, language))).toEqual([]);
  });

  it('are all three after a figure turns a verdict', async () => {
    const host = typed(await written(true), 'KPI', 'J2', 0.5);
    expect(await older(host)).toEqual([
      { sheet: 'COPC Summary', what: 'summary', sure: true },
      { sheet: 'KPI', what: 'columns', sure: true },
      { sheet: 'COPC Actions', what: 'register', sure: true },
    ]);
  });

  it('is the summary alone after a figure that changes no verdict elsewhere', async () => {
    const host = typed(await written(false), 'KPI', 'E2', 0.812);
    expect(await older(host)).toEqual([{ sheet: 'COPC Summary', what: 'summary', sure: true }]);
  });

  it('is not one written by another profile from the same figures', async () => {
    expect(await older(await written(true), { ...goldProfile, name: '50/75', met: 50 })).toEqual([]);
  });

  it('may be a summary whose provenance is gone', async () => {
    const host = await written(false);
    const summary = await host.read('COPC Summary');
    const row = summary.values.findIndex((cells) => cells.includes('Fingerprint of the figures'));
    const at = `C${(summary.used?.top ?? 0) + row + 1}`;
    expect(await older(typed(host, 'COPC Summary', at, 'mine'))).toEqual([
      { sheet: 'COPC Summary', what: 'summary', sure: false },
    ]);
  });

  it('is not a summary of other sheets', async () => {
    const host = await written(false);
    const card = await scored(host);
    expect(await olderSheets(host, { ...card, sheet: 'Other' }, await host.read('KPI'), 'en')).toEqual([]);
  });
});
