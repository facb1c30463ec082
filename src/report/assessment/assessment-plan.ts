/**
 * The sheet COPC Assessment (scoring §11): made anew with the shipped items, or written on where it stands. People fill
 * it in, sort it and add to it, so nothing in it is cleared: a text of ours is only replaced while it is ours, and an item
 * they deleted stays deleted unless it is asked for.
 */
import { languages, type Language } from '../../strings/language';
import { assessmentTexts } from '../../strings/parts/sheets/assessment';
import { reportTexts } from '../../strings/parts/sheets/report';
import { wordsFor } from '../../strings/words-for';
import { emptySheetPlan, type PlannedCell, type SheetPlan } from '../../workbook/plan/plan';
import { landscapePage } from '../../workbook/plan/print-plan';
import { itemTints } from '../look/palette';
import { planDraft, type PlanDraft } from '../look/sheet-draft';
import {
  lineChanges,
  provenanceChanges,
  rowBelow,
  rowChanges,
  titleChanges,
  type ChangedCell,
} from '../people-sheet/changed-texts';
import { peopleLooks } from '../people-sheet/looks';
import { fingerprint, formatLineMark, formatRowMarks } from '../people-sheet/row-marks';
import type { SourcedMetric } from '../register/due-metrics';
import { provenanceLine, type RegisterMaking } from '../register/lines';
import { rowHeight } from '../summary/layout';
import { linesOf } from '../look/text-lines';
import type { Scorecard } from '../scorecard/scored';
import {
  assessmentColumns,
  assessmentSheet,
  type AssessmentColumn,
  type AssessmentMarked,
  type AssessmentRead,
  type AssessmentRow,
} from './assessment-sheet';
import {
  assessmentWidths,
  assessmentCell,
  assessmentCharacters,
  assessmentColumn,
  assessmentLeft,
  assessmentHeader,
} from './assessment-layout';
import { itemResultName, remarkOf, type Assessment } from './judged-items';
import { LinkIndex, proposedLinks } from './links';
import { categoryOfItem, isShippedItem, shippedItems, type ShippedItem } from './shipped-items';

export interface AssessmentOutcome {
  /** Null when there is nothing to write: all of it stands there already. */
  readonly plan: SheetPlan | null;
  readonly added: number;
  /** Rows in which a text of ours says something else now. */
  readonly updated: number;
  /** Shipped items that a person took out. */
  readonly missing: number;
}

export interface AssessmentMaking extends RegisterMaking {
  /** Writes the shipped items a person took out again. */
  readonly addMissing: boolean;
}

/**
 * The plan of the own sheet `assessment`. A second plan on what the first one wrote is null.
 *
 * @param assessment what stands in the workbook, judged; null when there is none
 */
export function assessmentPlan(
  scorecards: readonly Scorecard[],
  metrics: readonly SourcedMetric[],
  assessment: Assessment | null,
  making: AssessmentMaking,
): AssessmentOutcome {
  if (assessment === null) {
    const plan = newAssessment(scorecards, metrics, making);
    return { plan, added: shippedItems.length, updated: 0, missing: 0 };
  }
  const { read } = assessment;
  const missing = missingItems(read);
  const added = making.addMissing ? missing : [];
  const { changes, updated } = changesOf(scorecards, metrics, assessment, added.length > 0, making);
  const counts = { added: added.length, updated, missing: missing.length - added.length };
  if (changes.length === 0 && added.length === 0) return { plan: null, ...counts };
  const draft = planDraft(rowBelow(read));
  appendItems(draft, added, metrics, read.columns, making.language);
  const { styles, blocks, rowHeights } = draft.finish(targetOf(making.language), {});
  const replaced = changes.map(({ row, column, value, over }) => ({
    row,
    column,
    rows: [[{ value, over }]],
  }));
  return {
    plan: {
      ...emptySheetPlan,
      target: targetOf(making.language),
      styles,
      rowHeights,
      blocks: [...replaced, ...blocks],
    },
    ...counts,
  };
}

function newAssessment(
  scorecards: readonly Scorecard[],
  metrics: readonly SourcedMetric[],
  making: AssessmentMaking,
): SheetPlan {
  const { language } = making;
  const words = wordsFor(assessmentTexts, language);
  const report = wordsFor(reportTexts, language);
  const draft = planDraft();
  const line = provenanceLine(scorecards, making, false);
  draft.append(assessmentLeft, [{ value: words.title, style: peopleLooks.title }], 30);
  draft.append(assessmentLeft, [{ value: words.note, style: peopleLooks.note }], 16);
  const row = draft.append(assessmentLeft, [{ value: line, style: peopleLooks.line }], 14);
  draft.moveTo(row);
  draft.append(assessmentColumn('marks'), [{ value: formatLineMark(line), style: peopleLooks.hidden }]);
  draft.append(assessmentLeft, [{ value: report.disclaimer, style: peopleLooks.line }], 14);
  draft.space(6);
  const header = draft.append(
    assessmentLeft,
    assessmentColumns.map((name) => ({ value: words.columns[name], style: assessmentHeader(name) })),
    30,
  );
  const columns = Object.fromEntries(assessmentColumns.map((name) => [name, assessmentColumn(name)]));
  appendItems(draft, shippedItems, metrics, columns, language);
  const below = { top: header + 1, bottom: header + ROWS_FOR_ITEMS };
  const result = { ...below, left: assessmentColumn('result'), right: assessmentColumn('result') };
  for (const [code, { color, fill }] of Object.entries(itemTints)) {
    const equals = itemResultName(code as keyof typeof itemTints, language);
    draft.format({ kind: 'text', area: result, equals, style: { color, fill } });
  }
  const { answers } = words;
  return draft.finish(targetOf(language), {
    columnWidths: assessmentWidths,
    freeze: { rows: header + 1, columns: 0 },
    hiddenColumns: [assessmentColumn('marks')],
    choices: [
      {
        area: { ...below, left: assessmentColumn('keyElements'), right: assessmentColumn('deployed') },
        list: [answers.yes, answers.partly, answers.no, answers['not-applicable']],
      },
    ],
    print: {
      ...landscapePage,
      titleRows: { top: header, bottom: header },
      footer: {
        left: scorecards[0]?.book ?? '',
        center: `${PROGRAM} · ${words.title}`,
        right: report.pageOf({ page: '{page}', pages: '{pages}' }),
        mark: PROGRAM,
      },
    },
    hideGridLines: true,
  });
}

