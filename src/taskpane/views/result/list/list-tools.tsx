/** Over the list: search, one menu of filters, the order, and what the small pictures mean. */
import { Input, makeStyles, Menu, MenuButton, MenuItemRadio, tokens } from '@fluentui/react-components';
import { MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { ArrowSortRegular } from '@fluentui/react-icons/svg/arrow-sort';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { memo } from 'react';
import { paneTexts } from '../../../../strings/parts/pane/pane';
import { resultTexts } from '../../../../strings/parts/pane/result';
import { wordsFor } from '../../../../strings/words-for';
import { useLanguage } from '../../frame/pane-context';
import { FilterMenu } from './filter-menu';
import type { ListRow } from './list-rows';
import { PictureKey } from './picture-key';
import type { SortOrder, Wish } from './shown-metrics';

const orders: readonly SortOrder[] = ['sheet', 'worst', 'gap'];

const useStyles = makeStyles({
  tools: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXS,
  },
  search: { flex: '1 1 0', minWidth: 0, '& input': { minWidth: 0, width: '100%' } },
});

interface Props {
  readonly rows: readonly ListRow[];
  readonly wish: Wish;
  readonly onWish: (wish: Wish) => void;
  /** False where nothing is known of the period before. */
  readonly knowsChanges: boolean;
}

export const ListTools = memo(function ListTools({ rows, wish, onWish, knowsChanges }: Props) {
  const language = useLanguage();
  const styles = useStyles();
  const { list } = wordsFor(resultTexts, language);
  const { metrics } = wordsFor(paneTexts, language);
  const text = (order: SortOrder) => (order === 'worst' ? list.worst : metrics.sorts[order]);
  return (
    <div className={styles.tools}>
      <Input
        type="search"
        size="small"
        className={styles.search}
        aria-label={metrics.search}
        placeholder={metrics.search}
        contentBefore={<SearchRegular aria-hidden />}
        value={wish.search}
        onChange={(_, { value }) => onWish({ ...wish, search: value })}
      />
      <FilterMenu rows={rows} wish={wish} onWish={onWish} knowsChanges={knowsChanges} />
      <Menu
        checkedValues={{ order: [wish.sort] }}
        onCheckedValueChange={(_, { checkedItems }) => {
          const sort = orders.find((one) => one === checkedItems[0]);
          if (sort !== undefined) onWish({ ...wish, sort });
        }}
      >
        <MenuTrigger disableButtonEnhancement>
          <MenuButton
            size="small"
            appearance="subtle"
            icon={<ArrowSortRegular />}
            menuIcon={null}
            aria-label={`${metrics.sort}: ${text(wish.sort)}`}
            title={`${metrics.sort}: ${text(wish.sort)}`}
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {orders.map((order) => (
              <MenuItemRadio key={order} name="order" value={order}>
                {text(order)}
              </MenuItemRadio>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
      <PictureKey />
    </div>
  );
});
