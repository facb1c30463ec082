/** The rows of metrics that have none yet. */
import type { PlannedCell } from '../../workbook/plan';
import { actionWordsFor } from '../../strings/actions-for';
import type { SheetDraft } from '../sheet-draft';
import { HIGHEST, linesOf } from '../summary/layout';
import { findingText, triggerText, type SourcedMetric } from './due-metrics';
import type { Making } from './lines';
import { fingerprint, formatMarks, sourceKey } from './marks';
import { registerColumns } from './read-register';
import type { Register, RegisterColumn, RegisterRow } from './register';
import { cellLook, characters, LINE_HEIGHT, ROW_PADDING } from './register-layout';
import { serialDay } from './serial-date';

/** Appends a row for each metric at the draft's place, in the columns there are. */
export function appendNewRows(
  draft: SheetDraft,
  metrics: readonly SourcedMetric[],
  columns: Register['columns'],
  firstNumber: number,
  making: Making & { readonly date1904: boolean },
): void {
  const places = registerColumns.flatMap((name) => {
    const column = columns[name];
    return column === undefined ? [] : [{ name, column }];
  });
  const left = Math.min(...places.map(({ column }) => column));
  const right = Math.max(...places.map(({ column }) => column));
  const opened = serialDay(making.now, making.timeZone, making.date1904);
  const { status } = actionWordsFor(making.language);
  const rows = metrics.map((metric, index) => {
    const cells = Array.from({ length: right - left + 1 }, (): PlannedCell | null => null);
    const values = {
      ...valuesOf(metric, making),
      id: formatId(firstNumber + index),
      opened,
      status: status.open,
    };
    for (const { name, column } of places) {
      cells[column - left] = { value: valueIn(values, name), style: draft.style(cellLook(name)) };
    }
    return cells;
  });
  const top = draft.appendRows(left, rows);
  for (const [offset, cells] of rows.entries()) {
    const lines = places.map(({ name, column }) =>
      name === 'marks' ? 1 : linesOf(String(cells[column - left]?.value ?? ''), characters[name]),
    );
    draft.fit(top + offset, Math.min(Math.max(...lines) * LINE_HEIGHT + ROW_PADDING, HIGHEST));
  }
}

type Values = Readonly<Partial<Record<RegisterColumn, string | number>>>;

function valueIn(values: Values, name: RegisterColumn): string | number {
  return values[name] ?? '';
}

function valuesOf(metric: SourcedMetric, { language }: Making): Values {
  const { source } = metric;
  const trigger = triggerText(metric, language);
  const finding = findingText(metric, language);
  const marks = formatMarks({
    source: fingerprint(sourceKey(source)),
    trigger: fingerprint(trigger),
    finding: fingerprint(finding),
    suggestion: fingerprint(''),
  });
  return { source, trigger, finding, marks };
}

const ID = /^A-(\d{1,9})$/;

/** `formatId(7)` is `"A-007"`. */
function formatId(number: number): string {
  return `A-${String(number).padStart(3, '0')}`;
}

/** The number after the highest of ours. */
export function nextNumber(rows: readonly RegisterRow[]): number {
  return rows.reduce((most, { text }) => Math.max(most, Number(ID.exec(text.id)?.[1] ?? 0)), 0) + 1;
}
