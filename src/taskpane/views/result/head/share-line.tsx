/** One share against its threshold in one line: its name, a thin bar with the threshold as a mark, what is still needed. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { showCount, showShare } from '../../../../strings/notation';
import { usePane } from '../../frame/pane-context';

const useStyles = makeStyles({
  /** Its parts stand in the grid of the head, so that the bars begin and end together. */
  line: { display: 'contents' },
  outcome: { flexShrink: 0, fontWeight: tokens.fontWeightSemibold },
  reached: { color: tokens.colorStatusSuccessForeground1 },
  short: { color: tokens.colorStatusWarningForeground3 },
  track: {
    position: 'relative',
    minWidth: '24px',
    boxSizing: 'border-box',
    height: '8px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground5,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    forcedColorAdjust: 'none',
  },
  fill: { height: '100%', borderRadius: tokens.borderRadiusSmall },
  fillReached: { backgroundColor: tokens.colorStatusSuccessBackground3 },
  fillShort: { backgroundColor: tokens.colorStatusWarningForeground3 },
  threshold: {
    position: 'absolute',
    top: '-3px',
    bottom: '-3px',
    width: '2px',
    marginLeft: '-1px',
    backgroundColor: tokens.colorNeutralForeground1,
    outline: `1px solid ${tokens.colorNeutralBackground1}`,
  },
});

interface Props {
  readonly label: string;
  readonly count: number;
  readonly of: number;
  /** In percent. */
  readonly threshold: number;
  readonly short: number;
}

/** The grid the lines stand in. */
export const useShareGrid = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'fit-content(50%) 1fr auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

export function ShareLine({ label, count, of, threshold, short }: Props) {
  const { state, words } = usePane();
  const styles = useStyles();
  const { language } = state;
  const isReached = short === 0;
  const counted = { count: showCount(count, language), of: showCount(of, language) };
  const text = words.result.share({ share: label, ...counted, needed: showShare(threshold / 100, language) });
  const outcome = isReached
    ? words.result.reached
    : words.result.short({ count: showCount(short, language) });
  const percent = (100 * count) / of;
  return (
    <div className={styles.line}>
      <span aria-hidden>{`${label} ${counted.count}/${counted.of}`}</span>
      <div
        className={styles.track}
        role="meter"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(percent * 10) / 10}
        aria-valuetext={`${text}, ${outcome}`}
      >
        <div
          className={mergeClasses(styles.fill, isReached ? styles.fillReached : styles.fillShort)}
          style={{ width: `${percent}%` }}
        />
        <div className={styles.threshold} style={{ left: `${threshold}%` }} />
      </div>
      <span className={mergeClasses(styles.outcome, isReached ? styles.reached : styles.short)} aria-hidden>
        {outcome}
      </span>
    </div>
  );
}
