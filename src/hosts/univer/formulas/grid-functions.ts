/** The functions Univer works out itself, known before a book is opened. */
import * as engine from '@univerjs/engine-formula';

const names: ReadonlySet<string> = new Set(
  [
    engine.functionArray,
    engine.functionCompatibility,
    engine.functionCube,
    engine.functionDatabase,
    engine.functionDate,
    engine.functionEngineering,
    engine.functionFinancial,
    engine.functionInformation,
    engine.functionLogical,
    engine.functionLookup,
    engine.functionMath,
    engine.functionMeta,
    engine.functionStatistical,
    engine.functionText,
  ].flatMap((group) => group.map(([, name]) => String(name))),
);

/** True for a function of Excel the grid has: `isGridFunction('SUM')`. */
export function isGridFunction(name: string): boolean {
  return names.has(name);
}
