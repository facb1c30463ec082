/**
 * Office.js's real proxies on the in-memory workbook. The shipped script is evaluated as it is; only the channel to
 * Excel is ours. It needs a DOM: `@jest-environment jsdom` with the address below.
 */
/// <reference types="office-js" />
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Book } from './book';
import { bookRemote } from './book-remote';
import { Wire } from './wire';
import type { Message } from './wire';

/** About how long the answer to an action is, without what it gives. */
const EMPTY_RESULT = 32;

/** Excel's own limit on the web, for a request and for an answer. */
const LIMIT = 5_000_000;

export interface Fault {
  /** Which sync, from 1. */
  readonly sync: number;
  readonly code: string;
  /** So many actions are done before it; 0 unless told. */
  readonly after?: number;
}

export class FakeExcel {
  apiSet = 20;
  limit = LIMIT;
  /** How many requests came in, the proxies' own cleaning up not counted. */
  syncs = 0;
  /** How many actions each of them had. */
  readonly actions: number[] = [];
  faults: Fault[] = [];
  /** Whether this Excel can group what is written for undo. */
  groups = true;
  /** What it answers where it can't. */
  groupFault = 'UndoNotSupported';
  /** What `Excel.run` was called with. */
  readonly runs: Excel.RunOptions[] = [];
  /** Called before a sync is answered: what happens in the workbook meanwhile. */
  meanwhile: (sync: number) => void = () => undefined;
  /** Set to keep Excel from answering, as while a cell is edited. */
  editing: Promise<void> | null = null;
  readonly wire: Wire;
  private isGrouped = false;

  constructor(readonly book: Book) {
    this.wire = new Wire(bookRemote(book), () => this.apiSet);
  }

  begin(options: Excel.RunOptions): void {
    this.runs.push(options);
    this.isGrouped = options.mergeUndoGroup === true;
  }

  /** @param request the message, as it crosses the wire */
  async answer(request: string): Promise<unknown> {
    const message = JSON.parse(request) as Message;
    const isCleaning = message.Actions.every(
      ({ Name, ActionType }) => Name === '_RemoveReference' || ActionType === 1,
    );
    const own = isCleaning && message.Actions.some(({ Name }) => Name === '_RemoveReference');
    if (!own) {
      this.syncs++;
      this.actions.push(message.Actions.length);
      if (this.editing !== null) await this.editing;
      this.meanwhile(this.syncs);
    }
    if (request.length > this.limit) return failed('RequestPayloadSizeLimitExceeded');
    const fault = own ? undefined : this.faults.find(({ sync }) => sync === this.syncs);
    if (fault?.code === 'ConnectionFailure' && fault.after === undefined) return failed(fault.code);
    const writes = message.Actions.some(
      ({ ActionType, Name }) => ActionType === 4 || ['Clear', 'Merge', 'Delete'].includes(Name),
    );
    const refused = this.isGrouped && !this.groups && writes ? { after: 0, code: this.groupFault } : null;
    const stop = fault === undefined ? refused : { after: fault.after ?? 0, code: fault.code };
    const { Results, ...rest } = this.wire.run(message, stop);
    // What crosses the wire is text: nothing may be shared with the workbook. Most answers are null, which can't be.
    let length = 0;
    const results = Results.map(({ ActionId, Value }) => {
      if (Value === null || Value === undefined) return { ActionId, Value: null };
      if (typeof Value !== 'object') {
        length += String(Value).length;
        return { ActionId, Value };
      }
      const text = JSON.stringify(Value);
      length += text.length;
      return { ActionId, Value: JSON.parse(text) as unknown };
    });
    length += results.length * EMPTY_RESULT;
    if (length > this.limit) return failed('ResponsePayloadSizeLimitExceeded');
    return { ErrorCode: '', ErrorMessage: '', Headers: {}, Body: { ...rest, Results: results } };
  }
}

function failed(code: string): unknown {
  return { ErrorCode: code, ErrorMessage: code, HttpStatusCode: 400, Headers: {}, Body: null };
}

let current = new FakeExcel(new Book());
let isLoaded = false;

