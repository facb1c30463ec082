/**
 * The sheet COPC Accuracy: per error type, what fails most with a chart, then per month, channel, team, agent and site
 * (scoring §9). For a print one page wide.
 */
import type { Proof } from '../../scoring/accuracy';
import type { Language } from '../../strings/language';
import { showCount, showMoment, showShare } from '../../strings/notation';
import { accuracyTexts } from '../../strings/parts/sheets/accuracy';
import { reportTexts } from '../../strings/parts/sheets/report';
import { wordsFor } from '../../strings/words-for';
import { quoteSheet } from '../../workbook/address';
import { product } from '../../workbook/own/brand';
import type { CellStyle } from '../../workbook/plan/plan';
import { landscapePage } from '../../workbook/plan/print-plan';
import type { OwnSheetPlan } from '../gaps/gaps-plan';
import { parseIso } from '../../worksheet/periods/period';
import { actionColors, chartColors, statusTints } from '../look/palette';
import { planDraft, type DraftCell, type PlanDraft } from '../look/sheet-draft';
import { showPeriod } from '../look/show-period';
import type { RegisterMaking } from '../register/lines';
import { looks, rowHeight } from '../summary/layout';
import { linesOf } from '../look/text-lines';
import type { Accuracy, FamilyAccuracy, GroupFamily } from './accuracy-of';
import { transactionSentence } from './json';

/** Name, error type, n, failed, accuracy, interval, target, verdict, n that would show it. */
const widths = [2, 32, 26, 10, 10, 11, 11, 11, 11, 28, 20];
const left = 1;
const right = widths.length - 1;
/** A sheet is for reading; the JSON has all. */
const mostGroups = 400;
const mostAttributes = 15;
const mostFindings = 60;
const chartRows = 10;

interface Context {
  readonly draft: PlanDraft;
  readonly language: Language;
  readonly words: ReturnType<typeof wordsOf>;
}

function wordsOf(language: Language) {
  return wordsFor(accuracyTexts, language);
}

/** The plan of the own sheet `accuracy`, its marks still to come (`own-marks`). */
export function accuracyPlan(accuracy: Accuracy, making: RegisterMaking): OwnSheetPlan {
  const { language } = making;
  const context: Context = { draft: planDraft(), language, words: wordsOf(language) };
  const { draft, words } = context;
  const report = wordsFor(reportTexts, language);
  draft.append(left, [{ value: words.title, style: looks.title }], 30);
  draft.append(left, [{ value: words.note, style: { ...looks.note, wrap: false } }]);
  const moment = showMoment(making.now, language, making.timeZone);
  const made = draft.append(left, [
    {
      value: `${report.program({ version: making.version })} · ${report.made}: ${moment}`,
      style: { ...looks.note, wrap: false },
    },
  ]);
  draft.space(6);
  families(context, accuracy);
  pareto(context, accuracy);
  breakdowns(context, accuracy);
  sources(context, accuracy);
  draft.append(left, [{ value: report.disclaimer, style: { ...looks.note, wrap: false } }]);
  const plan = draft.finish(
    { kind: 'own', own: 'accuracy', name: words.sheetName },
    {
      columnWidths: widths.map((characters, column) => ({ column, characters })),
      print: {
        ...landscapePage,
        area: { top: 0, left, bottom: draft.row() - 1, right },
        footer: {
          left: '',
          center: `${product} · ${words.sheetName}`,
          right: report.pageOf({ page: '{page}', pages: '{pages}' }),
          mark: product,
        },
      },
      hideGridLines: true,
    },
  );
  return { plan, marks: { column: right + 1, moving: [made] } };
}

function section({ draft }: Context, title: string): void {
  draft.skip();
  const cells = Array.from({ length: right - left + 1 }, (_, index): DraftCell => ({
    value: index === 0 ? title : '',
    style: looks.section,
  }));
  draft.append(left, cells, 21);
}

function header({ draft }: Context, titles: readonly string[]): void {
  draft.append(
    left,
    titles.map((value, index) => ({
      value,
      style: index >= 2 && index <= 7 ? looks.headerRight : looks.header,
    })),
    30,
  );
}

function text(value: string, style: CellStyle = looks.cell): DraftCell {
  return { value, style };
}

function count(value: number | null): DraftCell {
  return { value: value ?? '', style: { ...looks.count, numberFormat: '#,##0' } };
}

