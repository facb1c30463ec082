/** The page for an audit meeting for programs: the figures of each part (scoring §14). */
import type { Language } from '../../strings/language';
import { accuracyJson } from '../accuracy/json';
import { assessmentJson } from '../assessment/json';
import { auditJson } from '../audit/audit-dates';
import { gapList } from '../gaps/gap-list';
import { gapsJson } from '../gaps/json';
import { wayJson } from '../gaps/way-line';
import { balanceJson } from '../scorecard/balance';
import { tensionJson } from '../scorecard/tension';
import { bookCard, wholeOf } from '../scorecard/whole';
import { comparisonJson } from '../snapshots/comparison';
import { countedActions } from '../snapshots/frozen';
import type { ReadinessFacts } from './shapes';

/**
 * As `copc ready --json` and `copc score --json` have it; a part without data is null.
 * @example readinessJson(facts, 'en') // { today: '2024-05-02', gold: { … }, shortestWay: null, … }
 */
export function readinessJson(readiness: ReadinessFacts, language: Language): object {
  const { today, audit, assessment, accuracy, register, changes, scorecards, unread } = readiness;
  const card = bookCard(scorecards);
  const whole = card === null ? null : wholeOf(card);
  const { leftOut = [], ...gold } = whole?.gold ?? {};
  return {
    today,
    gold: whole === null ? null : { ...gold, leftOut: leftOut.length },
    shortestWay: card === null || whole === null ? null : wayJson(card, whole, language),
    tension: card === null || whole === null ? [] : tensionJson(card, whole),
    balance: card === null || whole === null ? [] : balanceJson(card, whole, language),
    audit: audit === null ? null : auditJson(audit),
    assessment: assessment === null ? null : assessmentJson(assessment, language),
    accuracy: accuracy === null ? null : accuracyJson(accuracy, language),
    actions: register === null ? null : countedActions(register, today),
    gaps: gapsJson(gapList(readiness, language)),
    changes: changes === null ? null : comparisonJson(changes),
    unread,
  };
}
