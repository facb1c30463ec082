/** What was written, and what had to be done differently. */
import { showCount } from '../../../strings/notation';
import type { WriteResult } from '../../../workflows/write-summary';
import { usePane } from '../pane-context';

export function WrittenNote({ result }: { readonly result: WriteResult }) {
  const { state, words } = usePane();
  const { write } = words;
  const { sheetsAdded, sheetsRefreshed, cellsWritten, liveMetrics, adjustments, withoutColumns } = result;
  const sheets = new Set([...sheetsAdded, ...sheetsRefreshed]);
  return (
    <div>
      <strong>
        {write.written({ sheets: sheets.size, cells: showCount(cellsWritten, state.language) })}
      </strong>
      {sheets.size > 0 && <div>{[...sheets].join(', ')}</div>}
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
    </div>
  );
}
