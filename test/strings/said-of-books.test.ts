/**
 * Codes of the program never reach a person: whatever is said of the books of `test/worksheet/cases` and of the samples
 * (findings, why a sheet was read so, what is printed, why nothing could be scored), in every language.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { failureSentence } from '../../src/cli/print/failure-line';
import { openFileHost } from '../../src/hosts/file/file-host';
import { nodeCodec } from '../../src/hosts/file/node';
import { findingMessage } from '../../src/report/look/show-value';
import { mailText } from '../../src/report/share/text';
import { goldProfile } from '../../src/scoring/profile';
import { languages, type Language } from '../../src/strings/language';
import { findingTexts, findingWordTexts } from '../../src/strings/parts/reading/findings';
import { readingReasonTexts, readingRoleTexts } from '../../src/strings/parts/reading/reading';
import { verdictTexts } from '../../src/strings/parts/verdicts/verdicts';
import { reasonSentence } from '../../src/strings/reading-sentences';
import { scoreBook } from '../../src/workflows/score/score-book';

const cases = path.join(__dirname, '../worksheet/cases');
const samples = path.join(__dirname, '../../assets/samples');
const books = [
  ...readdirSync(cases, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? readdirSync(path.join(cases, entry.name))
          .filter((file) => file.startsWith('book.'))
          .map((file) => path.join(cases, entry.name, file))
      : [],
  ),
  ...readdirSync(samples)
    .filter((file) => /\.(xlsx|csv)$/.test(file))
    .map((file) => path.join(samples, file)),
];

/** Codes of several words: one alone may be a word of a language. */
const codes = [
  ...[findingTexts.en, readingReasonTexts.en, readingRoleTexts.en, findingWordTexts.en.kinds],
  ...Object.values(verdictTexts.en),
]
  .flatMap((texts) => Object.keys(texts))
  .filter((code) => code.includes('-'));
const code = new RegExp(`(?<![\\p{L}\\d-])(?:${[...new Set(codes)].join('|')})(?![\\p{L}\\d-])|--\\d`, 'u');
const options = { sheet: null, profile: goldProfile, asOf: null, map: null };

async function saidOf(file: string): Promise<(language: Language) => readonly string[]> {
  const host = openFileHost(path.basename(file), readFileSync(file), nodeCodec);
  try {
    const { scorecards } = await scoreBook(host, options);
    return (language) => [
      ...scorecards.flatMap(({ findings, tables }) => [
        ...[...findings, ...tables.flatMap(({ table }) => table.findings)].map((one) =>
          findingMessage(one, language),
        ),
        ...tables.flatMap(({ table }) =>
          table.reading.reasons.map(({ code: why, details }) => reasonSentence(why, details, language)),
        ),
      ]),
      mailText(scorecards, language),
    ];
  } catch (failure) {
    return (language) => [failureSentence(failure, language)];
  }
}

it.each(books.map((file) => [path.relative(path.join(__dirname, '../..'), file), file] as const))(
  'of %s no code is said',
  async (_, file) => {
    const said = await saidOf(file);
    for (const language of languages) {
      const texts = said(language);
      expect(texts.length).toBeGreaterThan(0);
      expect(texts.filter((text) => code.test(text) || /undefined|\bNaN\b/.test(text))).toEqual([]);
    }
  },
);
