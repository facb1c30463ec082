/** The accuracy of a unit's monitored transactions in one line, with what it was counted from (scoring §13). */
import type { UnitFamilyCounts } from '../../scoring/units/union';
import type { Language } from '../../strings/language';
import { showCount, showShare } from '../../strings/notation';
import { accuracyTexts } from '../../strings/parts/sheets/accuracy';
import { explainTexts } from '../../strings/parts/verdicts/explain';
import { vendorTexts } from '../../strings/parts/sheets/vendors';
import { wordsFor } from '../../strings/words-for';

/** @example unitAccuracyText([{ family: 'customer', passed: 95, total: 100, transactions: 100 }], 'en') // 'Customer-critical 95% (n = 100)' */
export function unitAccuracyText(accuracy: readonly UnitFamilyCounts[], language: Language): string {
  const words = wordsFor(vendorTexts, language);
  const { families } = wordsFor(accuracyTexts, language);
  const { joints } = wordsFor(explainTexts, language);
  return accuracy
    .map(({ family, passed, total }) =>
      words.accuracyOf({
        family: families[family],
        share: showShare(passed / total, language),
        count: showCount(total, language),
      }),
    )
    .join(joints.parts);
}
