/** A sheet of real figures with their sources, to try the scorecard on; from then on it is the person's own. */
import { localeOf, type Language } from '../../strings/language';
import { sampleTexts } from '../../strings/parts/sheets/sample';
import { wordsFor } from '../../strings/words-for';
import {
  emptySheetPlan,
  type CellStyle,
  type PlannedCell,
  type WorkbookPlan,
} from '../../workbook/plan/plan';
import { landscapePage } from '../../workbook/plan/print-plan';
import { sampleMetrics, sampleMonths, sampleSources, type SampleMetric } from './sample-figures';

const HEADER_ROW = 3;
const SOURCES_ROW = HEADER_ROW + sampleMetrics.length + 2;
const formats = [...new Set(sampleMetrics.map(({ format }) => format))];
const looks: readonly CellStyle[] = [
  { bold: true, fontSize: 16 },
  { italic: true },
  { bold: true, color: 'FFFFFF', fill: '0B5F58' },
];
const [TITLE, NOTE, HEADER] = [0, 1, 2];
const styleOf = (format: string): number => looks.length + formats.indexOf(format);

/**
 * Ten metrics over fifteen months with targets, as a new sheet: header words, names and months in the language, below
 * the table where the figures come from, under what terms, and what was changed.
 *
 * @example sampleSheet('nl').sheets[0]?.target // { kind: 'new', name: 'COPC voorbeeld' }
 */
export function sampleSheet(language: Language): WorkbookPlan {
  const words = wordsFor(sampleTexts, language);
  const { headers } = words;
  const month = new Intl.DateTimeFormat(localeOf(language), {
    year: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
  const header = [headers.metric, headers.category, headers.unit, headers.better, headers.target];
  const months = sampleMonths.map((iso) => month.format(new Date(`${iso}-01T00:00:00Z`)));
  const rowOf = ({ id, category, unit, better, target, format, values }: SampleMetric) => [
    { value: words.metrics[id] },
    { value: words.categories[category] },
    { value: words.units[unit] },
    better === null ? null : { value: words.better[better] },
    ...[target, ...values].map((value) => (value === null ? null : { value, style: styleOf(format) })),
  ];
  const sources = Object.entries(sampleSources).map(([id, text]) => {
    const names = sampleMetrics
      .filter(({ source }) => source === id)
      .map((metric) => words.metrics[metric.id]);
    const change = Object.entries(words.changed).find(([source]) => source === id)?.[1] ?? '';
    return [{ value: `${names.join(', ')}: ${text} ${change}` }];
  });
  const rows: (readonly (PlannedCell | null)[])[] = [
    [...header, ...months].map((value) => ({ value, style: HEADER })),
    ...sampleMetrics.map(rowOf),
  ];
  const below = [[{ value: words.sources, style: HEADER }], ...sources, [{ value: words.ours }]];
  return {
    sheets: [
      {
        ...emptySheetPlan,
        target: { kind: 'new', name: words.sheetName },
        styles: [...looks, ...formats.map((numberFormat) => ({ numberFormat }))],
        blocks: [
          {
            row: 0,
            column: 0,
            rows: [[{ value: words.title, style: TITLE }], [{ value: words.intro, style: NOTE }]],
          },
          { row: HEADER_ROW, column: 0, rows },
          { row: SOURCES_ROW, column: 0, rows: below },
        ],
        columnWidths: [
          { column: 0, characters: 38 },
          { column: 1, characters: 14 },
        ],
        freeze: { rows: HEADER_ROW + 1, columns: 1 },
        print: landscapePage,
      },
    ],
  };
}
