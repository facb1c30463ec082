/** A row's small picture: its figures over time, the target as a dashed line, the last point in the status's colour. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Status } from '../../../../scoring/metric';
import type { TableMetric } from '../../../../worksheet/metric/table';
import { useStatusColours } from '../status-mark';
import { SPARK_HEIGHT, SPARK_WIDTH, sparkShape } from './spark-shape';

const useStyles = makeStyles({
  picture: { display: 'block', flexShrink: 0, width: `${SPARK_WIDTH}px`, height: `${SPARK_HEIGHT}px` },
  value: { fill: 'none', stroke: tokens.colorNeutralForeground3, strokeWidth: 1.5 },
  target: {
    fill: 'none',
    stroke: tokens.colorNeutralForeground2,
    strokeWidth: 1,
    strokeDasharray: '3 2',
  },
});

interface Props {
  readonly metric: Pick<TableMetric, 'points' | 'targets'>;
  readonly status: Status;
}

/** The row says in words what it shows, so it is a picture for the eye alone. */
export function Sparkline({ metric, status }: Props) {
  const styles = useStyles();
  const colours = useStatusColours();
  const { points, targets } = metric;
  const shape = useMemo(() => sparkShape({ points, targets }), [points, targets]);
  if (shape === null) return <span className={styles.picture} />;
  return (
    <svg
      className={mergeClasses(styles.picture, colours[status])}
      viewBox={`0 0 ${SPARK_WIDTH} ${SPARK_HEIGHT}`}
      aria-hidden
    >
      {shape.targets.map((path) => (
        <path key={path} className={styles.target} d={path} />
      ))}
      <path className={styles.value} d={shape.values} />
      <circle cx={shape.last.x} cy={shape.last.y} r={3} fill="currentColor" />
    </svg>
  );
}
