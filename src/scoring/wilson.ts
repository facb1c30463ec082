/** How far a share of n can be trusted: the Wilson interval (scoring §9). */
import { normalQuantile } from './normal';

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Wilson score interval of a share, both ends within 0…1.
 * @param passed how many of `total`, 0 ≤ passed ≤ total
 * @param confidence between 0 and 1, default 0.95
 * @returns null for a total of 0
 * @example wilsonInterval(95, 100) // { low: 0.88825, high: 0.97846 }
 */
export function wilsonInterval(passed: number, total: number, confidence: number = 0.95): Interval | null {
  if (total <= 0) return null;
  const z = normalQuantile((1 + confidence) / 2);
  const share = passed / total;
  const spread = (z * z) / total;
  const centre = share + spread / 2;
  const reach = z * Math.sqrt((share * (1 - share)) / total + spread / (4 * total));
  return {
    low: Math.max(0, (centre - reach) / (1 + spread)),
    high: Math.min(1, (centre + reach) / (1 + spread)),
  };
}
