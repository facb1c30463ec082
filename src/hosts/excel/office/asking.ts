/**
 * Questions asked at the same time go to Excel as one request: workflows ask for what they need, sheet by sheet, and on the
 * web each request costs a journey. Only questions: what writes has a run of its own.
 */
import { CELLS_A_REQUEST } from './areas';
import { officeCode } from './problem-of';
import { runExcel, toThrow, withNotice } from './run';
import type { ExcelRun, RunOptions, Waiting } from './run';

/** Asked again, as it may have had a part in what failed, or none. */
class AskAgain extends Error {
  /** @param isTooLarge whether the answer to all of them together was too large */
  constructor(readonly isTooLarge: boolean) {
    super('asked again');
  }
}

type Question<T> = (run: ExcelRun) => Promise<T>;

interface Waiter {
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** One `Excel.run` that questions join as long as any is open. */
class SharedRun {
  isOpen = true;
  private waiters: Waiter[] = [];
  private members = 0;
  private cells = 0;
  private isPlanned = false;
  private close: () => void = () => undefined;

  constructor(
    private readonly waiting: Waiting,
    private readonly guesses: boolean,
  ) {}

  /** @throws AskAgain when a request failed that others had a part in; what Excel reported where it was this question's alone */
  async join<T>(question: Question<T>, started: Promise<Excel.RequestContext>): Promise<T> {
    this.members++;
    try {
      const context = await started;
      return await question({
        context,
        sync: () => this.sync(context),
        makeRoom: (cells) => this.makeRoom(context, cells),
        guesses: this.guesses,
      });
    } finally {
      this.members--;
      later(() => this.closeIfDone());
    }
  }

  /** Opens it; the context is there at once, and it ends when the last question is answered. */
  start(): Promise<Excel.RequestContext> {
    return new Promise((resolve, reject) => {
      Excel.run({ delayForCellEdit: true }, (context) => {
        resolve(context);
        return new Promise<void>((done) => (this.close = done));
      }).catch(reject);
    });
  }

  private sync(context: Excel.RequestContext): Promise<void> {
    return new Promise((resolve, reject) => {
      this.waiters.push({ resolve, reject });
      if (this.isPlanned) return;
      this.isPlanned = true;
      // After all that goes on from the answer before, so that what is asked next goes along.
      later(() => void this.send(context));
    });
  }

  private async makeRoom(context: Excel.RequestContext, count: number): Promise<void> {
    while (this.cells > 0 && this.cells + count > CELLS_A_REQUEST) await this.sync(context);
    this.cells += count;
  }

  private async send(context: Excel.RequestContext): Promise<void> {
    const asked = this.waiters;
    this.waiters = [];
    this.cells = 0;
    this.isPlanned = false;
    try {
      await withNotice(this.waiting, () => context.sync());
    } catch (error) {
      for (const { reject } of asked) reject(asked.length > 1 ? new AskAgain(tooLarge(error)) : error);
      return;
    }
    for (const { resolve } of asked) resolve();
  }

  private closeIfDone(): void {
    if (this.members > 0) return;
    this.isOpen = false;
    this.close();
  }
}

function tooLarge(error: unknown): boolean {
  return officeCode(error) === 'ResponsePayloadSizeLimitExceeded';
}

export class Asking {
  private readonly shared = new Map<
    boolean,
    { readonly run: SharedRun; readonly started: Promise<Excel.RequestContext> }
  >();

  constructor(private readonly waiting: Waiting) {}

  /**
   * Where an answer was too large it is asked again, with the sizes first; where a request of several fails otherwise, each alone.
   * @throws WorkbookProblem as `runExcel`
   * @example await asking.ask({ sheet: 'KPI' }, (run) => readSheet(run, 'KPI', options))
   */
  async ask<T>(details: RunOptions['details'], question: Question<T>): Promise<T> {
    const options: RunOptions = { waiting: this.waiting, ...(details === undefined ? {} : { details }) };
    try {
      return await this.join(true, question);
    } catch (first) {
      const isTooLarge = first instanceof AskAgain ? first.isTooLarge : tooLarge(first);
      if (!isTooLarge && !(first instanceof AskAgain)) throw await toThrow(first, options);
      if (!isTooLarge) return runExcel(options, question);
    }
    try {
      return await this.join(false, question);
    } catch (second) {
      if (second instanceof AskAgain) return runExcel(options, (run) => question({ ...run, guesses: false }));
      throw await toThrow(second, options);
    }
  }

  private join<T>(guesses: boolean, question: Question<T>): Promise<T> {
    const known = this.shared.get(guesses);
    if (known?.run.isOpen === true) return known.run.join(question, known.started);
    const run = new SharedRun(this.waiting, guesses);
    const started = run.start();
    this.shared.set(guesses, { run, started });
    return run.join(question, started);
  }
}

/** After everything that is under way already. A timer of a page nobody sees may be kept back for a second; a message is not. */
function later(work: () => void): void {
  if (typeof MessageChannel === 'undefined') {
    setTimeout(work, 0);
    return;
  }
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    work();
  };
  port2.postMessage(null);
}
