/** Cells as Excel hands them over, block by block, gathered into the rows of a snapshot. */
import type { Area } from '../../../workbook/address';
import type { CellValue, SheetSnapshot } from '../../../workbook/snapshot';
import { height, rangeOf } from '../office/areas';

export interface BlockAnswer {
  readonly range: Excel.Range;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]> | null;
}

type Cells = Pick<SheetSnapshot, 'values' | 'formats' | 'formatIndex' | 'hiddenRows'>;

/** Queues what is asked of each cell. */
export function askCells(range: Excel.Range): Excel.Range {
  range.load('values,valueTypes,numberFormat');
  return range;
}

export class CellCollector {
  private readonly values: CellValue[][] = [];
  private readonly formats = new Map<string, number>();
  private readonly formatIndex: Uint16Array[] = [];
  private readonly hiddenRows: number[] = [];

  constructor(
    private readonly sheet: Excel.Worksheet,
    private readonly used: Area | null,
    private readonly mayHideRows: boolean,
  ) {}

  /** Queues the questions about a block. */
  ask(block: Area): BlockAnswer {
    const range = askCells(rangeOf(this.sheet, block));
    return { range, rows: this.mayHideRows ? range.getRowProperties({ rowHidden: true }) : null };
  }

  /** Takes a block's answer; false when Excel left it out, as it does when it is too large for it. */
  take(block: Area, { range, rows }: BlockAnswer): boolean {
    const { values, valueTypes, numberFormat } = range;
    const isWhole = [values, valueTypes, numberFormat].every(
      (matrix) => Array.isArray(matrix) && matrix.length === height(block),
    );
    if (!isWhole || this.used === null) return false;
    for (const [offset, row] of values.entries()) {
      const types = valueTypes[offset] ?? [];
      const formats = numberFormat[offset] ?? [];
      this.values.push(row.map((value: unknown, column) => cellValue(value, types[column])));
      this.formatIndex.push(Uint16Array.from(formats, (format: unknown) => this.index(String(format))));
      if (rows?.value[offset]?.rowHidden === true) this.hiddenRows.push(block.top + offset);
    }
    return true;
  }

  done(): Cells {
    return {
      values: this.values,
      formats: this.formats.size === 0 ? ['General'] : [...this.formats.keys()],
      formatIndex: this.formatIndex,
      hiddenRows: this.hiddenRows,
    };
  }

  private index(format: string): number {
    const known = this.formats.get(format);
    if (known !== undefined) return known;
    this.formats.set(format, this.formats.size);
    return this.formats.size - 1;
  }
}

/** The kind decides, not the look: a text "#N/A" is no error, and a blank is blank whatever came with it. */
export function cellValue(value: unknown, type: unknown): CellValue {
  if (type === 'Empty') return '';
  if (type === 'Error') return { error: String(value) };
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return value === null || value === undefined ? '' : String(value);
}
