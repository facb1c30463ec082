/** `npm run pictures`: what its pictures go through on their way to the disk. */
import { deflateSync, inflateSync } from 'node:zlib';
import { evaluate, run } from './running';

/** A PNG of RGB rows, each filtered as told; the checksums of its parts are left empty, which our reader doesn't look at. */
function png(width: number, rows: readonly { readonly filter: number; readonly bytes: readonly number[] }[]) {
  const part = (name: string, data: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, Buffer.from(name, 'latin1'), data, Buffer.alloc(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(rows.length, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const data = Buffer.from(rows.flatMap(({ filter, bytes }) => [filter, ...bytes]));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    part('IHDR', header),
    part('IDAT', deflateSync(data)),
    part('IEND', Buffer.alloc(0)),
  ]);
}

function small(picture: Buffer): Buffer {
  const script = `
    import { smallPng } from './pictures/small-png.mjs';
    const picture = Buffer.from('${picture.toString('base64')}', 'base64');
    console.log(JSON.stringify(smallPng(picture).toString('base64')));`;
  return Buffer.from(String(evaluate(script)), 'base64');
}

/** The colours of a PNG with a palette, row by row. */
function colors(picture: Buffer): string[][] {
  const parts = new Map<string, Buffer>();
  for (let at = 8; at < picture.length; at += picture.readUInt32BE(at) + 12) {
    const length = picture.readUInt32BE(at);
    parts.set(picture.toString('latin1', at + 4, at + 8), picture.subarray(at + 8, at + 8 + length));
  }
  const palette = parts.get('PLTE') ?? Buffer.alloc(0);
  const width = parts.get('IHDR')?.readUInt32BE(0) ?? 0;
  const rows = inflateSync(parts.get('IDAT') ?? Buffer.alloc(0));
  return Array.from({ length: rows.length / (width + 1) }, (_, y) =>
    [...rows.subarray(y * (width + 1) + 1, (y + 1) * (width + 1))].map((index) =>
      palette.toString('hex', index * 3, index * 3 + 3),
    ),
  );
}

describe('a picture made small', () => {
  it('keeps every colour where they are few, whatever filters the browser used', () => {
    const picture = png(2, [
      { filter: 0, bytes: [255, 0, 0, 0, 0, 255] },
      { filter: 1, bytes: [10, 20, 30, 1, 1, 1] },
      { filter: 2, bytes: [1, 1, 1, 0, 0, 0] },
      { filter: 3, bytes: [0, 0, 0, 0, 0, 0] },
      { filter: 4, bytes: [0, 0, 0, 0, 0, 1] },
    ]);
    expect(colors(small(picture))).toEqual([
      ['ff0000', '0000ff'],
      ['0a141e', '0b151f'],
      ['0b151f', '0b151f'],
      ['050a0f', '080f17'],
      ['050a0f', '080f18'],
    ]);
  });

  it('has at most 256 colours near the ones there were', () => {
    const row = (y: number) => Array.from({ length: 60 }, (_, x) => [x * 4, y * 4, 128]).flat();
    const rows = Array.from({ length: 60 }, (_, y) => ({ filter: 0, bytes: row(y) }));
    const result = colors(small(png(60, rows)));
    expect(new Set(result.flat()).size).toBeLessThanOrEqual(256);
    const far = result.flatMap((line, y) =>
      line.map((color, x) => {
        const [red = 0, green = 0] = [...Buffer.from(color, 'hex')];
        return Math.max(Math.abs(red - x * 4), Math.abs(green - y * 4));
      }),
    );
    expect(Math.max(...far)).toBeLessThanOrEqual(24);
  });
});

it('says which pictures there are when asked for another', () => {
  const { status, stderr } = run('pictures.mjs', ['no-such']);
  expect([status, stderr]).toEqual([
    1,
    expect.stringMatching(/^There is no picture no-such\. There are: pane-en, /),
  ]);
});
