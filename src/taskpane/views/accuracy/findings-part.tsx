/** What was found while monitored transactions were read, each with the way to its cell. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { transactionSentence } from '../../../report/accuracy/json';
import { accuracyTexts } from '../../../strings/parts/sheets/accuracy';
import { wordsFor } from '../../../strings/words-for';
import { quoteSheet } from '../../../workbook/address';
import type {
  SaidOfTransactions,
  TransactionFinding,
} from '../../../worksheet/transactions/transaction-reading';
import { AnswerButtons } from './answer-buttons';
import { usePane } from '../frame/pane-context';
import { LongList } from '../result/list/long-list';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
});

export function FindingsPart({
  title,
  findings,
  onAnswer,
}: {
  readonly title: string;
  readonly findings: readonly TransactionFinding[];
  /** Absent where there is nothing to ask. */
  readonly onAnswer?: (said: SaidOfTransactions) => void;
}) {
  const { session, state } = usePane();
  const styles = useStyles();
  const { language } = state;
  const { pane } = wordsFor(accuracyTexts, language);
  if (findings.length === 0) return null;
  const items = findings.map((finding, key) => ({ key, finding }));
  return (
    <section>
      <h2 className={styles.heading}>{title}</h2>
      <LongList items={items} usualHeight={84} label={title}>
        {({ finding }) => {
          const { sheet, cell } = finding;
          const place = cell === null ? quoteSheet(sheet) : `${quoteSheet(sheet)}!${cell}`;
          return (
            <div className={styles.item}>
              <div>{transactionSentence(finding, language, 'pane')}</div>
              {onAnswer !== undefined && <AnswerButtons finding={finding} onAnswer={onAnswer} />}
              <Button size="small" onClick={() => void session.showCell(sheet, cell ?? 'A1')}>
                {pane.show({ place })}
              </Button>
            </div>
          );
        }}
      </LongList>
    </section>
  );
}
