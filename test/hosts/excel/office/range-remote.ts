/** Ranges at Excel's end: values as they are typed, formats, merges, conditional formats. */
import { contains, formatReference, overlaps, parseArea } from '../../../../src/workbook/address';
import type { Area } from '../../../../src/workbook/address';
import { isSame } from '../../../../src/workbook/plan/table-growth';
import { isCellError } from '../../../../src/workbook/snapshot';
import { DEFAULT_LOOK, fills, OfficeFault } from './book';
import type { BookCell, BookFormat, BookSheet, Look } from './book';
import { isRemote, kept, readOnly } from './remote';
import type { Property, Remote } from './remote';

const WHOLE: Area = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };

export function rangeRemote(sheet: BookSheet, area: Area): Remote {
  if (!(area.top >= 0 && area.left >= 0 && area.bottom <= WHOLE.bottom && area.right <= WHOLE.right)) {
    throw new OfficeFault('InvalidArgument', 'a range outside the sheet');
  }
  return {
    type: 'Range',
    isKept: true,
    properties: {
      ...readOnly({
        address: () => formatReference({ sheet: sheet.name, area }).replaceAll('$', ''),
        rowIndex: () => area.top,
        columnIndex: () => area.left,
        rowCount: () => area.bottom - area.top + 1,
        columnCount: () => area.right - area.left + 1,
        left: () => sheet.boxOf(area).left,
        top: () => sheet.boxOf(area).top,
        width: () => sheet.boxOf(area).width,
        height: () => sheet.boxOf(area).height,
        valueTypes: () => matrix(sheet, area, (cell) => typeOf(cell)),
      }),
      rowHidden: {
        get: () => allOrNull(area.top, area.bottom, (row) => sheet.hiddenRows.has(row)),
        set: (value) => {
          guard(sheet);
          for (let row = area.top; row <= area.bottom; row++)
            if (value === true) sheet.hiddenRows.add(row);
            else sheet.hiddenRows.delete(row);
        },
      },
      columnHidden: {
        get: () => allOrNull(area.left, area.right, (column) => sheet.hiddenColumns.has(column)),
        set: (value) => {
          for (let column = area.left; column <= area.right; column++) {
            if (value === true) sheet.hiddenColumns.add(column);
            else sheet.hiddenColumns.delete(column);
          }
        },
      },
      style: styleProperty(sheet, [area]),
      values: {
        get: () => matrix(sheet, area, valueOf),
        set: (value) => assign(sheet, area, value, (row, column, entry) => sheet.type(row, column, entry)),
      },
      formulas: {
        get: () =>
          matrix(sheet, area, (cell, row, column) => {
            const spill = sheet.spills.find((one) => fills(one, row, column));
            const first = sheet.book.showsSpilledFormulas ? spill : undefined;
            const formula = first === undefined ? cell?.formula : sheet.at(first.top, first.left)?.formula;
            return formula ?? valueOf(cell);
          }),
        set: (value) => assign(sheet, area, value, (row, column, entry) => sheet.type(row, column, entry)),
      },
      numberFormat: {
        get: () => matrix(sheet, area, (cell) => cell?.numberFormat ?? 'General'),
        set: (value) =>
          assign(sheet, area, value, (row, column, entry) => {
            if (typeof entry !== 'string') throw new OfficeFault('InvalidArgument', 'a number format');
            sheet.make(row, column).numberFormat = entry;
          }),
      },
    },
    links: {
      format: () => formatRemote(sheet, [area]),
      dataValidation: () => ({
        type: 'DataValidation',
        properties: {
          rule: {
            set: (value) => {
              guard(sheet);
              sheet.validations.push(area);
              sheet.choices.push({ area, rule: value });
            },
          },
          errorAlert: { set: () => guard(sheet) },
        },
      }),
      conditionalFormats: () => conditionalFormats(sheet, area),
      worksheet: () => ({
        type: 'Worksheet',
        id: sheet.id,
        properties: readOnly({ name: () => sheet.name, id: () => sheet.id }),
      }),
    },
    methods: {
      getMergedAreasOrNullObject: () => {
        // Excel lists those that begin in the range it is asked about, and no others.
        const found = sheet.merges.filter((one) => contains(area, { row: one.top, column: one.left }));
        if (found.length > 512) throw new OfficeFault('GeneralException', 'more than 512 merged areas');
        return found.length === 0 ? null : areasRemote(sheet, found);
      },
      getSpecialCellsOrNullObject: (kind) => {
        if (kind !== 'DataValidations') throw new OfficeFault('InvalidArgument', 'other special cells');
        const found = sheet.validations.filter((one) => overlaps(one, area)).map((one) => within(one, area));
        return found.length === 0 ? null : areasRemote(sheet, found);
      },
      getSpillingToRangeOrNullObject: () => {
        const found = sheet.spills.find(({ top, left }) => top === area.top && left === area.left);
        return found === undefined ? null : rangeRemote(sheet, found);
      },
      getUsedRangeOrNullObject: () => {
        const used = sheet.usedWithin(area);
        return used === null ? null : rangeRemote(sheet, used);
      },
      getRow: (step) => {
        const row = area.top + Number(step);
        return rangeRemote(sheet, { ...area, top: row, bottom: row });
      },
      getBoundingRect: (other) => {
        const far = areaOfRemote(other);
        return rangeRemote(sheet, {
          top: Math.min(area.top, far.top),
          left: Math.min(area.left, far.left),
          bottom: Math.max(area.bottom, far.bottom),
          right: Math.max(area.right, far.right),
        });
      },
      getRowProperties: () =>
        Array.from({ length: area.bottom - area.top + 1 }, (_, step) => ({
          rowHidden: sheet.hiddenRows.has(area.top + step),
          format: { rowHeight: sheet.heightOf(area.top + step) },
        })),
      getColumnProperties: () =>
        Array.from({ length: area.right - area.left + 1 }, (_, step) => ({
          columnHidden: sheet.hiddenColumns.has(area.left + step),
          format: { columnWidth: sheet.widthOf(area.left + step) },
        })),
      getCellProperties: () => matrix(sheet, area, (cell) => ({ format: looksOf(cell?.look ?? {}) })),
      setCellProperties: (value) =>
        assign(sheet, area, value, (row, column, entry) => setLooks(sheet, row, column, entry)),
      merge: () => {
        guard(sheet);
        if (!sheet.merges.some((one) => isSame(one, area))) sheet.merge(area);
      },
      unmerge: () => {
        guard(sheet);
        sheet.merges = sheet.merges.filter((one) => !overlaps(one, area));
      },
      clear: (what) => {
        guard(sheet);
        sheet.clear(area, String(what ?? 'All'));
      },
      select: () => {
        sheet.book.selected = { sheet, area };
      },
    },
  };
}

