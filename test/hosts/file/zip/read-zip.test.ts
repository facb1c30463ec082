import * as fc from 'fast-check';
import { browserCodec } from '../../../../src/hosts/file/zip/codec-browser';
import { crc32ByTable } from '../../../../src/hosts/file/zip/codec';
import { nodeCodec } from '../../../../src/hosts/file/node';
import { defaultZipLimits, openZip } from '../../../../src/hosts/file/zip/zip';
import { WorkbookProblem } from '../../../../src/workbook/problem';
import { CENTRAL, END, LOCAL, findSignature, patched, streamedZip64, zipOf } from '../zip-builder';

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const small = zipOf({ 'a.xml': '<a>' + 'x'.repeat(500) + '</a>', 'xl/b.xml': '<b/>', 'xl/': '' });

function problemOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof WorkbookProblem) return error.code;
    throw error;
  }
  return 'none';
}

function readAll(bytes: Uint8Array, limits = defaultZipLimits) {
  const zip = openZip(bytes, nodeCodec, limits);
  return zip.entries.map((entry) => text(zip.read(entry)));
}

describe.each([
  ['node', nodeCodec],
  ['browser', browserCodec],
])('the %s codec', (_name, codec) => {
  it('gives back what it packed, for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3000 }), (bytes) => {
        expect(codec.inflate(codec.deflate(bytes), bytes.length)).toEqual(bytes);
      }),
    );
  });

  it('knows the CRC of 123456789', () => {
    expect(codec.crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  });

  it('never gives more than was expected', () => {
    const packed = codec.deflate(new Uint8Array(1000));
    expect(() => codec.inflate(packed, 999)).toThrow();
    expect(() => codec.inflate(packed, 0)).toThrow();
  });

  it('notices data that ends early', () => {
    const packed = codec.deflate(Uint8Array.from({ length: 5000 }, (_, i) => (i * i) % 251));
    expect(() => codec.inflate(packed.subarray(0, packed.length >> 1), 5000)).toThrow();
  });
});

it('has a CRC table that agrees with zlib on any bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      expect(crc32ByTable(bytes)).toBe(nodeCodec.crc32(bytes));
    }),
  );
});

describe('a zip', () => {
  it('lists its entries in order, folders too, and reads them', () => {
    const zip = openZip(small, nodeCodec);
    expect(zip.entries.map((entry) => entry.name)).toEqual(['a.xml', 'xl/b.xml', 'xl/']);
    expect(readAll(small)[1]).toBe('<b/>');
  });

  it('finds an entry whatever the letter case, slash or leading slash', () => {
    const zip = openZip(small, nodeCodec);
    expect(zip.entry('/XL\\B.xml')?.name).toBe('xl/b.xml');
    expect(zip.entry('xl/c.xml')).toBeUndefined();
  });

  it('hands out the compressed bytes as they stand in the file', () => {
    const zip = openZip(small, nodeCodec);
    const entry = zip.entry('a.xml');
    expect(entry && zip.raw(entry).length).toBe(entry?.compressedSize);
    expect(entry && text(nodeCodec.inflate(zip.raw(entry), entry.size))).toContain('xxx');
    expect(entry && zip.raw(entry).buffer).toBe(small.buffer);
  });

  it('may be a view on a larger buffer', () => {
    const large = new Uint8Array(small.length + 100);
    large.set(small, 50);
    expect(readAll(large.subarray(50, 50 + small.length))[1]).toBe('<b/>');
  });

  it('may carry a comment at its end', () => {
    const commented = new Uint8Array(small.length + 3);
    commented.set(small);
    new DataView(commented.buffer).setUint16(small.length - 2, 3, true);
    expect(readAll(commented)).toHaveLength(3);
  });

  it('that was written as a stream, with its sizes behind the data and in 64 bits, is read', () => {
    const bytes = streamedZip64('xl/a.xml', '<a>' + 'y'.repeat(1000) + '</a>');
    expect(readAll(bytes)).toEqual(['<a>' + 'y'.repeat(1000) + '</a>']);
    expect(problemOf(() => readAll(bytes.subarray(0, bytes.length - 23)))).toBe('damaged-zip');
  });
});

