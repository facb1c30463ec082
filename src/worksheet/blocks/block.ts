/** A table's rows and columns, before anything is known of what they mean. */
export interface Block {
  /** Label rows above the figures, top to bottom; attribute rows among them (direction, owner) too. */
  readonly headers: readonly number[];
  /** Rows of a single label above the header, the nearest last. */
  readonly titles: readonly number[];
  /** Rows with figures. */
  readonly data: readonly number[];
  /** Rows of labels between the rows with figures: section titles, notes, targets written under a name. */
  readonly sections: readonly number[];
  /** Columns that hold figures. */
  readonly figureColumns: readonly number[];
  /** Columns with anything in a row with figures or in a header. */
  readonly columns: readonly number[];
  /** Beside a table, with its names and no periods: told, and not read. */
  readonly isCopy?: true;
}
