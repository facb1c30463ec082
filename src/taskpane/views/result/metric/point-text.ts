/** What there is to say of one point of a chart: its period, figure and target, and why it is special. */
import { showPeriod } from '../../../../report/look/show-period';
import { showValue } from '../../../../report/look/show-value';
import { shortTarget } from '../../../../report/scorecard/explain';
import type { PointFlag } from '../../../../scoring/point-flags';
import { targetAt } from '../../../../scoring/target';
import type { Language } from '../../../../strings/language';
import { paneTexts } from '../../../../strings/parts/pane/pane';
import { resultTexts } from '../../../../strings/parts/pane/result';
import { wordsFor } from '../../../../strings/words-for';
import type { MetricTable, TableMetric } from '../../../../worksheet/metric/table';

/** `"Mar 2024: 78.2% · target ≥ 80% · below the control limits"`; a point not measured says so. */
export function pointText(
  metric: TableMetric,
  { periods }: Pick<MetricTable, 'periods'>,
  index: number,
  flag: PointFlag | null,
  language: Language,
): string {
  const { chart } = wordsFor(resultTexts, language);
  const { missing } = wordsFor(paneTexts, language).detail;
  const period = periods[index];
  const value = metric.points[index] ?? null;
  const target = shortTarget(targetAt(metric.targets, index), metric, language);
  return [
    chart.at({
      period: period === undefined ? '' : showPeriod(period, language, 'short'),
      value: value === null ? missing : showValue(value, metric.numberFormat, language),
    }),
    ...(target === '' ? [] : [chart.target({ target })]),
    ...(flag === null ? [] : [chart.flags[flag.kind]({ side: flag.side })]),
  ].join(' · ');
}