export function areasRemote(sheet: BookSheet, areas: readonly Area[]): Remote {
  return {
    type: 'RangeAreas',
    isKept: true,
    properties: {
      ...readOnly({
        address: () =>
          areas.map((area) => formatReference({ sheet: sheet.name, area }).replaceAll('$', '')).join(','),
        areaCount: () => areas.length,
      }),
      style: styleProperty(sheet, areas),
    },
    links: { format: () => formatRemote(sheet, areas) },
    methods: {
      clear: (what) => {
        guard(sheet);
        for (const area of areas) sheet.clear(area, String(what ?? 'All'));
      },
    },
  };
}

/** "Normal" takes formats away and leaves all that a person laid on the cells. */
function styleProperty(sheet: BookSheet, areas: readonly Area[]): Property {
  return {
    set: (value) => {
      guard(sheet);
      if (value !== 'Normal') throw new OfficeFault('InvalidArgument', 'a style that is not there');
      for (const { row, column, cell } of sheet.positions()) {
        if (!areas.some((area) => contains(area, { row, column }))) continue;
        Object.assign(cell, { numberFormat: 'General', look: {} });
      }
    },
  };
}

function within(one: Area, area: Area): Area {
  return {
    top: Math.max(one.top, area.top),
    left: Math.max(one.left, area.left),
    bottom: Math.min(one.bottom, area.bottom),
    right: Math.min(one.right, area.right),
  };
}

/** The area a remote range stands for. */
export function areaOfRemote(range: unknown): Area {
  if (!isRemote(range) || range.type !== 'Range') throw new OfficeFault('InvalidArgument', 'not a range');
  const number = (name: string): number => Number(range.properties[name]?.get?.());
  const top = number('rowIndex');
  const left = number('columnIndex');
  return {
    top,
    left,
    bottom: top + number('rowCount') - 1,
    right: left + number('columnCount') - 1,
  };
}

export function areasOfAddress(address: unknown): readonly Area[] {
  return String(address)
    .split(',')
    .map((piece) => {
      const area = parseArea(piece);
      if (area === null) throw new OfficeFault('InvalidArgument', `no address: ${piece}`);
      return area;
    });
}

export function guard(sheet: BookSheet): void {
  if (sheet.isProtected) throw new OfficeFault('AccessDenied', `${sheet.name} is protected`);
}

