/** Worksheets, their tables, charts and notes at Excel's end. */
import { parseCell } from '../../../../src/workbook/address';
import type { Area } from '../../../../src/workbook/address';
import { overlaps } from '../../../../src/workbook/address';
import { OfficeFault } from './book';
import type { BookObject, BookSheet, BookTable } from './book';
import { areaOfRemote, areasOfAddress, areasRemote, guard, rangeRemote } from './range-remote';
import { kept, readOnly } from './remote';
import type { Remote } from './remote';

export function sheetRemote(sheet: BookSheet): Remote {
  const { book } = sheet;
  return {
    type: 'Worksheet',
    id: sheet.id,
    properties: {
      ...readOnly({
        id: () => sheet.id,
        name: () => sheet.name,
        standardWidth: () => sheet.standardWidth,
      }),
      visibility: {
        get: () => sheet.visibility,
        set: (value) => void (sheet.visibility = value as BookSheet['visibility']),
      },
      showGridlines: {
        get: () => sheet.showGridlines,
        set: (value) => void (sheet.showGridlines = value === true),
      },
    },
    links: {
      protection: () => ({
        type: 'WorksheetProtection',
        properties: readOnly({ protected: () => sheet.isProtected }),
        methods: { protect: () => void (sheet.isProtected = true) },
      }),
      tables: () => tablesRemote(sheet),
      charts: () => chartsRemote(sheet),
      notes: () => notesRemote(sheet),
      comments: () => ({
        type: 'CommentCollection',
        properties: {},
        items: () => [...sheet.comments].map((address) => commentRemote(sheet, address)),
        item: (key) => (sheet.comments.has(key) ? commentRemote(sheet, key) : undefined),
      }),
      shapes: () => ({
        type: 'ShapeCollection',
        properties: {},
        items: () => sheet.shapes.map((shape) => shapeRemote(shape)),
        item: (key) => {
          const shape = sheet.shapes.find(({ id }) => id === key);
          return shape === undefined ? undefined : shapeRemote(shape);
        },
        methods: {
          addGeometricShape: () => {
            guard(sheet);
            const shape = { id: book.id('shape'), left: 0, top: 0, width: 72, height: 72 };
            sheet.shapes.push(shape);
            return shapeRemote(shape);
          },
        },
      }),
      autoFilter: () => filterRemote(sheet),
      pageLayout: () => pageRemote(sheet),
      horizontalPageBreaks: () => breaksRemote(sheet),
      freezePanes: () => ({
        type: 'WorksheetFreezePanes',
        properties: {},
        methods: {
          freezeRows: (count) => void (sheet.freeze = { rows: count }),
          freezeColumns: (count) => void (sheet.freeze = { columns: count }),
          freezeAt: (range) => void (sheet.freeze = areaOfRemote(range)),
        },
      }),
    },
    methods: {
      getRange: (address) =>
        address === undefined || address === null
          ? rangeRemote(sheet, { top: 0, left: 0, bottom: 1_048_575, right: 16_383 })
          : rangeRemote(sheet, areasOfAddress(address)[0] ?? { top: 0, left: 0, bottom: 0, right: 0 }),
      getRanges: (address) => areasRemote(sheet, areasOfAddress(address)),
      getRangeByIndexes: (row, column, rows, columns) => {
        const top = Number(row);
        const left = Number(column);
        if (Number(rows) < 1 || Number(columns) < 1) throw new OfficeFault('InvalidArgument');
        return rangeRemote(sheet, {
          top,
          left,
          bottom: top + Number(rows) - 1,
          right: left + Number(columns) - 1,
        });
      },
      getUsedRangeOrNullObject: () => (sheet.used === null ? null : rangeRemote(sheet, sheet.used)),
      activate: () => {
        book.active = sheet;
        return null;
      },
      delete: () => {
        const visible = book.sheets.filter(({ visibility }) => visibility === 'Visible');
        if (visible.length === 1 && visible[0] === sheet) {
          throw new OfficeFault('InvalidOperation', 'the last visible sheet');
        }
        book.remove(sheet);
      },
    },
  };
}

function filterRemote(sheet: BookSheet): Remote {
  return { type: 'AutoFilter', properties: readOnly({ isDataFiltered: () => sheet.isFiltered }) };
}

function pageRemote(sheet: BookSheet): Remote {
  const { page } = sheet;
  return {
    type: 'PageLayout',
    properties: kept(page, 'orientation zoom leftMargin rightMargin topMargin bottomMargin'),
    links: {
      headersFooters: () => ({
        type: 'HeaderFooterGroup',
        properties: {},
        links: {
          defaultForAllPages: () => ({
            type: 'HeaderFooter',
            properties: kept(page.footer, 'leftFooter centerFooter rightFooter'),
          }),
        },
      }),
    },
    methods: {
      setPrintArea: (range) => void (page.area = areaOfRemote(range)),
      setPrintTitleRows: (rows) => void (page.titleRows = String(rows)),
      getPrintAreaOrNullObject: () => (page.area === null ? null : areasRemote(sheet, [page.area])),
    },
  };
}

