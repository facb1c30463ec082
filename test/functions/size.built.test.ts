/** What Excel loads before the first formula answers stays small. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { script } from './runtime';

/** 36 KB by Node's zlib, which makes the most bytes of it; more than a third is words in five languages. */
const mostBytes = 36_864;

describe('the built script', () => {
  const source = readFileSync(script, 'utf8');

  it('is at most 36,864 bytes as a server sends it', () => {
    expect(gzipSync(source, { level: 9 }).length).toBeLessThanOrEqual(mostBytes);
  });

  it.each(['COPC.TRENDOK', 'What it is for', 'january', 'net promoter score', 'Higher is better'])(
    'leaves out what formulas do not need: %s',
    (text) => {
      expect(source).not.toContain(text);
    },
  );

  it('asks for nothing but CustomFunctions, and no Intl', () => {
    expect(source).not.toMatch(
      // A field of that name is another thing.
      /(?<!\bthis\.)\b(Office|Excel|document|window|fetch|Intl|toLocale\w*|require|process)\b[.(]/,
    );
  });
});

describe('the page for versions of Excel that want one', () => {
  const page = readFileSync(path.join(__dirname, '../../assets/functions/functions.html'), 'utf8');

  it('loads the runtime and the script, and lets nothing else run', () => {
    const scripts = [...page.matchAll(/<script src="([^"]+)">/g)].map(([, address]) => address);
    expect(scripts).toEqual([
      'https://appsforoffice.microsoft.com/lib/1/hosted/custom-functions-runtime.js',
      'functions.js',
    ]);
    expect(page).toMatch(/default-src 'none'; script-src 'self' https:\/\/appsforoffice\.microsoft\.com/);
    expect(page).not.toMatch(/unsafe/);
  });
});
