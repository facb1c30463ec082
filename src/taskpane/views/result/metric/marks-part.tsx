/** What a person says at a period of a metric: a new process begins, or a note. Listed, added and taken away. */
import { Button, Field, Input, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { showPeriod } from '../../../../report/look/show-period';
import { statusWithoutRebase } from '../../../../report/scorecard/without-rebase';
import type { ScoredTable } from '../../../../report/scorecard/scored';
import type { Profile } from '../../../../scoring/profile';
import { showDate } from '../../../../strings/notation';
import { verdictTexts } from '../../../../strings/parts/verdicts/verdicts';
import { workTexts } from '../../../../strings/parts/pane/work';
import { wordsFor } from '../../../../strings/words-for';
import type { MarkKind } from '../../../../workflows/score/period-marks';
import { usePane } from '../../frame/pane-context';
import { inField } from '../in-field';

const useStyles = makeStyles({
  heading: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase300 },
  text: { margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0, width: '100%' },
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, width: '100%', ...inField },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly scored: ScoredTable;
  readonly index: number;
  readonly profile: Profile;
}

export function MarksPart({ scored, index, profile }: Props) {
  const { session, state, announce } = usePane();
  const styles = useStyles();
  const place = useRef<HTMLHeadingElement>(null);
  const [adding, setAdding] = useState<MarkKind | null>(null);
  const { language } = state;
  const { marks: words } = wordsFor(workTexts, language);
  const { table } = scored;
  const metric = table.metrics[index];
  if (metric === undefined) return null;
  const { name, vendor } = metric;
  const key = {
    sheet: table.reading.sheet,
    metric: name,
    ...(vendor === null || vendor === '' ? {} : { vendor }),
  };
  const shown = (at: number): string => {
    const period = table.periods[at];
    return period === undefined ? '' : showPeriod(period, language);
  };
  const marks = [
    ...(metric.rebases ?? []).map((one) => ({ kind: 'rebases' as const, ...one, text: one.reason })),
    ...(metric.notes ?? []).map((one) => ({ kind: 'notes' as const, ...one })),
  ];
  const without = statusWithoutRebase(scored, index, profile);
  const close = (): void => {
    setAdding(null);
    place.current?.focus();
  };
  async function keep(kind: MarkKind, at: number, by: string, text: string): Promise<void> {
    const period = table.periods[at]?.iso ?? '';
    if (!(await session.mark(kind, { ...key, period, text, by, on: today() }))) return;
    announce(words.isKept({ period: shown(at) }));
    close();
  }
  async function remove(kind: MarkKind, at: number): Promise<void> {
    if (!(await session.unmark(kind, { ...key, period: table.periods[at]?.iso ?? '' }))) return;
    announce(words.isRemoved({ period: shown(at) }));
    place.current?.focus();
  }
  return (
    <>
      <h2 className={styles.heading} tabIndex={-1} ref={place}>
        {words.heading}
      </h2>
      {marks.length > 0 && (
        <ul className={styles.list}>
          {marks.map(({ kind, index: at, text, by, on }) => {
            const said = { period: shown(at), text, by, on: showDate(on, language) };
            return (
              <li key={`${kind} ${at}`}>
                {kind === 'rebases' ? words.startOf(said) : words.noteOf(said)}{' '}
                <Button
                  size="small"
                  aria-label={`${words.remove}: ${said.period}`}
                  onClick={() => void remove(kind, at)}
                >
                  {words.remove}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      {without !== null && (
        <p className={styles.text}>
          {words.without({ status: wordsFor(verdictTexts, language).status[without] })}
        </p>
      )}
      {adding === null ? (
        <div className={styles.buttons}>
          <Button size="small" onClick={() => setAdding('rebases')}>
            {words.openRebase}
          </Button>
          <Button size="small" onClick={() => setAdding('notes')}>
            {words.openNote}
          </Button>
        </div>
      ) : (
        <MarkForm
          kind={adding}
          periods={table.periods.map((_, at) => shown(at))}
          onKeep={(at, by, text) => keep(adding, at, by, text)}
          onCancel={close}
        />
      )}
    </>
  );
}

interface FormProps {
  readonly kind: MarkKind;
  /** As they are shown, oldest first. */
  readonly periods: readonly string[];
  readonly onKeep: (at: number, by: string, text: string) => Promise<void>;
  readonly onCancel: () => void;
}

function MarkForm({ kind, periods, onKeep, onCancel }: FormProps) {
  const { state, words: common } = usePane();
  const styles = useStyles();
  const form = useRef<HTMLFormElement>(null);
  const [at, setAt] = useState(periods.length - 1);
  const [by, setBy] = useState(state.person);
  const [text, setText] = useState('');
  const [isAsked, setAsked] = useState(false);
  const { marks: words, override } = wordsFor(workTexts, state.language);
  const missing = (value: string, message: string) =>
    isAsked && value.trim() === '' ? { validationMessage: message, validationState: 'error' as const } : {};
  useEffect(() => form.current?.querySelector('select')?.focus(), []);
  return (
    <form
      className={styles.form}
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (by.trim() !== '' && text.trim() !== '') void onKeep(at, by.trim(), text.trim());
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <Field label={words.period}>
        <Select value={String(at)} onChange={(_, { value }) => setAt(Number(value))}>
          {periods.map((period, index) => (
            <option key={index} value={String(index)}>
              {period}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={kind === 'rebases' ? words.reason : words.note}
        required
        {...missing(text, words.textMissing)}
      >
        <Textarea value={text} resize="vertical" onChange={(_, { value }) => setText(value)} />
      </Field>
      <Field label={override.person} required {...missing(by, override.personMissing)}>
        <Input value={by} autoComplete="name" onChange={(_, { value }) => setBy(value)} />
      </Field>
      <p className={styles.quiet}>{kind === 'rebases' ? words.rebaseHint : words.noteHint}</p>
      <div className={styles.buttons}>
        <Button appearance="primary" type="submit">
          {words.set}
        </Button>
        <Button onClick={onCancel}>{common.cancel}</Button>
      </div>
    </form>
  );
}

/** The day on the person's own calendar, ISO. */
function today(now: Date = new Date()): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
