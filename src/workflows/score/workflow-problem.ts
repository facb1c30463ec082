/**
 * Why a book could not be scored although it could be opened. A door turns the code into a sentence with the next step
 * (src/strings/<language>/workflows.ts has one for every code).
 */
import type { WorkflowTexts } from '../../strings/en/reading/workflows';
import type { ReadingProblem } from '../../worksheet/sheet/check-reading';
import type { Reading } from '../../worksheet/sheet/reading';

export type WorkflowProblemCode = keyof WorkflowTexts['problems'];

/** Facts for the sentence: `sheet`, `sheets`, `period`, `first`, `metric` … */
export type WorkflowProblemDetails = Readonly<Record<string, string | number>>;

export class WorkflowProblem extends Error {
  override readonly name: string = 'WorkflowProblem';
  constructor(
    readonly code: WorkflowProblemCode,
    readonly details: WorkflowProblemDetails = {},
    /** The readings it is about, to be shown. */
    readonly readings: readonly Reading[] = [],
  ) {
    super(`${code} ${JSON.stringify(details)}`);
  }
}

/** A map that does not fit the sheet it is for, field by field. */
export class MapProblem extends WorkflowProblem {
  override readonly name = 'MapProblem';
  constructor(
    sheet: string,
    readonly problems: readonly ReadingProblem[],
  ) {
    super('map-does-not-fit', { sheet });
  }
}
