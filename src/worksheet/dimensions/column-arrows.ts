/** Tells arrows that say which way is better from arrows that say how a metric moved. */
import type { Block } from '../blocks/block';
import type { TypedSheet } from '../cells/typed-sheet';
import type { ColumnFacts } from './column-cells';
import type { SheetWords } from './sheet-words';

/**
 * A column of arrows shows where figures went, unless its header speaks of the direction or the arrows agree with what
 * the names say (three votes, 75 %).
 */
export function withArrows(
  sheet: TypedSheet,
  block: Block,
  columns: readonly ColumnFacts[],
  words: SheetWords,
): ColumnFacts[] {
  const texts = columns.filter(({ dimension }) => dimension === 'text').map(({ column }) => column);
  return columns.map((one) => {
    if (one.dimension !== 'direction' || ![...one.texts.keys()].every((text) => ARROW.test(text.trim())))
      return one;
    const says = one.headers.map((text) => words.label(text));
    const named = one.headers.filter((text) => /\p{L}/u.test(text));
    if (says.some(({ role, whole }) => role === 'direction' && whole)) return one;
    if (named.length === 0 && !isAgainstNames(sheet, block, one.column, texts, words)) return one;
    return { ...one, dimension: 'note' };
  });
}

/** True when the arrows contradict what names say more often than they agree: then they show a trend. */
function isAgainstNames(
  sheet: TypedSheet,
  block: Block,
  column: number,
  texts: readonly number[],
  words: SheetWords,
): boolean {
  let votes = 0;
  for (const row of block.data.slice(0, 200)) {
    const arrow = words.better(sheet.textAt(row, column));
    const usual = texts
      .map((text) => words.name(sheet.textAt(row, text)).better)
      .find((better) => better !== null);
    if (arrow === null || usual === undefined || usual === null || usual === 'within') continue;
    votes += arrow === usual ? -1 : 1;
  }
  return votes > 0;
}

const ARROW = /^[\u2190-\u21ff\u25b2-\u25bf\u2b06\u2b07\u2b95\ufe0f]+$/u;

export function comesAgain(sheet: TypedSheet, block: Block, one: ColumnFacts): boolean {
  const texts = block.data.slice(0, 600).map((row) => sheet.textAt(row, one.column));
  const order = [...new Set(texts.filter((text) => text !== ''))];
  if (texts.length < order.length * 2) return texts.length === order.length;
  const fits = texts.filter((text, index) => text === order[index % order.length]).length;
  return fits >= texts.length * 0.8;
}
