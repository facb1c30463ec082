/** A metric's figures over time with target and control limits, as a picture and as a list. */
import { reportTexts } from '../../../../strings/parts/report';
import { verdictTexts } from '../../../../strings/parts/verdicts';
import { makeStyles, tokens } from '@fluentui/react-components';
import { showPeriod } from '../../../../report/look/show-period';
import { showValue } from '../../../../report/look/show-value';
import { controlLimits } from '../../../../scoring/control-limits';
import type { MetricScore } from '../../../../scoring/metric';
import { explainTexts } from '../../../../strings/parts/explain';
import { wordsFor } from '../../../../strings/words-for';
import { targetPhrase } from '../../../../strings/explanation';
import type { MetricTable, TableMetric } from '../../../../worksheet/metric/table';
import { usePane } from '../../frame/pane-context';
import { chartShape, HEIGHT, LEFT, WIDTH } from './chart-shape';

const useStyles = makeStyles({
  chart: { width: '100%', height: 'auto', display: 'block' },
  value: { fill: 'none', stroke: tokens.colorBrandForeground1, strokeWidth: 2 },
  dot: { fill: tokens.colorBrandForeground1 },
  target: {
    fill: 'none',
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: 1.5,
    strokeDasharray: '6 3',
  },
  limit: { stroke: tokens.colorNeutralForeground3, strokeWidth: 1, strokeDasharray: '1 3' },
  grid: { stroke: tokens.colorNeutralStroke2, strokeWidth: 1 },
  label: { fill: tokens.colorNeutralForeground2, fontSize: '11px' },
  key: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '2px 12px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  sample: { width: '22px', height: '8px', marginInlineEnd: '4px', verticalAlign: 'middle' },
  figures: {
    fontSize: tokens.fontSizeBase200,
    borderCollapse: 'collapse',
    '& td, & th': { padding: '2px 12px 2px 0', textAlign: 'start', fontWeight: 'normal' },
  },
});

interface Props {
  readonly metric: TableMetric;
  readonly score: MetricScore;
  readonly table: MetricTable;
  readonly name: string;
}

export default function RunChart({ metric, score, table, name }: Props) {
  const { state, words } = usePane();
  const styles = useStyles();
  const { language } = state;
  const { detail } = words;
  const report = wordsFor(reportTexts, language);
  const verdicts = wordsFor(verdictTexts, language);
  const show = (value: number) => showValue(value, metric.numberFormat, language);
  const limits = controlLimits(metric.points);
  const shape = chartShape(metric, limits, show);
  if (shape === null) return null;
  const periods = table.periods.map((period) => showPeriod(period, language, 'short'));
  const [first = '', last = ''] = [periods[0], periods.at(-1)];
  const description = report.runChartDescription({
    name,
    first,
    last,
    latest: score.latest === null ? detail.missing : show(score.latest),
    target:
      score.target === null
        ? '–'
        : targetPhrase(score.target, metric.better, show, wordsFor(explainTexts, language)),
    shown: verdicts.status[score.status],
  });
  return (
    <>
      <svg className={styles.chart} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={description}>
        {shape.grid.map(({ y, label }) => (
          <g key={`grid ${label}`}>
            <line className={styles.grid} x1={LEFT} x2={WIDTH} y1={y} y2={y} />
            <text className={styles.label} x={LEFT - 4} y={y + 4} textAnchor="end">
              {label}
            </text>
          </g>
        ))}
        {shape.limits.map(({ y, value }) => (
          <line key={`limit ${value}`} className={styles.limit} x1={LEFT} x2={WIDTH} y1={y} y2={y} />
        ))}
        {shape.targets.map((path) => (
          <path key={`target ${path}`} className={styles.target} d={path} />
        ))}
        <path className={styles.value} d={shape.values} />
        {shape.dots.map(({ x, y, index }) => (
          <circle key={index} className={styles.dot} cx={x} cy={y} r={2.5}>
            <title>{`${periods[index] ?? ''}: ${show(metric.points[index] ?? 0)}`}</title>
          </circle>
        ))}
        <text className={styles.label} x={LEFT} y={HEIGHT - 4}>
          {first}
        </text>
        <text className={styles.label} x={WIDTH} y={HEIGHT - 4} textAnchor="end">
          {last}
        </text>
      </svg>
      <ul className={styles.key} aria-hidden>
        <Key className={styles.value} text={detail.value} />
        {shape.targets.length > 0 && <Key className={styles.target} text={detail.target} />}
        {shape.limits.length > 0 && <Key className={styles.limit} text={detail.limits} />}
      </ul>
      {limits?.provisional === true && <p className={styles.key}>{detail.provisional}</p>}
      <details>
        <summary>{detail.figures}</summary>
        <table className={styles.figures}>
          <tbody>
            {metric.points.map((point, index) => (
              <tr key={table.periods[index]?.iso ?? index}>
                <th scope="row">{periods[index]}</th>
                <td>{point === null ? detail.missing : show(point)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}

function Key({ className, text }: { readonly className: string; readonly text: string }) {
  const styles = useStyles();
  return (
    <li>
      <svg className={styles.sample} viewBox="0 0 22 8">
        <path className={className} d="M0 4H22" />
      </svg>
      {text}
    </li>
  );
}
