/** `copc ready`: the one page for an audit meeting, printed, and written into a copy with `--out` (scoring §14). */
import { readinessJson } from '../../report/readiness/json';
import { readinessOf } from '../../report/readiness/parts';
import { gapSheetTexts } from '../../strings/parts/sheets/gap-sheet';
import { wordsFor } from '../../strings/words-for';
import { readReadiness, writeReadiness } from '../../workflows/audit/readiness';
import type { AuditCall, ExitStatus } from '../call/calls';
import { loadMap } from '../call/options';
import { terminalText, type Console } from '../console';
import { auditCommand } from './audit-book';

/** @throws WrongCall when an option can't be carried out */
export async function readyCommand(call: AuditCall, console: Console): Promise<ExitStatus> {
  const { book, language } = call;
  const words = wordsFor(gapSheetTexts, language);
  const map = call.map === null ? null : loadMap(call.map, language);
  return auditCommand(call, console, async ({ opened, score, options, copy }) => {
    const readiness = await readReadiness(opened, score, { ...options, map });
    const parts = readinessOf(readiness, options);
    const text = parts
      .flatMap(({ title, rows }) => [
        title,
        ...rows.map(
          ({ label, text: said }) => `  ${terminalText(label === '' ? said : `${label}: ${said}`)}`,
        ),
        '',
      ])
      .map((line) => `${line}\n`)
      .join('');
    const json = { book, readiness: { ...readinessJson(readiness, language), parts } };
    if (copy === null) return { text, json, said: [], problems: readiness.problems, isWhole: true };
    const { sheet, kept, problem, cellsWritten } = await writeReadiness(copy.host, readiness, options);
    return {
      text,
      json,
      said: [
        ...kept,
        ...(problem === null ? [words.written({ file: copy.file, sheet })] : []),
        ...(problem === null && cellsWritten === 0 ? [words.unchanged({ sheet })] : []),
      ],
      problems: [...readiness.problems, ...(problem === null ? [] : [problem])],
      isWhole: problem === null,
    };
  });
}
