/** How far one metric's data can be trusted: the five CUIKA letters, and each fault with the way to its cells. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissCircleRegular } from '@fluentui/react-icons/svg/dismiss-circle';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { letters, trustOfMetric, type TrustFault } from '../../../../report/scorecard/trust';
import { registeredActions } from '../../../../report/register/register';
import type { Scorecard } from '../../../../report/scorecard/scored';
import type { CuikaLetter, CuikaResult } from '../../../../scoring/cuika';
import { showCount } from '../../../../strings/notation';
import { periodWords } from '../../../../strings/period-words';
import { workTexts } from '../../../../strings/parts/pane/work';
import type { Work } from '../../../../strings/parts/pane/work';
import { wordsFor } from '../../../../strings/words-for';
import type { RegisterReading } from '../../../../workflows/score/action-register';
import { parseCell } from '../../../../workbook/address';
import type { MetricPlace } from '../../../engine/shapes';
import { usePane } from '../../frame/pane-context';

const signs = {
  pass: CheckmarkCircleRegular,
  warn: WarningRegular,
  fail: DismissCircleRegular,
  'not-checked': QuestionCircleRegular,
} satisfies Record<CuikaResult, unknown>;

/** As many cells as can be looked at one by one; the rest is counted. */
const CELLS = 6;

const useStyles = makeStyles({
  heading: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase300 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { listStyleType: 'none', margin: 0, padding: 0, width: '100%' },
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: '8px' },
  mark: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXXS },
  sign: { fontSize: '18px', flexShrink: 0 },
  cells: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  pass: { color: tokens.colorStatusSuccessForeground1 },
  warn: { color: tokens.colorStatusWarningForeground3 },
  fail: { color: tokens.colorStatusDangerForeground1 },
  'not-checked': { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly scorecard: Scorecard;
  readonly place: MetricPlace;
  /** Null: not looked up yet. */
  readonly register: RegisterReading | null;
}

export function TrustPart({ scorecard, place, register }: Props) {
  const { state } = usePane();
  const styles = useStyles();
  const { trust: words } = wordsFor(workTexts, state.language);
  const rows = useMemo(
    () => (register?.kind === 'found' ? registeredActions([scorecard], register.register) : null),
    [scorecard, register],
  );
  const { table, index } = place;
  const scored = scorecard.tables[table];
  if (scored === undefined) return null;
  const trust = trustOfMetric(scored, index, scorecard.profile, rows?.(table, index) ?? null);
  if (trust === null) return null;
  return (
    <>
      <h2 className={styles.heading}>{words.heading}</h2>
      <ul className={styles.list}>
        {letters.map((letter) => {
          const { result } = trust.checks[letter];
          const Sign = signs[result];
          return (
            <li key={letter} className={styles.item}>
              <div className={styles.head}>
                <span>{words.letters[letter]}</span>
                <span className={mergeClasses(styles.mark, styles[result])}>
                  <Sign className={styles.sign} aria-hidden />
                  {words.results[result]}
                </span>
              </div>
              {result === 'not-checked' && <p className={styles.quiet}>{whyUnchecked(letter, words)}</p>}
              {trust.faults
                .filter(({ check }) => check === letter)
                .map((fault) => (
                  <Fault key={fault.code} fault={fault} sheet={scored.table.reading.sheet} />
                ))}
            </li>
          );
        })}
      </ul>
      <p className={styles.quiet}>{words.note}</p>
    </>
  );
}

function Fault({ fault, sheet }: { readonly fault: TrustFault; readonly sheet: string }) {
  const { session, state, words } = usePane();
  const styles = useStyles();
  const { trust } = wordsFor(workTexts, state.language);
  // A period the sheet has no cell for stands there by its name.
  const cells = fault.cells.filter((cell) => parseCell(cell) !== null);
  const periods = fault.cells.filter((cell) => parseCell(cell) === null);
  const named = periods.slice(0, CELLS).map((period) => periodWords(period, state.language, 'short'));
  const more = Math.max(0, cells.length - CELLS);
  return (
    <div>
      <div>{trust.faults[fault.code]}</div>
      {periods.length > 0 && (
        <p className={styles.quiet}>{trust.notMeasuredIn({ periods: named.join(', ') })}</p>
      )}
      {cells.length > 0 && (
        <div className={styles.cells}>
          {cells.slice(0, CELLS).map((cell) => (
            <Button key={cell} size="small" onClick={() => void session.showCell(sheet, cell)}>
              {words.findings.show({ cell })}
            </Button>
          ))}
          {more > 0 && (
            <span className={styles.quiet}>{trust.more({ count: showCount(more, state.language) })}</span>
          )}
        </div>
      )}
    </div>
  );
}

/** Only what the sheet or the workbook has no place for goes unchecked. */
function whyUnchecked(letter: CuikaLetter, { unchecked }: Work['trust']): string {
  return letter === 'knowledgeable' || letter === 'actionable' ? unchecked[letter] : '';
}