function share(value: number | null): DraftCell {
  return { value: value ?? '', style: looks.share };
}

const proofColors: Readonly<Record<Proof, string>> = {
  shown: statusTints.met.color,
  'met-not-shown': actionColors.watch,
  below: actionColors.act,
  'below-not-shown': actionColors.watch,
};

/** What stands in front of a verdict, so that no colour says it alone. */
const proofMarks: Readonly<Record<Proof, string>> = {
  shown: '✓',
  'met-not-shown': '?',
  below: '✗',
  'below-not-shown': '?',
};

function families(context: Context, accuracy: Accuracy): void {
  const { draft, words, language } = context;
  const { columns } = words;
  header(context, [
    columns.family,
    '',
    columns.total,
    columns.failed,
    columns.share,
    columns.low,
    columns.high,
    columns.target,
    columns.verdict,
    columns.needed,
  ]);
  for (const one of accuracy.families) {
    const isTold = !one.open && one.share !== null;
    draft.append(left, [
      text(words.families[one.family], { ...looks.cell, bold: true }),
      text(''),
      count(isTold ? one.counts.total : null),
      count(isTold ? one.counts.total - one.counts.passed : null),
      share(isTold ? one.share : null),
      share(one.interval?.low ?? null),
      share(one.interval?.high ?? null),
      share(one.target),
      verdict(context, one),
      text(neededText(context, one), { ...looks.cell, wrap: true }),
    ]);
    if (one.family === 'non-critical' && isTold)
      draft.append(left, [
        {
          value: words.nonCritical({ attributes: one.attributes, transactions: one.transactions }),
          style: { ...looks.note, wrap: false },
        },
      ]);
  }
  const { feedback } = accuracy;
  if (feedback === null || feedback.failed === 0) return;
  const said = words.feedback({
    failed: showCount(feedback.failed, language),
    fedBack: showCount(feedback.fedBack, language),
    share: showShare(feedback.fedBack / feedback.failed, language),
  });
  draft.append(left, [{ value: said, style: looks.text }]);
}

function verdict({ words }: Context, one: FamilyAccuracy): DraftCell {
  if (one.open) return text(words.proofs.open, { ...looks.cell, color: actionColors.measure });
  if (one.proof === null) return text(one.family === 'non-critical' ? '' : words.proofs.none);
  return text(`${proofMarks[one.proof]} ${words.proofs[one.proof]}`, {
    ...looks.cell,
    bold: true,
    color: proofColors[one.proof],
  });
}

function neededText({ words, language }: Context, one: FamilyAccuracy): string {
  if (one.proof !== 'met-not-shown') return '';
  return one.needed === null ? words.never : words.needed({ count: showCount(one.needed, language) });
}

/** What fails most, by error type, the shares of its failures drawn beside. */
function pareto(context: Context, accuracy: Accuracy): void {
  const { draft, words, language } = context;
  const { columns } = words;
  for (const { family, attributes } of accuracy.failing) {
    const title = words.paretoTitle({ family: words.families[family] });
    section(context, title);
    draft.append(
      left,
      [columns.attribute, '', columns.total, columns.failed, columns.part, columns.cumulative].map(
        (value, index) => ({
          value,
          style: index >= 2 ? looks.headerRight : looks.header,
        }),
      ),
      30,
    );
    const shown = attributes.slice(0, mostAttributes);
    const failures = attributes.reduce((sum, one) => sum + one.failed, 0);
    const top = draft.row();
    for (const one of shown)
      draft.append(left, [
        text(one.attribute.name, { ...looks.cell, wrap: false }),
        text(''),
        count(one.counts.total),
        count(one.failed),
        share(one.share),
        share(one.cumulative),
      ]);
    const more = attributes.length - shown.length;
    if (more > 0) {
      const { more: said } = wordsFor(reportTexts, language);
      draft.append(left, [{ value: said({ count: showCount(more, language) }), style: looks.text }]);
    }
    const bottom = Math.max(draft.row() - 1, top + chartRows - 2);
    const [first] = shown;
    const area = (column: number) => ({ top, bottom: top + shown.length - 1, left: column, right: column });
    const name = words.sheetName;
    draft.chart({
      kind: 'bar',
      title,
      description: `${title}: ${first?.attribute.name ?? ''} ${showShare(first?.share ?? 0, language)}`,
      anchor: { top: top - 1, bottom, left: left + 7, right },
      categories: { sheet: name, area: area(left), cached: shown.map((one) => one.attribute.name) },
      series: [
        {
          name: columns.failed,
          values: { sheet: name, area: area(left + 3), cached: shown.map((one) => one.failed) },
          color: chartColors.value,
          dashed: false,
          markers: false,
        },
        {
          name: columns.cumulative,
          values: { sheet: name, area: area(left + 5), cached: shown.map((one) => one.cumulative) },
          color: chartColors.target,
          dashed: false,
          markers: true,
          ofWhole: true,
        },
      ],
      numberFormat: '#,##0',
      // As high as all failures together, so that columns and shares are of one scale.
      ...{ min: 0, max: failures, step: wholeStep(failures) },
      labelEvery: 1,
    });
    draft.moveTo(bottom + 1);
  }
}

