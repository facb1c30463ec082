/** What changed since the period before, in a line: each count narrows the list to those metrics. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { showPeriod } from '../../../../report/look/show-period';
import type { StatusChange } from '../../../../scoring/changes';
import { showCount } from '../../../../strings/notation';
import { resultTexts } from '../../../../strings/parts/pane/result';
import { wordsFor } from '../../../../strings/words-for';
import { usePane } from '../../frame/pane-context';
import type { ListRow } from '../list/list-rows';
import { changes, noWish, type Wish } from '../list/shown-metrics';
import type { ChangedSince } from '../scope';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  /** No news since the period before, so it stands apart. */
  apart: { marginInlineStart: 'auto' },
  button: {
    minWidth: 0,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    textDecorationLine: 'underline',
  },
});

interface Props {
  /** The rows of what is looked at. */
  readonly rows: readonly ListRow[];
  readonly changed: ChangedSince | null;
  readonly onWish: (wish: Wish) => void;
}

export function ChangesLine({ rows, changed, onWish }: Props) {
  const { state } = usePane();
  const styles = useStyles();
  const { language } = state;
  const { changes: words, head } = wordsFor(resultTexts, language);
  const counts = changes.map((change) => ({
    change,
    count: changed === null ? 0 : rows.filter((row) => changed.isChanged(row, change)).length,
  }));
  const leftOut = rows.filter(({ isLeftOut }) => isLeftOut).length;
  const since = changed?.since ?? null;
  const period = since === null ? '' : showPeriod(since, language, 'short');
  const isNone = counts.every(({ count }) => count === 0);
  if (changed === null && leftOut === 0) return null;
  const button = (text: string, wish: Partial<Wish>) => (
    <Button
      key={text}
      size="small"
      appearance="transparent"
      className={styles.button}
      onClick={() => onWish({ ...noWish, ...wish })}
    >
      {text}
    </Button>
  );
  const said = (change: StatusChange, count: number) => words[change]({ count: showCount(count, language) });
  return (
    <div className={styles.line}>
      {changed !== null && (
        <span>
          {isNone ? words.none({ period }) : since === null ? words.before : words.since({ period })}
        </span>
      )}
      {counts.map(({ change, count }) => (count === 0 ? null : button(said(change, count), { change })))}
      {leftOut > 0 && (
        <span className={styles.apart}>
          {button(head.leftOut({ count: showCount(leftOut, language) }), { status: 'left-out' })}
        </span>
      )}
    </div>
  );
}
