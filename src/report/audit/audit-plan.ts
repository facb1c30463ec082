/**
 * The sheet COPC Audit (scoring §14): made anew with rows to fill in, or written on where it stands: the date of the next
 * audit and the remark are ours until a person changes them.
 */
import { currentEdition } from '../../strings/editions';
import { languages, type Language } from '../../strings/language';
import { auditTexts } from '../../strings/parts/sheets/audit';
import { reportTexts } from '../../strings/parts/sheets/report';
import { wordsFor } from '../../strings/words-for';
import { product } from '../../workbook/own/brand';
import { emptySheetPlan, type CellBlock, type CellStyle, type SheetPlan } from '../../workbook/plan/plan';
import { landscapePage } from '../../workbook/plan/print-plan';
import { isoDay } from '../../workbook/serial-dates';
import { valueAt } from '../../workbook/snapshot';
import { planDraft } from '../look/sheet-draft';
import {
  lineChanges,
  provenanceChanges,
  rowChanges,
  titleChanges,
  type ChangedCell,
} from '../people-sheet/changed-texts';
import { cellInk, headerLookOf, peopleLooks, personalFill } from '../people-sheet/looks';
import { fingerprint, formatLineMark, formatRowMarks } from '../people-sheet/row-marks';
import { provenanceLine, type RegisterMaking } from '../register/lines';
import type { Scorecard } from '../scorecard/scored';
import { auditRemark, type AuditDates, type CertificationCycle } from './audit-dates';
import { auditColumns, auditSheet, type AuditColumn, type AuditMarked } from './audit-sheet';

export interface AuditPlanned {
  /** Null when there is nothing to write. */
  readonly plan: SheetPlan | null;
  /** Rows in which a text of ours says something else now. */
  readonly updated: number;
}

const left = 1;
/** Rows to fill in on a new sheet; formats reach further. */
const EMPTY_ROWS = 3;
const ROWS = 100;

const characters: Readonly<Record<AuditColumn, number>> = {
  standard: 22,
  release: 11,
  scope: 24,
  baseline: 13,
  certification: 13,
  next: 13,
  auditor: 16,
  notes: 30,
  remark: 34,
  marks: 2,
};

/**
 * The plan of the own sheet `audit`. A second plan on what the first one wrote is null.
 * @param dates what stands in the workbook; null when there is none
 */
export function auditPlan(
  scorecards: readonly Scorecard[],
  dates: AuditDates | null,
  making: RegisterMaking,
): AuditPlanned {
  if (dates === null) return { plan: newAudit(scorecards, making), updated: 0 };
  const { changes, adopted, updated } = changesOf(scorecards, dates, making);
  if (changes.length === 0 && adopted.length === 0) return { plan: null, updated };
  const replaced = changes.map(({ row, column, value, over }): CellBlock => ({
    row,
    column,
    rows: [[{ value, over }]],
  }));
  const plan = { ...emptySheetPlan, target: targetOf(making.language), blocks: [...replaced, ...adopted] };
  return { plan, updated };
}

function newAudit(scorecards: readonly Scorecard[], making: RegisterMaking): SheetPlan {
  const { language } = making;
  const words = wordsFor(auditTexts, language);
  const report = wordsFor(reportTexts, language);
  const draft = planDraft();
  const line = provenanceLine(scorecards, making, false);
  const marksAt = left + auditColumns.indexOf('marks');
  draft.append(left, [{ value: words.title, style: peopleLooks.title }], 30);
  draft.append(left, [{ value: words.note, style: peopleLooks.note }], 16);
  const row = draft.append(left, [{ value: line, style: peopleLooks.line }], 14);
  draft.moveTo(row);
  draft.append(marksAt, [{ value: formatLineMark(line), style: peopleLooks.hidden }]);
  draft.append(left, [{ value: report.disclaimer, style: peopleLooks.line }], 14);
  draft.space(6);
  const header = draft.append(
    left,
    auditColumns.map((name) => ({ value: words.columns[name], style: headerOf(name) })),
    30,
  );
  for (let count = 0; count < EMPTY_ROWS; count++) {
    draft.append(
      left,
      auditColumns.map((name) => ({ value: name === 'marks' ? marksOf('', '') : '', style: cellOf(name) })),
    );
  }
  return draft.finish(targetOf(language), {
    columnWidths: [
      { column: 0, characters: 2 },
      ...auditColumns.map((name, index) => ({ column: left + index, characters: characters[name] })),
    ],
    freeze: { rows: header + 1, columns: 0 },
    hiddenColumns: [marksAt],
    print: {
      ...landscapePage,
      titleRows: { top: header, bottom: header },
      footer: {
        left: scorecards[0]?.book ?? '',
        center: `${product} · ${words.title}`,
        right: report.pageOf({ page: '{page}', pages: '{pages}' }),
        mark: product,
      },
    },
    hideGridLines: true,
  });
}

