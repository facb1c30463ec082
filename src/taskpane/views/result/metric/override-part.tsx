/** A status set by hand: who, when, why and what the rules say; the form that sets it, and the way back. */
import { Button, Field, Input, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { HandStatus, MetricScore } from '../../../../scoring/metric';
import { showDate } from '../../../../strings/notation';
import { verdictTexts } from '../../../../strings/parts/verdicts/verdicts';
import { wordsFor } from '../../../../strings/words-for';
import { workTexts } from '../../../../strings/parts/pane/work';
import type { TableMetric } from '../../../../worksheet/metric/table';
import { usePane } from '../../frame/pane-context';
import { inField } from '../in-field';

/** What a person can know better than the figures. */
const choices: readonly HandStatus[] = ['met', 'improving', 'not-met'];

const useStyles = makeStyles({
  heading: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase300 },
  text: { margin: 0 },
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, width: '100%', ...inField },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly metric: TableMetric;
  readonly score: MetricScore;
  readonly sheet: string;
}

export function OverridePart({ metric, score, sheet }: Props) {
  const { session, state, announce } = usePane();
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLHeadingElement>(null);
  const { language } = state;
  const { override: words } = wordsFor(workTexts, language);
  const { status: statuses } = wordsFor(verdictTexts, language);
  const { override, name, vendor } = metric;
  const key = { sheet, metric: name, ...(vendor === null || vendor === '' ? {} : { vendor }) };

  async function set(status: HandStatus, by: string, reason: string): Promise<void> {
    if (!(await session.setByHand({ ...key, status, by, on: today(), reason }))) return;
    setOpen(false);
    announce(words.isSet({ metric: name, status: statuses[status] }));
    place.current?.focus();
  }
  async function takeBack(): Promise<void> {
    if (!(await session.takeBack(key))) return;
    announce(words.isTakenBack({ metric: name }));
    place.current?.focus();
  }

  function close(): void {
    setOpen(false);
    place.current?.focus();
  }

  return (
    <>
      <h2 className={styles.heading} tabIndex={-1} ref={place}>
        {words.heading}
      </h2>
      {override !== undefined && (
        <>
          <p className={styles.text}>
            {`† ${words.whoWhenWhy({ by: override.by, on: showDate(override.on, language), reason: override.reason })}`}
          </p>
          <p className={styles.text}>{words.byRules({ status: statuses[score.computedStatus] })}</p>
          <Button onClick={() => void takeBack()}>{words.takeBack}</Button>
        </>
      )}
      {override === undefined && !isOpen && <Button onClick={() => setOpen(true)}>{words.open}</Button>}
      {override === undefined && isOpen && <OverrideForm score={score} onSet={set} onCancel={close} />}
    </>
  );
}

interface FormProps {
  readonly score: MetricScore;
  readonly onSet: (status: HandStatus, by: string, reason: string) => Promise<void>;
  readonly onCancel: () => void;
}

function OverrideForm({ score, onSet, onCancel }: FormProps) {
  const { state, words: common } = usePane();
  const styles = useStyles();
  const form = useRef<HTMLFormElement>(null);
  const offered = choices.filter((status) => status !== score.computedStatus);
  const [status, setStatus] = useState<HandStatus>(offered[0] ?? 'met');
  const [by, setBy] = useState(state.person);
  const [reason, setReason] = useState('');
  const [isAsked, setAsked] = useState(false);
  const { override: words } = wordsFor(workTexts, state.language);
  const { status: statuses } = wordsFor(verdictTexts, state.language);
  const missing = (text: string, message: string) =>
    isAsked && text.trim() === '' ? { validationMessage: message, validationState: 'error' as const } : {};
  useEffect(() => form.current?.querySelector('select')?.focus(), []);

  return (
    <form
      className={styles.form}
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (by.trim() !== '' && reason.trim() !== '') void onSet(status, by.trim(), reason.trim());
      }}
    >
      <Field label={words.status}>
        <Select
          value={status}
          onChange={(_, { value }) => setStatus(offered.find((one) => one === value) ?? status)}
        >
          {offered.map((one) => (
            <option key={one} value={one}>
              {statuses[one]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.person} required {...missing(by, words.personMissing)}>
        <Input value={by} autoComplete="name" onChange={(_, { value }) => setBy(value)} />
      </Field>
      <Field label={words.reason} required {...missing(reason, words.reasonMissing)}>
        <Textarea value={reason} resize="vertical" onChange={(_, { value }) => setReason(value)} />
      </Field>
      <p className={styles.quiet}>{words.hint}</p>
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
