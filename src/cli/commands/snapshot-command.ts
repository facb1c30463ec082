/** `copc snapshot`: the snapshots of a book, each as it was taken or edited since; with `--out` one of today in a copy (scoring §14). */
import { printedFingerprint } from '../../report/fingerprint';
import { gapSheetTexts } from '../../strings/parts/sheets/gap-sheet';
import { snapshotTexts } from '../../strings/parts/sheets/snapshot';
import { wordsFor } from '../../strings/words-for';
import { readSnapshots, takeSnapshot, type BookSnapshot } from '../../workflows/audit/snapshots';
import { readStanding } from '../../workflows/audit/standing';
import type { AuditCall, ExitStatus } from '../call/calls';
import { terminalText, type Console } from '../console';
import { auditCommand } from './audit-book';

/** @throws WrongCall when an option can't be carried out */
export async function snapshotCommand(call: AuditCall, console: Console): Promise<ExitStatus> {
  const { book, language } = call;
  const words = wordsFor(snapshotTexts, language);
  const shared = wordsFor(gapSheetTexts, language);
  return auditCommand(call, console, async ({ opened, score, options, copy }) => {
    if (copy === null) {
      const snapshots = await readSnapshots(opened);
      return {
        text: listed(snapshots),
        json: { book, snapshots: snapshots.map(snapshotJson) },
        said: snapshots.length === 0 ? [words.print.none] : [],
        problems: [],
        isWhole: true,
      };
    }
    const standing = await readStanding(copy.host, score.scorecards, options);
    const taken = await takeSnapshot(copy.host, standing, options);
    const { sheet, isNew, problem } = taken;
    const snapshots = await readSnapshots(copy.host);
    const said =
      problem !== null || sheet === null
        ? []
        : [...(isNew ? [] : [words.print.already({ sheet })]), shared.written({ file: copy.file, sheet })];
    return {
      text: problem === null ? listed(snapshots) : '',
      json: {
        book,
        taken: { sheet, isNew, fingerprint: taken.fingerprint },
        snapshots: snapshots.map(snapshotJson),
      },
      said,
      problems: [...standing.problems, ...(problem === null ? [] : [problem])],
      isWhole: problem === null,
    };
  });

  function listed(snapshots: readonly BookSnapshot[]): string {
    return snapshots
      .map(({ sheet, state, frozen }) =>
        words.print.list({
          sheet,
          state: words.states[state],
          fingerprint: frozen === null ? '–' : printedFingerprint(frozen.fingerprint),
        }),
      )
      .map((line) => `${terminalText(line)}\n`)
      .join('');
  }
}

function snapshotJson({ sheet, state, frozen }: BookSnapshot) {
  return { sheet, state, day: frozen?.day ?? null, fingerprint: frozen?.fingerprint ?? null };
}
