/** Office.js around the ribbon's buttons: which function belongs to which button, and the dialogs that are opened. */
/// <reference types="office-js" />
import type { ButtonMessage } from '../../src/commands/message';

export interface FakeDialog {
  readonly address: string;
  /** What the page was told. */
  readonly told: ButtonMessage[];
  isOpen: boolean;
  /** The page says something to the one that opened it. */
  say(message: string): void;
  /** A person closes it by its cross. */
  dismiss(): void;
}

export interface OfficePage {
  readonly dialogs: FakeDialog[];
  /** Set to have Office refuse dialogs. */
  refusal: number | null;
  /** Set to have Office answer nothing to a request for a dialog. */
  isSilent: boolean;
  /** Called when a dialog is there, as its page would answer. */
  onOpen: (dialog: FakeDialog) => void;
  hasMessages: boolean;
  /** In the dialog's own page: what it said to the page that opened it. */
  readonly said: string[];
  /** The page that opened the dialog sends it a message. */
  tell: (message: ButtonMessage) => void;
}

/** Put over what the fake Excel has set: dialogs, the language, and DialogApi beside ExcelApi. */
export function officePage(language = 'en-US'): OfficePage {
  const page: OfficePage = {
    dialogs: [],
    refusal: null,
    isSilent: false,
    onOpen: () => undefined,
    hasMessages: true,
    said: [],
    tell: () => undefined,
  };
  const { context } = Office;
  const excelHas = context.requirements.isSetSupported.bind(context.requirements);
  Object.assign(context.requirements, {
    isSetSupported: (name: string, version?: string) =>
      name === 'DialogApi' ? page.hasMessages : excelHas(name, version),
  });
  Object.assign(context, {
    displayLanguage: language,
    ui: {
      messageParent: (message: string) => page.said.push(message),
      addHandlerAsync: (_type: string, handler: (event: object) => void, done: () => void) => {
        page.tell = (message) => handler({ message: JSON.stringify(message) });
        done();
      },
      displayDialogAsync: (
        address: string,
        _options: unknown,
        done: (result: { status: string; value?: unknown; error?: { code: number } }) => void,
      ) => {
        if (page.isSilent) return;
        if (page.refusal !== null) {
          done({ status: 'failed', error: { code: page.refusal } });
          return;
        }
        const handlers = new Map<string, (event: object) => void>();
        const told: ButtonMessage[] = [];
        const dialog: FakeDialog = {
          address,
          told,
          isOpen: true,
          say: (message) => handlers.get('dialogMessageReceived')?.({ message }),
          dismiss: () => {
            dialog.isOpen = false;
            handlers.get('dialogEventReceived')?.({ error: 12006 });
          },
        };
        page.dialogs.push(dialog);
        done({
          status: 'succeeded',
          value: {
            addEventHandler: (type: string, handler: (event: object) => void) => handlers.set(type, handler),
            close: () => {
              dialog.isOpen = false;
            },
            messageChild: (text: string) => told.push(JSON.parse(text) as ButtonMessage),
          },
        });
        queueMicrotask(() => page.onOpen(dialog));
      },
    },
  });
  return page;
}
