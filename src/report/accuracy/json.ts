/** Accuracy of monitored transactions for programs: `copc accuracy --json` (worksheets §5). Fields are added, never changed. */
import type { Language } from '../../strings/language';
import { accuracyTexts } from '../../strings/parts/sheets/accuracy';
import { sentence } from '../../strings/words-for';
import type { TransactionFinding } from '../../worksheet/transactions/transaction-reading';
import type { Interval } from '../../scoring/wilson';
import type { Accuracy } from './accuracy-of';

/** The sentence of a finding; in the pane a question is answered by its buttons, elsewhere in a map. */
export function transactionSentence(
  { code, details }: TransactionFinding,
  language: Language,
  door: 'pane' | 'command' = 'command',
): string {
  return sentence(accuracyTexts[language].findings[code], { ...details, door }, language);
}

/** `interval`s are `[low, high]`, shares 0…1; `verdict` is null without a target, `needed` null unless it would show it. */
export function accuracyJson(accuracy: Accuracy, language: Language): object {
  return {
    transactions: accuracy.transactions,
    families: accuracy.families.map((one) => ({
      family: one.family,
      n: one.counts.total,
      failed: one.counts.total - one.counts.passed,
      accuracy: one.share,
      interval: pair(one.interval),
      target: one.target,
      verdict: one.proof,
      needed: one.needed,
      open: one.open,
      ...(one.family === 'non-critical'
        ? { attributes: one.attributes, transactions: one.transactions }
        : {}),
    })),
    breakdowns: Object.fromEntries(
      accuracy.breakdowns.map(({ by, groups }) => [
        by,
        groups.map(({ group, families }) => ({
          group,
          families: families.map((one) => ({
            family: one.family,
            n: one.counts.total,
            failed: one.counts.total - one.counts.passed,
            accuracy: one.share,
            interval: pair(one.interval),
            standing: one.standing,
          })),
        })),
      ]),
    ),
    failing: accuracy.failing.map(({ family, attributes }) => ({
      family,
      attributes: attributes.map((one) => ({
        name: one.attribute.name,
        n: one.counts.total,
        failed: one.failed,
        share: one.share,
        cumulative: one.cumulative,
      })),
    })),
    feedback: accuracy.feedback,
    readings: accuracy.readings,
    findings: accuracy.findings.map((finding) => ({
      ...finding,
      message: transactionSentence(finding, language),
    })),
  };
}

function pair(interval: Interval | null): readonly [number, number] | null {
  return interval === null ? null : [interval.low, interval.high];
}
