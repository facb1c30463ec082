/** Keeps a request under Excel's 5 MB: what is queued is sent when the next piece would not fit. */
import type { Progress } from './read-sheet';
import type { ExcelRun } from './run';

const MOST_BYTES = 3_500_000;

export class Outbox {
  private pending = 0;
  private sent = 0;

  constructor(
    private readonly run: ExcelRun,
    private readonly total: number,
    private readonly progress: Progress,
  ) {}

  /** Called before something of about so many bytes is queued. */
  async makeRoom(bytes: number): Promise<void> {
    if (this.pending > 0 && this.pending + bytes > MOST_BYTES) await this.send();
    this.pending += bytes;
  }

  async send(): Promise<void> {
    await this.run.sync();
    this.sent += this.pending;
    this.pending = 0;
    this.progress(Math.min(this.sent, this.total), this.total);
  }
}
