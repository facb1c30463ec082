/** Which thresholds count. A change scores what was read once more, at once. */
import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState, type SyntheticEvent } from 'react';
import { profileName } from '../../../report/scorecard/verdict-line';
import { parseProfile } from '../../../scoring/parse-profile';
import { baseProfile, goldProfile, type Profile } from '../../../scoring/profile';
import { usePane } from '../frame/pane-context';
import { inField } from './in-field';

const useStyles = makeStyles({
  field: inField,
  form: { marginTop: tokens.spacingVerticalS },
});

export function ProfileSwitch() {
  const { session, state, words } = usePane();
  const styles = useStyles();
  const { profile, language, phase } = state;
  const isWriting = phase.kind === 'result' && phase.writing.kind === 'working';
  const [asking, setAsking] = useState(false);
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);
  const known: readonly Profile[] = [goldProfile, baseProfile];
  const isKnown = known.some(({ name }) => name === profile.name);
  const choose = (value: string): void => {
    setAsking(value === 'custom');
    const chosen = known.find(({ name }) => name === value);
    if (chosen !== undefined) void session.chooseProfile(chosen);
  };
  const use = (event: SyntheticEvent): void => {
    event.preventDefault();
    const parsed = /^\s*\d+([.,]\d+)?\s*%?\s*\/\s*\d+([.,]\d+)?\s*%?\s*$/.test(text)
      ? parseProfile(text.replaceAll(/[\s%]/g, '').replaceAll(',', '.'))
      : null;
    setWrong(parsed === null || !parsed.ok);
    if (parsed === null || !parsed.ok) return;
    setAsking(false);
    void session.chooseProfile(parsed.profile);
  };
  return (
    <>
      <Field label={words.result.profile} orientation="horizontal" className={styles.field}>
        <Select
          value={asking ? 'custom' : profile.name}
          disabled={isWriting}
          onChange={(_, { value }) => choose(value)}
        >
          {known.map((one) => (
            <option key={one.name} value={one.name}>
              {`${profileName(one, language)} ${one.met}/${one.metOrImproving}`}
            </option>
          ))}
          {!isKnown && <option value={profile.name}>{profileName(profile, language)}</option>}
          <option value="custom">{words.result.custom}</option>
        </Select>
      </Field>
      {asking && (
        <form className={styles.form} onSubmit={use}>
          <Field
            label={words.result.customLabel}
            hint={words.result.customHint}
            {...(wrong ? { validationMessage: words.result.customWrong } : {})}
          >
            <Input value={text} onChange={(_, { value }) => setText(value)} inputMode="text" />
          </Field>
          <Button type="submit" appearance="primary" disabledFocusable={isWriting}>
            {words.result.use}
          </Button>
        </form>
      )}
    </>
  );
}
