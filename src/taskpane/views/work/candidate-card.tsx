/** One way to read the sheet: choose it, see what it gives, correct what its lines mean. */
import { Checkbox, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { stringsFor } from '../../../strings';
import { showShare } from '../../../strings/notation';
import type { Reading, Role } from '../../../worksheet/reading';
import { withRole } from '../../engine/lines';
import type { Candidate } from '../../session/state';
import { usePane } from '../pane-context';

const MOST_NAMES = 8;
const roles: readonly Role[] = [
  'name',
  'category',
  'target',
  'target-low',
  'target-high',
  'direction',
  'unit',
  'owner',
  'vendor',
  'definition',
  'period',
  'value',
  'kind',
  'total',
  'ignore',
];

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalS,
    minWidth: 0,
    margin: 0,
  },
  text: { margin: `${tokens.spacingVerticalXS} 0` },
  summary: { cursor: 'pointer', padding: `${tokens.spacingVerticalXS} 0` },
  lines: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

interface Props {
  readonly candidate: Candidate;
  readonly chosen: boolean;
  readonly onChoose: (wanted: boolean) => void;
  readonly onReading: (reading: Reading) => void;
}

export function CandidateCard({ candidate, chosen, onChoose, onReading }: Props) {
  const { state, words } = usePane();
  const styles = useStyles();
  const { mapping } = words;
  const { reading, lines, metrics, periods } = candidate;
  const { readingReasons } = stringsFor(state.language);
  const more = metrics.length - MOST_NAMES;
  const names = [
    metrics.slice(0, MOST_NAMES).join(', '),
    ...(more > 0 ? [mapping.more({ count: more })] : []),
  ].join(' ');
  const certainty = mapping.certainty({ share: showShare(reading.confidence, state.language) });
  return (
    <section className={styles.card} aria-label={reading.range}>
      <Checkbox
        label={`${reading.range}: ${mapping.orientation[reading.orientation]} (${certainty})`}
        checked={chosen}
        onChange={(_, { checked }) => onChoose(checked === true)}
      />
      <p className={styles.text}>
        {metrics.length === 0 ? mapping.nothing : mapping.metrics({ count: metrics.length, names })}
      </p>
      {periods !== null && <p className={styles.text}>{mapping.periods(periods)}</p>}
      <details>
        <summary className={styles.summary}>{mapping.lines}</summary>
        <div className={styles.lines}>
          {lines.map(({ key, header, role }) => (
            <Field key={key} label={header === '' ? mapping.line({ line: key }) : `${key}: ${header}`}>
              <Select
                value={role ?? 'ignore'}
                onChange={(_, { value }) => {
                  const wanted = roles.find((one) => one === value) ?? 'ignore';
                  onReading(withRole(reading, key, wanted === 'ignore' ? null : wanted));
                }}
              >
                {roles.map((one) => (
                  <option key={one} value={one}>
                    {mapping.roles[one]}
                  </option>
                ))}
              </Select>
            </Field>
          ))}
        </div>
      </details>
      <details>
        <summary className={styles.summary}>{mapping.reasons}</summary>
        <ul>
          {reading.reasons.map(({ code, details }, index) => (
            <li key={index}>{readingReasons[code](details)}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}
