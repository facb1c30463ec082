/** The sheet COPC Vendors: units side by side, worst first; metric by unit; and all units together, from counts (scoring §13). */
import type { Status } from '../../scoring/metric';
import { rollUpUnits, type RollupTarget } from '../../scoring/units/sums';
import { metricKey, type ReportedUnit, type UnitMetric } from '../../scoring/units/union';
import type { Language } from '../../strings/language';
import { showCount, showMoment } from '../../strings/notation';
import { explainTexts } from '../../strings/parts/verdicts/explain';
import { reportTexts } from '../../strings/parts/sheets/report';
import { vendorTexts, type Vendors } from '../../strings/parts/sheets/vendors';
import { verdictTexts } from '../../strings/parts/verdicts/verdicts';
import { wordsFor } from '../../strings/words-for';
import { landscapePage } from '../../workbook/plan/print-plan';
import type { CellStyle } from '../../workbook/plan/plan';
import type { OwnSheetPlan } from '../gaps/gaps-plan';
import { severityTints, statusTints } from '../look/palette';
import { planDraft, type DraftCell, type PlanDraft } from '../look/sheet-draft';
import { parseIso } from '../../worksheet/periods/period';
import { showPeriod } from '../look/show-period';
import { showValue } from '../look/show-value';
import type { Scorecard } from '../scorecard/scored';
import { bookCard } from '../scorecard/whole';
import { profileName } from '../scorecard/verdict-line';
import { linesOf } from '../look/text-lines';
import { looks, rowHeight } from '../summary/layout';
import { fingerprintLines, type Making } from '../summary/provenance';
import { rolledResult, rolledTarget } from './rolled-text';
import type { UnreadBook } from './unit-lines';
import { unitAccuracyText } from './unit-accuracy-text';
import { judgedUnits, warningsOf, type JudgedUnit } from './unit-order';

export interface VendorsOptions extends Making {
  readonly language: Language;
  /** True where the units are those of the workbook the sheet stands in. */
  readonly ofThisBook?: true;
  /** What the units were made from, where that is the workbook the sheet stands in. */
  readonly scorecards?: readonly Scorecard[];
  /** Targets a person named for all units together. */
  readonly targets?: readonly RollupTarget[];
}

/** What stands in front of a status, so that no colour says it alone. */
const marks: Readonly<Record<Status, string>> = {
  met: '✓',
  improving: '↗',
  'not-met': '✗',
  'no-data': '–',
  'no-target': '–',
  unclear: '?',
};

/** Columns of the list of units, beside the narrow one at the edge. */
const first = 1;
const widths = [2, 34, 26, 20, 20, 20, 20, 20, 20, 20, 20, 34, 34, 40];
/** Columns of the matrix beyond those of the list. */
const matrixWidth = 20;
/** As many rows of the matrix are written; the lines of JSON have all. */
const mostRows = 5_000;
const mostColumns = 200;
const marksColumn = first + 1 + mostColumns;

interface Context {
  readonly draft: PlanDraft;
  readonly words: Vendors;
  readonly language: Language;
}

/**
 * The plan of the own sheet `vendors`, its marks still to come (`own-marks`).
 * @param units as `unionOf` gives them
 * @param notRead books that could not be read: a row each, last
 */
export function vendorsPlan(
  units: readonly ReportedUnit[],
  notRead: readonly UnreadBook[],
  options: VendorsOptions,
): OwnSheetPlan {
  const { language } = options;
  const words = wordsFor(vendorTexts, language);
  const context: Context = { draft: planDraft(1), words, language };
  const { draft } = context;
  const books = new Set([...units.flatMap((unit) => unit.books), ...notRead.map(({ book }) => book)]);
  draft.append(first, [{ value: words.title, style: looks.title }], 30);
  draft.append(first, [
    {
      value: words.subtitle({ units: units.length, books: books.size }),
      style: { ...looks.subtitle, horizontal: 'left' },
    },
  ]);
  const ordered = judgedUnits(units);
  for (const warning of warningsOf(ordered, language))
    draft.append(first, [{ value: warning, style: { ...looks.text, ...severityTints.warning } }]);
  draft.skip();
  const header = draft.row();
  unitRows(context, ordered, notRead);
  const across = Math.max(widths.length, matrix(context, ordered));
  sums(context, units, options.targets ?? []);
  const made = provenance(context, ordered, options);
  const plan = draft.finish(
    { kind: 'own', own: 'vendors', name: words.sheetName },
    {
      columnWidths: Array.from({ length: across }, (_, column) => ({
        column,
        characters: widths[column] ?? matrixWidth,
      })),
      freeze: { rows: header + 1, columns: first + 1 },
      print: {
        ...landscapePage,
        area: { top: 0, left: first, bottom: draft.row() - 1, right: across - 1 },
      },
      hideGridLines: true,
    },
  );
  return { plan, marks: { column: marksColumn, moving: [made] } };
}

