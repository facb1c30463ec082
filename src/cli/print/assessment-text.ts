/** An assessment as a person reads it in a terminal: shares, each item with its result, what is to be corrected. */
import {
  itemCategoryName,
  itemResultName,
  remarkOf,
  type Assessment,
} from '../../report/assessment/judged-items';
import type { Language } from '../../strings/language';
import { showCount, showShare } from '../../strings/notation';
import { assessmentTexts } from '../../strings/parts/sheets/assessment';
import { wordsFor } from '../../strings/words-for';
import { terminalText } from '../console';

/** Ends in a line break. */
export function assessmentText(assessment: Assessment, language: Language): string {
  const words = wordsFor(assessmentTexts, language).print;
  const { whole, byCategory, items, findings } = assessment;
  const count = (number: number): string => showCount(number, language);
  const { counts } = whole;
  const lines = [
    whole.share === null
      ? words.none
      : words.share({
          compliant: count(counts.compliant),
          counted: count(whole.counted),
          share: showShare(whole.share, language),
        }),
    words.counts({
      compliant: count(counts.compliant),
      approach: count(counts['approach-only']),
      short: count(counts['not-compliant']),
      open: count(counts['not-assessed']),
      none: count(counts['not-applicable']),
    }),
    '',
    ...byCategory.flatMap(({ category, share }) => [
      words.category({
        category: itemCategoryName(category, language),
        compliant: count(share.counts.compliant),
        counted: count(share.counted),
      }),
      ...items
        .filter((item) => item.category === category)
        .map((item) => {
          const result = itemResultName(item.judgement.result, language);
          const said = words.item({
            number: item.number,
            item: item.title,
            result,
            remark: remarkOf(item, language),
          });
          return `  ${said.trim()}`;
        }),
      '',
    ]),
    ...(findings.length === 0
      ? []
      : [
          words.findings({ count: count(findings.length) }),
          ...findings.map(({ message }) => `  ${message}`),
          '',
        ]),
  ];
  return lines.map((line) => `${terminalText(line)}\n`).join('');
}
