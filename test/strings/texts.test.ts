/** Every text of every part: there and translated in five languages, with the same values, a sentence for any count, used. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseMessage, type Message } from '../../src/strings/format';
import { languages, type Language } from '../../src/strings/language';
import { sentence } from '../../src/strings/words-for';
import { filesBelow, page } from '../docs/pages';
import { parts } from './parts';

/** Rightly the same as in English: names, and words that happen to be equal. */
const sameOnPurpose: Readonly<Record<Language, readonly string[]>> = {
  en: [],
  es: [
    'gapSheet.no',
    'audit.columns.auditor',
    'assessment.answers.no',
    'pane.title',
    'functionPage.labels.error',
    'sample.units.minutes',
    'report.points',
    'report.profileNames.base',
    'report.profileNames.gold',
    'report.severities.error',
    'workbench.things.macros',
  ],
  nl: [
    'snapshot.columns.status',
    'snapshot.columns.trend',
    'readiness.rows.open',
    'gapSheet.columns.trend',
    'audit.sheetName',
    'audit.columns.auditor',
    'staffing.shrinkage',
    'accuracy.breakdowns.team',
    'assessment.remarks.linkedMetric',
    'pane.title',
    'pane.metrics.filter',
    'pane.detail.trend',
    'pane.about.privacy',
    'work.override.status',
    'verdict.category.service',
    'action.columns.status',
    'action.status.open',
    'action.trend',
    'pane.mapping.roles.code',
    'pane.mapping.roles.status',
    'readingRole.code',
    'report.points',
    'report.profileNames.gold',
    'report.status',
    'report.trend',
    'scorecardTitle.status',
    'scorecardTitle.trend',
    'sample.categories.service',
    'sample.categories.volume',
    'sample.units.score',
    'sample.units.minutes',
    'workbench.things.slicers',
    'workbench.things.sparklines',
  ],
  zh: ['pane.title'],
  nb: [
    'snapshot.labels.program',
    'snapshot.columns.status',
    'snapshot.columns.trend',
    'gapSheet.columns.trend',
    'audit.columns.standard',
    'accuracy.breakdowns.team',
    'assessment.remarks.linkedMetric',
    'pane.title',
    'pane.mapping.roles.status',
    'pane.metrics.filter',
    'pane.detail.trend',
    'work.override.status',
    'verdict.category.service',
    'action.columns.status',
    'action.trend',
    'pane.mapping.roles.status',
    'report.points',
    'report.profileNames.gold',
    'report.status',
    'report.trend',
    'scorecardTitle.status',
    'scorecardTitle.trend',
    'sample.categories.service',
    'sample.units.minutes',
  ],
};

/** Names that no language translates. */
const names = ['report.program', 'report.trendMethods.mann-kendall', 'report.liveSheet'];

/** Signs between the parts of a sentence: a language may need none. */
const isJoint = (at: string) => at.startsWith('explain.joints.');

type Text = readonly [path: string, text: string];

function textsIn(node: unknown, at: string): Text[] {
  if (typeof node === 'string') return [[at, node]];
  return Object.entries(node ?? {}).flatMap(([key, inner]) =>
    textsIn(inner, at === '' ? key : `${at}.${key}`),
  );
}

const textsOf = (language: Language): Text[] =>
  Object.entries(parts).flatMap(([name, part]) => textsIn(part[language], name));

const english = textsOf('en');

type Argument = Exclude<Message[number], string>;

function argumentsOf(message: Message): Argument[] {
  return message.flatMap((piece) => {
    if (typeof piece === 'string') return [];
    return [piece, ...('forms' in piece ? [...piece.forms.values()].flatMap(argumentsOf) : [])];
  });
}

/** The values a message takes, by what they are for. */
const valuesOf = (text = '') => new Set(argumentsOf(parseMessage(text)).map(({ name }) => name));

/** Those a person sees; others only choose between forms, of which a language may have one. */
const shownIn = (text = '') =>
  new Set(
    argumentsOf(parseMessage(text))
      .filter(({ kind }) => kind === 'value' || kind === 'count')
      .map(({ name }) => name),
  );

