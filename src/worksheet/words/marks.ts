/** Texts that say how a metric stands, or what figures are counted in, whatever the language (worksheets §2, Vocabulary). */
import { enMarks } from '../vocabulary/en';
import { esMarks } from '../vocabulary/es';
import { nbMarks } from '../vocabulary/nb';
import { nlMarks } from '../vocabulary/nl';
import { ptMarks } from '../vocabulary/pt';
import type { MarkWords } from '../vocabulary/types';
import { zhMarks } from '../vocabulary/zh';
import { fold, lazily } from './normalise';
import { listed } from './word-list';

const ALL: readonly MarkWords[] = [enMarks, esMarks, nlMarks, zhMarks, nbMarks, ptMarks];

/** Lights, hearts and discs of a colour, smileys, ticks and crosses. */
const STATUS_SIGN =
  /^(?:[\u2713-\u2718\u2705\u274c\u274e\u2611\u2612\u2639\u263a\u26a0\u26aa\u26ab\u25cf\u25cb\u25a0\u2b24\u2b1b\u2b1c\u2757\u{1f534}\u{1f535}\u{1f7e0}-\u{1f7eb}\u{1f600}-\u{1f64f}\u{1f44d}\u{1f44e}\u{1f6a5}\u{1f6a6}\u{1f6a8}\u{1f49a}\u{1f49b}\u2764]\ufe0f?)+$/u;

/** `%`, `#`, `€`, `mm:ss`, `1-5`, `/100`. */
const UNIT_SIGN =
  /^(?:[%‰#]|[a-z]{0,2}[$€£¥]|h{1,2}:mm(?::ss)?|m{1,2}:ss|[h[\]m]+:[ms:]+|\d{1,2}\s?[-–]\s?\d{1,3}|\/\s?10{1,4}|(?:kr|r\$|rmb|cny)(?:\s?\/\s?\p{L}+)?)$/u;

/**
 * True for a text that says how a metric stands and nothing else.
 *
 * @example isStatus('🟢') // true
 * @example isStatus('niet gehaald') // true
 */
export function isStatus(text: string): boolean {
  const own = text.trim();
  return STATUS_SIGN.test(own) || statuses().has(keyOf(own));
}

/**
 * True for a unit of measure.
 *
 * @example isUnitOfMeasure('sec.') // true
 * @example isUnitOfMeasure('1-5') // true
 */
export function isUnitOfMeasure(text: string): boolean {
  const key = keyOf(text);
  return UNIT_SIGN.test(key) || units().has(key);
}

/** Folded, without brackets or a full stop around it: "(sec.)" is "sec". */
function keyOf(text: string): string {
  return fold(text.trim())
    .replace(/^[([]\s*|\s*[)\]]$/g, '')
    .replace(/\.$/, '')
    .trim();
}

const statuses = lazily(() => keysOf('status'));
const units = lazily(() => keysOf('units'));

function keysOf(part: keyof MarkWords): ReadonlySet<string> {
  return new Set(ALL.flatMap((words) => listed(words[part]).map(keyOf)));
}
