/** The page: the bar, what is told below it, the grid, and the pane as it is in Excel. */
import { FluentProvider, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import { localeOf } from '../../strings/language';
import { paneFor } from '../../strings/pane-for';
import { workbenchFor } from '../../strings/workbench-for';
import { App } from '../../taskpane/views/app';
import { themeOf } from '../../taskpane/views/themes';
import { useDark } from '../../taskpane/views/use-dark';
import type { Desk } from '../desk';
import { Toolbar } from './toolbar';
import { ToldLine } from './told-line';

const useStyles = makeStyles({
  frame: { height: '100vh', display: 'flex', flexDirection: 'column' },
  desk: { flexGrow: 1, minHeight: 0, display: 'flex' },
  grid: { flexGrow: 1, minWidth: 0, position: 'relative' },
  pane: {
    width: '350px',
    flexShrink: 0,
    overflowY: 'auto',
    boxSizing: 'border-box',
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

export function Workbench({ desk, place }: { readonly desk: Desk; readonly place: HTMLElement }) {
  const styles = useStyles();
  const state = useSyncExternalStore(desk.subscribe, desk.state);
  const { session } = state;
  const pane = useSyncExternalStore(session.subscribe, session.state);
  const words = workbenchFor(pane.language);
  const isSystemDark = useDark(null);
  const isDark = pane.theme === 'system' ? isSystemDark : pane.theme !== 'light';
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
      <section aria-label={words.book}>
        <Toolbar desk={desk} state={state} pane={pane} words={words} paneWords={paneFor(pane.language)} />
        <ToldLine state={state} words={words} />
      </section>
      <div className={styles.desk}>
        <section className={styles.grid} aria-label={words.grid}>
          <Place place={place} />
        </section>
        <div className={mergeClasses(styles.pane, 'pane-place')}>
          <App key={state.bookName} session={session} />
        </div>
      </div>
    </FluentProvider>
  );
}

/** Puts the grid's element on the page. */
function Place({ place }: { readonly place: HTMLElement }) {
  const ground = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => ground.current?.append(place), [place]);
  return <div ref={ground} />;
}
