/** *New month*: where the next period's header goes and how it is written, before it is; then what came of it. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import { workTexts, type Work } from '../../../strings/parts/work';
import { wordsFor } from '../../../strings/words-for';
import { showPeriod } from '../../../report/look/show-period';
import type { Language } from '../../../strings/language';
import type { NewMonth } from '../../../workflows/write/new-month';
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
  const [first = '', ...others] = textsOf(month, isDone, said, state.language);
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

function textsOf(month: NewMonth, isDone: boolean, said: Work['month'], language: Language): string[] {
  const { sheet } = month;
  if (month.kind === 'not-possible') {
    const { problem } = month;
    switch (problem.why) {
      case 'occupied':
      case 'already':
      case 'table-object':
        return [said.not[problem.why]({ sheet, address: problem.address })];
      case 'protected':
        return [said.not.protected({ sheet })];
      default:
        return [said.not[problem.why]];
    }
  }
  const lines = month.headers.map(({ address, period }) =>
    (isDone ? said.did : said.will)({ period: showPeriod(period, language), sheet, address }),
  );
  const address = month.headers.map((one) => one.address).join(', ');
  return isDone ? [...lines, said.next({ address })] : lines;
}
