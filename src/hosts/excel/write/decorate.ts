/**
 * Everything of a plan that is looks: in one request after the cells, and where Excel refuses that, kind by kind, so that
 * one refused border or marker costs neither figures nor the other looks.
 */
import type { Adjustment, Decoration } from '../../../workbook/host';
import type { Capabilities } from '../office/capabilities';
import { isRefusal } from '../office/problem-of';
import type { ExcelRun } from '../office/run';
import type { Objects, Survey } from './survey';
import { surveyedBox } from './survey-request';
import { rangeOf } from '../office/areas';
import { removeOldCharts } from './refresh';
import { chartsToDraw, drawChart, lookChart } from './write-charts';
import type { SheetByName } from './write-charts';
import { sizeSheet, writeChoices, writeMerges, writeNotes, writeTable, writeView } from './write-layout';
import { writePrint } from './write-print';
import { writeConditionalFormat, writeStyles } from './write-styles';

export interface WrittenSheet {
  readonly survey: Survey;
  readonly sheet: Excel.Worksheet;
}

interface Group {
  readonly what: Decoration;
  readonly sheet: WrittenSheet;
  readonly queue: () => void;
  /** Takes out what of it was done before it was refused, where half of it would tell something else. */
  readonly takeOut?: (run: ExcelRun) => Promise<void>;
}

export interface DecorateOptions {
  readonly can: Capabilities;
  readonly objects: Objects;
  /** Names of tables and cells in the workbook, in lower case, that are not ours. */
  readonly taken: ReadonlySet<string>;
  readonly sheetOf: SheetByName;
  /** Called when what was queued last has gone through. */
  readonly send: () => Promise<void>;
}

/** @returns what Excel refused. @throws what Excel reports, where it is no refusal of looks */
export async function decorate(
  run: ExcelRun,
  sheets: readonly WrittenSheet[],
  options: DecorateOptions,
): Promise<readonly Adjustment[]> {
  const removeOld = (): void => {
    for (const { sheet, survey } of sheets) removeOldCharts(sheet, survey);
  };
  try {
    const taken = new Set(options.taken);
    for (const { queue } of sheets.flatMap((sheet) => groupsOf(sheet, taken, options))) queue();
    // Last of all, so that nothing after it can fail.
    removeOld();
    await options.send();
    return [];
  } catch (error) {
    if (!isRefusal(error)) throw error;
  }
  for (const sheet of sheets) await takeOutNew(run, sheet, options.can);
  const refused = new Map<string, Adjustment>();
  const taken = new Set(options.taken);
  for (const { what, sheet, queue, takeOut } of sheets.flatMap((one) => groupsOf(one, taken, options))) {
    try {
      queue();
      await run.sync();
    } catch (error) {
      if (!isRefusal(error)) throw error;
      const { name } = sheet.survey.target;
      refused.set(`${name} ${what}`, { kind: 'not-decorated', sheet: name, what });
      await takeOut?.(run);
    }
  }
  removeOld();
  await options.send();
  return [...refused.values()].filter(
    (one) => one.kind !== 'not-decorated' || one.what !== 'chartLooks' || !refused.has(`${one.sheet} charts`),
  );
}

function groupsOf(
  written: WrittenSheet,
  taken: Set<string>,
  { can, sheetOf }: DecorateOptions,
): readonly Group[] {
  const { survey, sheet } = written;
  const { plan, ours } = survey.target;
  const group = (what: Decoration, queue: () => void): Group => ({ what, sheet: written, queue });
  const { print } = plan;
  const charts = chartsToDraw(survey);
  return [
    group('looks', () => writeStyles(sheet, survey)),
    group('sizes', () => sizeSheet(sheet, survey)),
    // Set once, when the sheet is added: from then on they are the person's to change.
    ...(survey.target.sheet === null && plan.choices.length > 0
      ? [group('choices', () => writeChoices(sheet, plan))]
      : []),
    ...(plan.merges.length === 0 ? [] : [group('merges', () => writeMerges(sheet, plan))]),
    ...(survey.target.sheet === null ? [group('view', () => writeView(sheet, plan))] : []),
    // A sheet written in place is set up when it is made, and is the person's from then on.
    ...(print === null || ours === null
      ? []
      : [group('print', () => writePrint(sheet, print, survey.print, survey.target.sheet === null))]),
    ...plan.tables.map((table) => group('table', () => writeTable(sheet, table, taken))),
    ...plan.conditionalFormats.map((format) => group('rules', () => writeConditionalFormat(sheet, format))),
    ...(can.notes && plan.notes.length > 0 ? [group('notes', () => writeNotes(sheet, survey))] : []),
    ...charts.map((chart) => ({
      ...group('charts', () => drawChart(sheet, chart, sheetOf)),
      takeOut: async (run: ExcelRun) => {
        const begun = sheet.charts.getItemOrNullObject(chart.name);
        begun.load('name');
        await run.sync();
        if (!begun.isNullObject) begun.delete();
      },
    })),
    ...charts.map((chart) => group('chartLooks', () => lookChart(sheet, chart))),
  ];
}

/** Takes out what a refused request had made before it stopped: Excel keeps that. */
async function takeOutNew(run: ExcelRun, { survey, sheet }: WrittenSheet, can: Capabilities): Promise<void> {
  const { plan } = survey.target;
  const box = surveyedBox(survey.target);
  const { charts, tables } = sheet;
  charts.load('items/id');
  tables.load('items/id');
  const formats = box === null ? null : rangeOf(sheet, box).conditionalFormats;
  formats?.load('items/id');
  const notes = can.notes && plan.notes.length > 0 ? sheet.notes : null;
  notes?.load('items/content');
  await run.sync();
  const isNew = (known: readonly { readonly id: string }[], id: string): boolean =>
    known.every((one) => one.id !== id);
  if (plan.charts.length > 0) {
    for (const chart of charts.items) if (isNew(survey.charts, chart.id)) chart.delete();
  }
  if (plan.tables.length > 0) {
    for (const table of tables.items) if (isNew(survey.tables, table.id)) table.convertToRange();
  }
  if (plan.conditionalFormats.length > 0) {
    const known = survey.formatIds.map((id) => ({ id }));
    for (const format of formats?.items ?? []) if (isNew(known, format.id)) format.delete();
  }
  await run.sync();
}
