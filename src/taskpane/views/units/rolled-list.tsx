/** All units together: each metric's sum and what came of it, and what two books say differently. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { showPeriod } from '../../../report/look/show-period';
import { showValue } from '../../../report/look/show-value';
import { rolledResult, rolledTarget } from '../../../report/vendors/rolled-text';
import type { UnitSums } from '../../../scoring/units/sums';
import { explainTexts } from '../../../strings/parts/verdicts/explain';
import { unitsTexts } from '../../../strings/parts/pane/units';
import { vendorTexts } from '../../../strings/parts/sheets/vendors';
import { wordsFor } from '../../../strings/words-for';
import { parseIso } from '../../../worksheet/periods/period';
import { usePane } from '../frame/pane-context';
import { LongList } from '../result/list/long-list';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  text: { margin: 0 },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: `${tokens.spacingVerticalXXS} 0` },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export function RolledList({ rolled: { metrics, conflicts } }: { readonly rolled: UnitSums }) {
  const { state } = usePane();
  const styles = useStyles();
  const { language } = state;
  const said = wordsFor(unitsTexts, language);
  const vendors = wordsFor(vendorTexts, language);
  const { joints } = wordsFor(explainTexts, language);
  const items = metrics
    .filter(({ sums, target }) => sums.length > 0 || target !== null)
    .map((metric) => ({ key: metric.name, metric }));
  return (
    <section>
      <h2 className={styles.heading}>{said.together}</h2>
      <p className={styles.quiet}>{vendors.sumsNote}</p>
      <LongList items={items} usualHeight={52} label={said.together}>
        {({ metric }) => {
          const latest = metric.sums.at(-1);
          const period = latest === undefined ? null : parseIso(latest.period);
          const target = rolledTarget(metric, language);
          const share =
            latest === undefined || latest.share === null
              ? []
              : [showValue(latest.share, metric.format, language)];
          const from =
            latest === undefined || metric.weight !== null
              ? []
              : [said.of({ numerator: latest.numerator, denominator: latest.denominator })];
          const when = period === null ? [] : [showPeriod(period, language, 'short')];
          return (
            <div className={styles.row}>
              <strong>{[metric.name, ...share].join(' · ')}</strong>
              <div className={styles.quiet}>
                {[rolledResult(metric, vendors), ...(target === '' ? [] : [target]), ...from, ...when].join(
                  ' · ',
                )}
              </div>
            </div>
          );
        }}
      </LongList>
      {conflicts.map(({ unit, metric, periods }) => (
        <p key={`${unit} ${metric}`} className={styles.text} role="alert">
          {vendors.conflict({ unit, metric, periods: periods.join(joints.parts) })}
        </p>
      ))}
    </section>
  );
}
