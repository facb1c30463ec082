/** Reads a sheet: its tables with their metrics, how sure each is, and everything that was not used. */
import { formatArea, type Area } from '../workbook/address';
import type { SheetSnapshot } from '../workbook/snapshot';
import { findBlocks, type Block } from './blocks/find-blocks';
import { typedSheet, type TypedSheet } from './cells/typed-sheet';
import { candidatesOf, type Candidate } from './choose/choose';
import { headerRows, type BlockFacts } from './choose/draft';
import { columnFacts } from './dimensions/column-facts';
import { sheetWords, type SheetWords } from './dimensions/sheet-words';
import { findingsLog } from './sheet/finding';
import { melted } from './choose/melt';
import type { Lines } from './coordinates/lines';
import { metricTable } from './series/metric-table';
import type { MetricTable } from './metric/table';

export interface ReadBlock {
  readonly table: MetricTable;
  readonly candidates: readonly Candidate[];
}

/** The tables of a sheet, top to bottom. */
export function readSheet(snapshot: SheetSnapshot): ReadBlock[] {
  const sheet = typedSheet(snapshot);
  if (sheet === null) return [];
  const words = sheetWords(sheet.languages);
  let year = yearIn(snapshot.name);
  const chosen = findBlocks(sheet).flatMap((block) => {
    const facts = blockFacts(sheet, block, words, year);
    year = facts.yearRow?.year ?? year;
    const candidates = candidatesOf(sheet, facts, words);
    const [best] = candidates;
    return best === undefined ? [] : [{ lines: best.lines, candidates }];
  });
  return melted(sheet, chosen, words).flatMap(({ lines, candidates }) => {
    const log = findingsLog(snapshot.name);
    const read = metricTable(sheet, lines, words, { first: null, last: null, percentNumbers: false }, log);
    if (read.metrics.length === 0) return [];
    return [{ table: { reading: legacyReading(snapshot.name, lines), ...read, findings: log.all() } as unknown as MetricTable, candidates }];
  });
}

function blockFacts(sheet: TypedSheet, block: Block, words: SheetWords, above: number | null): BlockFacts {
  const columns = columnFacts(sheet, block, words);
  const titles = block.titles.map((row) => ({ row, ...firstLabel(sheet, row) }));
  const title = titles.map(({ text }) => withoutYears(text, words)).findLast((text) => text !== '') ?? '';
  const yearRow = titles.findLast(({ text }) => yearIn(text) !== null) ?? null;
  return {
    block,
    columns,
    headers: headerRows(sheet, block, columns, words),
    title: title === '' ? sheet.snapshot.name : title,
    yearRow: yearRow === null ? null : { row: yearRow.row, column: yearRow.column, year: yearIn(yearRow.text) ?? 0 },
    year: yearRow === null ? above : null,
  };
}

function firstLabel(sheet: TypedSheet, row: number): { text: string; column: number } {
  for (let column = sheet.area.left; column <= sheet.area.right; column += 1) {
    const text = sheet.textAt(row, column);
    if (text !== '') return { text, column };
  }
  return { text: '', column: sheet.area.left };
}

/** A title without its years, `''` when nothing is left that names anything: "CSAT 2022–2024", "Year 2022". */
function withoutYears(text: string, words: SheetWords): string {
  if (!/(?:19|20)\d\d/.test(text)) return text;
  const rest = text
    .replace(/[(（[]?\s*(?:19|20)\d\d(?:\s*[-–—/]\s*(?:19|20)?\d\d)?\s*年?[)）\]]?/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s\-–—:|]+|[\s\-–—:|]+$/g, '');
  return words.label(rest).role === 'period' ? '' : rest;
}

function yearIn(text: string): number | null {
  const years = [...text.matchAll(/(?<!\d)(?:19[9]\d|20\d\d)(?!\d)/g)].map((match) => Number(match[0]));
  return years.length === 1 ? (years[0] ?? null) : null;
}

function legacyReading(sheet: string, lines: Lines) {
  const area: Area = lines.area;
  const candidate = { lines };
  return {
    sheet,
    range: formatArea(area),
    orientation: [...candidate.lines.columns.values()].includes('period')
      ? [...candidate.lines.columns.values()].includes('name') ? 'list' : 'columns'
      : 'rows',
    header: '1',
    roles: {},
    skipped: {},
    firstPeriod: null,
    lastPeriod: null,
    scale: 'as-is',
    confidence: 1,
    reasons: [],
  };
}