/** The height that the row's longest text needs: LibreOffice fits no row to its texts by itself. */
function heightOf(cells: readonly DraftCell[]): number {
  const lines = cells.map((cell, index) =>
    typeof cell?.value === 'string' ? linesOf(cell.value, widths[first + index] ?? matrixWidth) : 1,
  );
  return rowHeight(Math.max(1, ...lines));
}

function unitRows(
  { draft, words, language }: Context,
  units: readonly JudgedUnit[],
  notRead: readonly UnreadBook[],
): void {
  const report = wordsFor(reportTexts, language);
  const { action, trend } = wordsFor(verdictTexts, language);
  // A column nobody could fill is none.
  const isMonitored = units.some(({ unit }) => unit.standing.accuracy !== undefined);
  draft.append(
    first,
    [
      title(words.unit),
      title(words.verdict),
      title(report.metShare, true),
      title(report.metOrImproving, true),
      title(words.metOf, true),
      title(action.escalate, true),
      title(action.act, true),
      title(words.metTrend),
      title(words.overdue, true),
      title(words.trust, true),
      title(words.worst),
      title(words.books),
      ...(isMonitored ? [title(words.accuracy)] : []),
    ],
    30,
  );
  for (const { name, unit, gold, profile } of units) {
    const { standing, books } = unit;
    const called = profileName(profile, language);
    const verdict =
      gold.score === null
        ? words.nothing
        : gold.gold
          ? words.reached({ profile: called })
          : words.notYet({ profile: called });
    const tint = statusTints[gold.score === null ? 'no-data' : gold.gold ? 'met' : 'not-met'];
    const cells = [
      text(name, { bold: true }),
      text(verdict, { color: tint.color, fill: tint.fill }),
      gold.met === null ? text('') : { value: gold.met, style: looks.share },
      gold.metOrImproving === null ? text('') : { value: gold.metOrImproving, style: looks.share },
      text(`${showCount(standing.met, language)} / ${showCount(standing.scored, language)}`, right),
      { value: standing.escalate, style: looks.count },
      { value: standing.act, style: looks.count },
      text(standing.metTrend === null ? '' : trend[standing.metTrend], { wrap: true }),
      overdueCell(standing),
      trustCell(standing, language),
      text(standing.worst ?? '', { wrap: true }),
      text(books.join(', '), { wrap: true }),
      ...(isMonitored ? [text(unitAccuracyText(standing.accuracy ?? [], language), { wrap: true })] : []),
    ];
    draft.append(first, cells, heightOf(cells));
  }
  for (const { book, why } of notRead) {
    draft.append(first, [
      text(book, { bold: true }),
      text(words.notRead, { color: statusTints['no-data'].color, fill: statusTints['no-data'].fill }),
      ...[1, 2, 3, 4, 5, 6, 7, 8].map(() => text('')),
      text(why),
      text(''),
      ...(isMonitored ? [text('')] : []),
    ]);
  }
}

/** Blank without an action register: nobody knows then. */
function overdueCell({ overdue }: JudgedUnit['unit']['standing']): DraftCell {
  if (overdue === null) return text('');
  const { color, fill } = statusTints['not-met'];
  return { value: overdue.count, style: { ...looks.count, ...(overdue.count > 0 ? { color, fill } : {}) } };
}

function trustCell({ trust }: JudgedUnit['unit']['standing'], language: Language): DraftCell {
  if (trust === null || trust.checked === 0) return text('');
  return text(`${showCount(trust.sound, language)} / ${showCount(trust.checked, language)}`, right);
}

/** Whichever there are more of stand below each other. Returns the columns it takes. */
function matrix(context: Context, units: readonly JudgedUnit[]): number {
  const { draft, words, language } = context;
  const names = new Map<string, string>();
  for (const { unit } of units) {
    for (const { name, status } of unit.metrics) {
      if (status !== 'no-target' && !names.has(metricKey(name))) names.set(metricKey(name), name);
    }
  }
  if (names.size === 0) return 0;
  const standing = units.map(
    ({ unit }) => new Map(unit.metrics.map((metric) => [metricKey(metric.name), metric])),
  );
  section(context, words.matrix, words.matrixNote);
  const { status: says } = wordsFor(verdictTexts, language);
  const cell = (unit: number, key: string): DraftCell => statusCell(standing[unit]?.get(key), says, language);
  const down = units.length >= names.size;
  const keys = [...names.keys()];
  const rows = (down ? units.map(({ name }) => name) : [...names.values()]).slice(0, mostRows);
  const columns = (down ? [...names.values()] : units.map(({ name }) => name)).slice(0, mostColumns);
  draft.append(first, [title(''), ...columns.map((name) => title(name))], 45);
  for (const [row, name] of rows.entries()) {
    const cells = columns.map((_, column) =>
      down ? cell(row, keys[column] ?? '') : cell(column, keys[row] ?? ''),
    );
    draft.append(first, [text(name, { bold: true, wrap: true }), ...cells]);
  }
  return first + 1 + columns.length;
}

