/** The script stores words and texts in a form of its own: each of them means there what it means in the sources. */
import { catalogue } from '../../src/catalogue/catalogue';
import { answer } from '../../src/catalogue/run';
import { languages } from '../../src/strings/language';
import { CELL_WORDS } from '../../src/worksheet/vocabulary/cell-words';
import { listed } from '../../src/worksheet/vocabulary/word-list';
import { describeBuilt, loadRuntime } from './runtime';

const allOf = (lists: Readonly<Record<string, string>>): string[] => Object.values(lists).flatMap(listed);
const wordsOf = (pick: (words: (typeof CELL_WORDS)[number]) => string[]): string[] =>
  CELL_WORDS.flatMap(pick);

const rising = [[70, 72, 71, 75, 78, 80]];
const falling = [[80, 78, 75, 71, 72, 70]];
const tied = [[80, 78, 78, 78, 72, 70]];

/** What a word stands for, in a call that shows it. */
const uses: readonly (readonly [string, readonly string[], string, (word: string) => readonly unknown[]])[] =
  [
    ['better', wordsOf((words) => allOf(words.better)), 'GAP', (word) => [rising, 85, word]],
    [
      'better among fillers',
      wordsOf((words) => listed(words.better.fillers)),
      'GAP',
      (word) => [rising, 85, `higher ${word}`],
    ],
    [
      'category',
      wordsOf((words) => allOf(words.categories)),
      'GOLDDETAIL',
      (word) => [[[1], [2]], [[1], [3]], null, [['quality'], [word]]],
    ],
    ['missing', wordsOf((words) => listed(words.missing)), 'STREAK', (word) => [[[1, word, 1]], 2]],
    ['at least', wordsOf((words) => listed(words.atLeast)), 'GAP', (word) => [rising, `${word} 85`]],
    ['at most', wordsOf((words) => listed(words.atMost)), 'GAP', (word) => [rising, `85 ${word}`]],
    ['between', wordsOf((words) => listed(words.bandBetween)), 'GAP', (word) => [rising, `60 ${word} 70`]],
    ['a band', wordsOf((words) => listed(words.bandBefore)), 'GAP', (word) => [rising, `${word} 60-70`]],
    ['a limit', wordsOf((words) => listed(words.timeLimit)), 'GAP', (word) => [rising, `80% ${word} 20 s`]],
    ['a unit', wordsOf((words) => allOf(words.timeUnits)), 'GAP', (word) => [rising, `<= 20 ${word}`]],
    [
      'an outcome',
      wordsOf((words) => allOf(words.outcomes)),
      'ERRORACCURACY',
      (word) => [[['pass'], ['pass'], [word]]],
    ],
    [
      'a family',
      wordsOf((words) => allOf(words.families)),
      'ERRORACCURACY',
      (word) => [[[1, 0]], [['customer', word]], 'customer'],
    ],
    [
      'a rule',
      ['latest', ' LATEST ', 'mean 3', 'mean of 3', '4 of 6', '7 of 6', 'mean 0', 'mean 1001'],
      'LEVELOK',
      (word) => [rising, 75, null, word],
    ],
    [
      'a method',
      ['mann-kendall', 'Mann Kendall', 'theil-sen', 'Theil Sen', 'halves'],
      'TREND',
      (word) => [tied, null, null, word],
    ],
    [
      'a measure',
      ['wape', 'WAPE', 'bias', 'within', 'Within'],
      'FORECASTACCURACY',
      (word) => [rising, falling, word, 0.05],
    ],
    [
      'a profile',
      ['gold', 'Gold', '50/75', '60 / 80', '80/60'],
      'GOLDDETAIL',
      (word) => [[[1], [2]], [[1], [3]], null, null, word],
    ],
  ];

const spoken: readonly (readonly [string, (language: string) => readonly unknown[]])[] = [
  ...[rising, falling, tied, [[1]], [['']]].flatMap((values) =>
    [75, '>= 80%', '70-75', ''].flatMap((target) =>
      [null, 'lower'].flatMap((better): (readonly [string, (language: string) => readonly unknown[]])[] => [
        ['EXPLAIN', (language) => [values, target, better, language]],
        ['STATUS', (language) => [values, target, better, null, null, language]],
        ['ACTION', (language) => [values, target, better, language]],
        ['ASSURANCE', (language) => [values, target, better, language]],
        ['TREND', (language) => [values, better, null, null, language]],
        ['SCORECARD', (language) => [values, target, better, null, language]],
        ['GOLDDETAIL', (language) => [values, target, better, null, null, language]],
      ]),
    ),
  ),
  ['TREND', (language) => [[['abc']], null, null, null, language]],
  ['TREND', (language) => [[['1.234']], null, null, null, language]],
  ['ACTION', (language) => [rising, [[1, 2]], null, language]],
  ['ACTION', (language) => [rising, '>= 80', 'lower', language]],
  ['ACTION', (language) => [rising, 'soon', null, language]],
  ['SCORECARD', (language) => [[[1], [2]], [[1], [2], [3]], null, null, language]],
];

describeBuilt('the built script (npm run build)', () => {
  const runtime = loadRuntime();
  const inSource = (name: string, args: readonly unknown[]): unknown => {
    const entry = catalogue.find((one) => one.name === name);
    if (entry === undefined) throw new Error(`no function ${name}`);
    const found = answer(
      entry,
      entry.parameters.map((_, index) => args[index] ?? null),
    );
    return found.kind === 'value' ? { value: found.value } : { error: found.code, message: found.message };
  };

  it.each(uses)('takes every word for %s as the sources do', (_, words, name, argsFor) => {
    const wrong = words.filter((word) => {
      const args = argsFor(word);
      return JSON.stringify(runtime.outcome(name, args)) !== JSON.stringify(inSource(name, args));
    });
    expect(words.length).toBeGreaterThan(4);
    expect(wrong).toEqual([]);
  });

  it.each(languages)('speaks %s as the sources do', (language) => {
    for (const [name, argsFor] of spoken) {
      const args = argsFor(language);
      expect({ name, args, found: runtime.outcome(name, args) }).toEqual({
        name,
        args,
        found: inSource(name, args),
      });
    }
  });
});
