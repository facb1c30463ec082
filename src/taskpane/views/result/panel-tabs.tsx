/** What a result has behind its head: tabs as far as they fit, and a menu with the rest of them and what is done rarely. */
import {
  makeStyles,
  Menu,
  MenuButton,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Overflow,
  OverflowItem,
  Tab,
  TabList,
  tokens,
} from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { useState } from 'react';
import { resultTexts } from '../../../strings/parts/pane/result';
import { wordsFor } from '../../../strings/words-for';
import { moreViewNames } from '../frame/more-views';
import { usePane } from '../frame/pane-context';

export type Panel = 'metrics' | 'actions' | 'findings' | 'write';
const panels: readonly Panel[] = ['metrics', 'actions', 'findings', 'write'];

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    marginInline: `calc(-1 * ${tokens.spacingHorizontalS})`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tabs: { flex: '1 1 0', minWidth: 0, overflow: 'hidden' },
  tab: { flexShrink: 0, whiteSpace: 'nowrap' },
});

interface Props {
  readonly panel: Panel;
  readonly onPanel: (panel: Panel) => void;
  readonly text: (panel: Panel) => string;
  /** True while it writes: nothing else may be begun. */
  readonly isWorking: boolean;
}

export function PanelTabs({ panel, onPanel, text, isWorking }: Props) {
  const { session, state, words } = usePane();
  const styles = useStyles();
  const { head } = wordsFor(resultTexts, state.language);
  const [hidden, setHidden] = useState<readonly Panel[]>([]);
  return (
    <div className={styles.line}>
      <Overflow
        minimumVisible={1}
        padding={2}
        onOverflowChange={(_, { itemVisibility }) =>
          setHidden(panels.filter((one) => itemVisibility[one] === false))
        }
      >
        <TabList
          size="small"
          className={styles.tabs}
          selectedValue={panel}
          onTabSelect={(_, { value }) => onPanel(panels.find((one) => one === value) ?? 'metrics')}
        >
          {panels.map((one, index) => (
            <OverflowItem key={one} id={one} priority={one === panel ? 10 : panels.length - index}>
              <Tab value={one} id={`tab-${one}`} className={styles.tab} aria-controls="panel">
                {text(one)}
              </Tab>
            </OverflowItem>
          ))}
        </TabList>
      </Overflow>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton
            size="small"
            appearance="subtle"
            icon={<MoreHorizontalRegular />}
            menuIcon={null}
            aria-label={head.more}
            title={head.more}
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {hidden.map((one) => (
              <MenuItem key={one} onClick={() => onPanel(one)}>
                {text(one)}
              </MenuItem>
            ))}
            {hidden.length > 0 && <MenuDivider />}
            {moreViewNames.map((one) => (
              <MenuItem key={one} disabled={isWorking} onClick={() => session.go(one)}>
                {words.views[one]}
              </MenuItem>
            ))}
            <MenuDivider />
            <MenuItem disabled={isWorking} onClick={() => void session.score()}>
              {words.result.again}
            </MenuItem>
            <MenuItem disabled={isWorking} onClick={() => void session.askReading()}>
              {words.result.reading}
            </MenuItem>
            <MenuItem onClick={() => void session.explainCell()}>{words.explainCell}</MenuItem>
            <MenuDivider />
            <MenuItem onClick={() => session.go('settings')}>{words.settings.heading}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  );
}