/** Refuses what is not as large as the range; `null` leaves a cell alone. */
function assign(
  sheet: BookSheet,
  area: Area,
  value: unknown,
  each: (row: number, column: number, entry: unknown) => void,
): void {
  guard(sheet);
  const height = area.bottom - area.top + 1;
  const width = area.right - area.left + 1;
  if (!Array.isArray(value) || value.length !== height) {
    throw new OfficeFault('InvalidArgument', 'the rows do not match the range');
  }
  if (!value.every((row: unknown) => Array.isArray(row) && row.length === width)) {
    throw new OfficeFault('InvalidArgument', 'the columns do not match the range');
  }
  const rows = Array.from({ length: height }, (_, step) => area.top + step);
  const shown = rows.filter((row) => !sheet.hiddenRows.has(row));
  const places = sheet.book.displaces && height > 1 ? shown : rows;
  value.forEach((row: unknown[], r) =>
    row.forEach((entry, c) => {
      const place = places[r];
      if (entry !== null && place !== undefined) each(place, area.left + c, entry);
    }),
  );
}

function matrix<T>(
  sheet: BookSheet,
  area: Area,
  of: (cell: BookCell | undefined, row: number, column: number) => T,
): T[][] {
  const rows: T[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells: T[] = [];
    for (let column = area.left; column <= area.right; column++)
      cells.push(of(sheet.at(row, column), row, column));
    rows.push(cells);
  }
  return rows;
}

function valueOf(cell: BookCell | undefined): unknown {
  const value = cell?.value ?? '';
  return isCellError(value) ? value.error : value;
}

function typeOf(cell: BookCell | undefined): string {
  const value = cell?.value ?? '';
  if (isCellError(value)) return 'Error';
  if (value === '') return cell?.formula === null || cell === undefined ? 'Empty' : 'String';
  return { number: 'Double', boolean: 'Boolean', string: 'String' }[typeof value as 'number'] ?? 'Unknown';
}

function allOrNull(from: number, to: number, is: (index: number) => boolean): boolean | null {
  let some = false;
  let all = true;
  for (let index = from; index <= to; index++) {
    if (is(index)) some = true;
    else all = false;
  }
  return all ? true : some ? null : false;
}

const LOOKS = 'horizontalAlignment verticalAlignment wrapText indentLevel';
const lookNames = LOOKS.split(' ');

function formatRemote(sheet: BookSheet, areas: readonly Area[]): Remote {
  const each = (change: (look: Look) => void) => (): void => {
    guard(sheet);
    for (const area of areas) {
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) change(sheet.make(row, column).look);
      }
    }
  };
  const written = (name: string): Property => ({
    get: () => {
      const [area] = areas;
      return sheet.at(area?.top ?? 0, area?.left ?? 0)?.look[name] ?? DEFAULT_LOOK[name] ?? null;
    },
    set: (value) => each((look) => void (look[name] = value))(),
  });
  const all = (names: string): Record<string, Property> =>
    Object.fromEntries(names.split(' ').map((name) => [name, written(name)]));
  const column = areas[0]?.left ?? 0;
  return {
    type: 'RangeFormat',
    properties: {
      ...all(LOOKS),
      columnWidth: {
        get: () => sheet.widths.get(column) ?? 48,
        set: (value) => {
          guard(sheet);
          sheet.widths.set(column, Number(value));
        },
      },
      rowHeight: { set: (value) => void sheet.heights.set(areas[0]?.top ?? 0, Number(value)) },
    },
    methods: {
      autofitRows: () => {
        for (const area of areas)
          for (let row = area.top; row <= area.bottom; row++) sheet.heights.delete(row);
      },
    },
    links: {
      font: () => ({ type: 'RangeFont', properties: all('bold italic size color') }),
      fill: () => ({
        type: 'RangeFill',
        properties: { color: { set: (value) => each((look) => void (look['fill'] = value))() } },
      }),
      borders: () => ({
        type: 'RangeBorderCollection',
        properties: {},
        item: (edge) => borderRemote(sheet, areas, edge),
      }),
    },
  };
}

function borderRemote(sheet: BookSheet, areas: readonly Area[], edge: string): Remote {
  const set = (property: string) => (value: unknown) => {
    guard(sheet);
    for (const area of areas) {
      if (edge === 'InsideHorizontal' && area.top === area.bottom)
        throw new OfficeFault('InvalidArgument', edge);
      if (edge === 'InsideVertical' && area.left === area.right)
        throw new OfficeFault('InvalidArgument', edge);
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) {
          for (const side of sidesOf(edge, area, row, column)) {
            const look = sheet.make(row, column).look;
            const before = look[side];
            look[side] = { ...(typeof before === 'object' ? before : {}), [property]: value };
          }
        }
      }
    }
  };
  return { type: 'RangeBorder', properties: { style: { set: set('style') }, color: { set: set('color') } } };
}

