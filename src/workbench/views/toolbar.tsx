/** The workbench's bar: the book on the left, our ribbon's buttons, language and appearance on the right. */
import {
  Button,
  Link,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Select,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useRef } from 'react';
import { isLanguage, languages } from '../../strings/language';
import type { Pane } from '../../strings/parts/pane/pane';
import type { WorkbenchWords } from '../../strings/parts/doors/workbench';
import { pageAddress } from '../../taskpane/views/frame/pages';
import type { Session } from '../../taskpane/session/session';
import type { State, ThemeChoice } from '../../taskpane/session/state';
import type { Desk } from '../desk/desk';
import type { RibbonButton } from '../book/book-work';
import type { DeskState } from '../desk/desk-state';
import { samples } from '../samples';
import { languageNames } from '../../strings/language-names';

/** What the ribbon has in its menu *More*, in its order. */
const inMore: readonly RibbonButton[] = ['assessment', 'gaps', 'snapshot', 'readiness', 'audit'];

const themes: readonly ThemeChoice[] = ['system', 'light', 'dark', 'contrast'];

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // Only as wide as their words, so that all stand in one line at 1,024 pixels.
  button: { minWidth: 'auto' },
  gap: { flexGrow: 1 },
  // Over the grid.
  menu: { zIndex: 1000 },
  rule: { width: '1px', height: '1.25rem', backgroundColor: tokens.colorNeutralStroke2 },
});

export interface ToolbarProps {
  readonly desk: Desk;
  readonly state: DeskState;
  readonly pane: State;
  readonly words: WorkbenchWords;
  readonly paneWords: Pane;
}

export function Toolbar({ desk, state, pane, words, paneWords }: ToolbarProps) {
  const styles = useStyles();
  const { session } = state;
  const { buttons, tips } = words;
  const isBusy = state.doing !== null;
  return (
    <div className={styles.bar} role="group" aria-label={words.title}>
      <OpenButton desk={desk} words={words} />
      <Button
        className={styles.button}
        appearance="subtle"
        title={tips.save}
        disabled={isBusy}
        onClick={() => void desk.save()}
      >
        {buttons.save}
      </Button>
      <Menu inline>
        <MenuTrigger disableButtonEnhancement>
          <Button className={styles.button} appearance="subtle">
            {buttons.samples}
          </Button>
        </MenuTrigger>
        <MenuPopover className={styles.menu}>
          <MenuList>
            {samples.map((sample) => (
              <MenuItem key={sample} onClick={() => void desk.openSample(sample)}>
                {words.samples[sample]}
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
      <Button
        className={styles.button}
        appearance="subtle"
        title={tips.reset}
        disabled={isBusy}
        onClick={() => void desk.reset()}
      >
        {buttons.reset}
      </Button>
      <span className={styles.rule} />
      <Button
        className={styles.button}
        appearance="primary"
        disabled={isBusy}
        onClick={() => void score(session)}
      >
        {buttons.score}
      </Button>
      <Button
        className={styles.button}
        appearance="subtle"
        disabled={isBusy}
        onClick={() => void desk.press('summary')}
      >
        {buttons.summary}
      </Button>
      <Button
        className={styles.button}
        appearance="subtle"
        disabled={isBusy}
        onClick={() => void desk.press('refreshAll')}
      >
        {buttons.refreshAll}
      </Button>
      <Menu inline>
        <MenuTrigger disableButtonEnhancement>
          <Button className={styles.button} appearance="subtle" disabled={isBusy}>
            {buttons.more}
          </Button>
        </MenuTrigger>
        <MenuPopover className={styles.menu}>
          <MenuList>
            {inMore.map((one) => (
              <MenuItem key={one} onClick={() => void desk.press(one)}>
                {buttons[one]}
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
      <Link href={pageAddress('help', pane.language)} target="_blank">
        {buttons.functions}
      </Link>
      <span className={styles.gap} />
      <Select
        size="small"
        aria-label={paneWords.settings.language}
        value={pane.language}
        onChange={(_, { value }) => {
          if (isLanguage(value)) session.setLanguage(value);
        }}
      >
        {languages.map((language) => (
          <option key={language} value={language}>
            {languageNames[language]}
          </option>
        ))}
      </Select>
      <Select
        size="small"
        aria-label={paneWords.settings.theme}
        value={pane.theme}
        onChange={(_, { value }) => {
          const theme = themes.find((one) => one === value);
          if (theme !== undefined) session.setTheme(theme);
        }}
      >
        {themes.map((theme) => (
          <option key={theme} value={theme}>
            {paneWords.settings.themes[theme]}
          </option>
        ))}
      </Select>
    </div>
  );
}

/** Scores the sheet in front; the pane shows it. */
async function score(session: Session): Promise<void> {
  session.go('sheet');
  await session.score();
}

function OpenButton({ desk, words }: Pick<ToolbarProps, 'desk' | 'words'>) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        className={styles.button}
        appearance="subtle"
        title={words.tips.open}
        onClick={() => input.current?.click()}
      >
        {words.buttons.open}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm,.csv"
        hidden
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // The same file can be chosen again.
          currentTarget.value = '';
          if (file !== undefined) void desk.openFiles([{ file, isFolder: false }]);
        }}
      />
    </>
  );
}
