/** How each category's shares went: a small picture each, all on one scale, with the shares of today (scoring §7). */
import { makeStyles, tokens } from '@fluentui/react-components';
import { line } from 'd3-shape';
import { useMemo } from 'react';
import { showPeriod } from '../../../../report/look/show-period';
import { balanceOf, type CategoryBalance } from '../../../../report/scorecard/balance';
import type { Scorecard } from '../../../../report/scorecard/scored';
import type { GoldShares } from '../../../../scoring/gold-history';
import { showShare } from '../../../../strings/notation';
import { reportTexts } from '../../../../strings/parts/sheets/report';
import { wordsFor } from '../../../../strings/words-for';
import { usePane } from '../../frame/pane-context';
import type { Scope } from '../scope';

const WIDTH = 84;
const HEIGHT = 24;
const EDGE = 2;

const useStyles = makeStyles({
  note: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  summary: { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold },
  text: { margin: `${tokens.spacingVerticalXS} 0` },
  table: { width: '100%', borderCollapse: 'collapse' },
  name: { textAlign: 'left', fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere' },
  figure: { textAlign: 'right', padding: `0 0 0 ${tokens.spacingHorizontalXS}` },
  picture: { display: 'block', width: `${WIDTH}px`, height: `${HEIGHT}px` },
  half: { stroke: tokens.colorNeutralStroke2, strokeWidth: 1 },
  met: { fill: 'none', stroke: tokens.colorNeutralForeground1, strokeWidth: 1.5 },
  either: {
    fill: 'none',
    stroke: tokens.colorNeutralForeground2,
    strokeWidth: 1,
    strokeDasharray: '3 2',
  },
});

/** Closed until it is asked for; nothing where there are no two categories, or no two periods, to be compared. */
export default function BalanceNote({
  scorecard,
  scope,
}: {
  readonly scorecard: Scorecard;
  readonly scope: Scope;
}) {
  const { language } = usePane().state;
  const styles = useStyles();
  const balance = useMemo(() => balanceOf(scorecard, scope, language), [scorecard, scope, language]);
  const report = wordsFor(reportTexts, language);
  if (balance === null) return null;
  const [first, last] = [balance.periods[0], balance.periods.at(-1)].map((period) =>
    period === undefined ? '' : showPeriod(period, language, 'short'),
  );
  const share = (value: number | undefined): string =>
    value === undefined ? '' : showShare(value, language);
  return (
    <details className={styles.note}>
      <summary className={styles.summary}>{report.balance}</summary>
      <p className={styles.text}>{report.balanceNote}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.name}>
              {report.byCategory}
            </th>
            <th scope="col" className={styles.name}>{`${first ?? ''} – ${last ?? ''}`}</th>
            <th scope="col" className={styles.figure}>
              {report.met}
            </th>
            <th scope="col" className={styles.figure}>
              {report.metOrImproving}
            </th>
          </tr>
        </thead>
        <tbody>
          {balance.categories.map((one) => {
            const latest = one.shares.findLast((each) => each !== null);
            const [met, metOrImproving] = [share(latest?.met), share(latest?.metOrImproving)];
            const said = { category: one.name, first: first ?? '', last: last ?? '', met, metOrImproving };
            return (
              <tr key={one.category ?? ''}>
                <th scope="row" className={styles.name}>
                  {one.name}
                </th>
                <td>
                  <Picture shares={one.shares} label={report.balanceDescription(said)} />
                </td>
                <td className={styles.figure}>{met}</td>
                <td className={styles.figure}>{metOrImproving}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </details>
  );

  function Picture({
    shares,
    label,
  }: {
    readonly shares: CategoryBalance['shares'];
    readonly label: string;
  }) {
    const step = (WIDTH - 2 * EDGE) / Math.max(1, shares.length - 1);
    const path = (of: 'met' | 'metOrImproving'): string =>
      line<GoldShares | null>()
        .defined((one) => one !== null)
        .x((_, index) => EDGE + index * step)
        .y((one) => HEIGHT - EDGE - (one?.[of] ?? 0) * (HEIGHT - 2 * EDGE))
        .digits(1)([...shares]) ?? '';
    return (
      <svg className={styles.picture} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
        <path className={styles.half} d={`M0,${HEIGHT / 2}H${WIDTH}`} />
        <path className={styles.either} d={path('metOrImproving')} />
        <path className={styles.met} d={path('met')} />
      </svg>
    );
  }
}