function marksOf(next: string, remark: string): string {
  return formatRowMarks(auditSheet.marked, { next: fingerprint(next), remark: fingerprint(remark) });
}

function changesOf(
  scorecards: readonly Scorecard[],
  { read, cycles }: AuditDates,
  making: RegisterMaking,
): {
  readonly changes: readonly ChangedCell[];
  readonly adopted: readonly CellBlock[];
  readonly updated: number;
} {
  const { language } = making;
  let updated = 0;
  const adopted: CellBlock[] = [];
  const inRows = read.rows.flatMap((row) => {
    const cycle = cycles.find((one) => one.row.row === row.row);
    const wanted = wantedTexts(cycle, language);
    if (row.marks === null && cycle !== undefined && row.row < read.header + ROWS) {
      const blocks = adoption(read, cycle, wanted);
      if (blocks.length > 0) updated++;
      adopted.push(...blocks);
    }
    const changes = rowChanges(read, auditSheet, row, wanted);
    if (changes.length > 0) updated++;
    return changes;
  });
  const changes = [
    ...inRows,
    ...titleChanges(read, wordsFor(auditTexts, language).columns, (name, text) =>
      languages.some((one) => wordsFor(auditTexts, one).columns[name] === text),
    ),
    ...lineChanges(read, fixedLines(language), languages.map(fixedLines)),
  ];
  if (changes.length + adopted.length === 0) return { changes, adopted, updated };
  const line = provenanceLine(scorecards, making, false);
  return { changes: [...changes, ...provenanceChanges(read, line)], adopted, updated };
}

function wantedTexts(
  cycle: CertificationCycle | undefined,
  language: Language,
): Readonly<Record<AuditMarked, string>> {
  const due = cycle?.due ?? null;
  return {
    next: due === null ? '' : isoDay(due),
    remark: cycle === undefined ? '' : auditRemark(cycle, language),
  };
}

/** A row a person added gets our texts where its cells are empty, and a mark from then on. */
function adoption(
  { snapshot, columns }: AuditDates['read'],
  { row }: CertificationCycle,
  { next, remark }: Readonly<Record<AuditMarked, string>>,
): CellBlock[] {
  const places = [columns.next, columns.remark, columns.marks];
  const isFree = places.every((column) => column !== undefined && valueAt(snapshot, row.row, column) === '');
  if (!isFree || (next === '' && remark === '')) return [];
  return [next, remark, marksOf(next, remark)].flatMap((value, at): CellBlock[] => {
    const column = places[at];
    return column === undefined || value === '' ? [] : [{ row: row.row, column, rows: [[{ value }]] }];
  });
}

function fixedLines(language: Language): readonly string[] {
  const { title, note } = wordsFor(auditTexts, language);
  return [title, note, currentEdition(language).report.disclaimer];
}

function headerOf(name: AuditColumn): CellStyle {
  return headerLookOf(name === 'marks' ? 'hidden' : isOurs(name) ? 'ours' : 'personal');
}

function cellOf(name: AuditColumn): CellStyle {
  if (name === 'marks') return peopleLooks.hidden;
  const fill = isOurs(name) ? {} : { fill: personalFill };
  if (name === 'baseline' || name === 'certification')
    return { ...cellInk, ...fill, numberFormat: 'yyyy-mm-dd', horizontal: 'left' };
  return { ...cellInk, ...fill, wrap: true };
}

function isOurs(name: AuditColumn): boolean {
  return name === 'next' || name === 'remark';
}

function targetOf(language: Language): SheetPlan['target'] {
  return { kind: 'own', own: 'audit', name: wordsFor(auditTexts, language).sheetName, inPlace: true };
}
