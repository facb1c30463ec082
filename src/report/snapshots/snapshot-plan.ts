/** The sheet of a snapshot (scoring §14): values that are not touched again, each row with a hidden code to read it back by. */
import { judgeGold } from '../../scoring/gold';
import type { Language } from '../../strings/language';
import { showDate } from '../../strings/notation';
import { currentEdition } from '../../strings/editions';
import { explainSheetTexts } from '../../strings/parts/verdicts/explain-sheet';
import { explainTexts } from '../../strings/parts/verdicts/explain';
import { reportTexts } from '../../strings/parts/sheets/report';
import { snapshotTexts } from '../../strings/parts/sheets/snapshot';
import { verdictTexts } from '../../strings/parts/verdicts/verdicts';
import { wordsFor } from '../../strings/words-for';
import { product } from '../../workbook/own/brand';
import type { SheetPlan } from '../../workbook/plan/plan';
import type { OwnSheet } from '../../workbook/snapshot';
import { landscapePage } from '../../workbook/plan/print-plan';
import { itemCategoryName, itemResultName } from '../assessment/judged-items';
import { printedFingerprint } from '../fingerprint';
import { planDraft, type DraftCell, type PlanDraft } from '../look/sheet-draft';
import { peopleLooks } from '../people-sheet/looks';
import { generousWarning, verdictLine } from '../scorecard/verdict-line';
import { looks } from '../summary/layout';
import { profileFacts } from '../summary/provenance';
import type { Frozen, FrozenMetric } from './frozen';
import {
  codeColumn,
  firstPeriodColumn,
  frozenColumns,
  rowCode,
  sealCode,
  sealOf,
  SNAPSHOT_MARK,
  SNAPSHOT_VERSION,
  valueColumn,
  type FrozenColumn,
} from './snapshot-layout';

const characters: Readonly<Record<FrozenColumn, number>> = {
  sheet: 20,
  unit: 18,
  name: 34,
  category: 13,
  better: 17,
  measure: 9,
  target: 14,
  status: 12,
  trend: 14,
  action: 11,
  override: 24,
};

/**
 * @param own which snapshot it is: `snapshot-2024-05-02`, with a number behind where there is one of that day
 * @example frozenPlan(frozen, 'snapshot-2024-05-02', 'en').target // { kind: 'own', own: 'snapshot-2024-05-02', name: 'COPC Snapshot 2024-05-02' }
 */
export function frozenPlan(frozen: Frozen, own: OwnSheet, language: Language): SheetPlan {
  const words = wordsFor(snapshotTexts, language);
  const draft = planDraft();
  const row = (code: string, cells: readonly (DraftCell | null)[], height?: number): number =>
    draft.append(codeColumn, [{ value: code, style: peopleLooks.hidden }, ...cells], height);
  row(
    `${SNAPSHOT_MARK}${SNAPSHOT_VERSION}`,
    [{ value: words.title({ day: showDate(frozen.day, language) }), style: looks.title }],
    30,
  );
  row(rowCode('text'), [{ value: words.note, style: { ...looks.note, wrap: false } }]);
  writeFacts(row, frozen, language);
  draft.skip();
  const periods = [...new Set(frozen.metrics.flatMap(({ values }) => [...values.keys()]))].sort();
  const header = row(rowCode('periods'), [
    ...frozenColumns.map((name) => ({ value: words.columns[name], style: looks.header })),
    ...periods.map((period) => ({ value: period, style: looks.headerRight })),
  ]);
  for (const metric of frozen.metrics) writeMetric(row, metric, periods, language);
  writeItems(row, frozen, language);
  const value = sealOf(cellsOf(draft, own));
  row(rowCode(sealCode), [
    { value: words.labels.seal, style: looks.label },
    null,
    { value: printedFingerprint(value), style: looks.text },
  ]);
  row(rowCode(sealCode), [
    { value: currentEdition(language).report.disclaimer, style: { ...looks.note, wrap: false } },
  ]);
  const report = wordsFor(reportTexts, language);
  return draft.finish(
    { kind: 'own', own, name: words.sheetName({ day: frozen.day }) },
    {
      columnWidths: [
        ...frozenColumns.map((name, index) => ({ column: index + 1, characters: characters[name] })),
        ...periods.map((_, index) => ({ column: firstPeriodColumn + index, characters: 11 })),
      ],
      hiddenColumns: [codeColumn],
      freeze: { rows: header + 1, columns: valueColumn + 1 },
      print: {
        ...landscapePage,
        titleRows: { top: header, bottom: header },
        footer: {
          left: words.title({ day: showDate(frozen.day, language) }),
          center: product,
          right: report.pageOf({ page: '{page}', pages: '{pages}' }),
          mark: product,
        },
      },
      hideGridLines: true,
    },
  );
}

type WriteRow = (code: string, cells: readonly (DraftCell | null)[]) => number;

