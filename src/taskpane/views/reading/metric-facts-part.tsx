/** Direction, target and category of each metric as they are read, to be said otherwise before anything is scored. */
import { Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { Better, Category } from '../../../scoring/metric';
import { paneTexts } from '../../../strings/parts/pane/pane';
import { reportTexts } from '../../../strings/parts/sheets/report';
import { resultTexts } from '../../../strings/parts/pane/result';
import { verdictTexts } from '../../../strings/parts/verdicts/verdicts';
import { wordsFor } from '../../../strings/words-for';
import type { SaidOfMetric } from '../../../worksheet/metric/said-of-metric';
import type { MetricFact } from '../../engine/shapes';
import { usePane } from '../frame/pane-context';
import { inField } from '../result/in-field';

/** As many as one goes through by hand. */
const MOST = 30;
const directions: readonly Better[] = ['higher', 'lower', 'within'];
const categories: readonly Category[] = ['service', 'quality', 'revenue', 'cost', 'satisfaction', 'other'];

const useStyles = makeStyles({
  summary: { cursor: 'pointer', padding: `${tokens.spacingVerticalXS} 0` },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(80px, 1fr))',
    gap: tokens.spacingHorizontalXS,
    ...inField,
  },
});

interface Props {
  readonly facts: readonly MetricFact[];
  readonly sheet: string;
  readonly said: readonly SaidOfMetric[];
  readonly onSaid: (said: SaidOfMetric) => void;
}

export function MetricFactsPart({ facts, sheet, said, onSaid }: Props) {
  const { state } = usePane();
  const styles = useStyles();
  const { language } = state;
  const { reading: words } = wordsFor(resultTexts, language);
  const report = wordsFor(reportTexts, language);
  const verdicts = wordsFor(verdictTexts, language);
  const { whichWay } = wordsFor(paneTexts, language).detail;
  return (
    <details>
      <summary className={styles.summary}>{words.facts}</summary>
      <ul className={styles.list}>
        {facts.slice(0, MOST).map((fact, index) => {
          const { name, vendor } = fact;
          const unit = vendor === '' ? null : vendor;
          const before = said.find((one) => one.name === name && one.unit === unit);
          const now = before ?? { sheet, name, unit, better: null, target: null, category: null };
          const label = (what: string) => words.of({ what, metric: name });
          return (
            <li key={index} className={styles.item}>
              <div>{unit === null ? name : `${name} · ${unit}`}</div>
              <div className={styles.fields}>
                <Select
                  size="small"
                  aria-label={label(whichWay)}
                  value={now.better ?? ''}
                  onChange={(_, { value }) =>
                    onSaid({ ...now, better: directions.find((one) => one === value) ?? null })
                  }
                >
                  <option value="">{fact.better === null ? '–' : verdicts.better[fact.better]}</option>
                  {directions
                    .filter((one) => one !== fact.better)
                    .map((one) => (
                      <option key={one} value={one}>
                        {verdicts.better[one]}
                      </option>
                    ))}
                </Select>
                <Input
                  size="small"
                  aria-label={label(report.target)}
                  placeholder={fact.target === '' ? '–' : fact.target}
                  value={now.target === null ? '' : String(now.target)}
                  onChange={(_, { value }) => onSaid({ ...now, target: value.trim() === '' ? null : value })}
                />
                <Select
                  size="small"
                  aria-label={label(report.category)}
                  value={now.category ?? ''}
                  onChange={(_, { value }) =>
                    onSaid({ ...now, category: categories.find((one) => one === value) ?? null })
                  }
                >
                  <option value="">{fact.category === null ? '–' : verdicts.category[fact.category]}</option>
                  {categories
                    .filter((one) => one !== fact.category)
                    .map((one) => (
                      <option key={one} value={one}>
                        {verdicts.category[one]}
                      </option>
                    ))}
                </Select>
              </div>
            </li>
          );
        })}
      </ul>
      {facts.length > MOST && (
        <p className={styles.quiet}>{words.factsMore({ count: facts.length - MOST })}</p>
      )}
    </details>
  );
}
