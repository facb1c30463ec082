/** The functions Univer works out itself, known before a book is opened. */
import {
  functionArray,
  functionCompatibility,
  functionCube,
  functionDatabase,
  functionDate,
  functionEngineering,
  functionFinancial,
  functionInformation,
  functionLogical,
  functionLookup,
  functionMath,
  functionMeta,
  functionStatistical,
  functionText,
} from '@univerjs/engine-formula';

const names: ReadonlySet<string> = new Set(
  [
    functionArray,
    functionCompatibility,
    functionCube,
    functionDatabase,
    functionDate,
    functionEngineering,
    functionFinancial,
    functionInformation,
    functionLogical,
    functionLookup,
    functionMath,
    functionMeta,
    functionStatistical,
    functionText,
  ].flatMap((group) => group.map(([, name]) => String(name))),
);

/** True for a function of Excel the grid has: `isGridFunction('SUM')`. */
export function isGridFunction(name: string): boolean {
  return names.has(name);
}