const PROGRAM = 'COPC Scorecard';
/** Formats and choices reach so far down: items of a person's come below ours. */
const ROWS_FOR_ITEMS = 500;
/** A cell beside whose text stands a mark. */
const wrapped: readonly AssessmentColumn[] = ['category', 'item', 'links', 'remark'];

/** Rows of items nobody answered yet, at the draft's place, in the columns there are. */
function appendItems(
  draft: PlanDraft,
  items: readonly ShippedItem[],
  metrics: readonly SourcedMetric[],
  columns: AssessmentRead['columns'],
  language: Language,
): void {
  const places = assessmentColumns.flatMap((name) => {
    const column = columns[name];
    const look = name === 'marks' ? peopleLooks.hidden : assessmentCell(name);
    return column === undefined ? [] : [{ name, column, style: draft.style(look) }];
  });
  const left = Math.min(...places.map(({ column }) => column));
  const right = Math.max(...places.map(({ column }) => column));
  const index = new LinkIndex(metrics);
  const rows = items.map((item) => {
    const texts = textsOf(item, metrics, index, language);
    const cells = Array.from({ length: right - left + 1 }, (): PlannedCell | null => null);
    for (const { name, column, style } of places) cells[column - left] = { value: texts[name] ?? '', style };
    return { cells, texts };
  });
  const top = draft.appendRows(
    left,
    rows.map(({ cells }) => cells),
  );
  for (const [offset, { texts }] of rows.entries()) {
    const lines = wrapped.map((name) => linesOf(texts[name] ?? '', assessmentCharacters[name]));
    draft.fit(top + offset, rowHeight(Math.max(1, ...lines)));
  }
}

function textsOf(
  item: ShippedItem,
  metrics: readonly SourcedMetric[],
  index: LinkIndex,
  language: Language,
): Partial<Record<AssessmentColumn, string>> {
  const words = wordsFor(assessmentTexts, language);
  const ours: Record<AssessmentMarked, string> = {
    number: item,
    category: words.categories[categoryOfItem(item)],
    item: words.items[item],
    links: proposedLinks(item, metrics, index),
    result: itemResultName('not-assessed', language),
    remark: '',
  };
  const marks = Object.fromEntries(assessmentSheet.marked.map((name) => [name, fingerprint(ours[name])]));
  return {
    ...ours,
    marks: formatRowMarks(assessmentSheet.marked, marks as Record<AssessmentMarked, string>),
  };
}

/** Known by the number in its mark, or by what stands in the cell where the mark is gone. */
function itemOf({ text, marks }: AssessmentRow): ShippedItem | null {
  const marked = shippedItems.find((item) => marks?.number === fingerprint(item));
  return marked ?? (isShippedItem(text.number) ? text.number : null);
}

/** Shipped items that a person took out. */
export function missingItems(read: AssessmentRead): readonly ShippedItem[] {
  const there = new Set(read.rows.map(itemOf));
  return shippedItems.filter((item) => !there.has(item));
}

function changesOf(
  scorecards: readonly Scorecard[],
  metrics: readonly SourcedMetric[],
  assessment: Assessment,
  isGrowing: boolean,
  making: AssessmentMaking,
): { readonly changes: readonly ChangedCell[]; readonly updated: number } {
  const { read, items } = assessment;
  const { language } = making;
  const words = wordsFor(assessmentTexts, language);
  const index = new LinkIndex(metrics);
  let updated = 0;
  const inRows = items.flatMap((judged) => {
    const item = itemOf(judged.row);
    const wanted = {
      ...(item === null
        ? {}
        : {
            category: words.categories[categoryOfItem(item)],
            item: words.items[item],
            links: proposedLinks(item, metrics, index),
          }),
      result: itemResultName(judged.judgement.result, language),
      remark: remarkOf(judged, language),
    };
    const changes = rowChanges(read, assessmentSheet, judged.row, wanted);
    if (changes.length > 0) updated++;
    return changes;
  });
  const fixed = (one: Language): readonly string[] => {
    const { title, note } = wordsFor(assessmentTexts, one);
    return [title, note, wordsFor(reportTexts, one).disclaimer];
  };
  const changes = [
    ...inRows,
    ...titleChanges(read, words.columns, (name, text) =>
      languages.some((one) => wordsFor(assessmentTexts, one).columns[name] === text),
    ),
    ...lineChanges(read, fixed(language), languages.map(fixed)),
  ];
  if (changes.length === 0 && !isGrowing) return { changes, updated };
  return {
    changes: [...changes, ...provenanceChanges(read, provenanceLine(scorecards, making, false))],
    updated,
  };
}

function targetOf(language: Language): SheetPlan['target'] {
  const name = wordsFor(assessmentTexts, language).sheetName;
  return { kind: 'own', own: 'assessment', name, inPlace: true };
}
