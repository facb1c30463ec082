/** The one page for an audit meeting: part by part, as its sheet says it, and the sheet to be written. */
import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import type { ReadinessPart } from '../../../report/readiness/parts';
import { gapSheetTexts } from '../../../strings/parts/gap-sheet';
import { readinessTexts } from '../../../strings/parts/readiness';
import { wordsFor } from '../../../strings/words-for';
import type { OpenReadiness } from '../../../workflows/audit/readiness-open-book';
import type { PaneProblem } from '../../engine/pane-problem';
import { Heading } from '../frame/heading';
import { usePane } from '../frame/pane-context';
import { problemText } from '../result/problem-text';

const useStyles = makeStyles({
  stack: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  text: { margin: 0 },
  part: { width: '100%' },
  heading: {
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: { marginBottom: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  label: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export default function ReadinessView() {
  const { session, state, words, announce } = usePane();
  const styles = useStyles();
  const { language } = state;
  const { intro } = wordsFor(readinessTexts, language);
  const { pane } = wordsFor(gapSheetTexts, language);
  const [shown, setShown] = useState<OpenReadiness | null>(null);
  const [problem, setProblem] = useState<PaneProblem | null>(null);
  const [told, setTold] = useState<readonly string[]>([]);
  const [canUndo, setCanUndo] = useState(false);
  const [isWorking, setWorking] = useState(true);
  const take = useCallback((found: OpenReadiness | PaneProblem) => {
    setWorking(false);
    if ('kind' in found) setProblem(found);
    else {
      setProblem(null);
      setShown(found);
    }
  }, []);
  useEffect(() => {
    void session.readiness().then(take);
  }, [session, take]);
  const write = async (): Promise<void> => {
    setWorking(true);
    const written = await session.writeReadiness();
    if ('kind' in written) {
      take(written);
      return;
    }
    const lines = [written.problem ?? pane.done({ sheet: written.sheet }), ...written.kept];
    setTold(lines);
    setCanUndo(written.cellsWritten > 0);
    announce(lines.join(' '));
    take(await session.readiness());
  };
  const undo = async (): Promise<void> => {
    setWorking(true);
    setCanUndo(false);
    setTold([]);
    const why = await session.undoAssessment();
    take(why ?? (await session.readiness()));
  };
  return (
    <div className={styles.stack}>
      <Heading>{words.views.readiness}</Heading>
      {isWorking && <Spinner size="tiny" label={pane.working} />}
      {problem !== null && <p role="alert">{problemText(problem, language)}</p>}
      {told.map((text) => (
        <p key={text} className={styles.text}>
          {text}
        </p>
      ))}
      {shown !== null && (
        <>
          <p className={styles.text}>{intro}</p>
          <div className={styles.buttons}>
            <Button size="small" disabledFocusable={isWorking} onClick={() => void write()}>
              {shown.sheet === null ? pane.write : pane.refresh}
            </Button>
            {canUndo && (
              <Button size="small" disabledFocusable={isWorking} onClick={() => void undo()}>
                {words.write.undo}
              </Button>
            )}
          </div>
          {shown.notRead.map(({ sheet }) => (
            <p key={sheet} className={styles.text}>
              {pane.notRead({ sheet })}
            </p>
          ))}
          {shown.problems.map((text) => (
            <p key={text} className={styles.text}>
              {text}
            </p>
          ))}
          {shown.parts.map((part) => (
            <Part key={part.name} part={part} />
          ))}
        </>
      )}
      <Button onClick={() => session.go('sheet')}>{words.back}</Button>
    </div>
  );

  function Part({ part: { name, title, rows, hasData } }: { readonly part: ReadinessPart }) {
    return (
      <section className={styles.part} aria-labelledby={`readiness-${name}`}>
        <h2 id={`readiness-${name}`} className={styles.heading}>
          {title}
        </h2>
        {rows.map(({ label, text }, index) =>
          hasData ? (
            <div key={index} className={styles.row}>
              {label !== '' && <div className={styles.label}>{label}</div>}
              <div>{text}</div>
            </div>
          ) : (
            <p key={index} className={styles.hint}>
              {text}
            </p>
          ),
        )}
      </section>
    );
  }
}
