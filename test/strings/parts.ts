/** Every part of the texts, by the name its file in `src/strings/parts` gives it. */
import type { Language } from '../../src/strings/language';
import { actionTexts } from '../../src/strings/parts/actions';
import { adjustmentTexts } from '../../src/strings/parts/adjustments';
import { answerTexts } from '../../src/strings/parts/answers';
import { accuracyTexts } from '../../src/strings/parts/accuracy';
import { assessmentTexts } from '../../src/strings/parts/assessment';
import { snapshotTexts } from '../../src/strings/parts/snapshot';
import { readinessTexts } from '../../src/strings/parts/readiness';
import { gapSheetTexts } from '../../src/strings/parts/gap-sheet';
import { auditTexts } from '../../src/strings/parts/audit';
import { cliTexts } from '../../src/strings/parts/cli';
import { commandTexts } from '../../src/strings/parts/commands';
import { explainTexts } from '../../src/strings/parts/explain';
import { explainSheetTexts } from '../../src/strings/parts/explain-sheet';
import { forgetTexts } from '../../src/strings/parts/forget';
import { functionMessageTexts } from '../../src/strings/parts/function-messages';
import { plainTexts } from '../../src/strings/parts/plain';
import { problemTexts } from '../../src/strings/parts/problems';
import { reportTexts } from '../../src/strings/parts/report';
import { resultTexts } from '../../src/strings/parts/result';
import { workflowTexts } from '../../src/strings/parts/workflows';
import { findingTexts, findingWordTexts } from '../../src/strings/parts/findings';
import { readingProblemTexts, readingReasonTexts, readingRoleTexts } from '../../src/strings/parts/reading';
import { checkingTexts } from '../../src/strings/parts/checking';
import { gapTexts } from '../../src/strings/parts/gaps';
import { functionPageTexts } from '../../src/strings/parts/function-pages';
import { functionTexts } from '../../src/strings/parts/functions';
import { goldLabelTexts } from '../../src/strings/parts/gold-labels';
import { inspectionTexts } from '../../src/strings/parts/inspection';
import { outsideTexts } from '../../src/strings/parts/outside';
import { paneTexts } from '../../src/strings/parts/pane';
import { sampleTexts } from '../../src/strings/parts/sample';
import { scorecardTitleTexts } from '../../src/strings/parts/scorecard-titles';
import { shareTexts } from '../../src/strings/parts/share';
import { staffingTexts } from '../../src/strings/parts/staffing';
import { unitsTexts } from '../../src/strings/parts/units';
import { vendorTexts } from '../../src/strings/parts/vendors';
import { verdictTexts } from '../../src/strings/parts/verdicts';
import { workbenchTexts } from '../../src/strings/parts/workbench';
import { workTexts } from '../../src/strings/parts/work';

export const parts: Readonly<Record<string, Readonly<Record<Language, object>>>> = {
  checking: checkingTexts,
  forget: forgetTexts,
  action: actionTexts,
  adjustment: adjustmentTexts,
  answer: answerTexts,
  accuracy: accuracyTexts,
  assessment: assessmentTexts,
  snapshot: snapshotTexts,
  readiness: readinessTexts,
  gapSheet: gapSheetTexts,
  audit: auditTexts,
  staffing: staffingTexts,
  units: unitsTexts,
  cli: cliTexts,
  command: commandTexts,
  explain: explainTexts,
  explainSheet: explainSheetTexts,
  functionMessage: functionMessageTexts,
  problem: problemTexts,
  report: reportTexts,
  result: resultTexts,
  workflow: workflowTexts,
  finding: findingTexts,
  findingWord: findingWordTexts,
  readingProblem: readingProblemTexts,
  readingReason: readingReasonTexts,
  readingRole: readingRoleTexts,
  functionPage: functionPageTexts,
  function: functionTexts,
  gap: gapTexts,
  goldLabel: goldLabelTexts,
  inspection: inspectionTexts,
  outside: outsideTexts,
  pane: paneTexts,
  plain: plainTexts,
  sample: sampleTexts,
  scorecardTitle: scorecardTitleTexts,
  share: shareTexts,
  vendor: vendorTexts,
  verdict: verdictTexts,
  workbench: workbenchTexts,
  work: workTexts,
};
