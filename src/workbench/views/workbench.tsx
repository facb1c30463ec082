/** The page: the bar, what is told below it, the grid, and the pane as it is in Excel. */
import { FluentProvider, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import { localeOf } from '../../strings/language';
import { paneTexts } from '../../strings/parts/pane/pane';
import { wordsFor } from '../../strings/words-for';
import { workbenchTexts } from '../../strings/parts/doors/workbench';
import { App } from '../../taskpane/views/frame/app';
import { themeOf } from '../../taskpane/views/frame/themes';
import { useDark } from '../../taskpane/views/frame/use-dark';
import type { Desk } from '../desk/desk';
import { QuestionDialog } from './question';
import { Toolbar } from './toolbar';
import { ToldLine } from './told-line';
import { useAreas } from './use-areas';
import { useDrop } from './use-drop';

const useStyles = makeStyles({
  frame: { height: '100vh', display: 'flex', flexDirection: 'column' },
  desk: { flexGrow: 1, minHeight: 0, display: 'flex' },
  grid: { flexGrow: 1, minWidth: 0, position: 'relative' },
  pane: {
    // As wide as Excel's, and wider where there is room for both.
    width: 'clamp(350px, 28vw, 440px)',
    flexShrink: 0,
    overflowY: 'auto',
    boxSizing: 'border-box',
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  drop: {
    position: 'fixed',
    inset: 0,
    zIndex: 10_000,
    margin: 0,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    border: `3px dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    opacity: 0.9,
    fontSize: tokens.fontSizeBase600,
    pointerEvents: 'none',
  },
});

export function Workbench({ desk, place }: { readonly desk: Desk; readonly place: HTMLElement }) {
  const styles = useStyles();
  const state = useSyncExternalStore(desk.subscribe, desk.state);
  const { session } = state;
  const pane = useSyncExternalStore(session.subscribe, session.state);
  const words = wordsFor(workbenchTexts, pane.language);
  const isSystemDark = useDark(null);
  const isDark = pane.theme === 'system' ? isSystemDark : pane.theme !== 'light';
  const isDropping = useDrop(desk.openFiles);
  useAreas(desk.isEditing);
  useEffect(() => desk.setDark(isDark), [desk, isDark]);
  useEffect(() => {
    document.documentElement.lang = localeOf(pane.language);
    document.title = words.title;
  }, [pane.language, words]);
  return (
    <FluentProvider
      className={styles.frame}
      theme={themeOf(pane.theme, isSystemDark)}
      lang={localeOf(pane.language)}
    >
      <section aria-label={words.book} data-area="bar">
        <Toolbar
          desk={desk}
          state={state}
          pane={pane}
          words={words}
          paneWords={wordsFor(paneTexts, pane.language)}
        />
        <ToldLine desk={desk} state={state} words={words} language={pane.language} />
      </section>
      <div className={styles.desk}>
        <section className={styles.grid} aria-label={words.grid} data-area="grid">
          <Place place={place} />
        </section>
        <div className={mergeClasses(styles.pane, 'pane-place')} data-area="pane">
          <App key={Math.max(1, state.opened)} session={session} />
        </div>
      </div>
      {isDropping && <p className={styles.drop}>{words.drop}</p>}
      {state.asks !== null && (
        <QuestionDialog question={state.asks} bookName={state.bookName ?? ''} words={words} />
      )}
    </FluentProvider>
  );
}

/** Puts the grid's element on the page. */
function Place({ place }: { readonly place: HTMLElement }) {
  const ground = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => ground.current?.append(place), [place]);
  return <div ref={ground} />;
}
