/** What a person has said of a metric so far, to say more of it. */
import type { SaidOfMetric } from '../../../../worksheet/metric/said-of-metric';
import type { TableMetric } from '../../../../worksheet/metric/table';

/** All null where nobody has said anything: `{ sheet: 'KPI', name: 'AHT', unit: null, better: 'lower', … }`. */
export function saidSoFar(
  { name, vendor, better, category, grounds, targetText }: TableMetric,
  sheet: string,
): SaidOfMetric {
  const isByPerson = (ground: { readonly by: string } | null): boolean => ground?.by === 'person';
  return {
    sheet,
    name,
    unit: vendor === '' ? null : vendor,
    better: isByPerson(grounds.better) ? better : null,
    target: isByPerson(grounds.target) ? (grounds.target?.text ?? targetText) : null,
    category: isByPerson(grounds.category) ? category : null,
  };
}
