/**
 * The door Excel's formulas come in by: gives every function of the catalogue to the custom-functions runtime. Needs no
 * page, no Office.js and no network; `CustomFunctions` is the only thing it finds outside itself (functions, The script).
 */
// All words first, side by side: what is alike in them packs small only within 32 KB of each other.
import '../worksheet/words/cell-phrases';
import '../strings/parts/verdicts/explain';
import '../strings/parts/functions/function-messages';
import '../strings/parts/verdicts/answers';
import '../strings/parts/functions/gold-labels';
import '../strings/parts/functions/scorecard-titles';
import { catalogue } from '../catalogue/catalogue';
import type { FunctionResult } from '../catalogue/define';
import { answerInCell, type Answer } from '../catalogue/run';
import { memo } from './memo';

/** The part of the runtime that is used here. */
interface Runtime {
  readonly associate: (id: string, run: (...args: readonly unknown[]) => FunctionResult) => void;
  readonly Error: new (code: string, message?: string) => Error;
}

declare const CustomFunctions: Runtime;

const remembered = memo<Answer>();

for (const entry of catalogue) {
  CustomFunctions.associate(entry.name, (...args) => {
    // Behind the declared parameters the runtime adds its own.
    const raw = args.slice(0, entry.parameters.length);
    const found = remembered(entry.name, raw, () => answerInCell(entry, raw));
    if (found.kind === 'value') return found.value;
    // The runtime's `ErrorCode.invalidValue` is `"#VALUE!"` itself, and so are the others.
    throw new CustomFunctions.Error(found.code, found.message || undefined);
  });
}
