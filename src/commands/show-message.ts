/** The dialog's own script: general words at once, the sentence with its facts when the page that opened it sends it. */
/// <reference types="office-js" />
import { commandTexts } from '../strings/parts/doors/commands';
import { wordsFor } from '../strings/words-for';
import { languageOf, localeOf } from '../strings/language';
import { sayNoExcel } from '../doors/no-excel';
import { CLOSING, messageCodes, READY } from './message';

const given = new URLSearchParams(window.location.hash.slice(1));
const language = languageOf(given.get('lang') ?? '') ?? 'en';
const words = wordsFor(commandTexts, language);
const asked = messageCodes.find((one) => one === given.get('code'));
const code = asked ?? 'failed';

document.documentElement.lang = localeOf(language);
// A button's dialog always has a code; without one a person opened the page in a browser.
if (asked !== undefined) show([words.general[asked]]);
else sayNoExcel(document.body, 'buttons');

// Without Office, blocked or out of reach, the general words are all there is.
if ('Office' in window) void Office.onReady().then(listen);

function listen(): void {
  const { ui, requirements } = Office.context as Partial<Office.Context>;
  // Opened by a person in a browser: nobody to close it for, and nobody who sends a sentence.
  if (ui === undefined || requirements === undefined) return;
  const button = document.getElementById('close');
  if (button !== null) {
    button.textContent = words.close;
    button.hidden = false;
    button.addEventListener('click', () => ui.messageParent(CLOSING));
    button.focus();
  }
  if (!requirements.isSetSupported('DialogApi', '1.2')) return;
  ui.addHandlerAsync(
    Office.EventType.DialogParentMessageReceived,
    ({ message }: Office.DialogParentMessageReceivedEventArgs) => show(linesIn(message)),
    () => ui.messageParent(READY),
  );
}

function show(lines: readonly string[]): void {
  const paragraphs = lines.map((line) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = line;
    return paragraph;
  });
  document.getElementById('message')?.replaceChildren(...paragraphs);
}

/** The sentences of a message of ours; the general words of its code where it has none. */
function linesIn(text: string): readonly string[] {
  const message: unknown = JSON.parse(text);
  const said = typeof message === 'object' && message !== null ? { ...message } : {};
  if ('lines' in said && Array.isArray(said.lines)) return said.lines.map(String);
  const other = messageCodes.find((one) => 'code' in said && one === said.code);
  return [words.general[other ?? code]];
}
