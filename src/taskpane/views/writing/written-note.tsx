/** What was written, and what had to be done differently. */
import { Button, makeStyles } from '@fluentui/react-components';
import type { WriteResult } from '../../../workflows/write/write-summary';
import { usePane } from '../frame/pane-context';

const useStyles = makeStyles({
  sheets: { display: 'flex', flexWrap: 'wrap' },
  // In line with the sentences around it.
  sheet: { minWidth: 'auto', paddingLeft: 0, textDecorationLine: 'underline' },
});

interface Props {
  readonly result: WriteResult;
  readonly sheets: readonly string[];
}

export function WrittenNote({ result, sheets }: Props) {
  const { session, words } = usePane();
  const styles = useStyles();
  const { write } = words;
  const { cellsWritten, liveMetrics, adjustments, withoutColumns } = result;
  return (
    <div>
      <strong>{write.written({ sheets: sheets.length, cells: cellsWritten })}</strong>
      <div className={styles.sheets}>
        {sheets.map((sheet) => (
          <Button
            key={sheet}
            size="small"
            appearance="subtle"
            className={styles.sheet}
            onClick={() => void session.showCell(sheet, 'A1')}
          >
            {sheet}
          </Button>
        ))}
      </div>
      {liveMetrics !== null && <div>{write.live({ count: liveMetrics })}</div>}
      {adjustments.map((adjustment) =>
        adjustment.kind === 'sheet-renamed' ? (
          <div key={adjustment.wanted}>{write.renamed(adjustment)}</div>
        ) : (
          <div key={`${adjustment.sheet} ${adjustment.cell}`}>{write.clamped(adjustment)}</div>
        ),
      )}
      {withoutColumns.map(({ sheet, message }) => (
        <div key={sheet}>{message}</div>
      ))}
      {result.register !== null && result.register.problem !== null && <div>{result.register.problem}</div>}
    </div>
  );
}
