/** What the sheet COPC Audit says: the dates of each certification, when the next audit is due, and what can't be read (scoring §14). */
import { daysBetween, nextAudit, type CalendarDate } from '../../scoring/cycle';
import type { Language } from '../../strings/language';
import { showDate } from '../../strings/notation';
import { auditTexts } from '../../strings/parts/sheets/audit';
import { explainTexts } from '../../strings/parts/verdicts/explain';
import { wordsFor } from '../../strings/words-for';
import { formatCell } from '../../workbook/address';
import { isoDay } from '../../workbook/serial-dates';
import { rawPeriod } from '../../worksheet/periods/one-cell';
import { fingerprint } from '../people-sheet/row-marks';
import type { AuditColumn, AuditRead, AuditRow } from './audit-sheet';

/** One standard and scope with its dates; null where none is given, or none can be read. */
export interface CertificationCycle {
  readonly row: AuditRow;
  readonly standard: string;
  readonly release: string;
  readonly scope: string;
  readonly baseline: CalendarDate | null;
  readonly certification: CalendarDate | null;
  /** Two years after certification, or what a person wrote instead. */
  readonly next: CalendarDate | null;
  /** What follows from the certification, whatever a person wrote; null before there is one. */
  readonly due: CalendarDate | null;
  /** To the next audit; negative once it is past. */
  readonly daysLeft: number | null;
  readonly auditor: string;
  readonly notes: string;
  readonly findings: readonly AuditFinding[];
}

export interface AuditFinding {
  /** `"F8"`; null for what is about the whole sheet. */
  readonly cell: string | null;
  readonly message: string;
}

export interface AuditDates {
  readonly sheet: string;
  readonly read: AuditRead;
  readonly cycles: readonly CertificationCycle[];
  readonly findings: readonly AuditFinding[];
}

/** Earlier ones are numbers that look like dates. */
const FIRST_YEAR = 1990;

/** @param today what lies after it is in the future */
export function auditDates(read: AuditRead, today: CalendarDate, language: Language): AuditDates {
  const cycles = read.rows
    .filter(({ text }) => told.some((name) => text[name] !== ''))
    .map((row) => cycleOf(read, row, today, language));
  return { sheet: read.sheet, read, cycles, findings: cycles.flatMap(({ findings }) => findings) };
}

const told = ['standard', 'release', 'scope', 'baseline', 'certification', 'auditor', 'notes'] as const;

function cycleOf(
  read: AuditRead,
  row: AuditRow,
  today: CalendarDate,
  language: Language,
): CertificationCycle {
  const words = wordsFor(auditTexts, language).findings;
  const findings: AuditFinding[] = [];
  const at = (name: AuditColumn): string =>
    formatCell({ row: row.row, column: read.columns[name] ?? read.columns.certification ?? 0 });
  const tell = (name: AuditColumn, say: (cell: string) => string): void => {
    findings.push({ cell: at(name), message: say(at(name)) });
  };
  const dateIn = (name: 'baseline' | 'certification' | 'next'): CalendarDate | null => {
    const text = row.text[name];
    if (text === '') return null;
    const date = dateOfText(text);
    if (date === 'open') tell(name, (cell) => words.open({ cell, text }));
    else if (date === null) tell(name, (cell) => words.date({ cell, text }));
    else return date;
    return null;
  };
  const [baseline, certification] = [dateIn('baseline'), dateIn('certification')];
  const shown = (date: CalendarDate): string => showDate(isoDay(date), language);
  const isFuture = certification !== null && daysBetween(today, certification) > 0;
  if (isFuture) tell('certification', (cell) => words.future({ cell, date: shown(certification) }));
  if (baseline !== null && daysBetween(today, baseline) > 0)
    tell('baseline', (cell) => words.baselineFuture({ cell, date: shown(baseline) }));
  if (baseline !== null && certification !== null && daysBetween(baseline, certification) < 0)
    tell('baseline', (cell) => words.order({ cell }));
  const due = certification === null || isFuture ? null : nextAudit(certification);
  const written = isTheirs(row) ? dateIn('next') : null;
  if (written !== null && due !== null && daysBetween(written, due) !== 0)
    tell('next', (cell) => words.next({ cell, text: shown(written), date: shown(due) }));
  const next = written ?? due;
  const { standard, release, scope, auditor, notes } = row.text;
  const daysLeft = next === null ? null : daysBetween(today, next);
  return {
    row,
    standard,
    release,
    scope,
    baseline,
    certification,
    next,
    due,
    daysLeft,
    auditor,
    notes,
    findings,
  };
}

