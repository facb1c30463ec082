/** Office.js errors as problems a person can act on. Every code we do not know keeps its name in the problem. */
import { WorkbookProblem } from '../../../workbook/problem';
import type { ProblemCode, ProblemDetails } from '../../../workbook/problem';

const CODES: Readonly<Record<string, ProblemCode>> = {
  InvalidOperationInCellEditMode: 'cell-being-edited',
  AccessDenied: 'access-denied',
  RequestPayloadSizeLimitExceeded: 'payload-too-large',
  ResponsePayloadSizeLimitExceeded: 'payload-too-large',
  OperationCellsExceedLimit: 'payload-too-large',
  ItemNotFound: 'object-gone',
  InvalidReference: 'object-gone',
  InvalidSelection: 'invalid-selection',
  ActivityLimitReached: 'host-busy',
  TooManyRequests: 'host-busy',
  ServerBusy: 'host-busy',
  ApiNotFound: 'host-too-old',
  ApiNotAvailable: 'host-too-old',
  NotImplemented: 'host-too-old',
  UnsupportedOperation: 'host-too-old',
  ConnectionFailure: 'connection-lost',
  ServiceNotAvailable: 'connection-lost',
  HostRestartNeeded: 'connection-lost',
};

/**
 * @param details facts for the sentence, such as the sheet that was read.
 * @returns what to throw instead of `cause`; a WorkbookProblem, or a defect of ours, stays what it is.
 * @example problemOf(error, { sheet: 'KPI' }) // access-denied for AccessDenied, until Excel is asked why (`causeOf`)
 */
export function problemOf(cause: unknown, details: ProblemDetails = {}): unknown {
  const system = officeCode(cause);
  if (system === null) return cause;
  return new WorkbookProblem(CODES[system] ?? 'host-failed', { ...details, system }, { cause });
}

/** True where Excel takes everything else, but not this: a property this Excel lacks, a value it won't have. */
export function isRefusal(error: unknown): boolean {
  const code = officeCode(error);
  if (code === null || code === 'UndoNotSupported') return false;
  const problem = CODES[code] ?? 'host-failed';
  return problem === 'host-failed' || problem === 'host-too-old' || problem === 'object-gone';
}

/** The code of an Office.js error, or null for anything else: `"ItemNotFound"`. */
export function officeCode(error: unknown): string | null {
  const isOffice =
    typeof error === 'object' &&
    error !== null &&
    !(error instanceof WorkbookProblem) &&
    'code' in error &&
    'name' in error;
  return isOffice && error.name === 'RichApi.Error' && typeof error.code === 'string' ? error.code : null;
}
