/** Which character separates the fields of a CSV file. */
import Papa from 'papaparse';

export const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** Enough lines to see the pattern. */
const LINES = 200;

interface Candidate {
  readonly delimiter: Delimiter;
  /** Share of the lines with the usual number of fields. */
  readonly agreement: number;
  readonly fields: number;
  /** How many lines have that number of fields. */
  readonly lines: number;
}

/**
 * The delimiter whose lines agree best on how many fields there are; null when none splits anything. A comma that only
 * ever stands between digits is a decimal comma when something else splits the lines as well.
 * @example detectDelimiter('KPI;ene;feb\nNS;0,95;0,96') // ';'
 */
export function detectDelimiter(text: string): Delimiter | null {
  return named(text) ?? best(text)?.delimiter ?? null;
}

/** True when the text is surely a table: it names its delimiter, or two lines at least are split alike. */
export function looksDelimited(text: string): boolean {
  return named(text) !== undefined || (best(text)?.lines ?? 0) > 1;
}

/** Excel's own way to name the delimiter: a first line `sep=;`. */
function named(text: string): Delimiter | undefined {
  const given = /^sep=(.)\r?\n/i.exec(text)?.[1];
  return DELIMITERS.find((each) => each === given);
}

function best(text: string): Candidate | undefined {
  const found = DELIMITERS.map((delimiter) => judge(text, delimiter)).filter((each) => each.fields > 1);
  const splitsMost = found.some((each) => each.delimiter !== ',' && each.agreement > 0.5);
  const decimal = splitsMost && isDecimalComma(text);
  return found
    .filter((each) => !decimal || each.delimiter !== ',')
    .sort((a, b) => Math.round(10 * (b.agreement - a.agreement)) || b.fields - a.fields)[0];
}

function judge(text: string, delimiter: Delimiter): Candidate {
  const { data } = Papa.parse<string[]>(text, { delimiter, preview: LINES });
  const counts = new Map<number, number>();
  let lines = 0;
  for (const row of data) {
    if (row.every((field) => field.trim() === '')) continue;
    lines++;
    counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  }
  // Lines of one field are titles and notes: they neither make nor break a pattern unless there is nothing else.
  const several = [...counts].filter(([fields]) => fields > 1).sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  const [fields, times] = several[0] ?? [1, 0];
  return { delimiter, fields, agreement: lines === 0 ? 0 : times / lines, lines: times };
}

function isDecimalComma(text: string): boolean {
  const start = text.slice(0, 100_000).replace(/"[^"]*"/g, '');
  const commas = start.split(',').length - 1;
  const decimal = (start.match(/(?<![\d,])\d+,\d+(?![\d,])/g) ?? []).length;
  return commas > 0 && decimal >= 0.9 * commas;
}
