// A webpack loader for the vocabulary of labels: takes the words away that say what figures are (result, target, limit,
// variance, year before …), so that only what the figures themselves prove is left. For `npm run bench:reading` alone.

/** The parts of `LabelWords` that name measures (src/worksheet/vocabulary/types.ts). */
export const MEASURE_PARTS = [
  ...['actual', 'target', 'low', 'high', 'targetLow', 'targetHigh', 'targetYear', 'targetDay'],
  ...['green', 'amber', 'red', 'variance', 'achieved', 'previous', 'forecast', 'weight', 'points', 'status'],
  ...['numerator', 'denominator', 'comment'],
];

/** @param {string} source one file of src/worksheet/vocabulary */
export default function withoutMeasureWords(source) {
  const name = /export const (\w+Labels)\b/.exec(source)?.[1];
  if (name === undefined) throw new Error('There are no label words in this file.');
  const missing = MEASURE_PARTS.filter((part) => !new RegExp(`^  ${part}:`, 'm').test(source));
  if (missing.length > 0) throw new Error(`There are no words for ${missing.join(', ')} in ${name}.`);
  return `${source}\nfor (const part of ${JSON.stringify(MEASURE_PARTS)}) Object.assign(${name}, { [part]: '' });\n`;
}
