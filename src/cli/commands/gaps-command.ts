/** `copc gaps`: what stands between today and Gold, printed, and written into a copy with `--out` (scoring §12). */
import { gapList } from '../../report/gaps/gap-list';
import { gapsJson } from '../../report/gaps/json';
import { wayJson } from '../../report/gaps/way-line';
import { bookCard, wholeOf } from '../../report/scorecard/whole';
import { gapSheetTexts } from '../../strings/parts/sheets/gap-sheet';
import { wordsFor } from '../../strings/words-for';
import { writeGaps } from '../../workflows/audit/write-gaps';
import { readStanding } from '../../workflows/audit/standing';
import type { AuditCall, ExitStatus } from '../call/calls';
import type { Console } from '../console';
import { gapsText } from '../print/gaps-text';
import { auditCommand } from './audit-book';

/** @throws WrongCall when an option can't be carried out */
export async function gapsCommand(call: AuditCall, console: Console): Promise<ExitStatus> {
  const { book, language } = call;
  const words = wordsFor(gapSheetTexts, language);
  return auditCommand(call, console, async ({ opened, score, options, copy }) => {
    const standing = await readStanding(opened, score.scorecards, options);
    const gaps = gapList(standing, language);
    const card = bookCard(score.scorecards);
    const way = card === null ? null : wayJson(card, wholeOf(card), language);
    const { today } = standing;
    const json = { book, today, gaps: gapsJson(gaps), ...(way === null ? {} : { shortestWay: way }) };
    const text = gapsText(standing, gaps, language);
    const findings = (standing.assessment?.findings ?? []).map(({ message }) => message);
    if (copy === null) return { text, json, said: findings, problems: standing.problems, isWhole: true };
    const written = await writeGaps(copy.host, standing, options);
    const { sheet, kept, problem, cellsWritten } = written;
    const done =
      problem === null
        ? [
            words.written({ file: copy.file, sheet }),
            ...(cellsWritten === 0 ? [words.unchanged({ sheet })] : []),
          ]
        : [];
    return {
      text,
      json: { ...json, written: problem === null ? copy.file : null },
      said: [...findings, ...kept, ...done],
      problems: [...standing.problems, ...(problem === null ? [] : [problem])],
      isWhole: problem === null,
    };
  });
}
