// Makes a browser's PNG small: at most 256 colours, by a palette. Flat pages with text lose nothing one can see.
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * @param {Buffer} png 8 bits a channel, RGB or RGBA, not interlaced, opaque, as browsers write screenshots
 * @returns {Buffer} the same picture with a palette
 * @throws Error when it is another kind of PNG
 */
export function smallPng(png) {
  const { width, height, pixels } = decode(png);
  const counts = new Map();
  for (const color of pixels) counts.set(color, (counts.get(color) ?? 0) + 1);
  const palette = paletteOf(counts);
  const nearest = new Map(palette.map((color, index) => [color, index]));
  for (const color of counts.keys()) {
    if (!nearest.has(color)) nearest.set(color, nearestOf(color, palette));
  }
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) rows[y * (width + 1) + 1 + x] = nearest.get(pixels[y * width + x]);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const colors = Buffer.from(palette.flatMap((color) => channels(color)));
  const data = deflateSync(rows, { level: 9 });
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', colors),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Boxes of colours, the one with most to lose halved first; each gives its mean. */
function paletteOf(counts) {
  if (counts.size <= 256) return [...counts.keys()];
  const boxes = [boxOf([...counts])];
  while (boxes.length < 256) {
    boxes.sort((a, b) => b.loss - a.loss);
    const { colors, channel } = boxes.shift();
    colors.sort(([a], [b]) => channels(a)[channel] - channels(b)[channel]);
    const half = colors.reduce((sum, [, count]) => sum + count, 0) / 2;
    let seen = 0;
    let at = colors.findIndex(([, count]) => (seen += count) >= half) + 1;
    at = Math.min(Math.max(at, 1), colors.length - 1);
    boxes.push(boxOf(colors.slice(0, at)), boxOf(colors.slice(at)));
  }
  return [...new Set(boxes.map(({ mean }) => mean))];
}

function boxOf(colors) {
  const total = colors.reduce((sum, [, count]) => sum + count, 0);
  const means = [0, 1, 2].map(
    (channel) => colors.reduce((sum, [color, count]) => sum + channels(color)[channel] * count, 0) / total,
  );
  const losses = [0, 1, 2].map((channel) =>
    colors.reduce((sum, [color, count]) => sum + (channels(color)[channel] - means[channel]) ** 2 * count, 0),
  );
  const loss = colors.length < 2 ? -1 : Math.max(...losses);
  const mean = means.reduce((color, value) => color * 256 + Math.round(value), 0);
  return { colors, loss, channel: losses.indexOf(Math.max(...losses)), mean };
}

function nearestOf(color, palette) {
  const wanted = channels(color);
  let best = 0;
  let least = Infinity;
  palette.forEach((one, index) => {
    const distance = channels(one).reduce((sum, value, at) => sum + (value - wanted[at]) ** 2, 0);
    if (distance < least) [best, least] = [index, distance];
  });
  return best;
}

const channels = (color) => [color >> 16, (color >> 8) & 255, color & 255];

/** Width, height, and each pixel's colour as one number. */
export function decode(png) {
  if (!png.subarray(0, 8).equals(signature)) throw new Error('This is no PNG file.');
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const [depth, type, , , interlaced] = png.subarray(24, 29);
  if (depth !== 8 || (type !== 2 && type !== 6) || interlaced !== 0) {
    throw new Error(`A PNG with depth ${depth} and colour type ${type} is not read here.`);
  }
  const data = [];
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') data.push(png.subarray(at + 8, at + 8 + length));
  }
  const bytes = inflateSync(Buffer.concat(data));
  const size = type === 2 ? 3 : 4;
  const line = width * size;
  const pixels = new Uint32Array(width * height);
  let above = new Uint8Array(line);
  for (let y = 0; y < height; y += 1) {
    const filter = bytes[y * (line + 1)];
    const row = Uint8Array.from(bytes.subarray(y * (line + 1) + 1, (y + 1) * (line + 1)));
    for (let at = 0; at < line; at += 1) {
      const left = at < size ? 0 : row[at - size];
      const corner = at < size ? 0 : above[at - size];
      row[at] += [0, left, above[at], (left + above[at]) >> 1, paeth(left, above[at], corner)][filter];
    }
    for (let x = 0; x < width; x += 1) {
      const at = x * size;
      pixels[y * width + x] = (row[at] << 16) | (row[at + 1] << 8) | row[at + 2];
    }
    above = row;
  }
  return { width, height, pixels };
}

function paeth(left, up, corner) {
  const [a, b, c] = [left, up, corner].map((value) => Math.abs(left + up - corner - value));
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}
