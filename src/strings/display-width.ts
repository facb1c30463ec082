/** How wide a text stands on a terminal, and about how wide in a column of a sheet: Chinese, Japanese and Korean signs take two places, combining marks none. */

const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u;
/** Signs that take one place each: most texts hold no others. */
const plain = /^[\0-\x7f]*$/;
const widthless = /[\p{Mn}\p{Me}\p{Cf}]/u;

/**
 * Places a text takes; it holds no colours.
 *
 * @example displayWidth('达标 65%') is 8
 */
export function displayWidth(text: string): number {
  if (plain.test(text)) return text.length;
  let width = 0;
  for (const sign of text) width += placesOf(sign);
  return width;
}

/**
 * The text cut to so many places, with "…" where it was cut.
 *
 * @example fittedTo('首次呼叫解决率', 9) is '首次呼叫…'
 */
export function fittedTo(text: string, places: number): string {
  if (displayWidth(text) <= places) return text;
  let taken = '';
  let room = places - 1;
  for (const sign of text) {
    room -= placesOf(sign);
    if (room < 0) break;
    taken += sign;
  }
  return `${taken}…`;
}

/** The text followed by spaces up to so many places. */
export function padded(text: string, places: number): string {
  return text + ' '.repeat(Math.max(0, places - displayWidth(text)));
}

function placesOf(sign: string): number {
  if (wide.test(sign)) return 2;
  return widthless.test(sign) ? 0 : 1;
}
