/** What a store is given: texts within its limits, in every language, and pictures of its sizes. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { languages, type Language } from '../../src/strings/language';
import { project } from '../tools/running';

interface Listing {
  readonly name: string;
  readonly short: string;
  readonly long: readonly string[];
  readonly keywords: readonly string[];
  readonly pictures: Readonly<Record<string, string>>;
}

const store = path.join(project, 'docs/store');
const listing = JSON.parse(readFileSync(path.join(store, 'listing.json'), 'utf8')) as Record<
  Language,
  Listing
>;
const shots = ['pane', 'metric', 'summary', 'reading'];

/** Width and height out of a PNG's header. */
function sizeOf(file: string): readonly [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe('the listing', () => {
  it('speaks every language, and nothing else', () => {
    expect(Object.keys(listing).sort()).toEqual([...languages].sort());
  });

  it.each(languages)('keeps the limits of store and unified manifest in %s', (language) => {
    const { name, short, long, keywords, pictures } = listing[language];
    expect(name.length).toBeLessThanOrEqual(50);
    expect(short.length).toBeLessThanOrEqual(80);
    expect(long.join('\n\n').length).toBeLessThanOrEqual(4000);
    expect(long).toHaveLength(5);
    expect(keywords).toHaveLength(3);
    for (const keyword of keywords) expect(keyword.length).toBeLessThanOrEqual(30);
    expect(Object.keys(pictures).sort()).toEqual([...shots].sort());
  });

  it.each(languages)('says in %s that it is independent and no certification', (language) => {
    const text = listing[language].long.join(' ');
    expect(text).toContain('COPC Inc.');
    expect(text).toContain('COPC®');
    expect(text).toMatch(
      /no certification|no es una certificación|geen certificering|不是认证|ingen sertifisering/,
    );
  });

  it('names only functions there are', () => {
    const functions = JSON.stringify(listing).match(/=COPC\.[A-Z]+/g) ?? [];
    const known = readFileSync(path.join(project, 'docs/functions/README.md'), 'utf8');
    expect(functions.length).toBeGreaterThan(15);
    for (const one of new Set(functions)) expect(known).toContain(`COPC.${one.slice('=COPC.'.length)}`);
  });
});

describe('the pictures', () => {
  it.each(shots)('%s is as large as the store wants it', (name) => {
    expect(sizeOf(path.join(store, 'pictures', `${name}.png`))).toEqual([1366, 768]);
  });

  it('have a logo beside them, and the icons of the unified manifest', () => {
    expect(sizeOf(path.join(store, 'icon-300.png'))).toEqual([300, 300]);
    expect(sizeOf(path.join(project, 'assets/icons/app-192.png'))).toEqual([192, 192]);
    expect(sizeOf(path.join(project, 'assets/icons/app-outline-32.png'))).toEqual([32, 32]);
  });
});
