/** What Excel is told about the functions: the rules its metadata has to follow, and the files as they are given out. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { catalogue } from '../../src/catalogue/catalogue';
import { functionsJson } from '../../src/catalogue/documents/metadata';
import { languages } from '../../src/strings/language';

const site = 'https://example.com/copc';
const golden = path.join(__dirname, '../functions/golden');

describe.each(languages)('the metadata in %s', (language) => {
  const metadata = functionsJson(language, site);

  it('is what was given out before, but for what was changed on purpose (UPDATE_GOLDEN=1 writes it)', () => {
    const file = path.join(golden, language === 'en' ? 'functions.json' : `functions-${language}.json`);
    const text = `${JSON.stringify(metadata, null, 2)}\n`;
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, text);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(text));
  });

  it('lets error values reach the functions', () => {
    expect(metadata.allowErrorForDataTypeAny).toBe(true);
  });

  it('has ids and names Excel takes: 3 characters or more, letters, digits, points and underscores', () => {
    const names = metadata.functions.map(({ id }) => id);
    expect(new Set(names).size).toBe(names.length);
    for (const { id, name } of metadata.functions) {
      expect(id).toMatch(/^[A-Z][A-Z0-9._]{2,63}$/);
      expect(name).toBe(id);
    }
  });

  it('describes functions in at most 250 characters and arguments in at most 128', () => {
    for (const { description, parameters } of metadata.functions) {
      expect(description.length).toBeGreaterThan(10);
      expect(description.length).toBeLessThanOrEqual(250);
      for (const parameter of parameters) {
        expect(parameter.description).not.toBe('');
        expect(parameter.description.length).toBeLessThanOrEqual(128);
      }
    }
  });

  it('says of every word of a list what it stands for, in at most 128 characters', () => {
    const tips = metadata.enums.flatMap(({ values }) => values.map(({ tooltip }) => tooltip));
    expect(tips.length).toBeGreaterThan(10);
    for (const tip of tips) expect([tip, tip.length > 3 && tip.length <= 128]).toEqual([tip, true]);
    expect(new Set(tips).size).toBe(tips.length);
  });

  it('names lists of words that exist, for words only', () => {
    const ids = metadata.enums.map(({ id }) => id);
    const used = metadata.functions.flatMap(({ parameters }) => parameters).filter((one) => one.customEnumId);
    expect([...new Set(used.map(({ customEnumId }) => customEnumId))].sort()).toEqual([...ids].sort());
    expect(used.every(({ type, dimensionality }) => type === 'string' && dimensionality === 'scalar')).toBe(
      true,
    );
  });

  it('says every word of a list in the argument that takes it', () => {
    const words = new Map(metadata.enums.map(({ id, values }) => [id, values.map(({ name }) => name)]));
    for (const { description, customEnumId } of metadata.functions.flatMap(({ parameters }) => parameters)) {
      for (const word of words.get(customEnumId ?? '') ?? []) expect(description).toContain(word);
    }
  });

  it('has optional arguments last, as Excel asks', () => {
    for (const { parameters } of metadata.functions) {
      const optional = parameters.map((parameter) => parameter.optional === true);
      expect(optional).toEqual([...optional].sort());
    }
  });

  it('hides the probe and nothing else', () => {
    const hidden = metadata.functions.filter(({ options }) => options?.excludeFromAutoComplete);
    expect(hidden.map(({ name }) => name)).toEqual(['PROBE']);
  });
});

describe('the metadata in all languages', () => {
  it('differs in texts and help links alone', () => {
    const bare = (language: (typeof languages)[number]) =>
      JSON.stringify(functionsJson(language, site), (key, value: unknown) =>
        ['description', 'helpUrl', 'tooltip'].includes(key) ? '' : value,
      );
    for (const language of languages) expect(bare(language)).toBe(bare('en'));
  });

  it('declares every range as any[][], so that blanks, texts and errors arrive', () => {
    const ranges = functionsJson('en', site)
      .functions.flatMap(({ parameters }) => parameters)
      .filter(({ dimensionality }) => dimensionality === 'matrix');
    expect(ranges.length).toBeGreaterThan(20);
    expect(ranges.every(({ type }) => type === 'any')).toBe(true);
  });

  it('has every function of the catalogue', () => {
    expect(functionsJson('en', site).functions.map(({ id }) => id)).toEqual(
      catalogue.map(({ name }) => name),
    );
  });
});
