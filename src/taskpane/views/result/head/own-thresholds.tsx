/** Thresholds of the person's own: two percentages, used or let be. */
import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { parseProfile, seasons } from '../../../../scoring/parse-profile';
import type { Season } from '../../../../scoring/metric';
import type { Profile } from '../../../../scoring/profile';
import { resultTexts } from '../../../../strings/parts/pane/result';
import { wordsFor } from '../../../../strings/words-for';
import { usePane } from '../../frame/pane-context';
import { inField } from '../in-field';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalXS} 0`,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
  field: { flex: '1 1 110px', ...inField },
  wide: { flex: '1 1 100%', ...inField },
  wrong: { flexBasis: '100%', margin: 0, color: tokens.colorStatusDangerForeground1 },
});

interface Props {
  /** Whose thresholds stand in the fields first. */
  readonly profile: Profile;
  readonly isWriting: boolean;
  readonly onUse: (profile: Profile) => void;
  readonly onCancel: () => void;
}

export function OwnThresholds({ profile, isWriting, onUse, onCancel }: Props) {
  const { state, words } = usePane();
  const styles = useStyles();
  const form = useRef<HTMLFormElement>(null);
  const { head } = wordsFor(resultTexts, state.language);
  const [met, setMet] = useState(String(profile.met));
  const [both, setBoth] = useState(String(profile.metOrImproving));
  const [season, setSeason] = useState<Season | 'none'>(profile.season ?? 'none');
  const [isWrong, setWrong] = useState(false);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const field = (label: string, value: string, onValue: (value: string) => void) => (
    <Field label={label} size="small" className={styles.field}>
      <Input
        type="number"
        min={1}
        max={100}
        step="any"
        value={value}
        onChange={(_, { value: typed }) => onValue(typed)}
      />
    </Field>
  );
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const parsed = parseProfile({
          met: Number.parseFloat(met),
          metOrImproving: Number.parseFloat(both),
          season,
        });
        setWrong(!parsed.ok);
        if (parsed.ok) onUse(parsed.profile);
      }}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onCancel();
      }}
    >
      {field(head.customMet, met, setMet)}
      {field(head.customBoth, both, setBoth)}
      <Field label={head.season} size="small" className={styles.wide}>
        <Select
          size="small"
          value={season}
          onChange={(_, { value }) => setSeason(seasons.find((one) => one === value) ?? 'none')}
        >
          {(['none', ...seasons] as const).map((one) => (
            <option key={one} value={one}>
              {head.seasons[one === '5 of 6' ? 'beaten' : one]}
            </option>
          ))}
        </Select>
      </Field>
      {isWrong && (
        <p role="alert" className={styles.wrong}>
          {head.customWrong}
        </p>
      )}
      <Button type="submit" size="small" appearance="primary" disabledFocusable={isWriting}>
        {words.result.use}
      </Button>
      <Button size="small" onClick={onCancel}>
        {words.cancel}
      </Button>
    </form>
  );
}
