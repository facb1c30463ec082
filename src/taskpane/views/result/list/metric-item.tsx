/** One metric of the list in two lines: name, small picture, latest; status, target, misses, action, owner. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment, memo } from 'react';
import { picturesOf } from '../../../../report/scorecard/variation';
import { resultTexts } from '../../../../strings/parts/pane/result';
import { reportTexts } from '../../../../strings/parts/sheets/report';
import { verdictTexts } from '../../../../strings/parts/verdicts/verdicts';
import { wordsFor } from '../../../../strings/words-for';
import { useLanguage } from '../../frame/pane-context';
import { StatusMark } from '../status-mark';
import type { ListRow } from './list-rows';
import { AssurancePicture, VariationPicture } from './small-pictures';
import { Sparkline } from './sparkline';

const useStyles = makeStyles({
  button: {
    display: 'block',
    width: '100%',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    border: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorTransparentBackground,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  line: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '24px',
    // At 200 % zoom a pane is 175 pixels wide: then a name has a line of its own.
    '@media (max-width: 260px)': { flexWrap: 'wrap' },
  },
  name: {
    flex: '1 1 0',
    minWidth: '4em',
    fontWeight: tokens.fontWeightSemibold,
    '@media (max-width: 260px)': { flexBasis: '100%' },
  },
  cut: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  latest: {
    flexShrink: 0,
    minWidth: '3.2em',
    maxWidth: '8em',
    textAlign: 'end',
    fontVariantNumeric: 'tabular-nums',
    fontWeight: tokens.fontWeightSemibold,
  },
  facts: {
    flex: '1 1 0',
    minWidth: '3em',
    display: 'flex',
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    '@media (max-width: 260px)': { display: 'block', overflowWrap: 'anywhere' },
  },
  /** Most due first, on one line: a fact that has no room is left, with its dot, for the metric itself; never cut: "≥ 80" of 80.5. */
  due: {
    maxHeight: tokens.lineHeightBase200,
    overflow: 'hidden',
    '@media (max-width: 260px)': { maxHeight: 'none' },
  },
  fact: { whiteSpace: 'nowrap', '@media (max-width: 260px)': { whiteSpace: 'normal' } },
  owner: {
    flex: '1 1 0',
    minWidth: 0,
    whiteSpace: 'pre',
    '@media (max-width: 260px)': { whiteSpace: 'pre-wrap' },
  },
  pictures: { display: 'flex', columnGap: '3px', flexShrink: 0 },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

interface Props {
  readonly row: ListRow;
  readonly onOpen: (row: ListRow) => void;
}

export const MetricItem = memo(function MetricItem({ row, onOpen }: Props) {
  const language = useLanguage();
  const styles = useStyles();
  const { list } = wordsFor(resultTexts, language);
  const report = wordsFor(reportTexts, language);
  const { status, action, trend } = row.verdicts;
  const streak = row.score.streak ?? 0;
  // "Not met 10×" says it all; beside another status, or one set manually, the misses stand by themselves.
  const isCounted = status === 'not-met' && streak > 1 && row.metric.override === undefined;
  const facts = [
    action === 'none' ? '' : wordsFor(verdictTexts, language).action[action],
    streak > 0 && status !== 'not-met' ? list.missed({ count: streak }) : '',
    row.target,
  ].filter((text) => text !== '');
  const owner = facts.length > 0 && row.owner !== '' ? ` · ${row.owner}` : row.owner;
  const { assurance } = picturesOf(row.metric, row.score);
  return (
    <button type="button" className={styles.button} onClick={() => onOpen(row)}>
      <span className={styles.line}>
        <span className={mergeClasses(styles.name, styles.cut)} title={row.name}>
          {row.name}
        </span>
        <Sparkline metric={row.metric} status={status} />
        <span className={mergeClasses(styles.latest, styles.cut)} title={row.latest}>
          <span className={styles.hidden}>{` ${report.latest} `}</span>
          {row.latest === '' ? '–' : row.latest}
        </span>
      </span>
      <span className={styles.line}>
        <StatusMark
          status={status}
          text={isCounted ? list.missedStatus({ status: row.status, count: streak }) : row.status}
        />
        <span className={styles.facts} title={facts.join(' · ') + owner}>
          <span className={styles.due}>
            {facts.map((fact, index) => (
              <Fragment key={index}>
                {index > 0 && ' '}
                <span className={styles.fact}>{index > 0 ? `· ${fact}` : fact}</span>
              </Fragment>
            ))}
          </span>
          <span className={mergeClasses(styles.cut, styles.owner)}>{owner}</span>
        </span>
        <span className={styles.pictures}>
          <VariationPicture verdict={trend} text={row.trend} />
          {assurance !== null && <AssurancePicture assurance={assurance} />}
        </span>
      </span>
    </button>
  );
});
