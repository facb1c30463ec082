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
}

/**
 * The delimiter whose lines agree best on how many fields there are; null when none splits anything. A comma that only
 * ever stands between digits is a decimal comma when something else splits the lines as well.
 * @example detectDelimiter('KPI;ene;feb\nNS;0,95;0,96') // ';'
 */
export function detectDelimiter(text: string): Delimiter | null {
  const named = /^sep=(.)\r?\n/i.exec(text)?.[1];
  const asNamed = DELIMITERS.find((each) => each === named);
  if (asNamed !== undefined) return asNamed;
  const found = DELIMITERS.map((delimiter) => judge(text, delimiter)).filter((each) => each.fields > 1);
  const serious =
    found.length > 1 && isDecimalComma(text) ? found.filter((each) => each.delimiter !== ',') : found;
  const best = serious.sort((a, b) => Math.round(10 * (b.agreement - a.agreement)) || b.fields - a.fields)[0];
  return best?.delimiter ?? null;
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
  return { delimiter, fields, agreement: lines === 0 ? 0 : times / lines };
}

function isDecimalComma(text: string): boolean {
  const start = text.slice(0, 100_000).replace(/"[^"]*"/g, '');
  const commas = start.split(',').length - 1;
  const decimal = (start.match(/\d,(?=\d)/g) ?? []).length;
  return commas > 0 && decimal >= 0.9 * commas;
}
