/** `npm run release`: each thing a release hands out as one file, with its licences and checksums, or nothing. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { run, temporary } from './running';

jest.setTimeout(180_000);

const who = ['--publisher', 'Example Ltd', '--support', 'https://example.com/help'];

describe('npm run release', () => {
  const out = temporary();
  const file = (ending: string): Buffer => {
    const name = readdirSync(out).find((one) => one.endsWith(ending));
    if (name === undefined) throw new Error(`the release has no file …${ending}`);
    return readFileSync(path.join(out, name));
  };
  const inZip = (ending: string) => unzipSync(file(ending));

  beforeAll(() => {
    const { status, stderr } = run('release.mjs', [
      '--url',
      'https://example.com/copc',
      ...who,
      '--out',
      out,
    ]);
    expect([status, stderr]).toEqual([0, '']);
  });

  it('is four files, whose checksums are told', () => {
    const names = readdirSync(out).filter((name) => name !== 'SHA256SUMS');
    expect(names.map((name) => name.replace(/^copc-scorecard-[\d.]+-/, '')).sort()).toEqual([
      'addin.zip',
      'app.zip',
      'command.tgz',
      'demo.zip',
    ]);
    const sums = names.map(
      (name) =>
        `${createHash('sha256')
          .update(readFileSync(path.join(out, name)))
          .digest('hex')}  ${name}`,
    );
    expect(readFileSync(path.join(out, 'SHA256SUMS'), 'utf8').trim().split('\n').sort()).toEqual(sums.sort());
  });

  it('holds the add-in with its licence, its notes and its address', () => {
    const files = inZip('-addin.zip');
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining([
        'LICENSE.txt',
        'README.txt',
        'SHA256SUMS',
        'manifest.xml',
        'taskpane.licences.txt',
      ]),
    );
    const manifest = new TextDecoder().decode(files['manifest.xml']);
    expect(manifest).toContain('https://example.com/copc/taskpane.html');
    expect(manifest).toContain('<ProviderName>Example Ltd</ProviderName>');
  });

  it('holds the app, the demo and the command, each with what it needs', () => {
    expect(Object.keys(inZip('-app.zip'))).toContain('manifest.json');
    expect(Object.keys(inZip('-demo.zip'))).toEqual(expect.arrayContaining(['index.html', 'LICENSE.txt']));
    const command = gunzipSync(file('-command.tgz')).toString('latin1');
    for (const name of ['package/dist/copc.mjs', 'package/dist/copc.licences.txt', 'package/LICENSE']) {
      expect(command).toContain(name);
    }
  });

  it('is nothing at all without a publisher', () => {
    const folder = temporary();
    const { status, stderr } = run('release.mjs', ['--url', 'https://example.com/copc', '--out', folder]);
    expect([status, stderr]).toEqual([1, expect.stringContaining('A package for the store needs:')]);
    expect(readdirSync(folder)).toEqual([]);
  });
});
