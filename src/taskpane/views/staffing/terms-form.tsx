/** Fields for an interval: what holds for one holds for a whole day's. */
import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { staffingTexts } from '../../../strings/parts/pane/staffing';
import { wordsFor } from '../../../strings/words-for';
import { usePane } from '../frame/pane-context';
import type { TypedTerms } from './terms';

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(132px, 1fr))',
    alignItems: 'end',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  input: { minWidth: 0, width: '100%' },
});

interface Props {
  readonly typed: TypedTerms;
  readonly onTyped: (typed: TypedTerms) => void;
  /** False where the calls come from the sheet. */
  readonly withCalls: boolean;
}

export function TermsForm({ typed, onTyped, withCalls }: Props) {
  const { state } = usePane();
  const styles = useStyles();
  const words = wordsFor(staffingTexts, state.language);
  const all = ['calls', 'interval', 'aht', 'target', 'threshold', 'shrinkage', 'maxOccupancy'] as const;
  return (
    <div className={styles.form}>
      {all
        .filter((name) => withCalls || name !== 'calls')
        .map((name) => (
          <Field key={name} label={words[name]} size="small">
            <Input
              className={styles.input}
              inputMode="decimal"
              value={typed[name]}
              onChange={(_, { value }) => onTyped({ ...typed, [name]: value })}
            />
          </Field>
        ))}
    </div>
  );
}
