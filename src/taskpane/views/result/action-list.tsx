/** What is to be done: metrics that call for action, worst first, each with its row in the action register. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Scorecard } from '../../../report/scorecard/scored';
import type { ActionCounts } from '../../../scoring/audit/action-fault';
import { dayIn } from '../../../report/look/day-in';
import { registerCounts } from '../../../report/register/register';
import { reportTexts } from '../../../strings/parts/sheets/report';
import { isoDay } from '../../../workbook/serial-dates';
import { showCount } from '../../../strings/notation';
import { verdictTexts } from '../../../strings/parts/verdicts/verdicts';
import { wordsFor } from '../../../strings/words-for';
import { workTexts } from '../../../strings/parts/pane/work';
import { dueActions, type DueAction, type RegisterReading } from '../../../workflows/score/action-register';
import { usePane } from '../frame/pane-context';
import type { ListRow } from './list/list-rows';
import { LongList } from './list/long-list';
import { MetricItem } from './list/metric-item';
import { RegisterRowPart } from './metric/register-part';

const useStyles = makeStyles({
  heading: { margin: `${tokens.spacingVerticalM} 0 0`, fontSize: tokens.fontSizeBase300 },
  row: {
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  /** The line stands below the register's row, not between the two. */
  joined: { '& > button': { borderBottomStyle: 'none', paddingBottom: tokens.spacingVerticalXS } },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** In the order they are listed. */
const kinds = ['escalate', 'act', 'watch', 'clarify', 'measure'] as const;

/** As many as the list holds. */
export function dueItems(rows: readonly ListRow[]): number {
  return rows.filter(({ verdicts }) => kinds.some((kind) => kind === verdicts.action)).length;
}

interface Props {
  readonly scorecard: Scorecard;
  /** The rows of what is looked at. */
  readonly rows: readonly ListRow[];
  /** Null: not looked up yet. */
  readonly register: RegisterReading | null;
}

export function ActionList({ scorecard, rows, register }: Props) {
  const { session, state } = usePane();
  const styles = useStyles();
  const { language } = state;
  const { actions: words } = wordsFor(workTexts, language);
  const verdicts = wordsFor(verdictTexts, language);
  const items = useMemo(() => {
    const due = dueActions([scorecard], register?.kind === 'found' ? register.register : null);
    const found = new Map(rows.map((row) => [`${row.table} ${row.index}`, row]));
    const groups = kinds.map((kind): readonly { row: ListRow; due: DueAction | null }[] =>
      kind !== 'escalate' && kind !== 'act'
        ? rows.filter(({ verdicts: { action } }) => action === kind).map((row) => ({ row, due: null }))
        : due
            .filter(({ action }) => action === kind)
            .flatMap((one) => {
              const row = found.get(`${one.table} ${one.index}`);
              return row === undefined ? [] : [{ row, due: one }];
            }),
    );
    return groups.flatMap((group, at) =>
      group.map((one, index) => ({
        ...one,
        key: `${one.row.table} ${one.row.index}`,
        heading: index === 0 ? { action: kinds[at] ?? 'act', count: group.length } : null,
      })),
    );
  }, [scorecard, rows, register]);
  if (items.length === 0) return <p>{words.none}</p>;
  const isAny = items.some(({ due }) => due !== null);
  return (
    <>
      {isAny && register?.kind === 'none' && <p className={styles.quiet}>{words.noRegister}</p>}
      {register?.kind === 'found' && (
        <p className={styles.quiet}>{countsText(registerCounts(register.register, today()))}</p>
      )}
      {register?.kind === 'unreadable' && <p>{words.unreadable({ sheet: register.sheet })}</p>}
      <LongList items={items} usualHeight={110}>
        {({ row, due, heading }) => (
          <>
            {heading !== null && (
              <h2 className={styles.heading}>
                {`${verdicts.action[heading.action]} (${showCount(heading.count, language)})`}
              </h2>
            )}
            {due !== null && register?.kind === 'found' ? (
              <div className={styles.joined}>
                <MetricItem row={row} onOpen={session.openMetric} />
                <div className={styles.row}>
                  <RegisterRowPart row={due.row} isProtected={register.isProtected} />
                </div>
              </div>
            ) : (
              <MetricItem row={row} onOpen={session.openMetric} />
            )}
          </>
        )}
      </LongList>
    </>
  );

  function countsText({ open, incomplete, overdue }: ActionCounts): string {
    const count = (number: number) => showCount(number, language);
    return wordsFor(reportTexts, language).actionCounts({
      open: count(open),
      incomplete: count(incomplete),
      overdue: count(overdue),
    });
  }
}

/** The day on the person's own calendar, ISO. */
function today(): string {
  return isoDay(dayIn(new Date(), Intl.DateTimeFormat().resolvedOptions().timeZone));
}
