/** The pane: its frame, and whichever view its state asks for. What needs the workflows is fetched when it is shown. */
import { Button, FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import { lazy, Suspense, useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { localeOf } from '../../../strings/language';
import { paneTexts } from '../../../strings/parts/pane/pane';
import { wordsFor } from '../../../strings/words-for';
import type { Session } from '../../session/session';
import type { State } from '../../session/state';
import { ahead } from './ahead';
import { AboutView } from '../settings/about-view';
import { LoadGuard } from './load-guard';
import { isMoreView, moreViews } from './more-views';
import { LanguageContext, PaneContext } from './pane-context';
import { ScoringView } from './scoring-view';
import { StartView } from './start-view';
import { stepText } from './step-text';
import { themeOf } from './themes';
import { useDark } from './use-dark';

const result = ahead(() => import(/* webpackChunkName: "work" */ '../result/result-view'));
const CellView = lazy(() => import(/* webpackChunkName: "explain" */ '../writing/cell-view'));
const MappingView = lazy(() => import(/* webpackChunkName: "work" */ '../reading/mapping-view'));
const FormulasView = lazy(() => import(/* webpackChunkName: "work" */ '../writing/formulas-view'));
const ProblemView = lazy(() => import(/* webpackChunkName: "work" */ '../result/problem-view'));

const SettingsView = lazy(() => import(/* webpackChunkName: "settings" */ '../settings/settings-view'));

const useStyles = makeStyles({
  frame: {
    minHeight: '100vh',
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    overflowWrap: 'anywhere',
  },
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { flexGrow: 1, fontWeight: tokens.fontWeightSemibold },
  main: { flexGrow: 1, padding: tokens.spacingHorizontalM, maxWidth: '44rem' },
  spoken: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
  notice: {
    margin: 0,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground3,
  },
});

export function App({
  session,
  officeDark = null,
}: {
  readonly session: Session;
  /** Whether Office says it is dark; null: it does not say. */
  readonly officeDark?: boolean | null;
}) {
  const styles = useStyles();
  const state = useSyncExternalStore(session.subscribe, session.state);
  const [said, setSaid] = useState('');
  const words = wordsFor(paneTexts, state.language);
  const isScoring = state.phase.kind === 'scoring';
  useEffect(() => {
    // Made ready while Excel reads; where it can't be fetched, the view says so when it is shown.
    if (isScoring) void result.fetch().catch(() => null);
  }, [isScoring]);
  const announce = useCallback((text: string) => setSaid(text), []);
  const value = useMemo(() => ({ session, state, words, announce }), [session, state, words, announce]);
  const isDark = useDark(officeDark);
  const live = state.waiting
    ? words.waiting
    : state.phase.kind === 'scoring'
      ? stepText(state.step, words)
      : said;
  const toggle = (place: 'settings' | 'about') => () => session.go(state.place === place ? 'sheet' : place);
  return (
    <FluentProvider theme={themeOf(state.theme, isDark)} lang={localeOf(state.language)}>
      <PaneContext.Provider value={value}>
        <div className={styles.frame}>
          <header className={styles.bar}>
            <span className={styles.title}>{words.title}</span>
            <Button
              size="small"
              appearance="subtle"
              icon={<SettingsRegular />}
              aria-label={words.settings.heading}
              title={words.settings.heading}
              aria-expanded={state.place === 'settings'}
              onClick={toggle('settings')}
            />
            <Button
              size="small"
              appearance="subtle"
              icon={<InfoRegular />}
              aria-label={words.about.heading}
              title={words.about.heading}
              aria-expanded={state.place === 'about'}
              onClick={toggle('about')}
            />
          </header>
          {state.waiting && <p className={styles.notice}>{words.waiting}</p>}
          <main className={styles.main}>
            <LoadGuard>
              <LanguageContext.Provider value={state.language}>
                <Suspense fallback={state.place === 'sheet' ? <ScoringView /> : null}>
                  {state.cell !== null && state.place === 'sheet' && <CellView note={state.cell} />}
                  <Shown state={state} />
                </Suspense>
              </LanguageContext.Provider>
            </LoadGuard>
          </main>
          <div role="status" className={styles.spoken}>
            {live}
          </div>
        </div>
      </PaneContext.Provider>
    </FluentProvider>
  );
}

/** The view the state asks for. */
function Shown({ state }: { readonly state: State }) {
  if (state.place === 'settings') return <SettingsView />;
  if (state.place === 'about') return <AboutView />;
  if (state.place === 'formulas') return <FormulasView />;
  if (isMoreView(state.place)) {
    const View = moreViews[state.place];
    return <View />;
  }
  switch (state.phase.kind) {
    case 'start':
      return <StartView />;
    case 'scoring':
      return <ScoringView />;
    case 'result':
      return <result.View result={state.phase} />;
    case 'mapping':
      return <MappingView mapping={state.phase} />;
    case 'problem':
      return <ProblemView problem={state.phase.problem} />;
  }
}
