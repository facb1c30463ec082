/** One share against its threshold: figures in words, and a bar with the threshold as a line. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissCircleRegular } from '@fluentui/react-icons/svg/dismiss-circle';
import { showCount, showShare } from '../../../strings/notation';
import { usePane } from '../frame/pane-context';

const useStyles = makeStyles({
  text: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: '8px' },
  outcome: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '2px',
    fontWeight: tokens.fontWeightSemibold,
  },
  reached: { color: tokens.colorStatusSuccessForeground1 },
  short: { color: tokens.colorStatusDangerForeground1 },
  track: {
    position: 'relative',
    height: '12px',
    marginTop: '4px',
    marginBottom: '12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground5,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    forcedColorAdjust: 'none',
  },
  fill: { height: '100%', borderRadius: tokens.borderRadiusMedium },
  fillReached: { backgroundColor: tokens.colorStatusSuccessBackground3 },
  fillShort: { backgroundColor: tokens.colorStatusDangerBackground3 },
  threshold: {
    position: 'absolute',
    top: '-4px',
    bottom: '-4px',
    width: '3px',
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

export function ShareBar({ label, count, of, threshold, short }: Props) {
  const { state, words } = usePane();
  const styles = useStyles();
  const { language } = state;
  const isReached = short === 0;
  const Sign = isReached ? CheckmarkCircleRegular : DismissCircleRegular;
  const text = words.result.share({
    share: label,
    count: showCount(count, language),
    of: showCount(of, language),
    needed: showShare(threshold / 100, language),
  });
  const outcome = isReached
    ? words.result.reached
    : words.result.short({ count: showCount(short, language) });
  const percent = (100 * count) / of;
  return (
    <div>
      <div className={styles.text} aria-hidden>
        <span>{text}</span>
        <span className={mergeClasses(styles.outcome, isReached ? styles.reached : styles.short)}>
          <Sign />
          {outcome}
        </span>
      </div>
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
    </div>
  );
}
