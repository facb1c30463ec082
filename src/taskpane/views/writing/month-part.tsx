/** *New month*: where the next period's header goes and how it is written, before it is; then what came of it. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import { workTexts } from '../../../strings/parts/pane/work';
import { wordsFor } from '../../../strings/words-for';
import { saidOfMonth } from '../../../workflows/write/said-of-month';
import type { Writing } from '../../session/state';
import { usePane } from '../frame/pane-context';

const useStyles = makeStyles({
  stack: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalS,
  },
  text: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export function MonthButton() {
  const { session, state } = usePane();
  const styles = useStyles();
  const { month } = wordsFor(workTexts, state.language);
  return (
    <div>
      <Button aria-describedby="month-hint" onClick={() => void session.previewMonth()}>
        {month.name}
      </Button>
      <p id="month-hint" className={styles.quiet}>
        {month.hint}
      </p>
    </div>
  );
}

export function MonthView({ writing }: { readonly writing: Extract<Writing, { readonly kind: 'month' }> }) {
  const { session, state, words, announce } = usePane();
  const styles = useStyles();
  const { month: said } = wordsFor(workTexts, state.language);
  const { month, isDone, canUndo } = writing;
  const [first = '', ...others] = saidOfMonth(month, isDone, state.language);
  useEffect(() => announce(first), [announce, first]);
  const isOffered = month.kind === 'possible' && !isDone;
  return (
    <div className={styles.stack}>
      <strong>{said.name}</strong>
      {[first, ...others].map((text) => (
        <p key={text} className={styles.text}>
          {text}
        </p>
      ))}
      <div className={styles.buttons}>
        {isOffered && (
          <Button appearance="primary" onClick={() => void session.newMonth()}>
            {said.write}
          </Button>
        )}
        {canUndo && <Button onClick={() => void session.undo()}>{words.write.undo}</Button>}
        <Button onClick={session.dismissWriting}>{isOffered ? words.cancel : words.write.done}</Button>
      </div>
    </div>
  );
}
