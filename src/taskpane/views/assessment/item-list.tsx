/** The items of an assessment with their results, what is to be looked at first in a filter, and each to be opened. */
import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useEffect, useMemo } from 'react';
import { itemCategoryName, remarkOf, type AssessedItem } from '../../../report/assessment/judged-items';
import { assessmentTexts } from '../../../strings/parts/sheets/assessment';
import { wordsFor } from '../../../strings/words-for';
import { usePane } from '../frame/pane-context';
import { inField } from '../result/in-field';
import { LongList } from '../result/list/long-list';
import { ItemMark } from './item-mark';

export type ItemFilter = 'all' | 'contradicted' | 'short' | 'open' | 'remarked';
const filters: readonly ItemFilter[] = ['all', 'contradicted', 'short', 'open', 'remarked'];

const useStyles = makeStyles({
  place: { width: '100%' },
  field: inField,
  category: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  item: {
    display: 'block',
    width: '100%',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalXS} 0`,
    border: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  title: { display: 'block' },
  remark: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  text: { margin: `${tokens.spacingVerticalS} 0` },
});

interface Props {
  readonly items: readonly AssessedItem[];
  readonly filter: ItemFilter;
  readonly onFilter: (filter: ItemFilter) => void;
  readonly onOpen: (item: AssessedItem) => void;
  /** Row of the item that has the focus first; null: none. */
  readonly start: number | null;
}

export function ItemList({ items, filter, onFilter, onOpen, start }: Props) {
  const { state, announce } = usePane();
  const styles = useStyles();
  const { language } = state;
  const { pane } = wordsFor(assessmentTexts, language);
  const rows = useMemo(() => {
    const shown = items.filter((item) => matches(item, filter, remarkOf(item, language)));
    return shown.map((item, index) => {
      const isFirst = item.category !== shown[index - 1]?.category;
      return { key: item.row.row, item, heading: isFirst ? itemCategoryName(item.category, language) : '' };
    });
  }, [items, filter, language]);
  const count = `${pane[filter]}: ${rows.length}`;
  useEffect(() => {
    if (filter !== 'all') announce(count);
  }, [announce, count, filter]);
  return (
    <div className={styles.place}>
      <Field label={pane.filter} size="small" className={styles.field}>
        <Select
          size="small"
          value={filter}
          onChange={(_, { value }) => onFilter(filters.find((one) => one === value) ?? 'all')}
        >
          {filters.map((one) => (
            <option key={one} value={one}>
              {`${pane[one]} (${items.filter((item) => matches(item, one, remarkOf(item, language))).length})`}
            </option>
          ))}
        </Select>
      </Field>
      {rows.length === 0 && <p className={styles.text}>{pane.none}</p>}
      <LongList items={rows} usualHeight={76} start={start}>
        {({ item, heading }) => (
          <>
            {heading !== '' && <h2 className={styles.category}>{heading}</h2>}
            <button type="button" className={styles.item} onClick={() => onOpen(item)}>
              <span className={styles.title}>{[item.number, item.title].join(' ').trim()}</span>
              <ItemMark result={item.judgement.result} isContradicted={isContradicted(item)} />
              <span className={styles.remark}>{remarkOf(item, language)}</span>
            </button>
          </>
        )}
      </LongList>
    </div>
  );
}

export function isContradicted({ judgement }: AssessedItem): boolean {
  return judgement.contradictedBy.length > 0;
}

function matches(item: AssessedItem, filter: ItemFilter, remark: string): boolean {
  const { result } = item.judgement;
  switch (filter) {
    case 'all':
      return true;
    case 'contradicted':
      return isContradicted(item);
    case 'short':
      return result === 'not-compliant' || result === 'approach-only';
    case 'open':
      return result === 'not-assessed';
    case 'remarked':
      return remark !== '';
  }
}
