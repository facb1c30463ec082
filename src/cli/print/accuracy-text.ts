/** Accuracy of monitored transactions as a person reads it in a terminal. */
import type { Accuracy, FamilyAccuracy } from '../../report/accuracy/accuracy-of';
import { transactionSentence } from '../../report/accuracy/json';
import type { Language } from '../../strings/language';
import { showCount, showShare } from '../../strings/notation';
import { accuracyTexts } from '../../strings/parts/sheets/accuracy';
import { wordsFor } from '../../strings/words-for';
import { terminalText } from '../console';

/** So many groups and attributes of a kind are printed; the sheet and the JSON have all. */
const MOST = 12;

/** Ends in a line break. */
export function accuracyText(accuracy: Accuracy, language: Language): string {
  const words = wordsFor(accuracyTexts, language);
  const count = (number: number): string => showCount(number, language);
  const share = (value: number | null): string => (value === null ? '' : showShare(value, language));
  const lines = [
    ...(accuracy.transactions === 0
      ? []
      : [words.command.transactions({ count: count(accuracy.transactions) })]),
    ...accuracy.families.map((one) => familyLine(one, language)),
    ...(accuracy.feedback === null || accuracy.feedback.failed === 0
      ? []
      : [
          words.feedback({
            failed: count(accuracy.feedback.failed),
            fedBack: count(accuracy.feedback.fedBack),
            share: share(accuracy.feedback.fedBack / accuracy.feedback.failed),
          }),
        ]),
    '',
    ...accuracy.failing.flatMap(({ family, attributes }) => [
      words.paretoTitle({ family: words.families[family] }),
      ...attributes
        .slice(0, MOST)
        .map(
          (one) =>
            `  ${count(one.failed)}  ${share(one.share)}  ${share(one.cumulative)}  ${one.attribute.name}`,
        ),
      '',
    ]),
    ...accuracy.breakdowns.flatMap(({ by, groups }) => [
      words.byTitle({ breakdown: words.breakdowns[by] }),
      ...groups.slice(0, by === 'month' ? groups.length : MOST).map(({ group, families }) => {
        const told = families.map((one) => {
          const standing =
            one.standing === 'better' || one.standing === 'worse' || one.standing === 'few'
              ? `, ${words.standings[one.standing]}`
              : '';
          return `${words.command.group({ group: words.families[one.family], share: share(one.share), total: count(one.counts.total) })}${standing}`;
        });
        return `  ${group}: ${told.join('; ')}`;
      }),
      '',
    ]),
    words.note,
    ...(accuracy.breakdowns.length === 0 ? [] : [words.fewNote, words.differNote]),
    '',
    words.sourceTitle,
    ...accuracy.readings.map(
      ({ sheet, range, layout }) => `  ${words.source({ sheet, range, layout: words.layouts[layout] })}`,
    ),
    ...(accuracy.findings.length === 0
      ? []
      : [
          '',
          words.command.findings({ count: count(accuracy.findings.length) }),
          ...accuracy.findings.map((finding) => {
            const where = finding.cell === null ? finding.sheet : `${finding.sheet}!${finding.cell}`;
            return `  ${where}: ${transactionSentence(finding, language)}`;
          }),
        ]),
  ];
  return lines.map((line) => `${terminalText(line)}\n`).join('');
}

function familyLine(one: FamilyAccuracy, language: Language): string {
  const words = wordsFor(accuracyTexts, language);
  const { command } = words;
  const family = words.families[one.family];
  if (one.open || one.share === null) return command.openFamily({ family });
  const count = (number: number): string => showCount(number, language);
  const share = (value: number): string => showShare(value, language);
  const told = command.family({
    family,
    share: share(one.share),
    passed: count(one.counts.passed),
    total: count(one.counts.total),
  });
  if (one.family === 'non-critical')
    return `${told}; ${words.nonCritical({ attributes: one.attributes, transactions: one.transactions })}`;
  const interval =
    one.interval === null
      ? ''
      : command.interval({ low: share(one.interval.low), high: share(one.interval.high) });
  if (one.target === null || one.proof === null) return `${told}${interval}`;
  const verdict = command.verdict({ target: share(one.target), verdict: words.proofs[one.proof] });
  const needed =
    one.proof !== 'met-not-shown'
      ? ''
      : one.needed === null
        ? command.neverShown
        : command.needed({ needed: count(one.needed) });
  return `${told}${interval}${verdict}${needed}`;
}
