/** The one page for an audit meeting: part by part, as its sheet says it, and the sheet to be written. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReadinessPart } from '../../../report/readiness/shapes';
import { gapSheetTexts } from '../../../strings/parts/sheets/gap-sheet';
import { readinessTexts } from '../../../strings/parts/sheets/readiness';
import { wordsFor } from '../../../strings/words-for';
import { Beginning, Sentences, useLooking } from '../frame/looking';
import { usePane } from '../frame/pane-context';

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
  const { session, state, words } = usePane();
  const styles = useStyles();
  const { language } = state;
  const { intro } = wordsFor(readinessTexts, language);
  const { pane } = wordsFor(gapSheetTexts, language);
  const looking = useLooking(session.readiness);
  const { shown, isWorking, act } = looking;
  const [canUndo, setCanUndo] = useState(false);
  const write = () =>
    act(async () => {
      const written = await session.writeReadiness();
      if ('kind' in written) return written;
      setCanUndo(written.cellsWritten > 0);
      return [written.problem ?? pane.done({ sheet: written.sheet }), ...written.kept];
    });
  const undo = () => {
    setCanUndo(false);
    return act(async () => (await session.undoAssessment()) ?? []);
  };
  return (
    <div className={styles.stack}>
      <Beginning title={words.views.readiness} of={looking} />
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
          <Sentences
            texts={[...shown.notRead.map(({ sheet }) => pane.notRead({ sheet })), ...shown.problems]}
          />
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
