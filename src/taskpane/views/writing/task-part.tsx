/** All that was written before, at once: live formulas to values, lost formulas back, everything scored and written anew. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import { showCount } from '../../../strings/notation';
import { workTexts } from '../../../strings/parts/pane/work';
import type { Work } from '../../../strings/parts/pane/work';
import { wordsFor } from '../../../strings/words-for';
import type { LeftFormula } from '../../../workflows/formulas/copc-formulas';
import type { Refreshed } from '../../../workflows/write/refresh-book';
import type { BookTask, TaskOutcome } from '../../engine/shapes';
import type { Writing } from '../../session/state';
import type { Language } from '../../../strings/language';
import { usePane } from '../frame/pane-context';

const tasks: readonly BookTask[] = ['refresh', 'freeze', 'repair'];

/** As many cells as can be told one by one; the rest is counted. */
const TOLD = 8;

const useStyles = makeStyles({
  stack: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalS,
  },
  heading: { margin: `${tokens.spacingVerticalM} 0 0`, fontSize: tokens.fontSizeBase300 },
  text: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export function TaskButtons() {
  const { session, state } = usePane();
  const styles = useStyles();
  const { tasks: words } = wordsFor(workTexts, state.language);
  return (
    <>
      <h2 className={styles.heading}>{words.heading}</h2>
      {tasks.map((task) => (
        <div key={task}>
          <Button
            aria-describedby={`task-${task}`}
            onClick={() => void (task === 'refresh' ? session.doTask(task) : session.previewTask(task))}
          >
            {words.names[task]}
          </Button>
          <p id={`task-${task}`} className={styles.quiet}>
            {words.hints[task]}
          </p>
        </div>
      ))}
    </>
  );
}

type Shown = Extract<Writing, { readonly kind: 'task-preview' | 'task-done' }>;

export function TaskView({ writing }: { readonly writing: Shown }) {
  const { session, state, words, announce } = usePane();
  const styles = useStyles();
  const { write } = words;
  const { language } = state;
  const { tasks: said } = wordsFor(workTexts, language);
  const { task, outcome } = writing;
  const isDone = writing.kind === 'task-done';
  const [first = '', ...others] = sentences(task, outcome, isDone, said, language);
  const isThereAny = !isEmpty(outcome);
  useEffect(() => announce(first), [announce, first]);
  return (
    <div className={styles.stack}>
      <strong>{said.names[task]}</strong>
      <p className={styles.text}>{first}</p>
      {others.map((text) => (
        <p key={text} className={styles.text}>
          {text}
        </p>
      ))}
      <div className={styles.buttons}>
        {!isDone && isThereAny && (
          <Button appearance="primary" onClick={() => void session.doTask(task)}>
            {said.names[task]}
          </Button>
        )}
        {isDone && isThereAny && writing.canUndo && (
          <Button onClick={() => void session.undo()}>{write.undo}</Button>
        )}
        <Button onClick={session.dismissWriting}>{isDone || !isThereAny ? write.done : words.cancel}</Button>
      </div>
    </div>
  );
}

function wroteNothing({ written, assessment, audit, gaps, readiness, accuracy }: Refreshed): boolean {
  return [written, assessment, audit, gaps, readiness, accuracy].every((one) => one === null);
}

/** True when there is nothing to do, or nothing was done. */
function isEmpty(outcome: TaskOutcome): boolean {
  if (outcome.kind === 'nothing-written') return true;
  return outcome.kind === 'formulas' ? outcome.changed.formulas === 0 : wroteNothing(outcome.refreshed);
}

function sentences(
  task: BookTask,
  outcome: TaskOutcome,
  isDone: boolean,
  said: Work['tasks'],
  language: Language,
): readonly string[] {
  if (outcome.kind === 'nothing-written') return [said.nothing[task]];
  if (outcome.kind === 'formulas') {
    if (task === 'refresh') return [];
    const { formulas, sheets, left } = outcome.changed;
    const words = isDone ? said.did[task] : said.will[task];
    const main = formulas === 0 ? said.nothing[task] : words({ count: formulas, sheets: sheets.join(', ') });
    return [main, ...leftTexts(left, said, language)];
  }
  const {
    sheets,
    written,
    columns,
    assessment,
    audit,
    gaps,
    readiness,
    accuracy,
    vendors,
    notRead,
    profileAssumed,
    formulasLeft,
  } = outcome.refreshed;
  const others = [
    ...notRead.map(({ sheet }) => said.notRead({ sheet })),
    ...(profileAssumed && written !== null ? [said.assumed] : []),
    ...(formulasLeft ? [said.formulasLeft] : []),
    ...[assessment, audit, gaps, readiness, accuracy, vendors].flatMap((one) => one?.problem ?? []),
    ...[written, gaps, readiness, accuracy, vendors].flatMap((one) => one?.kept ?? []),
  ];
  if (wroteNothing(outcome.refreshed)) return others.length === 0 ? [said.nothing.refresh] : others;
  const places = [
    ...(written?.sheetsAdded ?? []),
    ...(written?.sheetsRefreshed ?? []),
    ...[assessment, audit, gaps, readiness, accuracy, vendors].flatMap((one) =>
      one !== null && one.cellsWritten > 0 ? [one.sheet] : [],
    ),
    ...columns.filter(({ cellsWritten }) => cellsWritten > 0).map(({ sheet }) => sheet),
  ];
  const beside = columns.reduce((sum, { cellsWritten }) => sum + cellsWritten, 0);
  if (places.length === 0) return [said.upToDate, ...others];
  const main = said.didRefresh({
    scored: sheets.join(', '),
    written: [...new Set(places)].join(', '),
    cells:
      [written, assessment, audit, gaps, readiness, accuracy].reduce(
        (sum, one) => sum + (one?.cellsWritten ?? 0),
        0,
      ) + beside,
  });
  return [main, ...others];
}

function leftTexts(left: readonly LeftFormula[], said: Work['tasks'], language: Language): readonly string[] {
  const told = left
    .slice(0, TOLD)
    .map(({ sheet, cell, why, shown }) => said.stays[why]({ place: `${sheet} ${cell}`, shown }));
  const more = left.length - TOLD;
  return more > 0 ? [...told, said.more({ count: showCount(more, language) })] : told;
}
