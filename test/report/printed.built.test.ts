/**
 * The sheets of ours as LibreOffice prints them: each sample scored, written, made a PDF, and the words of its pages
 * looked at. Skipped, visibly, where `soffice` or `pdftotext` is not installed.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { languages } from '../../src/strings/language';
import type { Language } from '../../src/strings/language';
import { reportWordsFor } from '../../src/report/look/report-words';
import { actionTexts } from '../../src/strings/parts/sheets/actions';
import { wordsFor } from '../../src/strings/words-for';
import { copc, root, temporaryFolder } from '../cli/run';
import { manyMetrics } from './printed-books';

jest.setTimeout(180_000);

const has = (program: string): boolean => spawnSync('which', [program]).status === 0;
const canPrint = has('soffice') && has('pdftotext');
const printed = canPrint ? describe : describe.skip;

const samples = path.join(root, 'assets/samples');
const workbooks = readdirSync(samples).filter((name) => name.endsWith('.xlsx'));
/** Its metrics, with those of its transactions, are too many for the first page: their matrix stands last. */
const longMatrix = 'three-vendors.xlsx';
/** Without the one that has other sheets of ours, too: their pages aren't the summary's. */
const summaryAlone = workbooks.filter((name) => ![longMatrix, 'before-the-audit.xlsx'].includes(name));

type Pages = readonly (readonly string[])[];

const printedBefore = new Map<string, Promise<Pages>>();
/** LibreOffice sets up a home of its own at its first start, which takes longer than to print. */
const home = canPrint ? `-env:UserInstallation=file://${temporaryFolder()}/office` : '';

/** The pages of the sheets of ours, by the footer that says so; each a list of lines. Printed once a book and language. */
function pagesOf(book: string, language: Language): Promise<Pages> {
  const key = `${book} ${language}`;
  const pages = printedBefore.get(key) ?? printedPages(book, language);
  printedBefore.set(key, pages);
  return pages;
}

async function printedPages(book: string, language: Language): Promise<Pages> {
  const folder = temporaryFolder();
  const written = path.join(folder, 'book.xlsx');
  const { status, stderr } = await copc(['score', book, '--out', written, '--lang', language]);
  expect([status, stderr]).toEqual([0, '']);
  const made = spawnSync('soffice', [home, '--headless', '--convert-to', 'pdf', '--outdir', folder, written]);
  expect(made.status).toBe(0);
  const text = spawnSync('pdftotext', ['-layout', path.join(folder, 'book.pdf'), '-'], {
    encoding: 'utf8',
  }).stdout;
  return text
    .split('\f')
    .map((page) => page.split('\n').filter((line) => line.trim() !== ''))
    .filter((lines) => lines.some((line) => line.includes('COPC Scorecard ·') && !line.includes('Summary')));
}

/** The lines above the footer. */
const body = (page: readonly string[]): readonly string[] =>
  page.filter((line) => !/COPC Scorecard · /.test(line) || page.indexOf(line) < page.length - 1);

printed('the summary as it is printed', () => {
  it.each(summaryAlone)('has whole pages, each with its title and its number (%s)', async (name) => {
    const pages = await pagesOf(path.join(samples, name), 'en');
    const { report } = reportWordsFor('en');
    const register = wordsFor(actionTexts, 'en').title;
    const summary = pages.filter((lines) => !lines.some((line) => line.trim() === register));
    // Page 1 the verdict and the matrix, then what is due and what it rests on: no page of figures behind charts.
    expect(summary.length).toBeGreaterThanOrEqual(2);
    expect(summary.length).toBeLessThanOrEqual(4);
    for (const page of summary) {
      expect(page[0]).toContain(report.title);
      expect(page.at(-1)).toMatch(
        new RegExp(`^\\s*${name.slice(0, 8)}.*COPC Scorecard · Gold · .*Page \\d+ of \\d+$`),
      );
    }
    const first = summary[0]?.join('\n') ?? '';
    expect(first).toContain(report.metrics);
    expect(first).toMatch(/Category +Metric +Latest +Target/);
    expect(summary.flat().join('\n')).not.toContain(report.figuresNote);
    expect(summary.flat().some((line) => /###|e-\d\d\b/.test(line))).toBe(false);
  });

  it.each(languages)('has every metric on the first page, and no figure cut (%s)', async (language) => {
    const pages = await pagesOf(path.join(samples, 'contact-centre.xlsx'), language);
    const { report } = reportWordsFor(language);
    const [first = []] = pages;
    for (const title of [report.assurance, report.variation]) expect(first.join('\n')).toContain(title);
    for (const name of ['Service level (311 line)', 'Client satisfaction', 'Calls offered (311 line)'])
      expect(first.filter((line) => line.includes(name)).length).toBeGreaterThan(0);
    expect(pages.flat().filter((line) => /#{3}/.test(line))).toEqual([]);
  });

  it.each(workbooks)('leaves no heading alone at the foot of a page (%s)', async (name) => {
    const pages = await pagesOf(path.join(samples, name), 'en');
    const { report } = reportWordsFor('en');
    const headings = [
      report.metrics,
      report.actionsDue,
      report.furthest,
      report.leftOut,
      report.overrides,
      report.findings,
      report.provenance,
    ];
    for (const page of pages) {
      const last = body(page).at(-1)?.trim() ?? '';
      expect(headings).not.toContain(last);
      expect(last).not.toMatch(/^(?:Category|Action|Severity) +/);
    }
  });

  it('keeps a matrix too long for the first page whole, on a page of its own', async () => {
    const pages = await pagesOf(path.join(samples, longMatrix), 'en');
    const { report } = reportWordsFor('en');
    const register = wordsFor(actionTexts, 'en').title;
    const summary = pages.filter((lines) => !lines.some((line) => line.trim() === register));
    expect(summary.length).toBeLessThanOrEqual(5);
    expect(summary[0]?.[0]).toContain(report.title);
    for (const page of summary) expect(page.at(-1)).toMatch(/^\s*three-ve.*Page \d+ of \d+$/);
    const names =
      /(?:Service level|Calls offered|Customer-critical accuracy) · (?:Borealis|Cordillera|Delta) /;
    const matrix = summary.filter((lines) => lines.some((line) => /Category +Metric +Latest/.test(line)));
    expect(matrix[0]?.filter((line) => names.test(line))).toHaveLength(9);
  });

  it.each(languages)('repeats the header on every page of a long list (%s)', async (language) => {
    const { report } = reportWordsFor(language);
    const pages = await pagesOf(await manyMetrics(temporaryFolder(), 90), language);
    const matrix = /Metric number (\d+) +\d[.,]/;
    const header = new RegExp(`${report.category} +${report.metric}`);
    const long = pages.filter((lines) => lines.filter((line) => matrix.test(line)).length > 5);
    expect(long.length).toBeGreaterThanOrEqual(2);
    for (const page of long) expect(page.some((line) => header.test(line))).toBe(true);
    // So has every page of what is due.
    const due = new RegExp(`${report.action} +${report.metric} +${report.because}`);
    const actions = pages.filter(
      (lines) =>
        !long.includes(lines) && lines.filter((line) => /^\S.* Metric number \d+ /.test(line)).length > 2,
    );
    expect(actions.length).toBeGreaterThanOrEqual(2);
    for (const page of actions) expect(page.some((line) => due.test(line))).toBe(true);
    // All of it is there, and nothing twice.
    const numbers = long.flatMap((lines) => lines.flatMap((line) => matrix.exec(line)?.[1] ?? []));
    expect(new Set(numbers).size).toBe(90);
  });
});