/** A workbook behind the proxies; a fresh one unless told. */
export function openFakeExcel(
  url = 'https://contoso.example/Documents/kpi%202024.xlsx',
  book = new Book(),
): FakeExcel {
  current = new FakeExcel(book);
  load();
  const context = {
    requirements: {
      isSetSupported: (name: string, version = '1.1') =>
        name === 'DelayForCellEdit' ||
        name === 'CustomFunctionsRuntime' ||
        (name === 'ExcelApi' && Number(version.split('.')[1]) <= current.apiSet),
    },
    document: { url },
  };
  // What the page's loader does once Excel has said who it is.
  const page = globalThis as unknown as { OSF: Record<string, unknown> };
  page.OSF['_OfficeAppFactory'] = { getContext: () => context };
  return current;
}

interface Library {
  SessionBase: { new (): object; _overrideSession?: unknown };
  _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
  _testTriggerRichApiMessageEvent(message: { entries: readonly unknown[] }): void;
}

/** What Excel sends when cells of a sheet change. */
export function tellChange(sheetId: string, change: Readonly<Record<string, unknown>>): void {
  const DATA_CHANGED = 10;
  const EVENT = 65_536;
  const message = JSON.stringify({
    changeType: 'RangeEdited',
    source: 'Local',
    worksheetId: sheetId,
    ...change,
  });
  const entry = { messageCategory: EVENT, messageType: DATA_CHANGED, targetId: sheetId, message };
  (OfficeExtension as unknown as Library)._testTriggerRichApiMessageEvent({ entries: [entry] });
}

/** What the script leaves in a page for others to find. */
const found = (
  'Excel Microsoft OSF Office OfficeCore OfficeExt OfficeExtension OfficeExtensionBatch OfficeRuntime ' +
  'CustomFunctionMappings CustomFunctions'
).split(' ');

/**
 * Runs the script as a page would, but in a function: in jest's sandbox each look at a global is slow, and the proxies take
 * many. What it looks for at the window is then found in the function.
 */
function inFunction(script: string): void {
  const cases = (say: (name: string) => string): string =>
    found.map((name) => `case '${name}': ${say(name)};`).join('');
  const own = `new Proxy(page, {
    get(page, name) {
      switch (name) { ${cases((name) => `return typeof ${name} === 'undefined' ? page[name] : ${name}`)} }
      return page[name];
    },
    set(page, name, value) {
      switch (name) { ${cases((name) => `${name} = value; break`)} }
      page[name] = value;
      return true;
    },
  })`;
  const handed = found.map((name) => `if (typeof ${name} !== 'undefined') page.${name} = ${name};`).join('');
  const whole = `(function (page, Array, Error, JSON, Math, Object, String) {
    var window = ${own};
    ${script}
    ${handed}
  })`;
  // A page has the script already, and is given an eval that does nothing.
  const start = (0, eval)(whole) as ((this: object, page: object, ...builtIn: unknown[]) => void) | undefined;
  start?.call(globalThis, globalThis, Array, Error, JSON, Math, Object, String);
}

function load(): void {
  if (isLoaded) return;
  isLoaded = true;
  const path = createRequire(`${process.cwd()}/package.json`).resolve(
    '@microsoft/office-js/dist/excel-web-16.00.js',
  );
  inFunction(readFileSync(path, 'utf8'));
  const library = OfficeExtension as unknown as Library;
  const session = Object.assign(new library.SessionBase(), {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: 'http://localhost/', headers: {} }),
    _createRequestExecutorOrNull: () => ({
      executeAsync: (_data: unknown, _flags: number, message: { Body: Message }) =>
        current.answer(JSON.stringify(message.Body)),
    }),
  });
  library.SessionBase._overrideSession = session;
  library._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  const run = Excel.run.bind(Excel) as (...args: unknown[]) => Promise<unknown>;
  const recorded = (
    options: Excel.RunOptions,
    batch: (context: Excel.RequestContext) => Promise<unknown>,
  ) => {
    current.begin(options);
    return run(options, batch);
  };
  Object.defineProperty(Excel, 'run', { configurable: true, value: recorded });
}
