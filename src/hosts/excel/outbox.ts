/** Keeps a request under Excel's 5 MB: what is queued is sent when the next piece would not fit. */
import type { Progress } from './read-sheet';
import type { ExcelRun } from './run';

const MOST_BYTES = 3_500_000;

export class Outbox {
  private pending = 0;
  private queued = 0;

  /** @param total how many cells there are to write. */
  constructor(
    private readonly run: ExcelRun,
    private readonly total: number,
    private readonly progress: Progress,
  ) {}

  /** Called before something of about so many bytes is queued, with how many cells it writes. */
  async makeRoom(bytes: number, cells: number): Promise<void> {
    if (this.pending > 0 && this.pending + bytes > MOST_BYTES) await this.send();
    this.pending += bytes;
    this.queued += cells;
  }

  async send(): Promise<void> {
    await this.run.sync();
    this.pending = 0;
    this.progress(this.queued, this.total);
  }
}