/** A round number of failures that divides an axis into four to ten parts. @example wholeStep(37) // 5 */
function wholeStep(most: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, most / 4)));
  const fitting = [5, 2, 1].find((times) => times * power <= most / 4) ?? 1;
  return Math.max(1, fitting * power);
}

function breakdowns(context: Context, accuracy: Accuracy): void {
  const { draft, words, language } = context;
  const { columns } = words;
  for (const { by, groups } of accuracy.breakdowns) {
    section(context, words.byTitle({ breakdown: words.breakdowns[by] }));
    header(context, [
      words.breakdowns[by],
      columns.family,
      columns.total,
      columns.failed,
      columns.share,
      columns.low,
      columns.high,
      '',
      columns.standing,
      '',
    ]);
    for (const { group, families: own } of groups.slice(0, mostGroups))
      own.forEach((one, index) => {
        const name = by === 'month' ? monthText(group, language) : group;
        draft.append(left, [
          text(index === 0 ? name : '', { ...looks.cell, bold: true }),
          text(words.families[one.family]),
          count(one.counts.total),
          count(one.counts.total - one.counts.passed),
          share(one.share),
          share(one.interval?.low ?? null),
          share(one.interval?.high ?? null),
          text(''),
          standing(context, one),
          text(''),
        ]);
      });
    const more = groups.length - mostGroups;
    if (more <= 0) continue;
    const { more: said } = wordsFor(reportTexts, language);
    draft.append(left, [{ value: said({ count: showCount(more, language) }), style: looks.text }]);
  }
  if (accuracy.breakdowns.length === 0) return;
  for (const note of [words.fewNote, words.differNote])
    draft.append(left, [{ value: note, style: { ...looks.note, wrap: false } }]);
}

function standing({ words }: Context, { standing: own }: GroupFamily): DraftCell {
  if (own === null) return text('');
  const colors: Partial<Record<typeof own, string>> = {
    better: statusTints.met.color,
    worse: actionColors.act,
  };
  const color = colors[own];
  return text(words.standings[own], color === undefined ? looks.cell : { ...looks.cell, bold: true, color });
}

function monthText(iso: string, language: Language): string {
  const period = parseIso(iso);
  return period === null ? iso : showPeriod(period, language);
}

function sources(context: Context, accuracy: Accuracy): void {
  const { draft, words, language } = context;
  section(context, words.sourceTitle);
  for (const { sheet, range, layout } of accuracy.readings.slice(0, mostFindings))
    draft.append(left, [
      text(words.source({ sheet: quoteSheet(sheet), range, layout: words.layouts[layout] }), looks.text),
    ]);
  const inWidth = widths.slice(left).reduce((sum, characters) => sum + characters, 0);
  for (const finding of accuracy.findings.slice(0, mostFindings)) {
    const where =
      finding.cell === null ? quoteSheet(finding.sheet) : `${quoteSheet(finding.sheet)}!${finding.cell}`;
    const said = `${where}: ${transactionSentence(finding, language)}`;
    const row = draft.append(left, [text(said, looks.wrapped)], rowHeight(linesOf(said, inWidth)));
    draft.merge({ top: row, bottom: row, left, right });
  }
  const more = accuracy.findings.length - mostFindings;
  if (more <= 0) return;
  const { more: said } = wordsFor(reportTexts, language);
  draft.append(left, [{ value: said({ count: showCount(more, language) }), style: looks.text }]);
}