function statusCell(
  metric: UnitMetric | undefined,
  says: Readonly<Record<Status, string>>,
  language: Language,
): DraftCell {
  if (metric === undefined) return text('');
  const { status, latest, format } = metric;
  const tint = statusTints[status];
  const figure = latest === null ? '' : ` · ${showValue(latest, format, language)}`;
  return text(`${marks[status]} ${says[status]}${figure}`, {
    color: tint.color,
    fill: tint.fill,
    wrap: true,
  });
}

function sums(context: Context, units: readonly ReportedUnit[], targets: readonly RollupTarget[]): void {
  const { draft, words, language } = context;
  const report = wordsFor(reportTexts, language);
  const { metrics, conflicts } = rollUpUnits(units, targets);
  const judgedOnes = metrics.filter(({ sums: found, target }) => found.length > 0 || target !== null);
  section(context, words.sums, words.sumsNote);
  draft.append(
    first,
    [
      title(report.metric),
      title(words.result),
      title(words.units, true),
      title(words.meet, true),
      title(report.period),
      title(words.numerator, true),
      title(words.denominator, true),
      title(words.share, true),
      title(report.target),
    ],
    30,
  );
  for (const metric of judgedOnes) {
    const latest = metric.sums.at(-1);
    const period = latest === undefined ? null : parseIso(latest.period);
    const level = metric.level === 'met' ? statusTints.met : statusTints['not-met'];
    draft.append(first, [
      text(metric.name, { bold: true, wrap: true }),
      text(
        rolledResult(metric, words),
        metric.level === null ? { wrap: true } : { color: level.color, fill: level.fill },
      ),
      { value: metric.units, style: looks.count },
      { value: metric.met, style: looks.count },
      text(period === null ? (latest?.period ?? '') : showPeriod(period, language, 'short')),
      text(latest?.numerator ?? '', right),
      text(latest?.denominator ?? '', right),
      latest === undefined || latest.share === null
        ? text('')
        : text(showValue(latest.share, metric.format, language), right),
      text(rolledTarget(metric, language)),
    ]);
  }
  if (conflicts.length === 0) return;
  section(context, words.conflicts, '');
  const { joints } = wordsFor(explainTexts, language);
  for (const { unit, metric, periods } of conflicts) {
    draft.append(first, [text(words.conflict({ unit, metric, periods: periods.join(joints.parts) }))]);
  }
}

/** Returns the row that says when it was made. */
function provenance(
  { draft, language, words }: Context,
  units: readonly JudgedUnit[],
  making: VendorsOptions,
): number {
  const report = wordsFor(reportTexts, language);
  section({ draft, language, words }, report.provenance, '');
  const profiles = [
    ...new Map(units.map(({ unit, profile }) => [JSON.stringify(unit.standing.profile), profile])).values(),
  ];
  const card = bookCard(making.scorecards ?? []);
  const facts = [
    [report.version, report.program({ version: making.version })],
    ...profiles.map((profile) => [
      report.profile,
      `${profileName(profile, language)}: ${report.thresholdsOf({ met: `${profile.met} %`, metOrImproving: `${profile.metOrImproving} %` })}`,
    ]),
    ...(making.ofThisBook === true ? [[report.source, words.thisBook]] : []),
    ...(card === null ? [] : fingerprintLines(card)).map((line) => [report.fingerprint, line]),
    [report.made, showMoment(making.now, language, making.timeZone)],
  ];
  let made = 0;
  for (const [label = '', value = ''] of facts) {
    made = draft.append(first, [
      { value: label, style: looks.label },
      { value, style: looks.text },
    ]);
  }
  draft.append(first, [{ value: report.disclaimer, style: { ...looks.note, wrap: false } }]);
  return made;
}

const right: CellStyle = { horizontal: 'right', indent: 1 };

function section({ draft }: Pick<Context, 'draft' | 'words' | 'language'>, name: string, note: string): void {
  draft.skip();
  draft.append(first, [{ value: name, style: looks.section }], 20);
  if (note !== '') draft.append(first, [{ value: note, style: { ...looks.note, wrap: false } }]);
}

function title(value: string, isRight = false): DraftCell {
  return { value, style: isRight ? looks.headerRight : looks.header };
}

function text(value: string, more: CellStyle = {}): DraftCell {
  return { value, style: { ...looks.cell, ...more } };
}