/** Whether the date of the next audit is a person's. */
function isTheirs({ text, marks }: AuditRow): boolean {
  return text.next !== '' && marks?.next !== fingerprint(text.next);
}

/** The day a text says, in any form sheets have; `open` where day and month may be either. */
export function dateOfText(text: string): CalendarDate | 'open' | null {
  const raw = rawPeriod(text, 'General', false);
  if (raw?.is === 'open-date') return 'open';
  const date = raw?.is === 'date' && raw.shows === 'day' && raw.week !== true ? raw.date : dayIn(raw);
  return date === null || date.year < FIRST_YEAR ? null : date;
}

function dayIn(raw: ReturnType<typeof rawPeriod>): CalendarDate | null {
  if (raw?.is !== 'period' || raw.period.kind !== 'day' || raw.period.yearless) return null;
  const [year = 0, month = 0, day = 0] = raw.period.iso.split('-').map(Number);
  return { year, month, day };
}

/** What the row's remark says: its faults, a sentence each. */
export function auditRemark({ findings }: CertificationCycle, language: Language): string {
  return findings.map(({ message }) => message).join(wordsFor(explainTexts, language).joints.sentences);
}

/** How a certification is called: `"Customer service 6.2, Lima"`. */
export function cycleName({ standard, release, scope }: CertificationCycle, language: Language): string {
  const { joints } = wordsFor(explainTexts, language);
  const name = [[standard, release].filter((text) => text !== '').join(' '), scope].filter(
    (text) => text !== '',
  );
  return name.length === 0 ? wordsFor(auditTexts, language).print.unnamed : name.join(joints.parts);
}

/** Each date with the days to it: `["Certification Mar 31, 2024: 32 days ago", "Next audit Mar 31, 2026: 698 days left"]`. */
export function cycleDates(cycle: CertificationCycle, today: CalendarDate, language: Language): string[] {
  const { columns, print, remarks } = wordsFor(auditTexts, language);
  return (['baseline', 'certification', 'next'] as const).flatMap((name) => {
    const date = cycle[name];
    if (date === null) return [];
    const label = print.named({ label: columns[name], date: showDate(isoDay(date), language) });
    const days = daysBetween(today, date);
    if (days === 0) return [remarks.today({ label })];
    if (days > 0) return [remarks.days({ label, days })];
    return [name === 'next' ? remarks.overdue({ label, days: -days }) : remarks.past({ label, days: -days })];
  });
}

/** The audit dates for programs. */
export interface AuditJson {
  readonly sheet: string;
  readonly certifications: readonly {
    readonly standard: string;
    readonly release: string;
    readonly scope: string;
    /** ISO. */
    readonly baseline: string | null;
    readonly certification: string | null;
    readonly next: string | null;
    readonly daysLeft: number | null;
    readonly auditor: string;
    readonly notes: string;
  }[];
  readonly findings: readonly AuditFinding[];
}

/** Dates are ISO; the findings are in the language they were read in. */
export function auditJson({ sheet, cycles, findings }: AuditDates): AuditJson {
  const iso = (date: CalendarDate | null): string | null => (date === null ? null : isoDay(date));
  return {
    sheet,
    certifications: cycles.map(({ standard, release, scope, auditor, notes, daysLeft, ...dates }) => ({
      standard,
      release,
      scope,
      baseline: iso(dates.baseline),
      certification: iso(dates.certification),
      next: iso(dates.next),
      daysLeft,
      auditor,
      notes,
    })),
    findings,
  };
}
