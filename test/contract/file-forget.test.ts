import { unzipSync, zipSync } from 'fflate';
import { nodeCodec } from '../../src/hosts/file/node';
import { openFileHost } from '../../src/hosts/file/file-host';
import { newerIn } from '../../src/workbook/memory';
import { forgetBook } from '../../src/workflows/write/forget-book';
import { rememberedMap } from '../../src/workflows/write/remembered';
import { forgetContract } from './forget-contract';
import { seedXlsx } from './seed-xlsx';

const open = (bytes: Uint8Array) => openFileHost('kpi.xlsx', bytes, nodeCodec);

forgetContract('file', async (sheets) => open(seedXlsx(sheets)));

/** A workbook in which the next version of this program remembers something besides what this one does. */
async function newerBook(): Promise<Uint8Array> {
  const host = open(seedXlsx([{ name: 'KPI', cells: { A1: 'Metric' } }]));
  await host.writeSettings({ profile: 'base' });
  const parts = unzipSync(host.toBytes());
  const text = new TextDecoder().decode(parts['customXml/item1.xml']);
  const { 'xl/_rels/workbook.xml.rels': rels = new Uint8Array(), ...others } = parts;
  const relation =
    '<Relationship Id="rIdNewer" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item9.xml"/>';
  return zipSync({
    ...others,
    'xl/_rels/workbook.xml.rels': new TextEncoder().encode(
      new TextDecoder().decode(rels).replace('</Relationships>', `${relation}</Relationships>`),
    ),
    'customXml/item9.xml': new TextEncoder().encode(
      text.replace('memory:1', 'memory:2').replace('base', 'x'),
    ),
  });
}

describe('what a newer version remembers, in a file', () => {
  it('is told, and left alone by every write but the one that takes all out', async () => {
    const host = open(await newerBook());
    const settings = await host.readSettings();
    expect(settings).toEqual({ profile: 'base', newer: true });
    expect(newerIn(settings)).toBe(true);
    expect(rememberedMap(settings, 'KPI')?.isNewer).toBe(true);
    await host.writeSettings({ ...(settings as object), profile: 'gold' });
    const again = open(host.toBytes());
    expect(await again.readSettings()).toEqual({ profile: 'gold', newer: true });
    expect(Object.keys(unzipSync(host.toBytes()))).toContain('customXml/item9.xml');
    await forgetBook(again);
    const parts = Object.keys(unzipSync(again.toBytes()));
    expect(parts.filter((name) => name.startsWith('customXml/'))).toEqual([]);
  });
});
