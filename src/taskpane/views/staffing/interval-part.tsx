/** One interval: the agents it takes, what callers meet with a few more or less, and the formula for it. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { averageSpeedOfAnswer, occupancy, offeredLoad, serviceLevel } from '../../../scoring/staffing';
import { showCount, showNumber, showShare } from '../../../strings/notation';
import { staffingTexts } from '../../../strings/parts/pane/staffing';
import { wordsFor } from '../../../strings/words-for';
import { staffOne } from '../../../workflows/staffing/insert-plan';
import { usePane } from '../frame/pane-context';
import { InsertPart } from './insert-part';
import { LevelChart } from './level-chart';
import { useStaffingStyles } from './looks';
import { callsOf, termsOf, type TypedTerms } from './terms';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    '& th, & td': {
      textAlign: 'end',
      padding: `1px ${tokens.spacingHorizontalXS}`,
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    },
    '& th': { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  },
  answer: { fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground3 },
});

/** Agents shown below and above the answer. */
const fewer = 3;
const more = 5;

export function IntervalPart({ typed }: { readonly typed: TypedTerms }) {
  const { state } = usePane();
  const styles = useStyles();
  const looks = useStaffingStyles();
  const { language } = state;
  const words = wordsFor(staffingTexts, language);
  const terms = termsOf(typed);
  const calls = callsOf(typed);
  if (terms === null || calls === null) return <p role="alert">{words.wrong}</p>;
  const staffed = staffOne(calls, terms);
  if (staffed === null) return <p role="alert">{words.tooMany}</p>;
  const { required } = staffed;
  if (required === 0) return <p className={looks.text}>{words.nobody}</p>;
  const demand = { calls, interval: terms.interval, aht: terms.aht };
  const share = (value: number | null): string => (value === null ? '–' : showShare(value, language));
  const seconds = (value: number | null): string =>
    value === null ? words.neverEnds : showNumber(value, language, { least: 0, most: 1 });
  const from = Math.max(1, required - fewer);
  const around = Array.from({ length: required + more - from + 1 }, (_, index) => from + index).map(
    (agents) => ({
      agents,
      level: serviceLevel(agents, demand, terms.threshold),
      asa: averageSpeedOfAnswer(agents, demand),
      busy: occupancy(agents, demand),
    }),
  );
  const uncapped = staffOne(calls, { ...terms, maxOccupancy: 1 })?.required ?? required;
  return (
    <div className={looks.stack}>
      <p className={looks.text} role="status">
        <strong>
          {words.answer({ agents: required, scheduled: showCount(staffed.scheduled, language) })}
        </strong>
        <br />
        {words.answerMore({
          level: share(staffed.serviceLevel),
          threshold: terms.threshold,
          asa: seconds(staffed.asa),
          occupancy: share(staffed.occupancy),
        })}
      </p>
      <h2 className={looks.heading}>{words.chartTitle}</h2>
      <LevelChart points={around} answer={required} target={terms.target} />
      <table className={styles.table} aria-label={words.around}>
        <thead>
          <tr>
            <th scope="col">{words.columns.agents}</th>
            <th scope="col">{words.columns.level}</th>
            <th scope="col">{words.columns.asa}</th>
            <th scope="col">{words.columns.occupancy}</th>
          </tr>
        </thead>
        <tbody>
          {around.map(({ agents, level, asa, busy }) => (
            <tr key={agents} className={mergeClasses(agents === required && styles.answer)}>
              <td>{showCount(agents, language)}</td>
              <td>{share(level)}</td>
              <td>{seconds(asa)}</td>
              <td>{share(busy)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={looks.quiet}>
        {words.words({ load: showNumber(offeredLoad(demand), language, { least: 0, most: 2 }) })}
        {uncapped < required && ` ${words.wordsCapped({ agents: uncapped, more: required - uncapped })}`}
      </p>
      <InsertPart calls={{ kind: 'one', calls }} terms={terms} />
    </div>
  );
}
