/** First run: one sentence, one button, and sample data for those who have no sheet at hand. */
import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { Heading } from './heading';
import { usePane } from './pane-context';
import { pageAddress } from './pages';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export function StartView() {
  const { session, state, words } = usePane();
  const styles = useStyles();
  return (
    <>
      <Heading takesFocus={state.run > 0}>{words.start.heading}</Heading>
      <p>{words.start.intro}</p>
      <Button appearance="primary" size="large" onClick={() => void session.score()}>
        {words.start.score}
      </Button>
      <p>{words.start.needs}</p>
      <Button aria-describedby="sample-note" onClick={() => void session.trySample()}>
        {words.start.sample}
      </Button>
      <p id="sample-note" className={styles.quiet}>
        {words.start.sampleNote}
      </p>
      <Button appearance="subtle" onClick={() => void session.explainCell()}>
        {words.explainCell}
      </Button>
      <Button appearance="subtle" onClick={() => session.go('accuracy')}>
        {words.views.accuracy}
      </Button>
      <Button appearance="subtle" onClick={() => session.go('staffing')}>
        {words.views.staffing}
      </Button>
      {state.lacks.functions && <p>{words.start.noFunctions}</p>}
      <p>
        <Link href={pageAddress('help', state.language)} target="_blank">
          {words.start.guide}
        </Link>
      </p>
    </>
  );
}
