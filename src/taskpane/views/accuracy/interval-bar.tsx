/** An accuracy with its 95% interval and target on one line, in a width that fits beside others. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Interval } from '../../../scoring/wilson';

const useStyles = makeStyles({
  bar: { display: 'block', width: '100%', height: '14px' },
  track: { fill: tokens.colorNeutralBackground5 },
  interval: { fill: tokens.colorBrandBackground, opacity: 0.55 },
  share: { fill: tokens.colorNeutralForeground1 },
  target: { stroke: tokens.colorNeutralForeground1, strokeWidth: 2, strokeDasharray: '3 2' },
});

interface Props {
  readonly interval: Interval;
  readonly share: number;
  readonly target: number | null;
  /** Where the line begins; it ends at 1. Bars that are to be compared begin alike. */
  readonly from: number;
  readonly label: string;
}

const WIDTH = 300;

export function IntervalBar({ interval: { low, high }, share, target, from, label }: Props) {
  const styles = useStyles();
  const at = (value: number): number => (WIDTH * (value - from)) / (1 - from);
  return (
    <svg
      className={styles.bar}
      viewBox={`0 0 ${WIDTH} 14`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <title>{label}</title>
      <rect className={styles.track} x={0} y={5} width={WIDTH} height={4} />
      <rect
        className={styles.interval}
        x={at(low)}
        y={3}
        width={Math.max(1, at(high) - at(low))}
        height={8}
      />
      <rect
        className={styles.share}
        x={Math.min(WIDTH - 3, Math.max(0, at(share) - 1.5))}
        y={1}
        width={3}
        height={12}
      />
      {target !== null && (
        <line
          className={styles.target}
          x1={Math.min(WIDTH - 1, at(target))}
          x2={Math.min(WIDTH - 1, at(target))}
          y1={0}
          y2={14}
        />
      )}
    </svg>
  );
}

/** The tenth below everything there is to draw, so that differences near 1 stay visible. */
export function barsStart(
  drawn: readonly { readonly interval: Interval | null; readonly target: number | null }[],
): number {
  const lowest = Math.min(0.9, ...drawn.flatMap(({ interval, target }) => [interval?.low ?? 1, target ?? 1]));
  return Math.max(0, Math.floor(lowest * 10) / 10);
}
