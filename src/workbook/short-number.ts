/** Figures written as bytes: a string for each of millions of them would be too many. */

/** Figures of up to this size with up to three decimals are whole thousandths that nothing is lost of. */
const LARGEST = 2 ** 20;
const ZERO = 48;
const POINT = 46;

/** The most bytes a short number takes. */
export const LONGEST_SHORT = 12;

/**
 * Writes a number in plain digits as JavaScript does, 80.12 as `80.12`, where it is one that most figures are: positive, below
 * a million, with up to three decimals.
 *
 * @param bytes has room for `LONGEST_SHORT` more
 * @returns behind its last digit; `at` itself for any other number, of which nothing is written
 */
export function writeShortNumber(value: number, bytes: Uint8Array, at: number): number {
  const thousandths = Math.round(value * 1000);
  if (!(value > 0 && value < LARGEST) || thousandths / 1000 !== value) return at;
  const whole = Math.floor(thousandths / 1000);
  let end = at + 1;
  for (let rest = whole; rest >= 10; rest = Math.floor(rest / 10)) end++;
  let digits = whole;
  for (let place = end - 1; place >= at; place--) {
    bytes[place] = ZERO + (digits % 10);
    digits = Math.floor(digits / 10);
  }
  let decimals = thousandths - whole * 1000;
  if (decimals > 0) bytes[end++] = POINT;
  for (let place = 100; decimals > 0; place /= 10) {
    const digit = Math.floor(decimals / place);
    bytes[end++] = ZERO + digit;
    decimals -= digit * place;
  }
  return end;
}
