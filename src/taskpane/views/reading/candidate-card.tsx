/** One way to read the sheet: choose it, see its table and what it gives, correct what its lines mean. */
import { showPeriod } from '../../../report/look/show-period';
import { parseIso } from '../../../worksheet/periods/period';
import { reasonSentence } from '../../../strings/reading-sentences';
import { Checkbox, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { resultTexts } from '../../../strings/parts/pane/result';
import type { SaidOfMetric } from '../../../worksheet/metric/said-of-metric';
import { checkingTexts } from '../../../strings/parts/pane/checking';
import { wordsFor } from '../../../strings/words-for';
import { showShare } from '../../../strings/notation';
import { orientationOf, type Orientation, type Reading } from '../../../worksheet/sheet/reading';
import { withRole } from '../../engine/lines';
import type { Candidate } from '../../engine/shapes';
import { usePane } from '../frame/pane-context';
import { ConstantsPart } from './constants-part';
import { MetricFactsPart } from './metric-facts-part';
import { PeriodNames } from './period-names';
import { PeriodLimits } from './period-limits';
import { RoleSelect } from './role-select';
import { TableSketch } from './table-sketch';

const MOST_NAMES = 8;
const orientations: readonly Orientation[] = ['rows', 'columns', 'list'];

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalS,
    minWidth: 0,
    margin: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  text: { margin: 0 },
  summary: { cursor: 'pointer', padding: `${tokens.spacingVerticalXS} 0` },
  lines: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

interface Props {
  readonly candidate: Candidate;
  readonly chosen: boolean;
  readonly onChoose: (wanted: boolean) => void;
  readonly onReading: (reading: Reading) => void;
  readonly onTurn: (orientation: Orientation) => void;
  /** The orientation these cells could not be read in; undefined: none was asked for that failed. */
  readonly notTurned: Orientation | undefined;
  readonly said: readonly SaidOfMetric[];
  readonly onSaid: (said: SaidOfMetric) => void;
}

export function CandidateCard({
  candidate,
  chosen,
  onChoose,
  onReading,
  onTurn,
  notTurned,
  said,
  onSaid,
}: Props) {
  const { state, words } = usePane();
  const styles = useStyles();
  const { mapping } = words;
  const { table } = wordsFor(checkingTexts, state.language);
  const { reading, lines, metrics, periods, sketch, allPeriods, labels, facts } = candidate;
  const more = metrics.length - MOST_NAMES;
  const names = [
    metrics.slice(0, MOST_NAMES).join(', '),
    ...(more > 0 ? [mapping.more({ count: more })] : []),
  ].join(' ');
  const certainty = mapping.certainty({ share: showShare(reading.confidence, state.language) });
  const name = (iso: string): string => {
    const period = parseIso(iso);
    return period === null ? iso : showPeriod(period, state.language, 'short');
  };
  const sketched = new Set(sketch?.lines.map(({ key }) => key));
  const further = lines.filter(({ key }) => !sketched.has(key));
  return (
    <section className={styles.card} aria-label={reading.range}>
      <Checkbox
        label={`${reading.range}: ${mapping.orientation[orientationOf(reading)]} (${certainty})`}
        checked={chosen}
        onChange={(_, { checked }) => onChoose(checked === true)}
      />
      <div aria-live="polite">
        <p className={styles.text}>
          {metrics.length === 0 ? mapping.nothing : mapping.metrics({ count: metrics.length, names })}
        </p>
        {periods !== null && (
          <p className={styles.text}>
            {mapping.periods({ ...periods, first: name(periods.first), last: name(periods.last) })}
          </p>
        )}
      </div>
      {sketch !== null && <TableSketch reading={reading} sketch={sketch} onReading={onReading} />}
      <Field label={table.orientation}>
        <Select
          size="small"
          value={orientationOf(reading)}
          onChange={(_, { value }) => {
            const wanted = orientations.find((one) => one === value);
            if (wanted !== undefined) onTurn(wanted);
          }}
        >
          {orientations.map((one) => (
            <option key={one} value={one}>
              {mapping.orientation[one]}
            </option>
          ))}
        </Select>
      </Field>
      {notTurned !== undefined && (
        <p role="alert" className={styles.text}>
          {wordsFor(resultTexts, state.language).reading.notTurned({
            orientation: mapping.orientation[notTurned],
          })}
        </p>
      )}
      {allPeriods.length > 1 && <PeriodLimits candidate={candidate} onReading={onReading} />}
      <PeriodNames reading={reading} labels={labels} onReading={onReading} />
      <ConstantsPart key={reading.range} reading={reading} onReading={onReading} />
      {facts.length > 0 && (
        <MetricFactsPart facts={facts} sheet={reading.sheet} said={said} onSaid={onSaid} />
      )}
      {further.length > 0 && (
        <details>
          <summary className={styles.summary}>{table.further}</summary>
          <div className={styles.lines}>
            {further.map((line) => (
              <div key={line.key}>
                <span aria-hidden="true">{`${line.key}: ${line.header}`}</span>
                <RoleSelect line={line} onRole={(role) => onReading(withRole(reading, line.key, role))} />
              </div>
            ))}
          </div>
        </details>
      )}
      {reading.reasons.length > 0 && (
        <details>
          <summary className={styles.summary}>{mapping.reasons}</summary>
          <ul>
            {reading.reasons.map(({ code, details }, index) => (
              <li key={index}>{reasonSentence(code, details, state.language)}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
