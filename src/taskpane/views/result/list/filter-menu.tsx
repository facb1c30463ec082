/** The one menu of filters: by status, owner, category, and what changed. */
import {
  Button,
  Field,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  Select,
  tokens,
} from '@fluentui/react-components';
import { FilterFilled, FilterRegular } from '@fluentui/react-icons/svg/filter';
import type { ReactNode } from 'react';
import { localeOf } from '../../../../strings/language';
import { paneTexts } from '../../../../strings/parts/pane/pane';
import { reportTexts } from '../../../../strings/parts/sheets/report';
import { resultTexts } from '../../../../strings/parts/pane/result';
import { verdictTexts } from '../../../../strings/parts/verdicts/verdicts';
import { wordsFor } from '../../../../strings/words-for';
import { useLanguage } from '../../frame/pane-context';
import { inField } from '../in-field';
import type { ListRow } from './list-rows';
import {
  changes,
  filtersSet,
  groupsOf,
  noWish,
  statuses,
  type StatusFilter,
  type Wish,
} from './shown-metrics';

const useStyles = makeStyles({
  surface: {
    width: '240px',
    maxWidth: 'calc(100vw - 24px)',
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
  },
  field: inField,
});

interface Props {
  readonly rows: readonly ListRow[];
  readonly wish: Wish;
  readonly onWish: (wish: Wish) => void;
  readonly knowsChanges: boolean;
}

/** The value of "any" in a drop-down; an owner's name stands behind `=`. */
const ANY = 'all';

export function FilterMenu({ rows, wish, onWish, knowsChanges }: Props) {
  const language = useLanguage();
  const styles = useStyles();
  const words = wordsFor(paneTexts, language);
  const { list } = wordsFor(resultTexts, language);
  const report = wordsFor(reportTexts, language);
  const verdicts = wordsFor(verdictTexts, language);
  const set = filtersSet(wish);
  const label = set === 0 ? list.filter : list.filters({ count: set });
  const owners = [...new Set(rows.map(({ owner }) => owner))].sort((a, b) =>
    a.localeCompare(b, localeOf(language)),
  );
  const there = [...new Set(groupsOf(rows))];
  const field = (name: string, value: string, onValue: (value: string) => void, options: ReactNode) => (
    <Field label={name} size="small" className={styles.field}>
      <Select size="small" value={value} onChange={(_, { value: chosen }) => onValue(chosen)}>
        <option value={ANY}>{words.metrics.all}</option>
        {options}
      </Select>
    </Field>
  );
  return (
    <Popover trapFocus>
      <PopoverTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="subtle"
          icon={set === 0 ? <FilterRegular /> : <FilterFilled />}
          aria-label={label}
          title={label}
        >
          {set === 0 ? null : String(set)}
        </Button>
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label={list.filter}>
        {field(
          words.metrics.filter,
          wish.status,
          (value) => onWish({ ...wish, status: statusOf(value) }),
          <>
            <option value="due">{words.metrics.due}</option>
            {statuses.map((status) => (
              <option key={status} value={status}>
                {verdicts.status[status]}
              </option>
            ))}
            {rows.some(({ isLeftOut }) => isLeftOut) && <option value="left-out">{list.leftOut}</option>}
          </>,
        )}
        {owners.some((owner) => owner !== '') &&
          field(
            list.owner,
            wish.owner === null ? ANY : `=${wish.owner}`,
            (value) => onWish({ ...wish, owner: value === ANY ? null : value.slice(1) }),
            owners.map((owner) => (
              <option key={owner} value={`=${owner}`}>
                {owner === '' ? list.noOwner : owner}
              </option>
            )),
          )}
        {there.length > 1 &&
          field(
            report.category,
            wish.category === null ? ANY : `=${wish.category}`,
            (value) => onWish({ ...wish, category: value === ANY ? null : value.slice(1) }),
            there.map((category) => (
              <option key={category} value={`=${category}`}>
                {category === '' ? words.metrics.noCategory : category}
              </option>
            )),
          )}
        {knowsChanges &&
          field(
            list.changed,
            wish.change ?? ANY,
            (value) => onWish({ ...wish, change: changes.find((one) => one === value) ?? null }),
            changes.map((change) => (
              <option key={change} value={change}>
                {list.changes[change]}
              </option>
            )),
          )}
        <Button
          size="small"
          disabledFocusable={set === 0}
          onClick={() => onWish({ ...noWish, search: wish.search, sort: wish.sort })}
        >
          {list.clear}
        </Button>
      </PopoverSurface>
    </Popover>
  );
}

function statusOf(value: string): StatusFilter {
  return (['due', 'left-out', ...statuses] as const).find((one) => one === value) ?? 'all';
}
