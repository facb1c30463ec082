/** Beside the result of sample data: what the sheet is, and how it goes away again. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../frame/pane-context';

const useStyles = makeStyles({
  note: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
});

export function SampleNote({ sheet }: { readonly sheet: string }) {
  const { session, state, words } = usePane();
  const styles = useStyles();
  if (state.sample?.sheet !== sheet) return null;
  const { sample } = words.result;
  return (
    <div className={styles.note}>
      <span role={state.sample.kept ? 'alert' : undefined}>
        {state.sample.kept ? sample.kept({ sheet }) : sample.added}
      </span>
      {!state.sample.kept && (
        <Button size="small" onClick={() => void session.removeSample()}>
          {sample.remove}
        </Button>
      )}
    </div>
  );
}
