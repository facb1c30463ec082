/** Asks before changes that were not saved would go. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { WorkbenchWords } from '../../strings/parts/doors/workbench';
import type { Question } from '../desk/desk-state';

const useStyles = makeStyles({
  dialog: {
    maxWidth: '26rem',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    '&::backdrop': { backgroundColor: tokens.colorBackgroundOverlay },
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400 },
  buttons: { display: 'flex', justifyContent: 'flex-end', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly question: Question;
  readonly bookName: string;
  readonly words: WorkbenchWords;
}

export function QuestionDialog({ question, bookName, words }: Props) {
  const styles = useStyles();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby="question-heading"
      aria-describedby="question-text"
      onCancel={question.stay}
    >
      <h2 id="question-heading" className={styles.heading}>
        {words.question.heading}
      </h2>
      <p id="question-text">{words.question.text({ name: bookName })}</p>
      <div className={styles.buttons}>
        <Button appearance="primary" autoFocus onClick={question.save}>
          {words.question.save}
        </Button>
        <Button onClick={question.goOn}>{words.question.goOn}</Button>
        <Button onClick={question.stay}>{words.question.stay}</Button>
      </div>
    </dialog>
  );
}