function breaksRemote({ page }: BookSheet): Remote {
  return {
    type: 'PageBreakCollection',
    properties: {},
    methods: {
      add: (range) => {
        page.breaks.push(areaOfRemote(range).top);
        return { type: 'PageBreak', properties: {} };
      },
      removePageBreaks: () => void (page.breaks = []),
    },
  };
}

export function tableRemote(sheet: BookSheet, table: BookTable): Remote {
  return {
    type: 'Table',
    id: table.id,
    properties: {
      ...kept(table, 'style showBandedRows', () => guard(sheet)),
      ...readOnly({
        id: () => table.id,
        showHeaders: () => table['showHeaders'],
        showTotals: () => table['showTotals'],
      }),
      name: {
        get: () => table.name,
        set: (value) => {
          const name = String(value);
          const others = sheet.book.sheets.flatMap(({ tables }) => tables).filter((one) => one !== table);
          if (others.some((one) => one.name.toLowerCase() === name.toLowerCase())) {
            throw new OfficeFault('InvalidArgument', `a second table ${name}`);
          }
          table.name = name;
        },
      },
    },
    links: { worksheet: () => sheetRemote(sheet), autoFilter: () => filterRemote(sheet) },
    methods: {
      getRange: () => rangeRemote(sheet, table.area),
      resize: (range) => {
        guard(sheet);
        const area = areaOfRemote(range);
        const others = sheet.tables.filter((one) => one !== table).map((one) => one.area);
        const keepsHeaders = area.top === table.area.top && overlaps(area, table.area);
        if (!keepsHeaders || [...others, ...sheet.merges].some((one) => overlaps(one, area))) {
          throw new OfficeFault('InvalidArgument', 'a table that can not reach there');
        }
        table.area = area;
      },
      convertToRange: () => {
        guard(sheet);
        sheet.tables = sheet.tables.filter((one) => one !== table);
        return rangeRemote(sheet, table.area);
      },
    },
  };
}

export function pivotRemote(sheet: BookSheet, pivot: { id: string; area: Area }): Remote {
  return {
    type: 'PivotTable',
    id: pivot.id,
    properties: readOnly({ id: () => pivot.id }),
    links: {
      worksheet: () => sheetRemote(sheet),
      layout: () => ({
        type: 'PivotLayout',
        properties: {},
        methods: { getRange: () => rangeRemote(sheet, pivot.area) },
      }),
    },
  };
}

function tablesRemote(sheet: BookSheet): Remote {
  return {
    type: 'TableCollection',
    properties: {},
    items: () => sheet.tables.map((table) => tableRemote(sheet, table)),
    item: (id) => {
      const found = sheet.tables.find((table) => table.id === id || table.name === id);
      return found === undefined ? undefined : tableRemote(sheet, found);
    },
    methods: {
      add: (range, hasHeaders) => {
        guard(sheet);
        const area = areaOfRemote(range);
        if ([...sheet.tables.map((one) => one.area), ...sheet.merges].some((one) => overlaps(one, area))) {
          throw new OfficeFault('InvalidArgument', 'a table over a table or a merge');
        }
        const table = sheet.addTable(`Table${sheet.tables.length + 1}`, area);
        table['showHeaders'] = hasHeaders;
        return tableRemote(sheet, table);
      },
    },
  };
}

function notesRemote(sheet: BookSheet): Remote {
  const note = (address: string): Remote => ({
    type: 'Note',
    id: address,
    properties: readOnly({ content: () => sheet.notes.get(address) }),
    methods: {
      getLocation: () => rangeRemote(sheet, areaAt(address)),
    },
  });
  return {
    type: 'NoteCollection',
    properties: {},
    items: () => [...sheet.notes.keys()].map(note),
    item: (key) => (sheet.notes.has(key) ? note(key) : undefined),
    methods: {
      getItemOrNullObject: (address) => (sheet.notes.has(String(address)) ? note(String(address)) : null),
      add: (address, content) => {
        guard(sheet);
        if (parseCell(String(address)) === null) throw new OfficeFault('InvalidArgument', 'no cell');
        if (sheet.notes.has(String(address))) throw new OfficeFault('ItemAlreadyExists', 'a second note');
        sheet.notes.set(String(address), String(content));
        return note(String(address));
      },
    },
  };
}

interface Chart extends BookObject {
  series: BookObject[];
  axis: BookObject;
  secondAxis: BookObject;
}

