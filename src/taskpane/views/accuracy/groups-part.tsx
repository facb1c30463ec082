/** Accuracy by month, channel, team, agent and site, and the attributes that fail most. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Accuracy, GroupFamily } from '../../../report/accuracy/accuracy-of';
import { showPeriod } from '../../../report/look/show-period';
import { showCount, showShare } from '../../../strings/notation';
import { accuracyTexts } from '../../../strings/parts/sheets/accuracy';
import { wordsFor } from '../../../strings/words-for';
import { parseIso } from '../../../worksheet/periods/period';
import { usePane } from '../frame/pane-context';
import { ParetoChart } from './pareto-chart';
import { LongList } from '../result/list/long-list';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  row: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalXXS} 0`,
    overflowWrap: 'anywhere',
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  differs: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
});

export function FailingPart({ failing }: Pick<Accuracy, 'failing'>) {
  const { state } = usePane();
  const styles = useStyles();
  const { language } = state;
  const words = wordsFor(accuracyTexts, language);
  return failing.map(({ family, attributes }) => {
    const title = words.paretoTitle({ family: words.families[family] });
    return (
      <section key={family}>
        <h2 className={styles.heading}>{title}</h2>
        {attributes.length > 1 && (
          <ParetoChart attributes={attributes} language={language} label={chartLabel(title, attributes)} />
        )}
        <LongList items={attributes.map((one, key) => ({ key, one }))} usualHeight={44} label={title}>
          {({ key, one }) => (
            <div className={styles.row}>
              <div>{`${showCount(key + 1, language)}. ${one.attribute.name}`}</div>
              <div className={styles.quiet}>
                {[
                  words.pane.fails({
                    failed: showCount(one.failed, language),
                    total: showCount(one.counts.total, language),
                  }),
                  words.pane.parts({
                    part: showShare(one.share, language),
                    cumulative: showShare(one.cumulative, language),
                  }),
                ].join(' · ')}
              </div>
            </div>
          )}
        </LongList>
      </section>
    );
  });

  function chartLabel(title: string, [first]: Accuracy['failing'][number]['attributes']): string {
    return first === undefined
      ? title
      : `${title}: ${first.attribute.name} ${showShare(first.share, language)}`;
  }
}

export function GroupsPart({ breakdowns }: Pick<Accuracy, 'breakdowns'>) {
  const { state } = usePane();
  const styles = useStyles();
  const { language } = state;
  const words = wordsFor(accuracyTexts, language);
  if (breakdowns.length === 0) return null;
  return (
    <>
      {breakdowns.map(({ by, groups }) => {
        const title = words.byTitle({ breakdown: words.breakdowns[by] });
        return (
          <section key={by}>
            <h2 className={styles.heading}>{title}</h2>
            <LongList
              items={groups.map((group) => ({ key: group.group, group }))}
              usualHeight={60}
              label={title}
            >
              {({ group: { group, families } }) => (
                <div className={styles.row}>
                  <strong>{by === 'month' ? monthText(group) : group}</strong>
                  {families.map((one) => (
                    <div key={one.family} className={styles.quiet}>
                      {words.command.group({
                        group: words.families[one.family],
                        share: one.share === null ? '' : showShare(one.share, language),
                        total: showCount(one.counts.total, language),
                      })}
                      {one.standing !== null && (
                        <span className={differs(one) ? styles.differs : undefined}>
                          {` · ${words.standings[one.standing]}`}
                        </span>
                      )}
                    </div>
                  ))}
                </div>
              )}
            </LongList>
          </section>
        );
      })}
      <p className={styles.quiet}>{words.fewNote}</p>
      <p className={styles.quiet}>{words.differNote}</p>
    </>
  );

  function monthText(iso: string): string {
    const period = parseIso(iso);
    return period === null ? iso : showPeriod(period, language);
  }
}

function differs({ standing }: GroupFamily): boolean {
  return standing === 'better' || standing === 'worse';
}
