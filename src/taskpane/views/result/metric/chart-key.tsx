/** How the lines of a run chart look, what each means, and its figures as a list. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { showPeriod } from '../../../../report/look/show-period';
import { showValue } from '../../../../report/look/show-value';
import { resultTexts } from '../../../../strings/parts/pane/result';
import { wordsFor } from '../../../../strings/words-for';
import type { MetricTable, TableMetric } from '../../../../worksheet/metric/table';
import { usePane } from '../../frame/pane-context';

export const useLineLooks = makeStyles({
  value: { fill: 'none', stroke: tokens.colorBrandForeground1, strokeWidth: 2 },
  target: {
    fill: 'none',
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: 1.5,
    strokeDasharray: '6 3',
  },
  centre: { stroke: tokens.colorNeutralForeground3, strokeWidth: 1 },
  limit: { stroke: tokens.colorNeutralForeground3, strokeWidth: 1, strokeDasharray: '1 3' },
  good: { fill: tokens.colorPaletteBlueForeground2, stroke: tokens.colorNeutralBackground1 },
  bad: { fill: tokens.colorStatusWarningForeground3, stroke: tokens.colorNeutralBackground1 },
  special: { fill: tokens.colorNeutralForeground1, stroke: tokens.colorNeutralBackground1 },
});

const useStyles = makeStyles({
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
  sample: { width: '22px', height: '10px', marginInlineEnd: '4px', verticalAlign: 'middle' },
  summary: { cursor: 'pointer', fontSize: tokens.fontSizeBase200 },
  figures: {
    fontSize: tokens.fontSizeBase200,
    borderCollapse: 'collapse',
    '& td, & th': { padding: '2px 12px 2px 0', textAlign: 'start', fontWeight: 'normal' },
  },
});

interface KeyProps {
  readonly hasTarget: boolean;
  readonly hasLimits: boolean;
  readonly hasSpecial: boolean;
}

export function ChartKey({ hasTarget, hasLimits, hasSpecial }: KeyProps) {
  const { state, words } = usePane();
  const styles = useStyles();
  const looks = useLineLooks();
  const { chart } = wordsFor(resultTexts, state.language);
  const line = (look: string, text: string, path = 'M0 5H22') => (
    <li key={text}>
      <svg className={styles.sample} viewBox="0 0 22 10">
        <path className={look} d={path} />
      </svg>
      {text}
    </li>
  );
  return (
    <ul className={styles.key} aria-hidden>
      {line(looks.value, words.detail.value)}
      {hasTarget && line(looks.target, words.detail.target)}
      {hasLimits && line(looks.centre, chart.centre)}
      {hasLimits && line(looks.limit, words.detail.limits)}
      {hasSpecial && line(looks.special, chart.special, 'M11 0L16 5L11 10L6 5Z')}
    </ul>
  );
}

interface ListProps {
  readonly metric: TableMetric;
  readonly table: MetricTable;
}

export function FigureList({ metric, table }: ListProps) {
  const { state, words } = usePane();
  const styles = useStyles();
  const { detail } = words;
  const { language } = state;
  return (
    <details>
      <summary className={styles.summary}>{detail.figures}</summary>
      <table className={styles.figures}>
        <tbody>
          {metric.points.map((point, index) => {
            const period = table.periods[index];
            return (
              <tr key={period?.iso ?? index}>
                <th scope="row">{period === undefined ? '' : showPeriod(period, language, 'short')}</th>
                <td>{point === null ? detail.missing : showValue(point, metric.numberFormat, language)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </details>
  );
}
