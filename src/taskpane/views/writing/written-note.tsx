/** What was written, and what had to be done differently. */
import { Button, makeStyles } from '@fluentui/react-components';
import type { Language } from '../../../strings/language';
import { adjustmentTexts } from '../../../strings/parts/sheets/adjustments';
import type { Pane } from '../../../strings/parts/pane/pane';
import { wordsFor } from '../../../strings/words-for';
import type { Adjustment } from '../../../workbook/host';
import type { WriteResult } from '../../../workflows/write/write-summary';
import { usePane } from '../frame/pane-context';

const useStyles = makeStyles({
  sheets: { display: 'flex', flexWrap: 'wrap' },
  // In line with the sentences around it.
  sheet: { minWidth: 'auto', paddingLeft: 0, textDecorationLine: 'underline' },
});

function adjustmentText(adjustment: Adjustment, write: Pane['write'], language: Language): string {
  switch (adjustment.kind) {
    case 'sheet-renamed':
      return write.renamed(adjustment);
    case 'text-clamped':
      return write.clamped(adjustment);
    case 'not-decorated':
      return wordsFor(adjustmentTexts, language).notDecorated({ ...adjustment });
    case 'undo-in-steps':
      return wordsFor(adjustmentTexts, language).undoInSteps;
  }
}

interface Props {
  readonly result: WriteResult;
  readonly sheets: readonly string[];
}

export function WrittenNote({ result, sheets }: Props) {
  const { session, words, state } = usePane();
  const styles = useStyles();
  const { language } = state;
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
      {adjustments.map((adjustment) => (
        <div key={JSON.stringify(adjustment)}>{adjustmentText(adjustment, write, language)}</div>
      ))}
      {result.kept.map((text) => (
        <div key={text}>{text}</div>
      ))}
      {withoutColumns.map(({ sheet, message }) => (
        <div key={sheet}>{message}</div>
      ))}
      {result.register !== null && result.register.problem !== null && <div>{result.register.problem}</div>}
    </div>
  );
}
