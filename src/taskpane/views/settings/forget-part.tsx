/** What is kept on this computer and in the workbook, and how it is taken out: asked first, said after, put back if wanted. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { forgetTexts } from '../../../strings/parts/doors/forget';
import { wordsFor } from '../../../strings/words-for';
import { isUntouched, type Forgotten, type Traces } from '../../../workflows/write/forget-book';
import { forgetLines } from '../../../workflows/write/forget-text';
import type { PaneProblem } from '../../engine/pane-problem';
import { usePane } from '../frame/pane-context';
import { problemText } from '../result/problem-text';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  text: { margin: 0 },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Step =
  | { readonly kind: 'start' }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'ask'; readonly traces: Traces }
  | { readonly kind: 'removed'; readonly forgotten: Forgotten }
  | { readonly kind: 'back' }
  | { readonly kind: 'failed'; readonly problem: PaneProblem };

export function ForgetPart() {
  const { session, state, announce } = usePane();
  const styles = useStyles();
  const words = wordsFor(forgetTexts, state.language);
  const [isForgotten, setForgotten] = useState(false);
  const [step, setStep] = useState<Step>({ kind: 'start' });
  const [busy, setBusy] = useState(false);

  const run = async (next: () => Promise<Step>): Promise<void> => {
    setBusy(true);
    try {
      setStep(await next());
    } finally {
      setBusy(false);
    }
  };
  const look = async (): Promise<Step> => {
    const traces = await session.traces();
    if ('kind' in traces) return { kind: 'failed', problem: traces };
    return isUntouched(traces) ? { kind: 'nothing' } : { kind: 'ask', traces };
  };
  const remove = async (): Promise<Step> => {
    const forgotten = await session.forgetBook();
    if ('kind' in forgotten) return { kind: 'failed', problem: forgotten };
    announce(words.book.removed);
    return { kind: 'removed', forgotten };
  };

  const list = (heading: string, lines: readonly string[]) => (
    <div>
      <p className={styles.text}>{heading}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
  const said = (traces: Traces, heading: string) => {
    const { removed, kept } = forgetLines(traces, state.language);
    return (
      <>
        {list(heading, removed)}
        {list(words.book.keep, kept)}
      </>
    );
  };

  return (
    <section className={styles.stack} aria-label={words.heading}>
      <h2 className={styles.heading}>{words.heading}</h2>
      <p className={styles.text}>{words.computer.about}</p>
      <Button
        onClick={() => {
          session.forgetMe();
          setForgotten(true);
        }}
      >
        {words.computer.forget}
      </Button>
      {isForgotten && <p role="status">{words.computer.done}</p>}
      <p className={styles.text}>{words.book.about}</p>
      {step.kind !== 'ask' && step.kind !== 'removed' && (
        <Button disabled={busy} onClick={() => void run(look)}>
          {words.book.look}
        </Button>
      )}
      {step.kind === 'nothing' && <p role="status">{words.book.nothing}</p>}
      {step.kind === 'back' && <p role="status">{words.book.back}</p>}
      {step.kind === 'failed' && <p role="alert">{problemText(step.problem, state.language)}</p>}
      {step.kind === 'ask' && (
        <>
          {said(step.traces, words.book.ask)}
          <div className={styles.row}>
            <Button appearance="primary" disabled={busy} onClick={() => void run(remove)}>
              {words.book.remove}
            </Button>
            <Button disabled={busy} onClick={() => setStep({ kind: 'start' })}>
              {words.book.cancel}
            </Button>
          </div>
        </>
      )}
      {step.kind === 'removed' && (
        <>
          {said(step.forgotten.removed, words.book.removed)}
          <Button
            disabled={busy}
            onClick={() =>
              void run(async () => {
                const problem = await session.putBack(step.forgotten);
                return problem === null ? { kind: 'back' } : { kind: 'failed', problem };
              })
            }
          >
            {words.book.undo}
          </Button>
        </>
      )}
    </section>
  );
}