/** The words of a message without its values. */
function wordsIn(message: Message): string {
  return message
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      return 'forms' in piece ? [...piece.forms.values()].map(wordsIn).join(' ') : ' ';
    })
    .join('');
}

it('of every part is looked at here', () => {
  const files = filesBelow('src/strings/parts', /\.ts$/).map(page);
  const exported = files.flatMap((text) =>
    [...text.matchAll(/export const (\w+)Texts = /g)].map(([, name]) => name),
  );
  expect(exported.sort()).toEqual(Object.keys(parts).sort());
});

describe.each(languages)('every text in %s', (language) => {
  const texts = new Map(textsOf(language));

  it('is there, under the keys English has', () => {
    expect([...texts.keys()].sort()).toEqual(english.map(([at]) => at).sort());
    expect([...texts].filter(([at, text]) => text.trim() === '' && !isJoint(at))).toEqual([]);
  });

  it('is a message', () => {
    // One that is none throws, and says where.
    expect([...texts.values()].map(parseMessage)).toHaveLength(texts.size);
  });

  it('shows the values the English one shows, and asks for no others', () => {
    const differing = english.filter(([at, text]) => {
      const translated = texts.get(at);
      const unknown = [...valuesOf(translated)].filter((name) => !valuesOf(text).has(name));
      return (
        [...shownIn(translated)].sort().join() !== [...shownIn(text)].sort().join() || unknown.length > 0
      );
    });
    expect(differing.map(([at]) => at)).toEqual([]);
  });

  it.each([0, 1, 2, 5, 21, 1200])('is a whole sentence for %i', (count) => {
    const made = [...texts].map(([at, text]): Text => {
      const values = Object.fromEntries([...valuesOf(text)].map((name) => [name, count]));
      return [at, sentence(text, values, language)];
    });
    expect(made.filter(([, said]) => /undefined|, plural,|, select,|NaN/.test(said))).toEqual([]);
    expect(made.filter(([at, said]) => !isJoint(at) && said.trim() === '')).toEqual([]);
  });

  it('claims nothing the rules do not', () => {
    const claiming = [...texts].filter(([, text]) => /significa(nt|tiv)|signifi[ck]ant|显著/i.test(text));
    expect(claiming).toEqual([]);
  });

  it('is translated', () => {
    const same = english.filter(
      ([at, text]) =>
        texts.get(at) === text &&
        /\p{L}{2}/u.test(wordsIn(parseMessage(text)).replace(/--[a-z-]+/g, '')) &&
        ![...names, ...sameOnPurpose[language]].includes(at),
    );
    expect(language === 'en' ? [] : same).toEqual([]);
  });

  it('is the same as in English only where that is known', () => {
    const equal = new Map(english);
    expect(sameOnPurpose[language].filter((at) => equal.get(at) !== texts.get(at))).toEqual([]);
  });
});

describe('every text is used', () => {
  const source = path.join(__dirname, '../../src');
  const ofLanguages = /strings\/(en|es|nl|zh|nb)\//;

  function filesUnder(folder: string): string[] {
    return readdirSync(folder).flatMap((name) => {
      const file = path.join(folder, name);
      if (statSync(file).isDirectory()) return filesUnder(file);
      return /\.tsx?$/.test(name) && !ofLanguages.test(file.replaceAll('\\', '/')) ? [file] : [];
    });
  }

  const code = filesUnder(source).map((file) => readFileSync(file, 'utf8'));
  const mentioned = new Set(code.join('\n').match(/[A-Za-z][\w-]*/g) ?? []);
  /** Commander's own headings, translated by their English words. */
  const ofALibrary = /^cli\.help\.titles\./;

  it('somewhere in the program', () => {
    const unused = english.filter(
      ([at]) => !mentioned.has(at.split('.').at(-1) ?? '') && !ofALibrary.test(at),
    );
    expect(unused.map(([at]) => at)).toEqual([]);
  });

  it('and one that is not would be found', () => {
    expect(mentioned.has('aTextThatNobodySays')).toBe(false);
  });
});
