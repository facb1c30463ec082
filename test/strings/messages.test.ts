/** The texts kept as ICU messages: translated, with the same values, and right for one and for many in every language. */
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { checking as checkingEn } from '../../src/strings/en/checking';
import { checking as checkingEs } from '../../src/strings/es/checking';
import { checking as checkingNb } from '../../src/strings/nb/checking';
import { checking as checkingNl } from '../../src/strings/nl/checking';
import { checking as checkingZh } from '../../src/strings/zh/checking';
import { pane as en } from '../../src/strings/en/pane';
import { work as enWork } from '../../src/strings/en/work';
import { workbench as enWorkbench } from '../../src/strings/en/workbench';
import { pane as es } from '../../src/strings/es/pane';
import { work as esWork } from '../../src/strings/es/work';
import { workbench as esWorkbench } from '../../src/strings/es/workbench';
import { languages, type Language } from '../../src/strings/language';
import { wordsOf } from '../../src/strings/messages';
import { pane as nb } from '../../src/strings/nb/pane';
import { work as nbWork } from '../../src/strings/nb/work';
import { workbench as nbWorkbench } from '../../src/strings/nb/workbench';
import { pane as nl } from '../../src/strings/nl/pane';
import { work as nlWork } from '../../src/strings/nl/work';
import { workbench as nlWorkbench } from '../../src/strings/nl/workbench';
import { paneFor } from '../../src/strings/pane-for';
import { pane as zh } from '../../src/strings/zh/pane';
import { work as zhWork } from '../../src/strings/zh/work';
import { workbench as zhWorkbench } from '../../src/strings/zh/workbench';

const checking = { en: checkingEn, es: checkingEs, nl: checkingNl, zh: checkingZh, nb: checkingNb };
const texts: Readonly<Record<Language, object>> = {
  en: { ...en, ...enWork, ...checking.en, workbench: enWorkbench },
  es: { ...es, ...esWork, ...checking.es, workbench: esWorkbench },
  nl: { ...nl, ...nlWork, ...checking.nl, workbench: nlWorkbench },
  zh: { ...zh, ...zhWork, ...checking.zh, workbench: zhWorkbench },
  nb: { ...nb, ...nbWork, ...checking.nb, workbench: nbWorkbench },
};

/** Rightly the same as in English: names, and words that happen to be equal. */
const sameOnPurpose: Readonly<Record<Language, readonly string[]>> = {
  en: [],
  es: ['title'],
  nl: ['title', 'metrics.filter', 'override.status', 'detail.trend', 'about.privacy'],
  zh: ['title'],
  nb: ['title', 'metrics.filter', 'override.status', 'detail.trend'],
};

function flat(node: unknown, path = ''): [string, string][] {
  if (typeof node === 'string') return [[path, node]];
  return Object.entries(node ?? {}).flatMap(([key, inner]) =>
    flat(inner, path === '' ? key : `${path}.${key}`),
  );
}

type Token = string | readonly unknown[];

/** The names of the values a message takes, found by Lingui's own parser. */
function valuesOf(message: string): string[] {
  const found = new Set<string>();
  const look = (tokens: unknown): void => {
    for (const token of (Array.isArray(tokens) ? tokens : []) as Token[]) {
      if (typeof token === 'string') continue;
      found.add(String(token[0]));
      const forms = token[2];
      if (typeof forms === 'object' && forms !== null) Object.values(forms).forEach(look);
    }
  };
  look(compileMessageOrThrow(message));
  return [...found].sort();
}

const english = flat(texts.en);

describe.each(languages.filter((language) => language !== 'en'))('the pane in %s', (language) => {
  const translated = new Map(flat(texts[language]));

  it('has every text', () => {
    expect([...translated.keys()].sort()).toEqual(english.map(([path]) => path).sort());
  });

  it('is translated', () => {
    const same = english.filter(
      ([path, text]) =>
        translated.get(path) === text &&
        /\p{L}{2}/u.test(text.replace(/\{[^}]*\}/g, '')) &&
        !sameOnPurpose[language].includes(path),
    );
    expect(same).toEqual([]);
  });

  it('takes the same values', () => {
    const differing = english.filter(
      ([path, text]) => valuesOf(translated.get(path) ?? '').join() !== valuesOf(text).join(),
    );
    expect(differing.map(([path]) => path)).toEqual([]);
  });
});

describe.each(languages)('every text of the pane in %s', (language) => {
  it.each([0, 1, 2, 5, 21, 1200])('is a whole sentence for %i', (count) => {
    for (const [path, text] of flat(texts[language])) {
      const { said } = wordsOf<{ said: string }>({ said: text }, language) as unknown as {
        said: string | ((values: object) => string);
      };
      const needed = Object.fromEntries(valuesOf(text).map((name) => [name, count]));
      const sentence = typeof said === 'string' ? said : said(needed);
      expect({ path, sentence }).not.toEqual({
        path,
        sentence: expect.stringMatching(/[{}]|undefined|plural/),
      });
      expect(sentence).not.toBe('');
    }
  });
});

describe('one and more in the pane', () => {
  it.each<[Language, string, string, string]>([
    ['en', 'Written: 1 sheet, 1 cell.', 'Written: 2 sheets, 1,200 cells.', '1 period: May'],
    ['es', 'Escrito: 1 hoja, 1 celda.', 'Escrito: 2 hojas, 1200 celdas.', '1 período: May'],
    ['nl', 'Geschreven: 1 blad, 1 cel.', 'Geschreven: 2 bladen, 1.200 cellen.', '1 periode: May'],
    ['zh', '已写入：1 张工作表，1 个单元格。', '已写入：2 张工作表，1,200 个单元格。', '1 个期间：May'],
    ['nb', 'Skrevet: 1 ark, 1 celle.', 'Skrevet: 2 ark, 1\u00a0200 celler.', '1 periode: May'],
  ])('are told apart and counted as in %s', (language, one, many, period) => {
    const { write, mapping } = paneFor(language);
    expect(write.written({ sheets: 1, cells: 1 })).toBe(one);
    expect(write.written({ sheets: 2, cells: 1200 })).toBe(many);
    expect(mapping.periods({ count: 1, first: 'May', last: 'May' })).toBe(period);
  });
});

describe('a value in a message', () => {
  it('is text, whatever it looks like: braces, quotes, escapes', () => {
    const odd = `{count} '{' #  \\x41 \\u0042 <b>`;
    expect(paneFor('en').result.scored({ sheet: odd, verdict: 'Gold' })).toBe(`Sheet "${odd}" scored. Gold`);
  });
});
