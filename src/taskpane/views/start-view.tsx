/** First run: one sentence, one button. */
import { Button, Link } from '@fluentui/react-components';
import { Heading } from './heading';
import { usePane } from './pane-context';
import { pageAddress } from './pages';

export function StartView() {
  const { session, state, words } = usePane();
  return (
    <>
      <Heading takesFocus={state.run > 0}>{words.start.heading}</Heading>
      <p>{words.start.intro}</p>
      <Button appearance="primary" size="large" onClick={() => void session.score()}>
        {words.start.score}
      </Button>
      <p>{words.start.needs}</p>
      <Link href={pageAddress('help', state.language)} target="_blank">
        {words.start.guide}
      </Link>
    </>
  );
}
