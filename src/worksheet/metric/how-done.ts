/** What was done badly: delivered late, paid with delay, resolved out of time (worksheets §2, Direction). */
import type { NamePart } from '../words/name-parts';
import { type NameVerdict, UNDECIDED } from './name-verdicts';
import { isDeed, type ToldParts } from './told-parts';

/** Joins what was done and how: "closed with errors". */
const WITH = /^(?:with|con|com|met|med)$/;

/**
 * Null where nothing behind a deed says how it was done. What stands in front of it is what it was done with: "errors
 * corrected", "overdue invoices paid".
 */
export function ofDoneBadly(told: ToldParts): NameVerdict | null {
  const { all } = told;
  const deed = all.findIndex(isDeed);
  if (deed < 0) return null;
  const flaw = all.findIndex(({ kind }, at) => at > deed && (kind === 'bad' || kind === 'undone'));
  const head = all[flaw];
  if (head === undefined) return null;
  const between = all.slice(deed + 1, flaw);
  const isWith = between.some(({ kind, text }) => kind === 'of' && WITH.test(text));
  if (!isWith && !isHow(head, between, all.slice(flaw + 1), all.slice(0, deed + 1))) return null;
  // "Complaints resolved with a refund": it may be the remedy.
  if (isWith && all.slice(0, deed).some(({ kind }) => kind === 'bad' || kind === 'undone'))
    return head.kind === 'bad' ? UNDECIDED : null;
  return { better: 'lower', category: head.category ?? 'service', head };
}

/** "Orders delivered late", but neither "resolved late orders" nor "orders delivered for late customers". */
function isHow(
  flaw: NamePart,
  between: readonly NamePart[],
  behind: readonly NamePart[],
  front: readonly NamePart[],
): boolean {
  const saysHow = flaw.kind === 'undone' || flaw.id === 'overdue-items';
  return (
    saysHow &&
    between.every(({ kind }) => kind === 'harmless') &&
    !behind.some(({ kind }) => kind === 'thing' || kind === 'good' || kind === 'bad') &&
    front.some(({ kind, words }) => kind === 'thing' || (kind === 'good' && words > 1))
  );
}