function writeFacts(row: WriteRow, frozen: Frozen, language: Language): void {
  const { labels } = wordsFor(snapshotTexts, language);
  const report = wordsFor(reportTexts, language);
  const fact = (code: string, label: string, value: string | number): void => {
    row(rowCode(code), [
      { value: label, style: looks.label },
      null,
      { value, style: { ...looks.text, horizontal: 'left' } },
    ]);
  };
  const { gold, profile, actions } = frozen;
  fact('day', labels.day, frozen.day);
  if (frozen.asOf !== null) fact('as-of', labels.asOf, frozen.asOf);
  row(rowCode('version', frozen.version), [
    { value: labels.program, style: looks.label },
    null,
    { value: report.program({ version: frozen.version }), style: looks.text },
  ]);
  const judged = { ...judgeGold(gold, profile), leftOut: [], categories: [] };
  fact('text', labels.verdict, verdictLine(judged, profile, language));
  const warning = generousWarning(profile, language);
  if (warning !== null) fact('text', report.trendRule, warning);
  fact('scored', labels.scored, gold.scored);
  fact('met', labels.met, gold.metCount);
  fact('improving', labels.improving, gold.improvingCount);
  fact('rules', labels.rules, JSON.stringify(profile));
  const explain = wordsFor(explainSheetTexts, language);
  for (const [label, value] of profileFacts(profile, { report, explain }, language))
    fact('text', label, value);
  for (const source of frozen.sources) fact('source', labels.source, source);
  fact('fingerprint', labels.fingerprint, printedFingerprint(frozen.fingerprint));
  if (actions === null) return;
  row(rowCode('actions', JSON.stringify(actions)), [
    { value: labels.open, style: looks.label },
    null,
    { value: actions.open, style: { ...looks.text, horizontal: 'left' } },
  ]);
  fact('text', labels.overdue, actions.overdue);
  fact('text', labels.incomplete, actions.incomplete);
}

function writeMetric(
  row: WriteRow,
  metric: FrozenMetric,
  periods: readonly string[],
  language: Language,
): void {
  const verdicts = wordsFor(verdictTexts, language);
  const { targetsOf } = wordsFor(snapshotTexts, language);
  const { category, better, status, trend, action, target, targetsBy, values } = metric;
  const texts: Readonly<Record<FrozenColumn, string>> = {
    sheet: metric.sheet,
    unit: metric.unit,
    name: metric.name,
    category: textIn(verdicts.category, category),
    better: textIn(verdicts.better, better),
    measure: metric.measure,
    target: targetsBy.size > 0 ? targetsOf : target,
    status: verdicts.status[status],
    trend: trend === null ? '' : verdicts.trend[trend],
    action: verdicts.action[action],
    override: metric.override,
  };
  const text = (value: string): DraftCell => ({ value, style: looks.cell });
  const number = { ...looks.count, numberFormat: metric.format };
  row(rowCode('metric', category, better, status, trend ?? '', action, metric.rebase), [
    ...frozenColumns.map((name) => text(texts[name])),
    ...periods.map((period): DraftCell | null => {
      const value = values.get(period);
      return value === undefined ? null : { value, style: number };
    }),
  ]);
  if (targetsBy.size === 0) return;
  row(rowCode('targets', [...targetsBy].map(([period, one]) => `${period}=${one}`).join(' ')), [
    ...frozenColumns.map((name) => (name === 'target' ? text(targetsOf) : null)),
    ...periods.map((period): DraftCell | null => {
      const one = targetsBy.get(period);
      return one === undefined
        ? null
        : { value: one, style: { ...looks.figure, horizontal: 'right', indent: 1 } };
    }),
  ]);
}

function writeItems(row: WriteRow, { items }: Frozen, language: Language): void {
  if (items.length === 0) return;
  const words = wordsFor(snapshotTexts, language);
  row(rowCode('text'), [{ value: words.items, style: looks.section }]);
  for (const { number, title, category, result } of items) {
    row(rowCode('item', result, category.replaceAll('|', '/')), [
      { value: number, style: looks.cell },
      { value: itemCategoryName(category, language), style: looks.cell },
      { value: title, style: looks.cell },
      { value: itemResultName(result, language), style: looks.cell },
    ]);
  }
}

function textIn(words: Readonly<Record<string, string>>, code: string): string {
  return words[code] ?? '';
}

/** What is planned so far, from above and from the left. */
function* cellsOf(
  draft: PlanDraft,
  own: OwnSheet,
): Generator<readonly [number, number, string | number | boolean]> {
  const { blocks } = draft.finish({ kind: 'own', own, name: '' }, {});
  for (const { row, column, rows } of blocks) {
    for (const [down, line] of rows.entries()) {
      for (const [across, cell] of line.entries()) {
        if (cell !== null) yield [row + down, column + across, cell.value];
      }
    }
  }
}

/** The verdict of a snapshot in words: `"Gold reached: both thresholds met"`. */
export function frozenVerdict({ gold, profile }: Frozen, language: Language): string {
  return verdictLine({ ...judgeGold(gold, profile), leftOut: [], categories: [] }, profile, language);
}

/** `"Gold: 65 % Met, 75 % Met or Improving; …"`: the rules in one line. */
export function rulesText({ profile }: Pick<Frozen, 'profile'>, language: Language): string {
  const report = wordsFor(reportTexts, language);
  const explain = wordsFor(explainSheetTexts, language);
  const { joints } = wordsFor(explainTexts, language);
  return profileFacts(profile, { report, explain }, language)
    .map(([, value]) => value)
    .join(joints.clauses);
}
