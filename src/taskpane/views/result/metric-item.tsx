/** One metric of the list: a button that opens it. */
import { reportTexts } from '../../../strings/parts/report';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { MetricRow } from '../../../report/scorecard/metric-rows';
import { verdictTexts } from '../../../strings/parts/verdicts';
import { wordsFor } from '../../../strings/words-for';
import { usePane } from '../frame/pane-context';
import { StatusMark } from './status-mark';

const useStyles = makeStyles({
  button: {
    display: 'block',
    width: '100%',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorTransparentBackground,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  head: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: '8px' },
  name: { fontWeight: tokens.fontWeightSemibold },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

export function MetricItem({
  row,
  onOpen,
}: {
  readonly row: MetricRow;
  readonly onOpen: (row: MetricRow) => void;
}) {
  const { state, words } = usePane();
  const styles = useStyles();
  const report = wordsFor(reportTexts, state.language);
  const { status, action } = row.verdicts;
  const streak = Number(row.streak);
  return (
    <button type="button" className={styles.button} onClick={() => onOpen(row)}>
      <span className={styles.head}>
        <span className={styles.name}>{row.name}</span>
        <StatusMark status={status} text={row.status} />
      </span>
      <span className={styles.facts}>
        {row.latest !== '' && <span>{`${report.latest} ${row.latest}`}</span>}
        {row.target !== '' && <span>{`${report.target} ${row.target}`}</span>}
        {streak > 0 && <span>{words.metrics.streak({ count: streak })}</span>}
        {action !== 'none' && <span>{wordsFor(verdictTexts, state.language).action[action]}</span>}
      </span>
    </button>
  );
}
