import type { ActionTexts } from '../en/sheets/actions';
import type { ExplainSheetTexts } from '../en/verdicts/explain-sheet';
import type { ReportTexts } from '../en/sheets/report';
import type { VerdictTexts } from '../en/verdicts/verdicts';

/** The texts of an earlier version by which its sheets are known again. They are read, and never said. */
export interface EarlierTexts {
  readonly report: Pick<
    ReportTexts,
    | 'provenance'
    | 'source'
    | 'more'
    | 'profile'
    | 'profileNames'
    | 'unconfirmed'
    | 'unconfirmedWhy'
    | 'thresholds'
    | 'thresholdsOf'
    | 'levelRule'
    | 'trendRule'
    | 'trendMethods'
    | 'trendRuleOf'
    | 'escalation'
    | 'escalateAfter'
    | 'status'
    | 'trend'
    | 'gap'
    | 'streak'
    | 'action'
    | 'disclaimer'
  >;
  readonly verdicts: Pick<VerdictTexts, 'status' | 'trend' | 'course' | 'action'>;
  readonly explain: Pick<ExplainSheetTexts, 'ruleLatest' | 'ruleMean' | 'ruleKofN'>;
  readonly actions: Pick<ActionTexts, 'title' | 'note' | 'columns'>;
}
