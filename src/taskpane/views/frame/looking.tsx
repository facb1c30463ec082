/** How a view of what stands in the workbook begins: looked at when it is opened and after each thing done, told what came of it. */
import { Spinner } from '@fluentui/react-components';
import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { gapSheetTexts } from '../../../strings/parts/sheets/gap-sheet';
import { wordsFor } from '../../../strings/words-for';
import type { PaneProblem } from '../../engine/pane-problem';
import { problemText } from '../result/problem-text';
import { Heading } from './heading';
import { usePane } from './pane-context';

export interface Looking<Found> {
  /** Null until it was looked at, or where it can't be. */
  readonly shown: Found | null;
  readonly problem: PaneProblem | null;
  /** What came of the last thing done, a sentence each. */
  readonly told: readonly string[];
  readonly isWorking: boolean;
  /** Does something, tells what came of it, and looks again. */
  readonly act: (work: () => Promise<readonly string[] | PaneProblem>) => Promise<void>;
}

/**
 * @param look the same function at every call: a person's session has it
 * @example const { shown, act } = useLooking(session.gaps);
 */
export function useLooking<Found extends object>(look: () => Promise<Found | PaneProblem>): Looking<Found> {
  const { announce } = usePane();
  const [shown, setShown] = useState<Found | null>(null);
  const [problem, setProblem] = useState<PaneProblem | null>(null);
  const [told, setTold] = useState<readonly string[]>([]);
  const [isWorking, setWorking] = useState(true);
  const take = useCallback((found: Found | PaneProblem) => {
    setWorking(false);
    if (isProblem(found)) setProblem(found);
    else {
      setProblem(null);
      setShown(found);
    }
  }, []);
  useEffect(() => {
    void look().then(take);
  }, [look, take]);
  const act: Looking<Found>['act'] = async (work) => {
    setWorking(true);
    const done = await work();
    if (isProblem(done)) {
      take(done);
      return;
    }
    setTold(done);
    if (done.length > 0) announce(done.join(' '));
    take(await look());
  };
  return { shown, problem, told, isWorking, act };
}

function isProblem(found: object): found is PaneProblem {
  return 'kind' in found;
}

interface BeginningProps {
  readonly title: string;
  readonly of: Pick<Looking<unknown>, 'problem' | 'told' | 'isWorking'>;
}

/** Title, what is being done, what went wrong, and what came of it. */
export function Beginning({ title, of: { problem, told, isWorking } }: BeginningProps): ReactNode {
  const { state } = usePane();
  const { pane } = wordsFor(gapSheetTexts, state.language);
  return (
    <>
      <Heading>{title}</Heading>
      {isWorking && <Spinner size="tiny" label={pane.working} />}
      {problem !== null && <p role="alert">{problemText(problem, state.language)}</p>}
      <Sentences texts={told} />
    </>
  );
}

/** A paragraph a sentence. */
export function Sentences({ texts }: { readonly texts: readonly string[] }): ReactNode {
  return texts.map((text) => (
    <p key={text} style={{ margin: 0 }}>
      {text}
    </p>
  ));
}
