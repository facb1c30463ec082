/** What happened, to what, and what to do now. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { checkingTexts } from '../../../strings/parts/pane/checking';
import { wordsFor } from '../../../strings/words-for';
import type { PaneProblem } from '../../engine/pane-problem';
import { CopyDiagnostics } from '../settings/copy-diagnostics';
import { Heading } from '../frame/heading';
import { usePane } from '../frame/pane-context';
import { lookedFor, problemText } from './problem-text';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export default function ProblemView({ problem }: { readonly problem: PaneProblem }) {
  const { session, state, words } = usePane();
  const { buttons } = useStyles();
  const { problems } = words;
  const { table } = wordsFor(checkingTexts, state.language);
  const details = lookedFor(problem, state.language);
  const anew = problem.kind === 'reading-outdated';
  return (
    <>
      <Heading>{problems.heading}</Heading>
      <p role="alert">{problemText(problem, state.language)}</p>
      {details.length > 0 && (
        <ul>
          {details.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      {problem.kind === 'nothing' && (
        <>
          <p>{problems.nothingNext}</p>
          <p>{table.hint}</p>
        </>
      )}
      <div className={buttons}>
        {problem.kind === 'nothing' && (
          <Button onClick={() => void session.readSelection()}>{table.selection}</Button>
        )}
        <Button appearance="primary" onClick={() => void session.score(anew)}>
          {anew ? problems.anew : problems.again}
        </Button>
      </div>
      {problem.kind === 'unexpected' && <CopyDiagnostics />}
    </>
  );
}
