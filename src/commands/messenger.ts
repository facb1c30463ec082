/**
 * Tells a person something although no pane is open: a dialog with a page of our own. Its address holds a code and a
 * language and nothing of the workbook; the sentence follows as a message once the page is there.
 */
/// <reference types="office-js" />
import { spokenLanguage } from '../doors/spoken-language';
import { CLOSING, READY, type ButtonMessage } from './message';

export interface Messenger {
  /** Shows it, in the dialog that is open if one is; done when the person has closed it, or it may stay no longer. */
  show(message: ButtonMessage): Promise<void>;
  /** Takes the dialog away. */
  close(): void;
}

/** A dialog Office neither opens nor refuses by then counts as refused: the button must be free again. */
const UNANSWERED = 5000;

/** Office gives up a button after five minutes and takes its dialog away: ours goes before. */
const LONGEST = 4.5 * 60_000;

export function openMessenger(): Messenger {
  let open: OpenDialog | null = null;
  const close = (): void => {
    const dialog = open;
    open = null;
    dialog?.end(true);
  };
  return {
    show: (message) => {
      if (open === null) {
        const dialog = new OpenDialog(message, () => {
          if (open === dialog) open = null;
        });
        open = dialog;
        // Excel may refuse it at once.
        dialog.start();
        return dialog.closed;
      }
      open.say(message);
      return open.closed;
    },
    close,
  };
}

class OpenDialog {
  readonly closed: Promise<void>;
  private dialog: Office.Dialog | null = null;
  private isReady = false;
  private isOver = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private settle: (error?: Error) => void = () => undefined;

  constructor(
    private message: ButtonMessage,
    private readonly onClosed: () => void,
  ) {
    this.closed = new Promise((resolve, reject) => {
      this.settle = (error) => (error === undefined ? resolve() : reject(error));
    });
  }

  start(): void {
    this.timer = setTimeout(
      () => this.end(false, new Error(`no answer to the dialog: ${this.message.code}`)),
      UNANSWERED,
    );
    const address = new URL('message.html', document.baseURI);
    address.search = '';
    address.hash = new URLSearchParams({ lang: spokenLanguage(), code: this.message.code }).toString();
    const options = { width: 35, height: 30, displayInIframe: true, promptBeforeOpen: false };
    Office.context.ui.displayDialogAsync(address.href, options, (result) => this.opened(result));
  }

  say(message: ButtonMessage): void {
    this.message = message;
    this.send();
  }

  /** @param closes false when Excel has closed it already. */
  end(closes: boolean, error?: Error): void {
    if (this.isOver) return;
    this.isOver = true;
    clearTimeout(this.timer);
    if (closes) this.dialog?.close();
    this.onClosed();
    this.settle(error);
  }

  private opened(result: Office.AsyncResult<Office.Dialog>): void {
    if (result.status === Office.AsyncResultStatus.Failed) {
      this.end(false, new Error(`the dialog was not opened (${result.error.code}): ${this.message.code}`));
      return;
    }
    clearTimeout(this.timer);
    this.dialog = result.value;
    // Closed by us before it was there.
    if (this.isOver) {
      this.dialog.close();
      return;
    }
    this.timer = setTimeout(() => this.end(true), LONGEST);
    this.dialog.addEventHandler(Office.EventType.DialogEventReceived, () => this.end(false));
    this.dialog.addEventHandler(Office.EventType.DialogMessageReceived, (said) => {
      const what = 'message' in said ? said.message : '';
      if (what === CLOSING) this.end(true);
      else if (what === READY) {
        this.isReady = true;
        this.send();
      }
    });
  }

  private send(): void {
    if (!this.isReady || this.isOver) return;
    if (!Office.context.requirements.isSetSupported('DialogApi', '1.2')) return;
    this.dialog?.messageChild(JSON.stringify(this.message));
  }
}
