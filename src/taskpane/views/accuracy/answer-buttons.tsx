/** What a person may answer to a question about monitored transactions, a button each. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { MONITORED_FAMILIES } from '../../../scoring/monitored';
import { accuracyTexts } from '../../../strings/parts/sheets/accuracy';
import { wordsFor } from '../../../strings/words-for';
import type { Language } from '../../../strings/language';
import type {
  SaidOfTransactions,
  TransactionFinding,
} from '../../../worksheet/transactions/transaction-reading';
import { usePane } from '../frame/pane-context';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
});

interface Answer {
  readonly text: string;
  readonly said: SaidOfTransactions;
}

/** Nothing where the sheet itself has to be changed. */
export function AnswerButtons({
  finding,
  onAnswer,
}: {
  readonly finding: TransactionFinding;
  readonly onAnswer: (said: SaidOfTransactions) => void;
}) {
  const { state } = usePane();
  const styles = useStyles();
  const words = wordsFor(accuracyTexts, state.language);
  const answers = answersTo(finding, state.language);
  if (answers.length === 0) return null;
  const about = String(finding.details['attribute'] ?? '');
  return (
    <div className={styles.row} role="group" aria-label={`${words.pane.answers}: ${about}`}>
      {answers.map(({ text, said }) => (
        <Button key={text} size="small" onClick={() => onAnswer(said)}>
          {text}
        </Button>
      ))}
    </div>
  );
}

function answersTo({ code, sheet, details }: TransactionFinding, language: Language): readonly Answer[] {
  const { families, pane } = wordsFor(accuracyTexts, language);
  const attribute = String(details['attribute'] ?? '');
  const answer = (text: string, said: Partial<SaidOfTransactions>): Answer => ({
    text,
    said: { ...nothingSaid, sheet, ...said },
  });
  switch (code) {
    case 'polarity-unknown':
    case 'polarity-mixed':
      return [
        answer(pane.yesPass, { yesOf: { [attribute]: 'pass' } }),
        answer(pane.yesFail, { yesOf: { [attribute]: 'fail' } }),
      ];
    case 'family-unknown':
      return MONITORED_FAMILIES.map((family) =>
        answer(families[family], { families: { [attribute]: family } }),
      );
    case 'blank-asked':
      return [answer(pane.blankNone, { blank: 'pass' }), answer(pane.blankOpen, { blank: 'unanswered' })];
    default:
      return [];
  }
}

/** To be filled with one answer. */
export const nothingSaid: SaidOfTransactions = {
  sheet: null,
  lines: {},
  families: {},
  yes: null,
  yesOf: {},
  blank: null,
  targets: {},
};
