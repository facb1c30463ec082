/** What a person says of monitored transactions is remembered by the workbook, and read by every door alike (worksheets §6). */
import { nodeCodec } from '../../src/hosts/file/zip/codec-node';
import { hostOf, type FileHost } from '../../src/hosts/file/file-host';
import { openBook } from '../../src/hosts/file/open';
import { accuracyOf } from '../../src/report/accuracy/accuracy-of';
import { goldProfile } from '../../src/scoring/profile';
import { readAccuracy } from '../../src/workflows/accuracy/book-accuracy';
import { writeAccuracy } from '../../src/workflows/accuracy/write-accuracy';
import { monitoredBeside } from '../../src/workflows/score/monitored-beside';
import { monitoredTargets } from '../../src/workflows/score/monitored-tables';
import { scoreBook } from '../../src/workflows/score/score-book';
import { refreshBook } from '../../src/workflows/write/refresh-book';
import {
  rememberedMap,
  withoutTarget,
  withoutTransactions,
  withTransactions,
} from '../../src/workflows/write/remembered';
import { WorkbookProblem } from '../../src/workbook/problem';
import type { SaidOfTransactions } from '../../src/worksheet/transactions/transaction-reading';

const nothing: SaidOfTransactions = {
  ...{ sheet: null, lines: {}, families: {}, yes: null, yesOf: {}, blank: null, targets: {} },
};
const making = {
  language: 'en',
  now: new Date('2024-07-01T09:00:00Z'),
  timeZone: 'UTC',
  version: '1',
} as const;

/** Sixty calls of June; every tenth says yes to a header that does not tell what yes is. */
function asked(more = ''): FileHost {
  const rows = Array.from(
    { length: 60 },
    (_, at) =>
      `C-${at},2024-06-${String((at % 28) + 1).padStart(2, '0')},${at % 10 === 0 ? 'Yes' : 'No'},Pass`,
  );
  const csv = `Call id,Date,[C] Verified identity?,[B] Right coding\n${rows.join('\n')}${more}`;
  return hostOf(openBook('QA.csv', new TextEncoder().encode(csv), nodeCodec), nodeCodec);
}

function again(host: FileHost): FileHost {
  return hostOf(openBook('QA.xlsx', host.toBytes(), nodeCodec), nodeCodec);
}

async function counts(host: FileHost) {
  const map = rememberedMap(await host.readSettings(), null);
  const [family] = (await readAccuracy([host], { sheet: null, map }))?.families ?? [];
  return family?.open === true ? 'asked' : family?.counts;
}

it('an answer of one sheet is kept in the file, a later one takes its place, and all can be taken back', async () => {
  const host = asked();
  expect(await counts(host)).toBe('asked');
  const said = (yes: 'pass' | 'fail') => ({ ...nothing, sheet: 'QA', yesOf: { 'Verified identity?': yes } });
  await host.changeSettings((settings) => withTransactions(settings, said('pass')));
  expect(await counts(again(host))).toEqual({ passed: 6, total: 60 });
  await host.changeSettings((settings) => withTransactions(settings, said('fail')));
  expect(await counts(again(host))).toEqual({ passed: 54, total: 60 });
  await host.changeSettings(withoutTransactions);
  expect(await counts(again(host))).toBe('asked');
});

it('answers of several kinds stay beside each other', async () => {
  const all = [
    { ...nothing, sheet: 'QA', yes: 'pass' as const },
    { ...nothing, sheet: 'QA', yesOf: { A: 'fail' as const } },
    { ...nothing, sheet: 'QA', families: { B: 'business' as const } },
    { ...nothing, targets: { customer: 0.95, business: 0.9 } },
  ].reduce<unknown>(withTransactions, null);
  const map = rememberedMap(withoutTarget(all, 'business'), null);
  expect(monitoredTargets(map)).toEqual({ customer: 0.95 });
  const [one, other] = map?.transactions ?? [];
  expect(one).toMatchObject({ sheet: 'QA', yes: 'pass', families: { B: 'business' } });
  expect(other).toMatchObject({ sheet: 'QA', yesOf: { A: 'fail' } });
});

it('targets and answers judge the scorecard of the command, too', async () => {
  const host = asked();
  await host.changeSettings((settings) =>
    withTransactions(settings, {
      ...nothing,
      ...{ sheet: 'QA', yesOf: { 'Verified identity?': 'fail' }, targets: { customer: 0.95 } },
    }),
  );
  const book = again(host);
  const remembered = rememberedMap(await book.readSettings(), null);
  const score = await scoreBook(book, {
    ...{ sheet: null, profile: goldProfile, asOf: null, map: null, remembered },
  });
  const [table] = score.scorecards.flatMap(({ tables }) => tables);
  expect(table?.score.scores[0]).toMatchObject({ status: 'not-met', latest: 0.9, target: 0.95 });
});

describe('refreshing all', () => {
  async function withSheet(): Promise<FileHost> {
    const host = asked('\nC-60,2024-06-01,Yes,Pass');
    const map = { ...nothing, sheet: 'QA', yesOf: { 'Verified identity?': 'fail' as const } };
    await host.changeSettings((settings) => withTransactions(settings, map));
    const { tables } = await monitoredBeside(host, [], rememberedMap(await host.readSettings(), null));
    await writeAccuracy(host, accuracyOf(tables), making);
    return host;
  }
  const texts = async (host: FileHost): Promise<string> =>
    JSON.stringify((await host.read('COPC Accuracy')).values);

  it('writes the accuracy again, by what the workbook remembers', async () => {
    const host = await withSheet();
    const settings = withTransactions(await host.readSettings(), { ...nothing, targets: { customer: 0.99 } });
    expect(await texts(host)).not.toContain('0.99');
    const refreshed = await refreshBook(host, { ...making, settings });
    expect(refreshed.accuracy).toMatchObject({ sheet: 'COPC Accuracy', problem: null });
    expect(await texts(host)).toContain('0.99');
    const same = await refreshBook(host, { ...making, settings });
    expect(same.accuracy?.cellsWritten).toBe(0);
  });

  it('leaves the sheet of accuracy as it is where a sheet can’t be read, and names that', async () => {
    const host = await withSheet();
    const before = await texts(host);
    const settings = await host.readSettings();
    const lost: FileHost = {
      ...host,
      read: (sheet) =>
        sheet === 'QA' ? Promise.reject(new WorkbookProblem('damaged-xml', { sheet })) : host.read(sheet),
    };
    const { accuracy } = await refreshBook(lost, { ...making, settings });
    expect(accuracy?.problem).toMatch(/^Sheet “COPC Accuracy” was left as it is\. Not looked at: sheet “QA”/);
    expect(await texts(host)).toBe(before);
  });
});
