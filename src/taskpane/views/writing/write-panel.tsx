/** Writing: choose, see what will be written where, write, take it back. */
import { Button, Checkbox, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Preview, WriteChoice } from '../../engine/shapes';
import type { Writing } from '../../session/state';
import { usePane } from '../frame/pane-context';
import { countText } from '../frame/step-text';
import { problemText } from '../result/problem-text';
import { MonthButton, MonthView } from './month-part';
import { TaskButtons, TaskView } from './task-part';
import { WrittenNote } from './written-note';

const useStyles = makeStyles({
  steps: { ':focus': { outlineStyle: 'none' } },
  stack: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalS,
  },
  text: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, paddingInlineStart: '20px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export function WritePanel({ writing }: { readonly writing: Writing }) {
  const place = useRef<HTMLDivElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    // The button that was pressed is gone with its step: the next Tab then goes on here, not at the top of the pane.
    const isLost = document.activeElement === document.body && document.hasFocus();
    if (isLost && !isFirst.current) place.current?.focus();
    isFirst.current = false;
  }, [writing]);
  return (
    <div ref={place} tabIndex={-1} className={useStyles().steps}>
      <WriteStep writing={writing} />
    </div>
  );
}

function WriteStep({ writing }: { readonly writing: Writing }) {
  const { session, state, words, announce } = usePane();
  const styles = useStyles();
  const [choice, setChoice] = useState<WriteChoice>({
    columns: false,
    formulas: state.formulas && !state.lacks.functions,
  });
  const { write } = words;
  const home = state.phase.kind === 'result' ? state.phase.scorecard.sheet : '';
  const goHome = (): void => {
    session.dismissWriting();
    void session.showCell(home, 'A1');
  };
  const spoken = spokenOf();
  useEffect(() => {
    if (spoken !== '') announce(spoken);
  }, [announce, spoken]);

  switch (writing.kind) {
    case 'none':
      return (
        <div className={styles.stack}>
          {writing.stopped === true && <p className={styles.text}>{write.stopped}</p>}
          <p className={styles.text}>{write.summary}</p>
          <Checkbox
            label={write.columns}
            checked={choice.columns}
            onChange={(_, { checked }) => setChoice({ ...choice, columns: checked === true })}
          />
          {!state.lacks.functions && (
            <Checkbox
              label={write.formulas}
              checked={choice.formulas}
              onChange={(_, { checked }) => setChoice({ ...choice, formulas: checked === true })}
            />
          )}
          {choice.formulas && <p className={styles.quiet}>{write.formulasNote}</p>}
          <Button appearance="primary" onClick={() => void session.preview(choice)}>
            {write.preview}
          </Button>
          <MonthButton />
          <TaskButtons />
        </div>
      );
    case 'working':
      return (
        <div className={styles.stack}>
          <Spinner
            label={write.working[writing.what === 'replace' ? 'write' : writing.what]}
            labelPosition="below"
          />
          {writing.what === 'write' && (
            <>
              <span>{countText(state.step, words, state.language)}</span>
              <Button onClick={session.cancelWrite}>{write.stop}</Button>
            </>
          )}
        </div>
      );
    case 'preview':
      return (
        <div className={styles.stack}>
          <p className={styles.text}>{write.will}</p>
          <ul className={styles.list}>
            {partTexts(writing.preview).map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          {writing.preview.withoutColumns.map(({ sheet, message }) => (
            <p key={sheet} className={styles.text}>
              {message}
            </p>
          ))}
          <div className={styles.buttons}>
            <Button appearance="primary" onClick={() => void session.write(writing.choice)}>
              {write.write}
            </Button>
            <Button onClick={session.dismissWriting}>{words.cancel}</Button>
          </div>
        </div>
      );
    case 'written':
      return (
        <div className={styles.stack}>
          <WrittenNote result={writing.result} sheets={writing.sheets} />
          <div className={styles.buttons}>
            {writing.canUndo && <Button onClick={() => void session.undo()}>{write.undo}</Button>}
            <Button onClick={goHome}>{write.backTo({ sheet: home })}</Button>
            <Button onClick={session.dismissWriting}>{write.done}</Button>
          </div>
          {writing.canUndo && writing.result.sheetsAdded.length > 0 && (
            <p className={styles.quiet}>{write.undoNote}</p>
          )}
        </div>
      );
    case 'month':
      return <MonthView writing={writing} />;
    case 'task-preview':
    case 'task-done':
      return <TaskView writing={writing} />;
    case 'undone': {
      const { sheetsRemoved, sheetsKept, cellsRestored, cellsKept } = writing.undone;
      return (
        <div className={styles.stack}>
          <p className={styles.text}>{write.undone({ cells: cellsRestored })}</p>
          {sheetsRemoved.length > 0 && (
            <p className={styles.text}>{write.removed({ sheets: sheetsRemoved.join(', ') })}</p>
          )}
          {sheetsKept.length > 0 && (
            <p className={styles.text}>{write.keptSheets({ sheets: sheetsKept.join(', ') })}</p>
          )}
          {cellsKept > 0 && <p className={styles.text}>{write.kept({ count: cellsKept })}</p>}
          <Button onClick={session.dismissWriting}>{write.done}</Button>
        </div>
      );
    }
    case 'failed':
      return (
        <div className={styles.stack}>
          <p className={styles.text} role="alert">
            {problemText(writing.problem, state.language)}
          </p>
          <div className={styles.buttons}>
            <Button appearance="primary" onClick={session.dismissWriting}>
              {words.back}
            </Button>
            {writing.canUndo && <Button onClick={() => void session.undo()}>{write.undo}</Button>}
          </div>
        </div>
      );
  }

  function spokenOf(): string {
    if (writing.kind === 'none' && writing.stopped === true) return write.stopped;
    if (writing.kind === 'working') return write.working[writing.what === 'replace' ? 'write' : writing.what];
    if (writing.kind === 'preview') return `${write.will} ${partTexts(writing.preview).join('; ')}`;
    if (writing.kind === 'written') {
      return write.written({ sheets: writing.sheets.length, cells: writing.result.cellsWritten });
    }
    if (writing.kind !== 'undone') return '';
    return write.undone({ cells: writing.undone.cellsRestored });
  }

  function partTexts({ parts }: Preview): string[] {
    return parts.map(({ sheet, where, range, cells }) => write.where[where]({ sheet, range, cells }));
  }
}
