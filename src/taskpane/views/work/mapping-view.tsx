/** How the sheet is read: each way to read it, what it gives, and corrections, before anything is scored. */
import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Mapping } from '../../session/state';
import { Heading } from '../heading';
import { usePane } from '../pane-context';
import { CandidateCard } from './candidate-card';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  text: { margin: 0 },
});

export default function MappingView({ mapping }: { readonly mapping: Mapping }) {
  const { session, words } = usePane();
  const styles = useStyles();
  const { why, candidates } = mapping;
  const [remember, setRemember] = useState(true);
  const [chosen, setChosen] = useState<readonly number[]>(why === 'ambiguous' ? [] : [0]);
  const choose = (index: number, wanted: boolean): void => {
    if (why === 'ambiguous') setChosen(wanted ? [index] : []);
    else setChosen(wanted ? [...chosen, index] : chosen.filter((one) => one !== index));
  };
  const readings = candidates.flatMap(({ reading, metrics }, index) =>
    chosen.includes(index) && metrics.length > 0 ? [reading] : [],
  );
  return (
    <div className={styles.stack}>
      <Heading>{words.mapping.heading}</Heading>
      <p className={styles.text}>{words.mapping.why[why]}</p>
      {candidates.map((candidate, index) => (
        <CandidateCard
          key={index}
          candidate={candidate}
          chosen={chosen.includes(index)}
          onChoose={(wanted) => choose(index, wanted)}
          onReading={(reading) => void session.tryReading(index, reading)}
        />
      ))}
      <Checkbox
        label={words.mapping.remember}
        checked={remember}
        onChange={(_, { checked }) => setRemember(checked === true)}
      />
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabled={readings.length === 0}
          disabledFocusable={readings.length === 0}
          onClick={() => void session.useReadings(readings, remember)}
        >
          {words.mapping.use}
        </Button>
        <Button onClick={session.cancel}>{words.cancel}</Button>
      </div>
    </div>
  );
}
