/** A plan read back as cells, and the things every plan must hold to. */
import { overlaps } from '../../src/workbook/address';
import type { Area } from '../../src/workbook/address';
import type { PlannedCell, SheetPlan } from '../../src/workbook/plan/plan';

export function cellAt(plan: SheetPlan, row: number, column: number): PlannedCell | null {
  for (const block of plan.blocks) {
    const cell = block.rows[row - block.row]?.[column - block.column];
    if (cell !== undefined && cell !== null) return cell;
  }
  return null;
}

/** All values, row by row: `"Met|0.5"`; blanks at the end of a row are left out. */
export function texts(plan: SheetPlan): string[] {
  return plan.blocks.flatMap(({ rows }) =>
    rows.map((row) =>
      row
        .map((cell) => (cell === null ? '' : String(cell.value)))
        .join('|')
        .replace(/\|+$/, ''),
    ),
  );
}

/** The row index of the first row that holds this text in its first filled cell. */
export function rowOf(plan: SheetPlan, text: string): number {
  for (const block of plan.blocks) {
    const index = block.rows.findIndex((row) => row.some((cell) => cell?.value === text));
    if (index >= 0) return block.row + index;
  }
  return -1;
}

/** What is wrong with a plan; empty when a host can write it. */
export function faults(plan: SheetPlan): string[] {
  const found: string[] = [];
  const seen = new Set<string>();
  for (const block of plan.blocks) {
    block.rows.forEach((row, r) => {
      row.forEach((cell, c) => {
        if (cell === null) return;
        const key = `${block.row + r},${block.column + c}`;
        if (seen.has(key)) found.push(`cell ${key} is written twice`);
        seen.add(key);
        if (typeof cell.value === 'number' && !Number.isFinite(cell.value)) found.push(`${key} is no number`);
        if (cell.style !== undefined && plan.styles[cell.style] === undefined) found.push(`${key}: no style`);
        if (typeof cell.value === 'string' && cell.value.length > 32_767) found.push(`${key} is too long`);
      });
    });
  }
  const apart = (what: string, areas: readonly Area[]) => {
    areas.forEach((area, index) => {
      if (areas.slice(index + 1).some((other) => overlaps(area, other))) found.push(`${what} overlap`);
    });
  };
  apart('merges', plan.merges);
  apart(
    'charts',
    plan.charts.map(({ anchor }) => anchor),
  );
  apart(
    'tables',
    plan.tables.map(({ area }) => area),
  );
  for (const merge of plan.merges) {
    for (let column = merge.left + 1; column <= merge.right; column += 1) {
      const hidden = cellAt(plan, merge.top, column);
      if (hidden !== null && hidden.value !== '') found.push(`a merge hides ${String(hidden.value)}`);
    }
  }
  for (const { area } of plan.tables) {
    const labels = columnsOf(area).map((column) => cellAt(plan, area.top, column)?.value);
    if (labels.some((label) => typeof label !== 'string' || label === '')) found.push('a header is no text');
    if (new Set(labels).size !== labels.length) found.push('headers repeat');
  }
  for (const chart of plan.charts) {
    for (const range of [chart.categories, ...chart.series.map(({ values }) => values)]) {
      const cells = range.cached.map((_, index) => cellAt(plan, range.area.top + index, range.area.left));
      const values = cells.map((cell) => cell?.value ?? null);
      if (JSON.stringify(values) !== JSON.stringify(range.cached))
        found.push(`${chart.title}: other figures`);
      if (range.area.bottom - range.area.top + 1 !== range.cached.length) found.push(`${chart.title}: size`);
    }
    for (const row of rowsOf(chart.anchor)) {
      if (columnsOf(chart.anchor).some((column) => (cellAt(plan, row, column)?.value ?? '') !== '')) {
        found.push(`${chart.title} covers a cell`);
      }
    }
  }
  return [...new Set(found)];
}

export function columnsOf({ left, right }: Area): number[] {
  return Array.from({ length: right - left + 1 }, (_, index) => left + index);
}

export function rowsOf({ top, bottom }: Area): number[] {
  return Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
}
