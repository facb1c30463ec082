/** The metrics of a table, to search, filter, sort and open. Of a long list only what is in view is drawn. */
import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useEffect, useMemo } from 'react';
import type { MetricRow } from '../../../report/scorecard/metric-rows';
import type { Scorecard } from '../../../report/scorecard/scored';
import { showCount } from '../../../strings/notation';
import { verdictTexts } from '../../../strings/parts/verdicts';
import { wordsFor } from '../../../strings/words-for';
import { usePane } from '../frame/pane-context';
import { inField } from './in-field';
import { LongList } from './long-list';
import { MetricItem } from './metric-item';
import { shownMetrics, statuses, type Wish } from './shown-metrics';

const useStyles = makeStyles({
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
  wide: { flexBasis: '100%', ...inField },
  narrow: { flex: '1 1 130px', ...inField },
  category: {
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorNeutralForeground2,
  },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly scorecard: Scorecard;
  readonly table: number;
  readonly wish: Wish;
  readonly onWish: (wish: Wish) => void;
  readonly onOpen: (row: MetricRow) => void;
}

export function MetricList({ scorecard, table, wish, onWish, onOpen }: Props) {
  const { state, words, announce } = usePane();
  const styles = useStyles();
  const { language } = state;
  const verdicts = wordsFor(verdictTexts, language);
  const groups = useMemo(
    () => shownMetrics(scorecard, table, wish, language),
    [scorecard, table, wish, language],
  );
  const shown = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const all = scorecard.tables[table]?.table.metrics.length ?? 0;
  const count = words.metrics.count({ shown: showCount(shown, language), of: showCount(all, language) });
  useEffect(() => {
    if (wish.search !== '' || wish.filter !== 'all') announce(count);
  }, [announce, count, wish]);
  const items = useMemo(
    () =>
      groups.flatMap(({ category, rows }) =>
        rows.map((row, index) => ({ key: row.index, row, category: index === 0 ? category : undefined })),
      ),
    [groups],
  );
  return (
    <>
      <div className={styles.tools}>
        <Field label={words.metrics.search} className={styles.wide}>
          <Input
            type="search"
            value={wish.search}
            onChange={(_, { value }) => onWish({ ...wish, search: value })}
          />
        </Field>
        <Field label={words.metrics.filter} className={styles.narrow}>
          <Select
            value={wish.filter}
            onChange={(_, { value }) => {
              const filter = (['all', 'due', ...statuses] as const).find((one) => one === value);
              if (filter !== undefined) onWish({ ...wish, filter });
            }}
          >
            <option value="all">{words.metrics.all}</option>
            <option value="due">{words.metrics.due}</option>
            {statuses.map((status) => (
              <option key={status} value={status}>
                {verdicts.status[status]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={words.metrics.sort} className={styles.narrow}>
          <Select
            value={wish.sort}
            onChange={(_, { value }) => onWish({ ...wish, sort: value === 'gap' ? 'gap' : 'sheet' })}
          >
            <option value="sheet">{words.metrics.sorts.sheet}</option>
            <option value="gap">{words.metrics.sorts.gap}</option>
          </Select>
        </Field>
      </div>
      <p className={styles.quiet}>{shown === 0 ? words.metrics.none : count}</p>
      <LongList items={items} usualHeight={56}>
        {({ row, category }) => (
          <>
            {category !== undefined && (
              <h2 className={styles.category}>
                {category === null ? words.metrics.noCategory : verdicts.category[category]}
              </h2>
            )}
            <MetricItem row={row} onOpen={onOpen} />
          </>
        )}
      </LongList>
      {items.some(({ row: { target, category } }) => `${target}${category}`.includes('*')) && (
        <p className={styles.quiet}>{words.metrics.inferred}</p>
      )}
      {items.some(({ row: { status } }) => status.includes('†')) && (
        <p className={styles.quiet}>{words.metrics.byHand}</p>
      )}
    </>
  );
}
