/** Figures in the names of metrics without a target that may be one, though nothing proves it: told (worksheets §2, Targets). */
import type { SheetWords } from '../dimensions/sheet-words';
import type { TableMetric } from '../metric/table';
import { limitInBrackets, targetInName } from '../metric/target-in-name';
import { maybeTargetInName } from '../proofs/targets-in-names';
import type { FindingsLog } from '../sheet/finding';
import { targetSpokenOf } from './targets-in-texts';

/** "AHT (gool 300 s)", where no word says what a gool is and no other name holds one. */
export function reportFiguresInNames(
  metrics: readonly TableMetric[],
  words: SheetWords,
  log: FindingsLog,
): void {
  for (const { name, cell, targets, points } of metrics) {
    if (targets !== null || !/\d/.test(name)) continue;
    const figures = points.filter((point) => point !== null);
    const known = targetInName(name, words.languages);
    const maybe = known === null ? maybeTargetInName(name, figures, words) : null;
    const spoken =
      known === null && maybe === null ? (targetSpokenOf(name, words) ?? limitInBrackets(name)) : null;
    const text = known?.target ?? (maybe === null ? spoken : `${maybe.word} ${maybe.figure}`);
    if (text !== null) log.add('figure-in-name', 'warning', cell, { metric: name, text });
  }
}
