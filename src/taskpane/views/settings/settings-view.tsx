/** Language, appearance, and how results are written and kept. */
import { Button, Checkbox, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { isLanguage, languages } from '../../../strings/language';
import { languageNames } from '../../../strings/language-names';
import type { ThemeChoice } from '../../session/state';
import { Heading } from '../frame/heading';
import { usePane } from '../frame/pane-context';
import { ForgetPart } from './forget-part';
import { inField } from '../result/in-field';

const themes: readonly ThemeChoice[] = ['system', 'light', 'dark', 'contrast'];

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  field: inField,
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  button: { alignSelf: 'flex-start' },
});

export default function SettingsView() {
  const { session, state, words } = usePane();
  const styles = useStyles();
  return (
    <div className={styles.stack}>
      <Heading>{words.settings.heading}</Heading>
      <Field label={words.settings.language} className={styles.field}>
        <Select
          value={state.language}
          onChange={(_, { value }) => {
            if (isLanguage(value)) session.setLanguage(value);
          }}
        >
          {languages.map((language) => (
            <option key={language} value={language}>
              {languageNames[language]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.settings.theme} className={styles.field}>
        <Select
          value={state.theme}
          onChange={(_, { value }) => {
            const theme = themes.find((one) => one === value);
            if (theme !== undefined) session.setTheme(theme);
          }}
        >
          {themes.map((theme) => (
            <option key={theme} value={theme}>
              {words.settings.themes[theme]}
            </option>
          ))}
        </Select>
      </Field>
      {!state.lacks.functions && (
        <Checkbox
          label={words.write.formulas}
          checked={state.formulas}
          onChange={(_, { checked }) => session.setFormulas(checked === true)}
        />
      )}
      <Field hint={words.settings.freshNote}>
        <Checkbox
          label={words.settings.fresh}
          checked={state.fresh}
          onChange={(_, { checked }) => session.setFresh(checked === true)}
        />
      </Field>
      <p className={styles.quiet}>
        {words.settings.kept}
        {state.lacks.functions && ` ${words.start.noFunctions}`}
        {state.lacks.undoGroup && ` ${words.settings.manySteps}`}
      </p>
      {!state.lacks.functions && (
        <Button className={styles.button} onClick={() => session.go('formulas')}>
          {words.settings.check}
        </Button>
      )}
      <ForgetPart />
      <Button className={styles.button} onClick={() => session.go('sheet')}>
        {words.back}
      </Button>
    </div>
  );
}
