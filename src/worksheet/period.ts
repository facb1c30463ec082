/** A period a column or row stands for. Its words and forms are read in read-period.ts. */
export interface Period {
  readonly kind: 'day' | 'week' | 'month' | 'quarter' | 'year' | 'fiscal-period';
  /** Consecutive periods of one kind have consecutive ordinals (a month: year × 12 + month − 1). */
  readonly ordinal: number;
  /** `2024-03-15`, `2024-W12`, `2024-03`, `2024-Q1`, `2024`, `FY2024-P03`, `FY2024-Q1`; without a known year `--03`, `W12`. */
  readonly iso: string;
  /** True when the sheet named no year. */
  readonly yearless: boolean;
}
