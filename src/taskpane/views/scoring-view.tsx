/** While the sheet is read and scored: what is being done, and a way out. */
import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { usePane } from './pane-context';

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
  const { session, words } = usePane();
  return (
    <div className={useStyles().stack}>
      <Spinner label={words.scoring} labelPosition="below" />
      <Button onClick={session.cancel}>{words.cancel}</Button>
    </div>
  );
}
