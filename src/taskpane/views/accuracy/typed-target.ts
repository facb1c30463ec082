/** A target as a person types it. */

/**
 * The share a typed percentage means. Under 1 it is more likely a share than a percentage, so it is refused; 1 as well.
 *
 * @returns null for a blank
 * @example typedTarget('97,5 %') // 0.975
 */
export function typedTarget(text: string): number | null | 'bad' {
  const plain = text.normalize('NFKC').replace(/\s|%$/g, '').replace(/%$/, '');
  if (plain === '') return null;
  if (!/^\d{1,3}([.,]\d+)?$/.test(plain)) return 'bad';
  const percent = Number(plain.replace(',', '.'));
  return percent > 1 && percent <= 100 ? percent / 100 : 'bad';
}
