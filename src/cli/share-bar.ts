/** A share as a bar of characters, with the threshold marked on it. */

const WIDTH = 20;

/**
 * Twenty characters: filled up to the share, `│` at the threshold.
 *
 * @example shareBar(0.5, 0.75) is '██████████░░░░░│░░░░'
 */
export function shareBar(share: number, threshold: number): string {
  const filled = Math.round(share * WIDTH);
  const mark = Math.min(WIDTH - 1, Math.round(threshold * WIDTH));
  return Array.from({ length: WIDTH }, (_, place) =>
    place === mark ? '│' : place < filled ? '█' : '░',
  ).join('');
}
