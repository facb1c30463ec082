/** Why a metric has its direction, target and category: a sentence each, with the cell or the words that say so. */
import { showValue } from '../../report/look/show-value';
import { findingWordTexts } from '../../strings/parts/reading/findings';
import { inspectionTexts, type Inspection } from '../../strings/parts/doors/inspection';
import { verdictTexts } from '../../strings/parts/verdicts/verdicts';
import type { Language } from '../../strings/language';
import { wordsFor } from '../../strings/words-for';
import { formatCell, type Cell } from '../../workbook/address';
import type { TargetLabel } from '../../worksheet/read/target-labels';
import type { TableMetric } from '../../worksheet/metric/table';

export interface GroundSentences {
  readonly better: string;
  readonly target: string;
  readonly category: string;
}

/**
 * @param label what labels the cell the target stands in
 * @example groundSentences(metric, null, 'en').better // 'higher is better (known: the whole name is understood)'
 */
export function groundSentences(
  metric: TableMetric,
  label: TargetLabel | null,
  language: Language,
): GroundSentences {
  const words = wordsFor(inspectionTexts, language);
  return {
    better: directionSentence(metric, words, language),
    target: targetSentence(metric, label, words, language),
    category: categorySentence(metric, words, language),
  };
}

function directionSentence({ better, grounds }: TableMetric, words: Inspection, language: Language): string {
  const { strength, by, cell, text } = grounds.better;
  const what = better === null ? words.open : findingWordTexts[language].better[better];
  const said = words.directionBy[by];
  const why = typeof said === 'string' ? said : said({ text: text ?? '', cell: cellText(cell) });
  return strength === 'open' ? `${what} (${why})` : `${what} (${words.strengths[strength]}: ${why})`;
}

function targetSentence(
  { targets, grounds }: TableMetric,
  label: TargetLabel | null,
  words: Inspection,
  language: Language,
): string {
  const ground = grounds.target;
  if (ground === null) return words.targetBy.none;
  const text =
    label !== null && typeof label.value === 'number'
      ? showValue(label.value, label.format, language)
      : (ground.text ?? '');
  const cell = cellText(ground.cell);
  const head = label?.text ?? '';
  const said =
    ground.by === 'cell'
      ? head === ''
        ? words.targetBy.cell({ text, cell })
        : words.targetBy.headed({ text, cell, head })
      : ground.by === 'name'
        ? words.targetBy.name({ text, cell })
        : words.targetBy.person({ text });
  const notes = [
    ...(label?.proved === true ? [words.targetProved] : []),
    ...(targets === null ? [words.targetNotUsed] : []),
  ];
  return notes.length === 0 ? said : `${said} (${notes.join('; ')})`;
}

function categorySentence({ category, grounds }: TableMetric, words: Inspection, language: Language): string {
  const ground = grounds.category;
  const name = category === null ? words.noCategory : verdictTexts[language].category[category];
  if (ground === null) return name;
  const said = words.categoryBy[ground.by];
  const why =
    typeof said === 'string' ? said : said({ text: ground.text ?? '', cell: cellText(ground.cell) });
  return `${name} (${why})`;
}

function cellText(cell: Cell | null): string {
  return cell === null ? '' : formatCell(cell);
}
