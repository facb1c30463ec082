/** How the sheet is read: each way to read it, what it gives, and corrections, before anything is scored. */
import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { checkingTexts } from '../../../strings/parts/pane/checking';
import { wordsFor } from '../../../strings/words-for';
import { overlaps, parseArea } from '../../../workbook/address';
import type { SaidOfMetric } from '../../../worksheet/metric/said-of-metric';
import type { Mapping } from '../../session/state';
import { Heading } from '../frame/heading';
import { usePane } from '../frame/pane-context';
import { CandidateCard } from './candidate-card';
import { problemText } from '../result/problem-text';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  selection: { alignSelf: 'flex-start' },
  text: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export default function MappingView({ mapping }: { readonly mapping: Mapping }) {
  const { session, state, words } = usePane();
  const styles = useStyles();
  const { table } = wordsFor(checkingTexts, state.language);
  const { why, candidates, trouble, notTurned } = mapping;
  const [said, setSaid] = useState<readonly SaidOfMetric[]>([]);
  const [remember, setRemember] = useState(true);
  const [chosen, setChosen] = useState<readonly number[]>(why === 'ambiguous' ? [] : [0]);
  const [known, setKnown] = useState(candidates.length);
  useEffect(() => {
    if (candidates.length === known) return;
    setKnown(candidates.length);
    // Cells a person has pointed at are meant to be read; what else was made of them is not.
    const added = candidates.length - 1;
    setChosen((before) => [...before.filter((one) => !share(candidates, one, added)), added]);
  }, [candidates, known]);
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
          onTurn={(orientation) => void session.turnReading(index, orientation)}
          notTurned={notTurned?.index === index ? notTurned.wanted : undefined}
          said={said}
          onSaid={(one) =>
            setSaid([...said.filter(({ name, unit }) => name !== one.name || unit !== one.unit), one])
          }
        />
      ))}
      <p className={styles.quiet}>{table.hint}</p>
      <Button className={styles.selection} onClick={() => void session.readSelection()}>
        {table.selection}
      </Button>
      {trouble !== undefined && <p role="alert">{problemText(trouble, state.language)}</p>}
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
          onClick={() => void session.useReadings(readings, remember, said)}
        >
          {words.mapping.use}
        </Button>
        <Button onClick={session.cancel}>{words.cancel}</Button>
      </div>
    </div>
  );
}

/** True when two readings are of the same cells. */
function share(candidates: Mapping['candidates'], one: number, other: number): boolean {
  const [a, b] = [one, other].map((index) => parseArea(candidates[index]?.reading.range ?? ''));
  return a !== null && b !== null && a !== undefined && b !== undefined && overlaps(a, b);
}
