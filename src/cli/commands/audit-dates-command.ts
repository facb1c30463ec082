/** `copc audit`: dates of certification and audits, printed, and their sheet written into a copy with `--out` (scoring §14). */
import { auditJson, cycleDates, cycleName } from '../../report/audit/audit-dates';
import { auditTexts } from '../../strings/parts/sheets/audit';
import { explainTexts } from '../../strings/parts/verdicts/explain';
import { gapSheetTexts } from '../../strings/parts/sheets/gap-sheet';
import { wordsFor } from '../../strings/words-for';
import { readAudit, writeAudit, type AuditedBook } from '../../workflows/audit/audit-book';
import { calendarDate, todayOf } from '../../workflows/audit/standing';
import type { AuditCall, ExitStatus } from '../call/calls';
import { terminalText, type Console } from '../console';
import { auditCommand } from './audit-book';

/** @throws WrongCall when an option can't be carried out */
export async function auditDatesCommand(call: AuditCall, console: Console): Promise<ExitStatus> {
  const { book, language } = call;
  const words = wordsFor(auditTexts, language);
  const shared = wordsFor(gapSheetTexts, language);
  const { joints } = wordsFor(explainTexts, language);
  return auditCommand(call, console, async ({ opened, score, options, copy }) => {
    const today = todayOf(options);
    const said: string[] = [];
    let audited: AuditedBook;
    if (copy === null) {
      audited = await readAudit(opened, options);
      if (audited.audit === null && audited.problem === null) said.push(words.print.noSheet);
    } else {
      const written = await writeAudit(copy.host, score.scorecards, options);
      audited = written;
      if (written.problem === null) {
        said.push(shared.written({ file: copy.file, sheet: written.sheet }));
        if (written.cellsWritten === 0) said.push(shared.unchanged({ sheet: written.sheet }));
      }
    }
    const { audit, problem } = audited;
    const cycles = (audit?.cycles ?? []).map((cycle) => {
      const dates = cycleDates(cycle, calendarDate(today), language);
      return words.print.cycle({
        standard: cycleName(cycle, language),
        dates: dates.length === 0 ? words.print.noDates : dates.join(joints.clauses),
      });
    });
    if (audit?.cycles.length === 0) cycles.push(words.print.empty);
    const findings = (audit?.findings ?? []).map(({ message }) => message);
    return {
      text: [...cycles, ...findings].map((line) => `${terminalText(line)}\n`).join(''),
      json: { book, today, audit: audit === null ? null : auditJson(audit) },
      said,
      problems: problem === null ? [] : [problem],
      isWhole: problem === null,
    };
  });
}