function sidesOf(edge: string, area: Area, row: number, column: number): readonly string[] {
  if (edge === 'EdgeTop') return row === area.top ? ['top'] : [];
  if (edge === 'EdgeBottom') return row === area.bottom ? ['bottom'] : [];
  if (edge === 'EdgeLeft') return column === area.left ? ['left'] : [];
  if (edge === 'EdgeRight') return column === area.right ? ['right'] : [];
  if (edge === 'InsideHorizontal') {
    return [...(row > area.top ? ['top'] : []), ...(row < area.bottom ? ['bottom'] : [])];
  }
  return [...(column > area.left ? ['left'] : []), ...(column < area.right ? ['right'] : [])];
}

const SIDES = ['top', 'bottom', 'left', 'right'];

function looksOf(look: Look): unknown {
  const all = { ...DEFAULT_LOOK, ...look };
  const { fill } = look;
  return {
    fill: fill === undefined ? { color: '#FFFFFF', pattern: 'None' } : { color: fill, pattern: 'Solid' },
    font: { bold: all['bold'], italic: all['italic'], size: all['size'], color: all['color'] },
    borders: Object.fromEntries(
      SIDES.map((side) => [side, look[side] ?? { style: 'None', color: '#000000' }]),
    ),
    ...Object.fromEntries(lookNames.map((name) => [name, all[name]])),
  };
}

function setLooks(sheet: BookSheet, row: number, column: number, entry: unknown): void {
  const format = (entry as { format?: Record<string, Look> }).format;
  if (format === undefined) return;
  const { look } = sheet.make(row, column);
  const { fill, font, borders, ...rest } = format;
  if (fill !== undefined) look['fill'] = fill['color'];
  Object.assign(look, font ?? {}, borders ?? {}, rest);
}

const FORMAT_TYPES: Record<string, string> = {
  IconSet: 'iconSet',
  ColorScale: 'colorScale',
  DataBar: 'dataBar',
  CellValue: 'cellValue',
  Custom: 'custom',
};

function conditionalFormats(sheet: BookSheet, area: Area): Remote {
  const here = (): readonly BookFormat[] => sheet.formats.filter((one) => overlaps(one.area, area));
  const find = (id: unknown): BookFormat => {
    const found = here().find((one) => one.id === id);
    if (found === undefined) throw new OfficeFault('ItemNotFound', 'a conditional format');
    return found;
  };
  return {
    type: 'ConditionalFormatCollection',
    properties: {},
    items: () => here().map((one) => conditionalFormat(sheet, one)),
    item: (id) => conditionalFormat(sheet, find(id)),
    methods: {
      add: (type) => {
        guard(sheet);
        if (FORMAT_TYPES[String(type)] === undefined) throw new OfficeFault('InvalidArgument');
        const made: BookFormat = { id: sheet.book.id('format'), area, type };
        sheet.formats.push(made);
        return conditionalFormat(sheet, made);
      },
      getItem: (id) => conditionalFormat(sheet, find(id)),
      clearAll: () => {
        guard(sheet);
        sheet.formats = sheet.formats.filter((one) => !overlaps(one.area, area));
      },
    },
  };
}

function conditionalFormat(sheet: BookSheet, one: BookFormat): Remote {
  const bag =
    (type: string, names: string, links: Record<string, () => Remote> = {}) =>
    (): Remote => ({
      type,
      properties: kept(one, names),
      links,
    });
  const format = bag('ConditionalRangeFormat', 'numberFormat', {
    font: bag('ConditionalRangeFont', 'color bold'),
    fill: () => ({
      type: 'ConditionalRangeFill',
      properties: { color: { set: (v) => void (one['fill'] = v) } },
    }),
  });
  return {
    type: 'ConditionalFormat',
    id: one.id,
    properties: readOnly({ id: () => one.id, type: () => one['type'] }),
    links: {
      iconSet: bag('IconSetConditionalFormat', 'style showIconOnly criteria'),
      dataBar: bag('DataBarConditionalFormat', 'lowerBoundRule upperBoundRule showDataBarOnly', {
        positiveFormat: bag('ConditionalDataBarPositiveFormat', 'fillColor gradientFill'),
      }),
      cellValue: bag('CellValueConditionalFormat', 'rule', { format }),
      custom: bag('CustomConditionalFormat', '', {
        format,
        rule: bag('ConditionalFormatRule', 'formula'),
      }),
    },
    methods: {
      getRangeOrNullObject: () => rangeRemote(sheet, one.area),
      delete: () => {
        guard(sheet);
        sheet.formats = sheet.formats.filter((other) => other !== one);
      },
    },
  };
}
