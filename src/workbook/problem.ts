/**
 * Why a workbook could not be read or written, in a form a door can turn into a sentence with a next step
 * (src/strings has one for every code). Hosts throw these and nothing else on bad input.
 */
export type ProblemCode =
  | 'not-found'
  | 'is-folder'
  | 'no-permission-to-read'
  | 'changed-while-read'
  | 'encrypted'
  | 'legacy-xls'
  | 'xlsb'
  | 'strict'
  | 'signed'
  | 'not-a-workbook'
  | 'damaged-zip'
  | 'zip-bomb'
  | 'dtd'
  | 'damaged-xml'
  | 'damaged-workbook'
  | 'damaged-csv'
  | 'too-many-cells'
  | 'no-such-sheet'
  | 'not-a-worksheet'
  | 'cell-occupied'
  | 'protected-sheet'
  | 'protected-workbook'
  | 'invalid-plan'
  | 'output-is-input'
  | 'output-is-folder'
  | 'output-folder-missing'
  | 'broken-link'
  | 'read-only'
  | 'macros-in-xlsx'
  | 'no-permission-to-write'
  | 'disk-full'
  | 'write-failed'
  | 'self-check-failed'
  | 'cell-being-edited'
  | 'payload-too-large'
  | 'too-many-merges'
  | 'sheet-gone'
  | 'host-busy'
  | 'host-too-old'
  | 'host-failed'
  | 'access-denied'
  | 'object-gone'
  | 'invalid-selection'
  | 'filtered-rows'
  | 'write-displaced'
  | 'too-much-to-remember'
  | 'connection-lost'
  | 'write-interrupted'
  | 'refresh-incomplete'
  | 'nothing-to-undo';

/** Facts for the message: `part`, `sheet`, `cell`, `file`, `limit` … */
export type ProblemDetails = Readonly<Record<string, string | number>>;

export class WorkbookProblem extends Error {
  override readonly name = 'WorkbookProblem';
  readonly details: ProblemDetails;

  constructor(
    readonly code: ProblemCode,
    details: ProblemDetails = {},
    options?: ErrorOptions,
  ) {
    super(`${code} ${JSON.stringify(presentable(details))}`, options);
    this.details = presentable(details);
  }
}

const LONGEST_DETAIL = 120;

/** What a damaged book calls its parts may be nothing at all or fill a page: the one is left out, the other cut. */
function presentable(details: ProblemDetails): ProblemDetails {
  const { part } = details;
  if (typeof part !== 'string' || (part !== '' && part.length <= LONGEST_DETAIL)) return details;
  const { part: _, ...others } = details;
  return part === '' ? others : { ...others, part: `${part.slice(0, LONGEST_DETAIL - 1)}…` };
}
