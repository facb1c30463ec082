/** The rows of metrics that have none yet. */
import type { PlannedCell } from '../../workbook/plan/plan';
import { actionTexts } from '../../strings/parts/sheets/actions';
import { wordsFor } from '../../strings/words-for';
import type { PlanDraft } from '../look/sheet-draft';
import { HIGHEST } from '../summary/layout';
import { linesOf } from '../look/text-lines';
import { findingText, triggerText, type SourcedMetric } from './due-metrics';
import type { RegisterMaking } from './lines';
import { fingerprint } from '../people-sheet/row-marks';
import { formatMarks } from './marks';
import { registerColumns } from './read-register';
import type { Register, RegisterColumn, RegisterRow } from './register';
import { cellLook, characters, LINE_HEIGHT, ROW_PADDING } from './register-layout';
import { serialOf } from '../../workbook/serial-dates';
import { dayIn } from '../look/day-in';

/** The columns whose texts take several lines. */
const wrapped: readonly RegisterColumn[] = ['source', 'trigger', 'finding', 'owner'];

/** Appends a row for each metric at the draft's place, in the columns there are. */
export function appendNewRows(
  draft: PlanDraft,
  metrics: readonly SourcedMetric[],
  columns: Register['columns'],
  firstNumber: number,
  making: RegisterMaking & { readonly date1904: boolean },
): void {
  const places = registerColumns.flatMap((name) => {
    const column = columns[name];
    return column === undefined ? [] : [{ name, column, style: draft.style(cellLook(name)) }];
  });
  const left = Math.min(...places.map(({ column }) => column));
  const right = Math.max(...places.map(({ column }) => column));
  const opened = serialOf(dayIn(making.now, making.timeZone), making.date1904);
  const { status } = wordsFor(actionTexts, making.language);
  const rows = metrics.map((metric, index) => {
    const cells = Array.from({ length: right - left + 1 }, (): PlannedCell | null => null);
    const values = {
      ...valuesOf(metric, making),
      id: formatId(firstNumber + index),
      opened,
      status: status.open,
    };
    for (const { name, column, style } of places) {
      cells[column - left] = { value: valueIn(values, name), style };
    }
    return cells;
  });
  const top = draft.appendRows(left, rows);
  for (const [offset, cells] of rows.entries()) {
    const lines = places
      .filter(({ name }) => wrapped.includes(name))
      .map(({ name, column }) => linesOf(String(cells[column - left]?.value ?? ''), characters[name]));
    draft.fit(top + offset, Math.min(Math.max(1, ...lines) * LINE_HEIGHT + ROW_PADDING, HIGHEST));
  }
}

/** A row as it will stand there: nobody has filled it in. */
export function newRow({ source, scored, index }: SourcedMetric): RegisterRow {
  const blank = Object.fromEntries(registerColumns.map((name) => [name, ''])) as RegisterRow['text'];
  const owner = scored.table.metrics[index]?.owner ?? '';
  return { row: -1, isOpen: true, marks: null, text: { ...blank, source, owner } };
}

type Values = Readonly<Partial<Record<RegisterColumn, string | number>>>;

function valueIn(values: Values, name: RegisterColumn): string | number {
  return values[name] ?? '';
}

function valuesOf(metric: SourcedMetric, { language }: RegisterMaking): Values {
  const { source, key, scored, index } = metric;
  const trigger = triggerText(metric, language);
  const finding = findingText(metric, language);
  const marks = formatMarks({
    source: fingerprint(key),
    trigger: fingerprint(trigger),
    finding: fingerprint(finding),
    suggestion: fingerprint(''),
  });
  // Who the sheet names, to begin with; from then on the cell is the person's.
  return { source, trigger, finding, marks, owner: scored.table.metrics[index]?.owner ?? '' };
}

const ID = /^A-(\d{1,9})$/;

/** `formatId(7)` is `"A-007"`. */
function formatId(number: number): string {
  return `A-${String(number).padStart(3, '0')}`;
}

/** The number after the highest of ours. */
export function nextRowNumber(rows: readonly RegisterRow[]): number {
  return rows.reduce((most, { text }) => Math.max(most, Number(ID.exec(text.id)?.[1] ?? 0)), 0) + 1;
}
