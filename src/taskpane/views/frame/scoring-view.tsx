/** While the sheet is read and scored: what is being done, and a way out. */
import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { usePane } from './pane-context';
import { countText, stepText } from './step-text';

const useStyles = makeStyles({
  stack: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalL,
    paddingTop: tokens.spacingVerticalXXXL,
  },
});

export function ScoringView() {
  const { session, state, words } = usePane();
  const count = countText(state.step, words, state.language);
  return (
    <div className={useStyles().stack}>
      <Spinner label={stepText(state.step, words)} labelPosition="below" />
      {count !== '' && <span>{count}</span>}
      <Button onClick={session.cancel}>{words.cancel}</Button>
    </div>
  );
}