function chartsRemote(sheet: BookSheet): Remote {
  const find = (key: unknown): BookObject => {
    const found = sheet.charts.find((one) => one.id === key || one['name'] === key);
    if (found === undefined) throw new OfficeFault('ItemNotFound', 'a chart');
    return found;
  };
  return {
    type: 'ChartCollection',
    properties: {},
    items: () => sheet.charts.map((one) => chartRemote(sheet, one as Chart)),
    item: (key) => chartRemote(sheet, find(key) as Chart),
    methods: {
      getItem: (key) => chartRemote(sheet, find(key) as Chart),
      getItemOrNullObject: (key) =>
        sheet.charts.some((one) => one['name'] === key) ? chartRemote(sheet, find(key) as Chart) : null,
      add: (type, range, by) => {
        guard(sheet);
        const source = areaOfRemote(range);
        const across = by === 'Rows' ? source.bottom - source.top : source.right - source.left;
        const series = Array.from({ length: across + 1 }, () => ({ id: '', values: source }));
        const chart: Chart = {
          ...{ id: sheet.book.id('chart'), name: 'Chart', type, series },
          ...{ axis: { id: '' }, secondAxis: { id: '' } },
        };
        sheet.charts.push(chart);
        return chartRemote(sheet, chart);
      },
    },
  };
}

function chartRemote(sheet: BookSheet, chart: Chart): Remote {
  return {
    type: 'Chart',
    id: chart.id,
    properties: {
      ...kept(chart, 'name left top width height plotVisibleOnly'),
      ...readOnly({ id: () => chart.id }),
    },
    links: {
      title: () => ({
        type: 'ChartTitle',
        properties: {
          text: { set: (value) => void (chart['title'] = value) },
          visible: { set: (value) => void (chart['hasTitle'] = value) },
        },
      }),
      legend: () => ({
        type: 'ChartLegend',
        properties: { position: { set: (value) => void (chart['legend'] = value) } },
      }),
      axes: () => ({
        type: 'ChartAxes',
        properties: {},
        methods: {
          getItem: (type, group) => {
            const isThere = chart.series.some((one) => one['axisGroup'] === 'Secondary');
            if (type !== 'Value' || group !== 'Secondary' || !isThere)
              throw new OfficeFault('ItemNotFound', 'an axis');
            return {
              type: 'ChartAxis',
              properties: kept(chart.secondAxis, 'minimum maximum majorUnit numberFormat'),
            };
          },
        },
        links: {
          valueAxis: () => ({
            type: 'ChartAxis',
            properties: kept(chart.axis, 'minimum maximum majorUnit numberFormat'),
          }),
          categoryAxis: () => ({
            type: 'ChartAxis',
            properties: kept(chart.axis, 'tickLabelSpacing textOrientation'),
          }),
        },
      }),
      series: () => ({
        type: 'ChartSeriesCollection',
        properties: {},
        methods: {
          add: (name) => {
            const made: BookObject = { id: '', name };
            chart.series.push(made);
            return seriesRemote(made);
          },
          getItemAt: (index) => {
            const found = chart.series[Number(index)];
            if (found === undefined) throw new OfficeFault('ItemNotFound', 'a series');
            return seriesRemote(found);
          },
        },
      }),
    },
    methods: {
      setPosition: (from, to) => {
        const position = `${String(from)}:${String(to)}`;
        const [area] = areasOfAddress(position);
        Object.assign(chart, { position }, area === undefined ? {} : sheet.boxOf(area));
      },
      delete: () => {
        guard(sheet);
        sheet.charts = sheet.charts.filter((one) => one !== chart);
      },
    },
  };
}

function commentRemote(sheet: BookSheet, address: string): Remote {
  return {
    type: 'Comment',
    id: address,
    properties: readOnly({ id: () => address }),
    methods: { getLocation: () => rangeRemote(sheet, areaAt(address)) },
  };
}

function areaAt(address: string): Area {
  return areasOfAddress(address)[0] ?? { top: 0, left: 0, bottom: 0, right: 0 };
}

function shapeRemote(shape: BookObject): Remote {
  return { type: 'Shape', id: shape.id, properties: kept(shape, 'name left top width height') };
}

function seriesRemote(series: BookObject): Remote {
  return {
    type: 'ChartSeries',
    properties: kept(
      series,
      'name chartType axisGroup markerStyle markerBackgroundColor markerForegroundColor',
    ),
    links: {
      format: () => ({
        type: 'ChartSeriesFormat',
        properties: {},
        links: {
          line: () => ({ type: 'ChartLineFormat', properties: kept(series, 'color lineStyle weight') }),
          fill: () => ({
            type: 'ChartFill',
            properties: {},
            methods: { setSolidColor: (value) => void (series['fill'] = value) },
          }),
        },
      }),
    },
    methods: {
      setValues: (range) => void (series['values'] = areaOfRemote(range)),
      setXAxisValues: (range) => void (series['categories'] = areaOfRemote(range)),
    },
  };
}
