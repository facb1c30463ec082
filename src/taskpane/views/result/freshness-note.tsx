/** What is older than what: changed figures that wait to be scored, and sheets of ours made from other figures. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { localeOf, type Language } from '../../../strings/language';
import { workTexts, type Work } from '../../../strings/parts/pane/work';
import { wordsFor } from '../../../strings/words-for';
import type { OlderSheet } from '../../../workflows/write/older-sheets';
import { usePane } from '../frame/pane-context';

const useStyles = makeStyles({
  note: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
  },
  /** Scoring again is mostly done before it could be read. */
  soon: {
    animationName: { from: { opacity: 0 }, to: { opacity: 0 } },
    animationDuration: '0.4s',
  },
  text: { flexBasis: '12rem', flexGrow: 1 },
  line: { margin: 0 },
});

/** Nothing where all agree. The live region stays in the page, so that what comes into it is heard. */
export function FreshnessNote() {
  const { session, state, words } = usePane();
  const styles = useStyles();
  const { phase, language } = state;
  if (phase.kind !== 'result') return null;
  const { edited, older, writing } = phase;
  const { fresh: said, tasks } = wordsFor(workTexts, language);
  const isBusy = writing.kind === 'working';
  const isScoring = edited?.isScoring === true;
  const changed =
    edited === null ? '' : (isScoring ? said.scoring : said.changed)({ time: timeText(edited.at, language) });
  const isWaiting = edited !== null && !isScoring;
  const isOlder = older.length > 0;
  const isShown = edited !== null || isOlder;
  return (
    <div className={isShown ? mergeClasses(styles.note, isScoring && !isOlder && styles.soon) : undefined}>
      <div aria-live="polite" className={styles.text}>
        {edited !== null && <p className={styles.line}>{changed}</p>}
        {isOlder && <p className={styles.line}>{olderTexts(older, said).join(' ')}</p>}
      </div>
      {isWaiting && (
        <Button size="small" disabledFocusable={isBusy} onClick={() => void session.scoreChanged()}>
          {words.result.again}
        </Button>
      )}
      {isOlder && (
        <Button size="small" disabledFocusable={isBusy} onClick={() => void session.doTask('refresh')}>
          {tasks.names.refresh}
        </Button>
      )}
    </div>
  );
}

type Said = Work['fresh'];

function olderTexts(older: readonly OlderSheet[], said: Said): string[] {
  const named = (sure: boolean): string =>
    older
      .filter((one) => one.sure === sure)
      .map(({ sheet, what }) => (what === 'columns' ? said.columns : said.sheet)({ sheet }))
      .join(', ');
  const [sure, unsure] = [named(true), named(false)];
  return [
    ...(sure === '' ? [] : [said.older({ sheets: sure })]),
    ...(unsure === '' ? [] : [said.unsure({ sheets: unsure })]),
  ];
}

/** On the clock of the person's computer: `"02:24"`. */
function timeText(at: Date, language: Language): string {
  return new Intl.DateTimeFormat(localeOf(language), { hour: '2-digit', minute: '2-digit' }).format(at);
}
