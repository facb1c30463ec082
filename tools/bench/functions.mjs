/**
 * How fast the built functions script answers, called as Excel calls it: one call for a sheet, one call per cell, and
 * the first call of all. Beside it the same trend verdicts as native formulas in LibreOffice, where that is installed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { strToU8, zipSync } from 'fflate';
import { inTurns, median } from './measure.mjs';
import { makeMetrics } from './scoring.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
export const script = path.join(root, 'dist/functions.js');

/**
 * @param {{ scoreTable: Function, goldProfile: object }} rules
 * @returns seconds and milliseconds by what was measured, with the ratios they are held to
 */
export async function benchFunctions(rules, { sheetRows = 10_000, singles = 20_000, rounds = 5 } = {}) {
  const functions = loadScript();
  return {
    sheet: benchSheet(functions, rules, sheetRows, rounds),
    singles: benchSingles(functions, singles),
    first: benchFirstCall(9),
    libreOffice: benchLibreOffice(functions, singles),
  };
}

/** SCORECARD on rows × 24 against the rules alone on the same metrics, in turns, after one round of each to warm up. */
function benchSheet(functions, rules, rows, rounds) {
  const metrics = makeMetrics(rows);
  const table = metrics.map(({ points }) => points.map((point) => point ?? ''));
  const targets = metrics.map(({ targets: target }) => [target]);
  const better = metrics.map(({ better: direction }) => [direction]);
  functions.SCORECARD(table, targets, better, null, null);
  rules.scoreTable(metrics, rules.goldProfile);
  const [ours, bare] = inTurns(rounds, [
    () => timed(() => functions.SCORECARD(table, targets, better, null, null)),
    () => timed(() => rules.scoreTable(metrics, rules.goldProfile)),
  ]);
  const [milliseconds, ruleMilliseconds] = [median(ours), median(bare)];
  return {
    rows,
    periods: table[0].length,
    milliseconds,
    ruleMilliseconds,
    ratio: milliseconds / ruleMilliseconds,
  };
}

/** One TRENDOK for each of so many different series of 12. */
function benchSingles(functions, count) {
  const series = distinctSeries(count, 4);
  let improving = 0;
  const milliseconds = timed(() => {
    for (const line of series) if (functions.TRENDOK([line], null, null, null)) improving += 1;
  });
  return { count, milliseconds, improving };
}

/** A fresh process: the time from reading the script to the first answer, the start of Node left out. */
function benchFirstCall(times) {
  const program = `
    const vm = require('node:vm');
    const begin = performance.now();
    const source = require('node:fs').readFileSync(${JSON.stringify(script)}, 'utf8');
    const functions = {};
    const associate = (id, run) => (functions[id] = run);
    globalThis.CustomFunctions = { associate, Error, ErrorCode: {} };
    vm.runInThisContext(source);
    functions.STATUS([[0.7, 0.72, 0.71, 0.75, 0.78, '80%']], [['≥ 85%']], null, null, null, null);
    process.stdout.write(String(performance.now() - begin));`;
  const runs = Array.from({ length: times }, () =>
    Number(spawnSync(process.execPath, ['-e', program], { encoding: 'utf8' }).stdout),
  );
  return { times, milliseconds: median(runs) };
}

/**
 * The same verdicts as native formulas: S over all pairs, its limit for 12 figures, and the two means. Recalculated by
 * LibreOffice; the time of the same book without formulas is taken off. Null without LibreOffice.
 */
function benchLibreOffice(functions, count) {
  if (spawnSync('soffice', ['--version']).error !== undefined) return null;
  const series = distinctSeries(count, 3);
  const folder = mkdtempSync(path.join(tmpdir(), 'copc-bench-'));
  try {
    const formula = (row) =>
      `AND(SUMPRODUCT(SIGN(TRANSPOSE(A${row}:L${row})-A${row}:L${row})*(TRANSPOSE(COLUMN(A${row}:L${row}))&gt;COLUMN(A${row}:L${row})))&gt;=20,` +
      `AVERAGE(J${row}:L${row})&gt;AVERAGE(G${row}:I${row}))`;
    const convert = (name, last) => {
      const file = path.join(folder, `${name}.xlsx`);
      if (!existsSync(file)) writeFileSync(file, book(series, last));
      const begin = performance.now();
      const run = spawnSync(
        'soffice',
        [
          `-env:UserInstallation=file://${folder}/profile`,
          '--headless',
          '--convert-to',
          'csv',
          '--outdir',
          folder,
          file,
        ],
        { encoding: 'utf8' },
      );
      if (run.status !== 0) throw new Error(run.stderr);
      return performance.now() - begin;
    };
    // Once before, for the profile a first start makes.
    convert('plain', () => '');
    const [withFormulas, without] = inTurns(3, [
      () => convert('formulas', (row) => `<c r="M${row}" t="b"><f>${formula(row)}</f></c>`),
      () => convert('plain', () => ''),
    ]);
    const theirs = readFileSync(path.join(folder, 'formulas.csv'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.trim().endsWith('TRUE'));
    let ours = [];
    const milliseconds = timed(() => {
      ours = series.map((line) => functions.TRENDOK([line], null, null, null));
    });
    const agreeing = ours.filter((verdict, index) => verdict === theirs[index]).length;
    const peerMilliseconds = median(withFormulas) - median(without);
    const improving = ours.filter((verdict) => verdict).length;
    const ratio = peerMilliseconds / milliseconds;
    return { count, milliseconds, peerMilliseconds, ratio, improving, agreeing };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Different figures without ties, so that 20 is the least S that makes a trend of 12; about a third of them improve. The
 * same every time.
 */
function distinctSeries(count, round = 0) {
  return Array.from({ length: count }, (_, index) => {
    const drift = ((index % 7) - 3) * 0.004;
    return Array.from({ length: 12 }, (_, period) => {
      const wave = Math.sin((index + 1) * 12.9898 + (period + round + 1) * 78.233) * 43_758.5453;
      return 0.8 + 0.1 * (wave - Math.floor(wave)) + drift * period;
    });
  });
}

function loadScript() {
  const functions = {};
  const associate = (id, run) => (functions[id] = run);
  const CustomFunctions = { associate, Error, ErrorCode: {} };
  // Not in a context of its own: there Node looks every global up through a detour that no host has.
  globalThis.CustomFunctions = CustomFunctions;
  vm.runInThisContext(readFileSync(script, 'utf8'));
  return functions;
}

function timed(work) {
  const begin = performance.now();
  work();
  return performance.now() - begin;
}

/** The least workbook that opens. */
function book(series, last) {
  const rows = series.map((line, index) => {
    const row = index + 1;
    const cells = line.map((value, column) => `<c r="${'ABCDEFGHIJKL'[column]}${row}"><v>${value}</v></c>`);
    return `<row r="${row}">${cells.join('')}${last(row)}</row>`;
  });
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packaged = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        `<Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/>` +
        `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${packaged}"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Trends" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="${packaged}"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(
      `<worksheet xmlns="${main}"><sheetData>${rows.join('')}</sheetData></worksheet>`,
    ),
  });
}
