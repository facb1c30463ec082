/** What stands between today and Gold, the most urgent first, each with the way to where it is dealt with. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Gap } from '../../../report/gaps/gap-list';
import { showDate } from '../../../strings/notation';
import { gapSheetTexts } from '../../../strings/parts/sheets/gap-sheet';
import { wordsFor } from '../../../strings/words-for';
import { formatCell } from '../../../workbook/address';
import type { MetricPlace } from '../../engine/shapes';
import { Beginning, Sentences, useLooking } from '../frame/looking';
import { usePane } from '../frame/pane-context';
import { LongList } from '../result/list/long-list';

const useStyles = makeStyles({
  stack: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
  },
  list: { width: '100%' },
  text: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  what: { fontWeight: tokens.fontWeightSemibold },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export default function GapsView() {
  const { session, state, words } = usePane();
  const styles = useStyles();
  const { language, phase } = state;
  const said = wordsFor(gapSheetTexts, language);
  const { pane } = said;
  const looking = useLooking(session.gaps);
  const { shown, isWorking, act } = looking;
  const write = () =>
    act(async () => {
      const written = await session.writeGaps();
      if ('kind' in written) return written;
      return [written.problem ?? pane.done({ sheet: written.sheet }), ...written.kept];
    });
  const items = (shown?.gaps ?? []).map((gap, index) => ({ key: index, gap }));
  return (
    <div className={styles.stack}>
      <Beginning title={words.views.gaps} of={looking} />
      {shown !== null && (
        <>
          <p className={styles.text}>{items.length === 0 ? said.none : pane.intro}</p>
          {shown.way !== null && <p className={styles.text}>{shown.way}</p>}
          {shown.actions !== null && (
            <p className={styles.text}>
              {pane.actions({
                open: shown.actions.open,
                incomplete: shown.actions.incomplete,
                overdue: shown.actions.overdue,
              })}
            </p>
          )}
          <Sentences
            texts={[...shown.notRead.map(({ sheet }) => pane.notRead({ sheet })), ...shown.problems]}
          />
          <div className={styles.list}>
            <LongList items={items} usualHeight={110}>
              {({ gap, key }) => <GapItem gap={gap} rank={key + 1} />}
            </LongList>
          </div>
          <Button size="small" disabledFocusable={isWorking} onClick={() => void write()}>
            {shown.sheet === null ? pane.write : pane.refresh}
          </Button>
        </>
      )}
      <Button onClick={() => session.go('sheet')}>{words.back}</Button>
    </div>
  );

  function GapItem({ gap, rank }: { readonly gap: Gap; readonly rank: number }) {
    const place = placeOf(gap);
    const facts = [
      gap.now,
      gap.needed === '' ? '' : pane.needed({ needed: gap.needed }),
      gap.direction,
      gap.owner === '' ? '' : `${said.columns.owner}: ${gap.owner}`,
      gap.due === '' ? '' : `${said.columns.due}: ${dueText(gap.due)}`,
    ].filter((text) => text !== '');
    return (
      <div className={styles.item}>
        <div className={styles.what}>{`${rank}. ${gap.what}`}</div>
        <p className={styles.quiet}>{facts.join(' · ')}</p>
        {gap.faults.length > 0 && (
          <p className={styles.quiet}>
            {pane.lacks({ what: gap.faults.map((fault) => said.faults[fault]).join(', ') })}
          </p>
        )}
        <div className={styles.buttons}>
          {place !== null && (
            <Button
              size="small"
              aria-label={`${pane.open}: ${gap.what}`}
              onClick={() => {
                session.go('sheet');
                session.openMetric(place);
              }}
            >
              {pane.open}
            </Button>
          )}
          <Button
            size="small"
            aria-label={`${pane.show({ cell: gap.cell })}: ${gap.what}`}
            onClick={() => void session.showCell(gap.sheet, gap.cell)}
          >
            {pane.show({ cell: gap.cell })}
          </Button>
        </div>
      </div>
    );
  }

  function dueText(due: string): string {
    return /^\d{4}-\d{2}-\d{2}$/.test(due) ? showDate(due, language) : due;
  }

  /** The metric in the pane's own result; null for what stands elsewhere or is no metric. */
  function placeOf({ sheet, cell }: Gap): MetricPlace | null {
    if (phase.kind !== 'result' || phase.scorecard.sheet !== sheet) return null;
    for (const [table, { table: read }] of phase.scorecard.tables.entries()) {
      const index = read.metrics.findIndex((metric) => formatCell(metric.cell) === cell);
      if (index >= 0) return { table, index };
    }
    return null;
  }
}
