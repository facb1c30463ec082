/** The metrics of the scorecard's tables, to search, filter, sort and open. Of a long list only what is in view is drawn. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo } from 'react';
import { showCount } from '../../../../strings/notation';
import { resultTexts } from '../../../../strings/parts/pane/result';
import { wordsFor } from '../../../../strings/words-for';
import { usePane } from '../../frame/pane-context';
import type { ListRow } from './list-rows';
import { ListTools } from './list-tools';
import { LongList } from './long-list';
import { MetricItem } from './metric-item';
import { filtersSet, noWish, shownMetrics, type ChangedMetrics, type Wish } from './shown-metrics';

const useStyles = makeStyles({
  category: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  count: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  /** The rows of the tables that are looked at. */
  readonly rows: readonly ListRow[];
  /** Null where nothing is known of the period before. */
  readonly isChanged: ChangedMetrics | null;
  /** Names of the tables, by index, where more than one is shown. */
  readonly tables: readonly string[];
  readonly wish: Wish;
  readonly onWish: (wish: Wish) => void;
  readonly onOpen: (row: ListRow) => void;
  /** Key of the row that has the focus first; null: none. */
  readonly start: string | null;
}

export function MetricList({ rows, isChanged, tables, wish, onWish, onOpen, start }: Props) {
  const { state, words, announce } = usePane();
  const styles = useStyles();
  const { language } = state;
  const { list } = wordsFor(resultTexts, language);
  const groups = useMemo(
    () => shownMetrics(rows, wish, language, isChanged ?? undefined),
    [rows, wish, language, isChanged],
  );
  const shown = groups.reduce((sum, group) => sum + group.rows.length, 0);
  const count = words.metrics.count({
    shown: showCount(shown, language),
    of: showCount(rows.length, language),
  });
  const isNarrowed = wish.search !== '' || filtersSet(wish) > 0;
  useEffect(() => {
    if (isNarrowed) announce(count);
  }, [announce, count, isNarrowed]);
  const items = useMemo(
    () =>
      groups.flatMap(({ table, category, rows: own }) =>
        own.map((row, index) => ({
          key: `${row.table} ${row.index}`,
          row,
          heading: index === 0 ? { table, category } : null,
        })),
      ),
    [groups],
  );
  const heading = ({ table, category }: { readonly table: number; readonly category: string | undefined }) =>
    [tables[table], category === '' ? words.metrics.noCategory : category]
      .filter((text) => text !== undefined && text !== '')
      .join(' · ');
  return (
    <>
      <ListTools rows={rows} wish={wish} onWish={onWish} knowsChanges={isChanged !== null} />
      {isNarrowed && (
        <div className={styles.count}>
          <span className={styles.quiet}>{shown === 0 ? words.metrics.none : count}</span>
          <Button size="small" appearance="subtle" onClick={() => onWish({ ...noWish, sort: wish.sort })}>
            {list.clear}
          </Button>
        </div>
      )}
      <LongList items={items} usualHeight={61} start={start}>
        {({ row, heading: head }) => (
          <>
            {head !== null && heading(head) !== '' && <h2 className={styles.category}>{heading(head)}</h2>}
            <MetricItem row={row} onOpen={onOpen} />
          </>
        )}
      </LongList>
      {rows.some(({ target, category }) => `${target}${category}`.includes('*')) && (
        <p className={styles.quiet}>{words.metrics.inferred}</p>
      )}
      {rows.some(({ status }) => status.includes('†')) && (
        <p className={styles.quiet}>{words.metrics.byHand}</p>
      )}
    </>
  );
}
