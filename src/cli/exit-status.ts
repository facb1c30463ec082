/** What the command tells the shell when it ends (worksheets §5). */
export const exitStatus = {
  /** Every book was done. */
  done: 0,
  /** Some books could not be read or written; the others are done, each failure is one line on standard error. */
  someFailed: 1,
  /** The call itself was wrong; nothing was done. */
  wrongCall: 2,
  /** `--require gold`, and a book is not Gold. */
  notGold: 3,
} as const;

export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];
