/** Number formats made from a metric's own: with a sign before a gap, with ≥ or ≤ before a target. Values stay numbers. */
import { splitSections } from './number-format';

/** Excel refuses longer ones. */
const LONGEST = 255;

/**
 * The format as a figure takes it: numbers kept in cells formatted as text show as General, since a format made of `@`
 * can have no sign of its own (Excel calls a workbook with `+@;-@` damaged).
 * @example figureFormat('@') // 'General'
 */
export function figureFormat(format: string): string {
  const [positive = ''] = splitSections(format);
  const shown = positive.replace(/"[^"]*"?|\\.|[_*].|\[[^\]]*\]/g, '');
  return shown.includes('@') ? 'General' : format;
}

/** `signedFormat('0.0%')` is `"+0.0%;-0.0%;0.0%"`; a format with sections, colours or conditions of its own is kept. */
export function signedFormat(format: string): string {
  if (/[;[]/.test(format)) return format;
  const signed = `+${format};-${format};${format}`;
  return signed.length <= LONGEST ? signed : format;
}

/** Literals around what the format shows: `framedFormat('0%', '≥ ', ' *')` is `'"≥ "0%" *"'`. */
export function framedFormat(format: string, before: string, after: string): string {
  const frame = (text: string) => (text === '' ? '' : `"${text.replaceAll('"', '')}"`);
  const framed = splitSections(format)
    .map((section) => {
      const lead = /^(?:\[(?:[<>=]|[a-z]{3,})[^\]]*\])*/i.exec(section)?.[0] ?? '';
      return `${lead}${frame(before)}${section.slice(lead.length)}${frame(after)}`;
    })
    .join(';');
  return framed.length <= LONGEST ? framed : format;
}
