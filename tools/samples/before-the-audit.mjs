// Everything in one book: metrics, transactions, vendors, a day to staff; and what the program and a person wrote beside
// them over a quarter: summary, actions with plans, half an assessment, dates of audits, two snapshots, a restated past.
import { readFileSync } from 'node:fs';
import { Workbook, DocProperties } from 'wasm-xlsxwriter';
import { loadTypeScript } from '../build/load-typescript.mjs';
import { fixTimes, pack, unpack } from './package-patch.mjs';
import { answers, certification, plans, restated } from './audit-entries.mjs';
import { serialOf } from './sheet-parts.mjs';
import { writeEvaluations, writeHalfHours, writeVendorMonths } from './three-vendors.mjs';
import { addManagersRules, writeKpis, writeSources } from './workbook.mjs';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const made = '2024-05-03T08:00:00Z';
/** The two days the program was used on, each with the last month it knew of (null: all there are). */
const earlier = { now: new Date('2024-02-02T08:00:00Z'), asOf: '2024-01' };
const today = { now: new Date(made), asOf: null };

/** The workbook's bytes from the figures of data.json; made with this version of the program. */
export async function beforeTheAudit(data) {
  const parts = await loadTypeScript('tools/samples/audit-parts.ts');
  const host = parts.openFileHost('before-the-audit.xlsx', managersBook(data), parts.nodeCodec);
  await useOn(earlier);
  await type([{ ...restated, sheet: 'Monthly KPIs' }]);
  await useOn(today);
  return pack(unpack(host.toBytes()));

  /** One day's work: assess, date, score, plan, and freeze how it stands. */
  async function useOn({ now, asOf }) {
    const making = {
      language: 'en',
      now,
      timeZone: 'UTC',
      version,
      asOf: asOf === null ? null : parts.parseIso(asOf),
    };
    const scored = async () =>
      (await parts.scoreBook(host, { profile: parts.goldProfile, map: null, asOf: making.asOf, sheet: null }))
        .scorecards;
    const scorecards = await scored();
    await parts.writeAssessment(host, scorecards, { ...making, addMissing: false });
    await answer(scorecards, making);
    await parts.writeAssessment(host, scorecards, { ...making, addMissing: false });
    await parts.writeAudit(host, scorecards, making);
    if (now === earlier.now) await date();
    await parts.writeAudit(host, scorecards, making);
    await parts.writeSummary(host, scorecards, { ...making, columns: false, formulas: false });
    await plan(making);
    const after = await scored();
    await parts.writeSummary(host, after, { ...making, columns: false, formulas: false });
    const { problem } = await parts.takeSnapshot(host, await parts.readStanding(host, after, making), making);
    if (problem !== null) throw new Error(problem);
  }

  async function answer(scorecards, making) {
    const { assessment } = await parts.readAssessment(host, scorecards, making);
    const { read } = assessment;
    const until = making.now.toISOString().slice(0, 10);
    const changes = read.rows.flatMap(({ row, text }) => {
      const entries = answers[text.number];
      if (entries === undefined || entries.texts.reviewed > until) return [];
      const texts = { links: text.links, reference: text.reference, ...entries.texts };
      return parts.itemChanges(read, row, { answers: entries.answers, texts }, 'en');
    });
    await type(changes);
  }

  /** The certification, in the first row below the titles of its sheet. */
  async function date() {
    const { name } = (await host.sheets()).find(({ own }) => own === 'audit');
    const snapshot = await host.read(name);
    const { columns, header } = parts.readPeopleSheet(snapshot, parts.auditSheet);
    await type(
      Object.entries(certification).map(([column, text]) => ({
        sheet: name,
        cell: { row: header + 1, column: columns[column] },
        was: parts.valueAt(snapshot, header + 1, columns[column]) ?? '',
        now: { values: [[parts.serialOfIso(text, false) ?? text]] },
      })),
    );
  }

  async function plan({ now }) {
    const { register } = await parts.readActionRegister(host);
    const until = now.toISOString().slice(0, 10);
    const changes = register.rows.flatMap(({ row, text }) => {
      const [, entries] =
        plans.find(([metric, { from }]) => text.source.includes(metric) && from <= until) ?? [];
      return entries === undefined ? [] : parts.actionChanges(register, row, { ...text, ...entries.texts });
    });
    await type(changes);
  }

  async function type(changes) {
    const { changedMeanwhile } = await host.replace(changes);
    if (changedMeanwhile.length > 0) throw new Error(JSON.stringify(changedMeanwhile));
  }
}

/** As the manager kept it before the program was used: what was wrong in December still stands. */
function managersBook(data) {
  const book = new Workbook();
  book.setProperties(new DocProperties().setTitle('Before the audit').setAuthor('Sample workbook'));
  const metrics = data.metrics.map((metric) =>
    metric.name === 'First-contact resolution'
      ? {
          ...metric,
          values: metric.values.with(13, restated.was),
          changed: `Invented. December 2023 was ${(100 * restated.was).toFixed(1)} % at first, and was restated on purpose.`,
        }
      : metric,
  );
  const figures = { ...data, metrics };
  writeKpis(
    book,
    figures,
    'Source: open data of several organisations, and figures made up: sheet "Sources" says which row is which.',
  );
  const months = data.months.slice(-12);
  writeVendorMonths(book.addWorksheet(), 'Three vendors, May 2023 to April 2024', months);
  writeEvaluations(book.addWorksheet(), {
    title: 'Evaluated transactions, February to April 2024',
    from: serialOf('2024-02'),
    days: 90,
  });
  writeHalfHours(book.addWorksheet(), serialOf('2024-05') + 1);
  writeSources(book, figures);
  const files = unpack(book.saveToBufferSync());
  fixTimes(files, made);
  addManagersRules(files, figures);
  return pack(files);
}
