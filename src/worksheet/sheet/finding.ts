/**
 * What a reading has to say about the sheet: a code for programs, a sentence from src/strings for people.
 * Collects the findings of one table: with addresses, clamped texts, and no flood of a single kind.
 */
import type { FindingTexts } from '../../strings/en/reading/findings';
import { formatCell } from '../../workbook/address';
import type { Cell } from '../../workbook/address';

export type FindingCode = keyof FindingTexts;

export type Severity = 'info' | 'warning' | 'error';

/** `details` are the values the sentence names; their keys are what the code's sentence takes. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly sheet: string;
  /** A1 address of the cell or area, null when it is about the sheet. */
  readonly cell: string | null;
  readonly details: Readonly<Record<string, string | number>>;
}

type Details = Readonly<Record<string, string | number>>;

export interface FindingsLog {
  /** `place`: a cell, the A1 name of an area, or null for the table as a whole. */
  readonly add: (
    code: FindingCode,
    severity: Severity,
    place: Cell | string | null,
    details?: Details,
  ) => void;
  readonly all: () => readonly Finding[];
}

const MOST_OF_A_KIND = 100;

/** An empty log for the sheet of that name. Of each kind the first hundred are kept; how many more there are is said. */
export function findingsLog(sheet: string): FindingsLog {
  const kept: Finding[] = [];
  const counts = new Map<FindingCode, { count: number; severity: Severity }>();
  return {
    add: (code, severity, place, details = {}) => {
      const count = (counts.get(code)?.count ?? 0) + 1;
      counts.set(code, { count, severity });
      if (count > MOST_OF_A_KIND) return;
      const cell = place === null || typeof place === 'string' ? place : formatCell(place);
      kept.push({ code, severity, sheet, cell, details: clamped(details) });
    },
    all: () => [
      ...kept,
      ...[...counts].flatMap(([code, { count, severity }]) =>
        count <= MOST_OF_A_KIND ? [] : [moreOfThese(sheet, code, severity, count - MOST_OF_A_KIND)],
      ),
    ],
  };
}

const LONGEST = 80;

/** A text short enough for a sentence, in one line: at most 80 characters, cut with `…`. */
function clampText(text: string): string {
  const head = text.length > LONGEST * 4 ? text.slice(0, LONGEST * 4) : text;
  const line = head.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST && head === text) return line;
  return `${line.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

function clamped(details: Details): Details {
  return Object.fromEntries(
    Object.entries(details).map(([key, value]) => [
      key,
      typeof value === 'string' ? clampText(value) : value,
    ]),
  );
}

function moreOfThese(sheet: string, code: FindingCode, severity: Severity, count: number): Finding {
  return { code: 'more-of-these', severity, sheet, cell: null, details: { count, code } };
}
