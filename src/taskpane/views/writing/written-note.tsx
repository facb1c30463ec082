/** What was written, and what had to be done differently. */
import type { WriteResult } from '../../../workflows/write/write-summary';
import { usePane } from '../frame/pane-context';

interface Props {
  readonly result: WriteResult;
  readonly sheets: readonly string[];
}

export function WrittenNote({ result, sheets }: Props) {
  const { words } = usePane();
  const { write } = words;
  const { cellsWritten, liveMetrics, adjustments, withoutColumns } = result;
  return (
    <div>
      <strong>{write.written({ sheets: sheets.length, cells: cellsWritten })}</strong>
      {sheets.length > 0 && <div>{sheets.join(', ')}</div>}
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