describe('a damaged zip', () => {
  const damage: Record<string, Uint8Array> = {
    'cut off at half': small.subarray(0, small.length >> 1),
    'cut off by one byte': small.subarray(0, small.length - 1),
    'with nothing but its first signature': small.subarray(0, 4),
    'with an unknown compression method': patched(small, (view) =>
      view.setUint16(findSignature(small, CENTRAL) + 10, 12, true),
    ),
    'with a wrong checksum': patched(small, (view) =>
      view.setUint32(findSignature(small, CENTRAL) + 16, 1, true),
    ),
    'with a size too small': patched(small, (view) =>
      view.setUint32(findSignature(small, CENTRAL) + 24, 10, true),
    ),
    'with a size too large': patched(small, (view) =>
      view.setUint32(findSignature(small, CENTRAL) + 24, 9999, true),
    ),
    'with a name that differs in its two headers': patched(small, (_view, copy) =>
      copy.set([0x7a], findSignature(small, LOCAL) + 30),
    ),
    'with content that was overwritten': patched(small, (_view, copy) => copy.fill(0xff, 36, 44)),
    'with two entries at one place': patched(small, (view) =>
      view.setUint32(findSignature(small, CENTRAL, 1) + 42, 0, true),
    ),
    'with an offset far outside': patched(small, (view) =>
      view.setUint32(findSignature(small, CENTRAL) + 42, 0x7fffffff, true),
    ),
    'with more entries announced than there are': patched(small, (view) =>
      view.setUint16(findSignature(small, END) + 10, 4, true),
    ),
    'with fewer entries announced than there are': patched(small, (view) =>
      view.setUint16(findSignature(small, END) + 10, 2, true),
    ),
    'with a name that climbs out': zipOf({ '../evil.xml': 'x' }),
    'with the same name twice': zipOf({ 'a.xml': 'x', 'A.xml': 'y' }),
  };

  it.each(Object.entries(damage))('%s is refused', (_what, bytes) => {
    expect(problemOf(() => readAll(bytes))).toBe('damaged-zip');
  });

  it('with an entry inside the data of another is refused', () => {
    const outer = zipOf({ a: zipOf({ b: 'x' }, 0), b: 'x' }, 0);
    const inside = findSignature(outer, LOCAL, 1);
    const nested = patched(outer, (view) =>
      view.setUint32(findSignature(outer, CENTRAL, 2) + 42, inside, true),
    );
    expect(problemOf(() => readAll(outer))).toBe('none');
    expect(problemOf(() => readAll(nested))).toBe('damaged-zip');
  });

  it('with an entry under a zip password is called encrypted', () => {
    const locked = patched(small, (view) => view.setUint16(findSignature(small, CENTRAL) + 8, 1, true));
    expect(problemOf(() => readAll(locked))).toBe('encrypted');
  });

  it('is refused or read, never anything else, whichever byte is spoilt', () => {
    fc.assert(
      fc.property(fc.nat(small.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const spoilt = patched(small, (_view, copy) => copy.set([(small[at] ?? 0) ^ flip], at));
        expect(['none', 'damaged-zip', 'zip-bomb', 'encrypted']).toContain(problemOf(() => readAll(spoilt)));
      }),
      { numRuns: 500 },
    );
  });
});

describe('a zip bomb', () => {
  it('is refused by the ratio of one entry: 2 MiB of zeros from some 2 KB', () => {
    expect(problemOf(() => openZip(zipOf({ a: new Uint8Array(2 ** 21) }), nodeCodec))).toBe('zip-bomb');
  });

  it('is not called one for a small entry, however well it packs', () => {
    expect(problemOf(() => readAll(zipOf({ a: new Uint8Array(2 ** 19) })))).toBe('none');
  });

  it('is refused by what all entries expand to', () => {
    const limits = { ...defaultZipLimits, totalSize: 500 };
    expect(problemOf(() => readAll(small, limits))).toBe('zip-bomb');
    expect(problemOf(() => readAll(small, { ...limits, totalSize: 511 }))).toBe('none');
  });

  it('is refused by the number of entries', () => {
    expect(problemOf(() => readAll(small, { ...defaultZipLimits, entries: 2 }))).toBe('zip-bomb');
  });
});
