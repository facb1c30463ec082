/** Every part of the texts, by the name its file below `src/strings/parts` gives it. */
import type { Language } from '../../src/strings/language';
import { actionTexts } from '../../src/strings/parts/sheets/actions';
import { adjustmentTexts } from '../../src/strings/parts/sheets/adjustments';
import { answerTexts } from '../../src/strings/parts/verdicts/answers';
import { accuracyTexts } from '../../src/strings/parts/sheets/accuracy';
import { assessmentTexts } from '../../src/strings/parts/sheets/assessment';
import { snapshotTexts } from '../../src/strings/parts/sheets/snapshot';
import { readinessTexts } from '../../src/strings/parts/sheets/readiness';
import { gapSheetTexts } from '../../src/strings/parts/sheets/gap-sheet';
import { auditTexts } from '../../src/strings/parts/sheets/audit';
import { cliTexts } from '../../src/strings/parts/doors/cli';
import { commandTexts } from '../../src/strings/parts/doors/commands';
import { explainTexts } from '../../src/strings/parts/verdicts/explain';
import { explainSheetTexts } from '../../src/strings/parts/verdicts/explain-sheet';
import { forgetTexts } from '../../src/strings/parts/doors/forget';
import { functionMessageTexts } from '../../src/strings/parts/functions/function-messages';
import { plainTexts } from '../../src/strings/parts/verdicts/plain';
import { problemTexts } from '../../src/strings/parts/reading/problems';
import { reportTexts } from '../../src/strings/parts/sheets/report';
import { resultTexts } from '../../src/strings/parts/pane/result';
import { workflowTexts } from '../../src/strings/parts/reading/workflows';
import { findingTexts, findingWordTexts } from '../../src/strings/parts/reading/findings';
import {
  readingProblemTexts,
  readingReasonTexts,
  readingRoleTexts,
} from '../../src/strings/parts/reading/reading';
import { checkingTexts } from '../../src/strings/parts/pane/checking';
import { gapTexts } from '../../src/strings/parts/sheets/gaps';
import { functionPageTexts } from '../../src/strings/parts/functions/function-pages';
import { functionTexts } from '../../src/strings/parts/functions/functions';
import { goldLabelTexts } from '../../src/strings/parts/functions/gold-labels';
import { inspectionTexts } from '../../src/strings/parts/doors/inspection';
import { outsideTexts } from '../../src/strings/parts/doors/outside';
import { paneTexts } from '../../src/strings/parts/pane/pane';
import { sampleTexts } from '../../src/strings/parts/sheets/sample';
import { scorecardTitleTexts } from '../../src/strings/parts/functions/scorecard-titles';
import { shareTexts } from '../../src/strings/parts/sheets/share';
import { staffingTexts } from '../../src/strings/parts/pane/staffing';
import { unitsTexts } from '../../src/strings/parts/pane/units';
import { vendorTexts } from '../../src/strings/parts/sheets/vendors';
import { verdictTexts } from '../../src/strings/parts/verdicts/verdicts';
import { workbenchTexts } from '../../src/strings/parts/doors/workbench';
import { workTexts } from '../../src/strings/parts/pane/work';

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
