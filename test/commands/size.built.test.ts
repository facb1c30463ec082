/** What the ribbon's page loads before anyone clicks stays small. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { dist } from '../built';

const read = (file: string) => readFileSync(path.join(dist, file), 'utf8');
const compressed = (file: string) => gzipSync(read(file), { level: 9 }).length;

describe('the built page of the buttons', () => {
  it('loads at most 20 KB compressed', () => {
    expect(compressed('commands.js')).toBeLessThanOrEqual(20 * 1024);
  });

  it('loads one script of its own, and the dialog as little', () => {
    expect([...read('commands.html').matchAll(/src="?([^\s">]+\.js)/g)].map(([, file]) => file)).toEqual([
      'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
      'commands.js',
    ]);
    expect(compressed('message.js')).toBeLessThanOrEqual(20 * 1024);
  });

  it('has no React in any of its scripts', () => {
    const work = readdirSync(dist).find((file) => file.startsWith('commands-work.')) ?? 'none';
    for (const file of ['commands.js', work, 'message.js']) {
      expect(read(file)).not.toMatch(/react\.element|react-dom|Symbol\.for\("react/i);
    }
  });
});
