/** `copc ready`: the one page for an audit meeting, printed, and written into a copy with `--out` (scoring §14). */
import { assessmentJson } from '../../report/assessment/json';
import { accuracyJson } from '../../report/accuracy/json';
import { auditJson } from '../../report/audit/audit-dates';
import { gapList } from '../../report/gaps/gap-list';
import { gapsJson } from '../../report/gaps/json';
import { wayJson } from '../../report/gaps/way-line';
import { readinessOf } from '../../report/readiness/parts';
import { bookCard, wholeOf } from '../../report/scorecard/whole';
import { countedActions } from '../../report/snapshots/frozen';
import { comparisonJson } from '../../report/snapshots/comparison';
import type { Language } from '../../strings/language';
import { gapSheetTexts } from '../../strings/parts/gap-sheet';
import { wordsFor } from '../../strings/words-for';
import { readReadiness, writeReadiness, type Readiness } from '../../workflows/audit/readiness';
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

function readinessJson(readiness: Readiness, language: Language): object {
  const { today, audit, assessment, accuracy, register, changes, scorecards, unread } = readiness;
  const card = bookCard(scorecards);
  const whole = card === null ? null : wholeOf(card);
  const { leftOut = [], ...gold } = whole?.gold ?? {};
  return {
    today,
    gold: whole === null ? null : { ...gold, leftOut: leftOut.length },
    shortestWay: card === null || whole === null ? null : wayJson(card, whole, language),
    audit: audit === null ? null : auditJson(audit),
    assessment: assessment === null ? null : assessmentJson(assessment, language),
    accuracy: accuracy === null ? null : accuracyJson(accuracy, language),
    actions: register === null ? null : countedActions(register, today),
    gaps: gapsJson(gapList(readiness, language)),
    changes: changes === null ? null : comparisonJson(changes),
    unread,
  };
}
