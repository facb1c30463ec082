/** What holds for the whole table and stands nowhere in it: the metric, the site or vendor, the period or its year. */
import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { resultTexts } from '../../../strings/parts/pane/result';
import { wordsFor } from '../../../strings/words-for';
import { linesWith, type Reading } from '../../../worksheet/sheet/reading';
import { usePane } from '../frame/pane-context';
import { inField } from '../result/in-field';
import { periodWithYear } from './period-names';

const useStyles = makeStyles({
  fields: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, ...inField },
  one: { flex: '1 1 7rem', minWidth: 0 },
  summary: { cursor: 'pointer', padding: `${tokens.spacingVerticalXS} 0` },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly reading: Reading;
  readonly onReading: (reading: Reading) => void;
}

export function ConstantsPart({ reading, onReading }: Props) {
  const { state, words } = usePane();
  const styles = useStyles();
  const { reading: texts } = wordsFor(resultTexts, state.language);
  const { roles } = words.mapping;
  const { metric = '', unit = '', year, period = '', ...others } = reading.constants ?? {};
  // A period without its year has no form a person would type.
  const shown = period.startsWith('-') ? '' : period;
  const [typed, setTyped] = useState({
    metric,
    unit,
    period: shown,
    year: year === undefined ? '' : String(year),
  });
  const [isWrong, setWrong] = useState(false);
  const hasPeriods = linesWith(reading, 'period').length > 0;
  const use = (): void => {
    const named = yearOf(typed.year);
    const text = typed.period.trim();
    const only = text === shown ? period : text === '' ? '' : (periodWithYear(text)?.iso ?? null);
    setWrong(only === null);
    if (only === null) return;
    const constants = {
      ...others,
      ...(typed.metric.trim() === '' ? {} : { metric: typed.metric.trim() }),
      ...(typed.unit.trim() === '' ? {} : { unit: typed.unit.trim() }),
      ...(named === null ? {} : { year: named }),
      ...(only === '' ? {} : { period: only }),
    };
    if (JSON.stringify(constants) !== JSON.stringify(reading.constants ?? {})) {
      onReading({ ...reading, constants });
    }
  };
  const field = (label: string, key: keyof typeof typed, type: 'text' | 'number' = 'text') => (
    <Field
      label={label}
      size="small"
      className={styles.one}
      {...(isWrong && key === 'period'
        ? { validationMessage: texts.periodWrong({ text: typed.period }) }
        : {})}
    >
      <Input
        size="small"
        type={type}
        value={typed[key]}
        onChange={(_, { value }) => setTyped({ ...typed, [key]: value })}
        onBlur={use}
        onKeyDown={({ key: pressed }) => {
          if (pressed === 'Enter') use();
        }}
      />
    </Field>
  );
  return (
    <details>
      <summary className={styles.summary}>{texts.constants}</summary>
      <p className={styles.quiet}>{texts.constantsHint}</p>
      <div className={styles.fields}>
        {field(roles.metric, 'metric')}
        {field(roles.unit, 'unit')}
        {hasPeriods ? field(texts.year, 'year', 'number') : field(roles.period, 'period')}
      </div>
    </details>
  );
}

/** Null where it is no year a sheet is about. */
function yearOf(text: string): number | null {
  const year = Number(text);
  return Number.isInteger(year) && year >= 1900 && year <= 2100 ? year : null;
}
