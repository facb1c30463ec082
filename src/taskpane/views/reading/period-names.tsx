/** The periods by the cells that name them: what each is read as, to be named where the sheet doesn't say it. */
import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { resultTexts } from '../../../strings/parts/pane/result';
import { wordsFor } from '../../../strings/words-for';
import { readPeriod } from '../../../worksheet/periods/one-cell';
import { nextPeriod, parseIso, type Period } from '../../../worksheet/periods/period';
import type { Reading } from '../../../worksheet/sheet/reading';
import type { PeriodLabel } from '../../engine/shapes';
import { usePane } from '../frame/pane-context';
import { shownCell } from '../result/cell-text';
import { inField } from '../result/in-field';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', padding: `${tokens.spacingVerticalXS} 0` },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(120px, 1fr))',
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalXS} 0`,
    ...inField,
  },
});

interface Props {
  readonly reading: Reading;
  readonly labels: readonly PeriodLabel[];
  readonly onReading: (reading: Reading) => void;
}

export function PeriodNames({ reading, labels, onReading }: Props) {
  const { state } = usePane();
  const styles = useStyles();
  const { reading: words } = wordsFor(resultTexts, state.language);
  const [first] = labels;
  const start = periodWithYear(first?.named ?? first?.read ?? null);
  const name = (named: Readonly<Record<string, string | null>>): void => {
    const all = Object.entries({ ...reading.periods, ...named });
    const periods = Object.fromEntries(all.filter((one): one is [string, string] => one[1] !== null));
    onReading({ ...reading, periods });
  };
  const onFromFirst = (): void => {
    let next = start;
    const named: Record<string, string> = {};
    for (const { cell } of labels) {
      if (next === null) break;
      named[cell] = next.iso;
      next = nextPeriod(next);
    }
    name(named);
  };
  return (
    <details>
      <summary className={styles.summary}>{words.periods}</summary>
      <p className={styles.quiet}>{words.periodHint}</p>
      <div className={styles.fields}>
        {labels.map((label) => (
          <PeriodField key={`${label.cell} ${label.named}`} label={label} onName={name} />
        ))}
      </div>
      <Button size="small" disabledFocusable={start === null} onClick={onFromFirst}>
        {words.onFromFirst}
      </Button>
    </details>
  );
}

interface FieldProps {
  readonly label: PeriodLabel;
  readonly onName: (named: Readonly<Record<string, string | null>>) => void;
}

function PeriodField({ label, onName }: FieldProps) {
  const { state } = usePane();
  const { reading: words } = wordsFor(resultTexts, state.language);
  const { cell, value, format, read, named } = label;
  const [typed, setTyped] = useState(named ?? '');
  const [isWrong, setWrong] = useState(false);
  const use = (): void => {
    const text = typed.trim();
    const period = text === '' ? null : periodWithYear(text);
    setWrong(text !== '' && period === null);
    if (text !== '' && period === null) return;
    if ((period?.iso ?? null) !== named) onName({ [cell]: period?.iso ?? null });
  };
  return (
    <Field
      size="small"
      label={`${cell}: ${shownCell(value, format, state.language)}`}
      {...(isWrong ? { validationMessage: words.periodWrong({ text: typed }) } : {})}
    >
      <Input
        size="small"
        value={typed}
        placeholder={read ?? '–'}
        onChange={(_, { value: text }) => setTyped(text)}
        onBlur={use}
        onKeyDown={({ key }) => {
          if (key === 'Enter') use();
        }}
      />
    </Field>
  );
}

/** A period with its year, as ISO or as a sheet would have it: only then it is known which one is meant. */
export function periodWithYear(text: string | null): Period | null {
  if (text === null) return null;
  const period = parseIso(text) ?? readPeriod(text, 'General', { date1904: false });
  return period === null || period.iso.startsWith('-') ? null : period;
}
