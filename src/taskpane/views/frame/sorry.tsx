/** The few problems that can be told before anything else is loaded. */
import { Button } from '@fluentui/react-components';
import type { PaneProblem } from '../../engine/pane-problem';
import { CopyDiagnostics } from '../settings/copy-diagnostics';
import { Heading } from './heading';
import { usePane } from './pane-context';

export function Sorry({ problem, again }: { readonly problem: PaneProblem; readonly again: () => void }) {
  const { problems } = usePane().words;
  const what = problem.kind === 'unexpected' ? problem.text : problem.kind;
  return (
    <>
      <Heading>{problems.heading}</Heading>
      <p role="alert">
        {problem.kind === 'not-loaded' ? problems['not-loaded'] : problems.unexpected({ what })}
      </p>
      <Button appearance="primary" onClick={again}>
        {problems.again}
      </Button>
      <CopyDiagnostics problem={problem} />
    </>
  );
}
