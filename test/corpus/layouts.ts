/** Books whose sheets are laid out in the ways managers lay them out. */
import { metrics, months, standardRows, standardSheet, theThree, turned, type CorpusBook } from './book';
import { buildBook, serialOf, style, type GridCell } from './package';

const blank: GridCell[] = [];

export const layoutBooks: readonly CorpusBook[] = [
  {
    file: 'plain.xlsx',
    about: 'a plain table with shared strings',
    bytes: () => buildBook({ sheets: [standardSheet()] }),
    expected: theThree('KPI'),
  },
  {
    file: 'titled.xlsx',
    about: 'title lines above, notes below, a blank spacer column and an average column',
    bytes: () => {
      const [header = [], ...rows] = standardRows();
      const spaced = [
        [...header, null, 'Average'],
        ...rows.map((row, index) => [
          ...row,
          null,
          { f: `AVERAGE(D${index + 6}:K${index + 6})`, v: [0.7575, 326.375, 0.795][index] ?? 0 },
        ]),
      ];
      return buildBook({
        sheets: [
          {
            name: 'KPI',
            rows: [
              ['Contact centre results'],
              ['Source: telephone system'],
              blank,
              blank,
              ...spaced,
              blank,
              ['* preliminary'],
            ],
            after: '<mergeCells count="1"><mergeCell ref="A1:K1"/></mergeCells>',
          },
        ],
      });
    },
    expected: theThree('KPI'),
  },
  {
    file: 'two-line-header.xlsx',
    about: 'a merged header of two lines, year over month',
    bytes: () => {
      const words = ['Sep', 'Oct', 'Nov', 'Dec', 'Jan', 'Feb', 'Mar', 'Apr'];
      return buildBook({
        sheets: [
          {
            name: 'KPI',
            rows: [
              ['Metric', 'Better', 'Target', 2023, null, null, null, 2024],
              [null, null, null, ...words],
              ...standardRows().slice(1),
            ],
            after:
              '<mergeCells count="5"><mergeCell ref="A1:A2"/><mergeCell ref="B1:B2"/><mergeCell ref="C1:C2"/>' +
              '<mergeCell ref="D1:G1"/><mergeCell ref="H1:K1"/></mergeCells>',
          },
        ],
      });
    },
    expected: theThree('KPI'),
  },
  {
    file: 'newest-first.xlsx',
    about: 'the newest month first and section rows naming the category',
    bytes: () => {
      const [header = [], level = [], handle = [], resolution = []] = standardRows().map((row) => [
        ...row.slice(0, 3),
        ...row.slice(3).reverse(),
      ]);
      return buildBook({
        sheets: [
          { name: 'KPI', rows: [header, ['Service'], level, ['Cost'], handle, ['Quality'], resolution] },
        ],
      });
    },
    expected: theThree('KPI'),
  },
  {
    file: 'down.xlsx',
    about: 'months down, metrics across, target row on top',
    bytes: () => {
      const rows = standardRows();
      const header = rows[0] ?? [];
      const order = [header, ...rows.slice(1)].map((row) => [
        row[0] ?? null,
        row[2] ?? null,
        ...row.slice(3),
      ]);
      const across = turned(order);
      return buildBook({
        sheets: [
          {
            name: 'KPI',
            rows: [
              ['Month', ...(across[0] ?? []).slice(1)],
              ['Target', ...(across[1] ?? []).slice(1)],
              ...across.slice(2),
            ],
          },
        ],
      });
    },
    expected: theThree('KPI'),
  },
  {
    file: 'long-list.xlsx',
    about: 'a list with a row for each measurement',
    bytes: () =>
      buildBook({
        sheets: [
          {
            name: 'Export',
            rows: [
              ['Metric', 'Month', 'Value', 'Target', 'Better'],
              ...metrics.flatMap((metric) =>
                metric.values.map((value, index): GridCell[] => [
                  metric.name,
                  { v: serialOf(months[index] ?? ''), s: style.month },
                  { v: value, s: metric.format },
                  { v: metric.target, s: metric.format },
                  metric.better,
                ]),
              ),
            ],
          },
        ],
      }),
    expected: theThree('Export'),
  },
  {
    file: 'espanol.xlsx',
    about: 'Spanish words, month names and decimal commas in text',
    bytes: () => {
      const text = (value: number, percent: boolean): string =>
        percent ? `${(value * 100).toFixed(1).replace('.', ',')} %` : String(value);
      const names = ['Nivel de servicio', 'Tiempo medio de operación', 'Resolución en el primer contacto'];
      const words = ['sep-23', 'oct-23', 'nov-23', 'dic-23', 'ene-24', 'feb-24', 'mar-24', 'abr-24'];
      return buildBook({
        sheets: [
          {
            name: 'Año 2024',
            rows: [
              ['Métrica', 'Sentido', 'Objetivo', ...words],
              ...metrics.map((metric, index): GridCell[] => {
                const percent = metric.format === style.percent;
                return [
                  names[index] ?? '',
                  metric.better === 'Higher' ? 'Mayor' : 'Menor',
                  text(metric.target, percent),
                  ...metric.values.map((value) => text(value, percent)),
                ];
              }),
            ],
          },
        ],
      });
    },
    expected: {
      kind: 'metrics',
      sheet: 'Año 2024',
      reportingPeriod: '2024-04',
      statuses: {
        'Nivel de servicio': 'met',
        'Tiempo medio de operación': 'improving',
        'Resolución en el primer contacto': 'not-met',
      },
    },
  },
  {
    file: 'hidden.xlsx',
    about: 'hidden rows and columns, outline levels and a filter',
    bytes: () =>
      buildBook({
        sheets: [
          standardSheet('KPI', {
            before:
              '<cols><col min="4" max="6" width="9" hidden="1" outlineLevel="1" customWidth="1"/></cols>',
            rowAttributes: { 2: 'hidden="1"' },
            after:
              '<autoFilter ref="A1:K4"><filterColumn colId="1"><filters><filter val="Higher"/></filters></filterColumn></autoFilter>',
          }),
        ],
      }),
    expected: theThree('KPI'),
  },
  {
    file: 'formulas.xlsx',
    about: 'figures that are formulas, one of them shared, with their cached values',
    bytes: () => {
      const [header = [], level = [], handle = [], resolution = []] = standardRows();
      const looked = (row: GridCell[], at: number): GridCell[] =>
        row.map((cell, column) =>
          column >= 3 && typeof cell === 'object' && cell !== null
            ? { ...cell, f: `Raw!A${at + column}` }
            : cell,
        );
      const shared = handle.map((cell, column): GridCell => {
        if (column < 3 || typeof cell !== 'object' || cell === null) return cell;
        return column === 3
          ? { ...cell, f: 'Raw!C1*60', formulaAttributes: 't="shared" ref="D3:K3" si="0"' }
          : { ...cell, f: '', formulaAttributes: 't="shared" si="0"' };
      });
      return buildBook({
        sheets: [
          { name: 'KPI', rows: [header, looked(level, 1), shared, looked(resolution, 12)] },
          { name: 'Raw', rows: [[0.7, 'numbers from the telephone system']], state: 'hidden' },
        ],
      });
    },
    expected: theThree('KPI'),
  },
  {
    file: 'third-sheet.xlsx',
    about: 'metrics on the third sheet, prose and a hidden sheet before it',
    bytes: () =>
      buildBook({
        sheets: [
          {
            name: 'Read me',
            rows: [['How this workbook is kept'], ['Ask the planning team before changing it.']],
          },
          { name: 'Scratch', rows: [['to do'], ['call the vendor']], state: 'hidden' },
          standardSheet('KPI'),
        ],
      }),
    expected: theThree('KPI'),
  },
  {
    file: 'taken-name.xlsx',
    about: 'a sheet of the manager\u2019s own that is called COPC Summary',
    bytes: () =>
      buildBook({ sheets: [standardSheet(), { name: 'COPC Summary', rows: [['Mine. Please leave.']] }] }),
    expected: theThree('KPI'),
  },
];
