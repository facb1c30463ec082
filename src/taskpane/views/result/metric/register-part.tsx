/** The register's row of a metric: plan, owner, end result and due date, to be read, filled in here, or gone to. */
import { Button, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { showDate } from '../../../../strings/notation';
import { actionTexts } from '../../../../strings/parts/sheets/actions';
import { resultTexts } from '../../../../strings/parts/pane/result';
import { workTexts } from '../../../../strings/parts/pane/work';
import { wordsFor } from '../../../../strings/words-for';
import { parseCell } from '../../../../workbook/address';
import type { DueRow } from '../../../../workflows/score/action-register';
import { actionEntries, type ActionEntries } from '../../../../workflows/write/edit-action';
import { usePane } from '../../frame/pane-context';
import { inField } from '../in-field';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXXS,
    width: '100%',
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    width: '100%',
    ...inField,
  },
});

interface Props {
  /** Null: no open row is there. */
  readonly row: DueRow | null;
  readonly isProtected: boolean;
}

export function RegisterRowPart({ row, isProtected }: Props) {
  const { session, state, announce } = usePane();
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const [isEditing, setEditing] = useState(false);
  const [isChanged, setChanged] = useState(false);
  const { language } = state;
  const { actions: words } = wordsFor(workTexts, language);
  const { columns } = wordsFor(actionTexts, language);
  const { register } = wordsFor(resultTexts, language);
  if (row === null) return <p className={styles.quiet}>{words.noRow}</p>;
  const missing = actionEntries.filter((name) => row[name] === '').map((name) => columns[name]);
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(row.due);
  const facts = [
    [columns.plan, row.plan],
    [columns.owner, row.owner],
    [columns.endResult, row.endResult],
    [columns.due, isDate ? showDate(row.due, language) : row.due],
  ].filter(([, text]) => text !== '');
  const close = (): void => {
    setEditing(false);
    place.current?.focus();
  };
  const save = async (entries: ActionEntries): Promise<void> => {
    const at = parseCell(row.cell);
    if (at === null) return;
    const saved = await session.editAction(at.row, entries);
    setChanged(saved === 'changed');
    if (saved === 'saved') announce(register.saved);
    close();
  };
  return (
    <div className={styles.row} ref={place} tabIndex={-1}>
      {isEditing ? (
        <RegisterForm row={row} onSave={save} onCancel={close} />
      ) : (
        <>
          {facts.map(([label, text]) => (
            <div key={label}>{`${label}: ${text}`}</div>
          ))}
          <p className={styles.quiet}>
            {row.complete ? words.complete : words.lacks({ what: missing.join(', ') })}
          </p>
          {isChanged && <p role="alert">{register.changed}</p>}
          {isProtected && <p className={styles.quiet}>{register.isProtected}</p>}
          <div className={styles.buttons}>
            {!isProtected && (
              <Button size="small" onClick={() => setEditing(true)}>
                {register.edit}
              </Button>
            )}
            <Button size="small" onClick={() => void session.showCell(row.sheet, row.cell)}>
              {words.show({ id: row.id })}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

interface FormProps {
  readonly row: DueRow;
  readonly onSave: (entries: ActionEntries) => Promise<void>;
  readonly onCancel: () => void;
}

function RegisterForm({ row, onSave, onCancel }: FormProps) {
  const { state, words } = usePane();
  const styles = useStyles();
  const form = useRef<HTMLFormElement>(null);
  const [entries, setEntries] = useState<ActionEntries>({
    plan: row.plan,
    owner: row.owner,
    endResult: row.endResult,
    due: row.due,
  });
  const { columns } = wordsFor(actionTexts, state.language);
  const { register } = wordsFor(resultTexts, state.language);
  useEffect(() => form.current?.querySelector('textarea')?.focus(), []);
  // A due date somebody wrote as text stays text.
  const isDate = row.due === '' || /^\d{4}-\d{2}-\d{2}$/.test(row.due);
  return (
    <form
      className={styles.form}
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        void onSave(entries);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <Field label={columns.plan} size="small">
        <Textarea
          value={entries.plan}
          resize="vertical"
          onChange={(_, { value }) => setEntries({ ...entries, plan: value })}
        />
      </Field>
      <Field label={columns.owner} size="small">
        <Input value={entries.owner} onChange={(_, { value }) => setEntries({ ...entries, owner: value })} />
      </Field>
      <Field label={columns.endResult} size="small">
        <Input
          value={entries.endResult}
          onChange={(_, { value }) => setEntries({ ...entries, endResult: value })}
        />
      </Field>
      <Field label={columns.due} size="small">
        <Input
          type={isDate ? 'date' : 'text'}
          value={entries.due}
          onChange={(_, { value }) => setEntries({ ...entries, due: value })}
        />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" type="submit">
          {register.save}
        </Button>
        <Button size="small" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
