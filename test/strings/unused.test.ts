/** Texts nobody says any more are found: a key that appears nowhere in the program outside the texts themselves. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { stringsFor } from '../../src/strings';
import { commandStringsFor } from '../../src/strings/cli-for';
import { checking } from '../../src/strings/en/checking';
import { pane } from '../../src/strings/en/pane';
import { work } from '../../src/strings/en/work';
import { workbench } from '../../src/strings/en/workbench';
import { explainFor } from '../../src/strings/explain-for';

const source = path.join(__dirname, '../../src');

function filesUnder(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name);
    if (statSync(file).isDirectory()) return filesUnder(file);
    return /\.tsx?$/.test(name) ? [file] : [];
  });
}

function keysIn(node: unknown, at = ''): string[] {
  if (typeof node !== 'object' || node === null) return [at];
  return Object.entries(node).flatMap(([key, inner]) => keysIn(inner, at === '' ? key : `${at}.${key}`));
}

const languageFolder = /strings\/(en|es|nl|zh|nb)\//;
const code = filesUnder(source)
  .filter((file) => !languageFolder.test(file.replaceAll('\\', '/')))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
/** Commander's own headings, translated by their English words. */
const ofALibrary = /^cli\.help\.titles\./;
const mentioned = new Set(code.match(/[A-Za-z][\w-]*/g) ?? []);

describe('every text is used', () => {
  it.each([
    ['pane', pane],
    ['checks in the pane', checking],
    ['pane around a result', work],
    ['workbench', workbench],
    ['reports, findings and messages', stringsFor('en')],
    ['command line', commandStringsFor('en')],
    ['explanations', explainFor('en')],
  ])('of the %s', (_, texts) => {
    const unused = keysIn(texts).filter(
      (key) => !mentioned.has(key.split('.').at(-1) ?? '') && !ofALibrary.test(key),
    );
    expect(unused).toEqual([]);
  });

  it('and one that is not would be found', () => {
    expect(mentioned.has('aTextThatNobodySays')).toBe(false);
  });
});
