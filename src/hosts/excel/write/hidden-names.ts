/** The hidden names of ours in the open workbook, by which its sheets of ours are found again. */
import { isOwnName } from '../../../workbook/own/markers';
import { sameName } from '../../../workbook/names';
import type { BookName } from '../../../workbook/own/own-sheets';
import { runExcel } from '../office/run';
import type { Waiting } from '../office/run';

/** One sync. @throws WorkbookProblem as Excel reports */
export function readHiddenNames(waiting: Waiting = {}): Promise<readonly BookName[]> {
  return runExcel({ waiting }, async ({ context, sync }) => {
    const { names } = context.workbook;
    names.load('items/name,items/formula');
    await sync();
    return names.items
      .filter(({ name }) => isOwnName(name))
      .map(({ name, formula }) => ({ name, formula: String(formula) }));
  });
}

/** Makes these all of ours there are. Two syncs. @throws WorkbookProblem as Excel reports */
export function writeHiddenNames(wanted: readonly BookName[], waiting: Waiting = {}): Promise<void> {
  return runExcel({ waiting }, async ({ context, sync }) => {
    const { names } = context.workbook;
    names.load('items/name,items/formula');
    await sync();
    const before = names.items.filter(({ name }) => isOwnName(name));
    for (const { name } of before) {
      if (!wanted.some((one) => sameName(one.name, name))) names.getItem(name).delete();
    }
    for (const { name, formula } of wanted) {
      const text = formula.startsWith('=') ? formula : `=${formula}`;
      const there = before.find((one) => sameName(one.name, name));
      if (there === undefined) names.add(name, text).visible = false;
      else if (String(there.formula) !== text) names.getItem(name).formula = text;
    }
    await sync();
  });
}
