/** What a button has to tell, between the page that runs it and the dialog that shows it. */

/** Said by the dialog in general words, where the sentence with its facts can't reach it. */
export type MessageCode = 'waiting' | 'not-loaded' | 'failed' | 'partly';

export const messageCodes: readonly MessageCode[] = ['waiting', 'not-loaded', 'failed', 'partly'];

export interface ButtonMessage {
  readonly code: MessageCode;
  /** Paragraphs that say what happened, to what, and what to do now; null: the general words of the code. */
  readonly lines: readonly string[] | null;
}

/** What the dialog says to the page. */
export const READY = 'ready';
export const CLOSING = 'close';
