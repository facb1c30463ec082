import { strFromU8, strToU8, unzipSync } from 'fflate';
import { browserCodec } from '../../../../src/hosts/file/zip/codec-browser';
import { nodeCodec } from '../../../../src/hosts/file/zip/codec-node';
import { selfCheck } from '../../../../src/hosts/file/write/self-check';
import { writeZip } from '../../../../src/hosts/file/zip/zip-writer';
import { openZip } from '../../../../src/hosts/file/zip/zip';
import { problemOf } from '../read/problem-of';
import { streamedZip64, zipOf } from '../zip-builder';

const original = zipOf({ 'a.xml': '<a/>', 'folder/b.xml': '<b>old</b>', 'c.bin': 'x'.repeat(500) });
const open = (bytes: Uint8Array) => openZip(bytes, nodeCodec);

describe('writing a zip', () => {
  it('copies untouched entries as the bytes they are, in their order', () => {
    const bytes = writeZip(open(original), new Map([['folder/b.xml', strToU8('<b>new</b>')]]), nodeCodec);
    const [before, after] = [open(original), open(bytes)];
    expect(after.entries.map(({ name }) => name)).toEqual(['a.xml', 'folder/b.xml', 'c.bin']);
    for (const name of ['a.xml', 'c.bin']) {
      const [was, is] = [before.entry(name), after.entry(name)];
      if (was === undefined || is === undefined) throw new Error(name);
      expect(after.raw(is)).toEqual(before.raw(was));
      expect([is.dosTime, is.dosDate, is.crc32]).toEqual([was.dosTime, was.dosDate, was.crc32]);
    }
    expect(strFromU8(unzipSync(bytes)['folder/b.xml'] ?? new Uint8Array())).toBe('<b>new</b>');
  });

  it('puts new entries behind, in the order given, and leaves out what is to go', () => {
    const changes = new Map([
      ['z.xml', strToU8('<z/>')],
      ['c.bin', null],
      ['é.xml', strToU8('<e/>')],
    ]);
    const bytes = writeZip(open(original), changes, nodeCodec);
    expect(open(bytes).entries.map(({ name }) => name)).toEqual(['a.xml', 'folder/b.xml', 'z.xml', 'é.xml']);
    expect(Object.keys(unzipSync(bytes))).toContain('é.xml');
  });

  it('gives the same bytes every time', () => {
    const write = () => writeZip(null, new Map([['a', strToU8('a'.repeat(100))]]), nodeCodec);
    expect(write()).toEqual(write());
  });

  it('writes sizes plainly where a streaming writer used zip64 and a descriptor', () => {
    const streamed = streamedZip64('a.xml', '<a>text</a>');
    const bytes = writeZip(open(streamed), new Map([['b.xml', strToU8('<b/>')]]), nodeCodec);
    const [entry] = open(bytes).entries;
    expect([entry?.flags, entry?.extra.length]).toEqual([0, 0]);
    expect(strFromU8(unzipSync(bytes)['a.xml'] ?? new Uint8Array())).toBe('<a>text</a>');
  });

  it('reads back in the browser what Node wrote, and the other way round', () => {
    const changes = new Map([['a.xml', strToU8('<a>1</a>'.repeat(50))]]);
    for (const [writer, reader] of [[nodeCodec, browserCodec] as const, [browserCodec, nodeCodec] as const]) {
      const archive = openZip(writeZip(open(original), changes, writer), reader);
      const entry = archive.entry('a.xml');
      expect(entry && strFromU8(archive.read(entry))).toBe('<a>1</a>'.repeat(50));
    }
  });
});

describe('the look at what was written', () => {
  const types =
    '<Types xmlns="t"><Default Extension="xml" ContentType="x"/><Default Extension="rels" ContentType="r"/></Types>';
  const rels = (target: string) =>
    `<Relationships xmlns="r"><Relationship Id="1" Type="t" Target="${target}"/></Relationships>`;
  const parts = {
    '[Content_Types].xml': types,
    'a.xml': '<a/>',
    'b.xml': '<b/>',
    '_rels/a.xml.rels': rels('b.xml'),
  };
  const before = open(zipOf(parts));
  const check = (changes: ReadonlyMap<string, Uint8Array | null>, spoil = (bytes: Uint8Array) => bytes) =>
    problemOf(() => selfCheck(before, spoil(writeZip(before, changes, nodeCodec)), changes, nodeCodec));

  it('is content with a sound change', async () => {
    expect(await check(new Map([['a.xml', strToU8('<a>2</a>')]]))).toBe('none');
  });

  it('sees a part that is not XML', async () => {
    expect(await check(new Map([['a.xml', strToU8('<a>')]]))).toBe('self-check-failed');
  });

  it('sees a part without a content type', async () => {
    expect(await check(new Map([['new.vml', strToU8('<a/>')]]))).toBe('self-check-failed');
  });

  it('sees a relationship to nothing', async () => {
    expect(await check(new Map([['_rels/a.xml.rels', strToU8(rels('gone.xml'))]]))).toBe('self-check-failed');
    expect(await check(new Map([['b.xml', null]]))).toBe('self-check-failed');
  });

  it('sees an untouched part that changed, and a file that does not open', async () => {
    const other = writeZip(null, new Map([['[Content_Types].xml', strToU8(types)]]), nodeCodec);
    expect(await check(new Map(), () => other)).toBe('self-check-failed');
    expect(await check(new Map(), (bytes) => bytes.subarray(0, 40))).toBe('self-check-failed');
    const packedAnew = zipOf({ ...parts, 'a.xml': '<a>' + 'long '.repeat(200) + '</a>' });
    const stored = zipOf({ ...parts, 'a.xml': '<a>' + 'long '.repeat(200) + '</a>' }, 0);
    const same = await problemOf(() => selfCheck(open(packedAnew), stored, new Map(), nodeCodec));
    expect(same).toBe('self-check-failed');
  });
});
