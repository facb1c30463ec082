/** First and last period of a table, of those it has. */
import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { showPeriod } from '../../../report/look/show-period';
import { checkingTexts } from '../../../strings/parts/pane/checking';
import { wordsFor } from '../../../strings/words-for';
import type { Reading } from '../../../worksheet/sheet/reading';
import type { Candidate } from '../../engine/shapes';
import { usePane } from '../frame/pane-context';

const useStyles = makeStyles({
  both: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  one: { flexGrow: 1, flexBasis: '8rem' },
});

interface Props {
  readonly candidate: Candidate;
  readonly onReading: (reading: Reading) => void;
}

export function PeriodLimits({ candidate: { reading, allPeriods }, onReading }: Props) {
  const { state } = usePane();
  const styles = useStyles();
  const words = wordsFor(checkingTexts, state.language).table;
  const place = (iso: string | null): number => allPeriods.findIndex((period) => period.iso === iso);
  const first = place(reading.firstPeriod);
  const last = place(reading.lastPeriod);
  // What lies beyond the other limit would leave no period.
  const starts = last < 0 ? allPeriods : allPeriods.slice(0, last + 1);
  const ends = first < 0 ? allPeriods : allPeriods.slice(first);
  const limit = (
    label: string,
    none: string,
    periods: Candidate['allPeriods'],
    chosen: string | null,
    onChoose: (iso: string | null) => void,
  ) => (
    <Field label={label} className={styles.one}>
      <Select
        size="small"
        value={chosen ?? ''}
        onChange={(_, { value }) => onChoose(value === '' ? null : value)}
      >
        <option value="">{none}</option>
        {periods.map((period) => (
          <option key={period.iso} value={period.iso}>
            {showPeriod(period, state.language, 'short')}
          </option>
        ))}
      </Select>
    </Field>
  );
  return (
    <div className={styles.both}>
      {limit(words.first, words.start, starts, reading.firstPeriod, (firstPeriod) =>
        onReading({ ...reading, firstPeriod }),
      )}
      {limit(words.last, words.end, ends, reading.lastPeriod, (lastPeriod) =>
        onReading({ ...reading, lastPeriod }),
      )}
    </div>
  );
}
