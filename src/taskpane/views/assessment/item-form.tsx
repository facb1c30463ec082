/** An item by itself: what its answers come to, what the linked metrics say, and the answers to be given here. */
import { Button, Field, Input, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { AssessmentRead } from '../../../report/assessment/assessment-sheet';
import { remarkOf, type AssessedItem } from '../../../report/assessment/judged-items';
import { shownTrend } from '../../../report/scorecard/verdict-line';
import { itemQuestions, type ItemAnswer, type ItemQuestion } from '../../../scoring/items/item-result';
import { assessmentTexts } from '../../../strings/parts/sheets/assessment';
import { verdictTexts } from '../../../strings/parts/verdicts/verdicts';
import { wordsFor } from '../../../strings/words-for';
import { type ItemEntries, type ItemText } from '../../../workflows/assess/edit-item';
import { Heading } from '../frame/heading';
import { usePane } from '../frame/pane-context';
import { inField } from '../result/in-field';
import { ItemMark } from './item-mark';
import { isContradicted } from './item-list';

const useStyles = makeStyles({
  stack: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    width: '100%',
  },
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    width: '100%',
    ...inField,
  },
  answers: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(9.5rem, 100%), 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  text: { margin: 0 },
  heading: { margin: `${tokens.spacingVerticalXS} 0 0`, fontSize: tokens.fontSizeBase300 },
  links: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  day: { display: 'flex', gap: tokens.spacingHorizontalS },
});

const choices: readonly ItemAnswer[] = [null, 'yes', 'partly', 'no', 'not-applicable'];
/** A cell that holds no answer, until one is chosen. */
const AS_IT_IS = 'as-it-is';

interface Props {
  readonly item: AssessedItem;
  readonly read: AssessmentRead;
  readonly isWorking: boolean;
  readonly onSave: (entries: ItemEntries) => Promise<void>;
  readonly onBack: () => void;
}

export function ItemForm({ item, read, isWorking, onSave, onBack }: Props) {
  const { session, state, words } = usePane();
  const styles = useStyles();
  const { language } = state;
  const said = wordsFor(assessmentTexts, language);
  const { pane, columns } = said;
  const { text } = item.row;
  const [answers, setAnswers] = useState<Partial<Record<ItemQuestion, ItemAnswer>>>({});
  const [texts, setTexts] = useState<Readonly<Record<ItemText, string>>>({
    evidence: text.evidence,
    owner: text.owner,
    links: text.links,
    reference: text.reference,
    reviewed: text.reviewed,
  });
  const remark = remarkOf(item, language);
  const isThere = (name: ItemQuestion | ItemText): boolean => read.columns[name] !== undefined;
  const isDate = text.reviewed === '' || /^\d{4}-\d{2}-\d{2}$/.test(text.reviewed);
  const enter =
    (name: ItemText) =>
    (_: unknown, { value }: { readonly value: string }) =>
      setTexts({ ...texts, [name]: value });
  return (
    <div className={styles.stack}>
      <Button size="small" appearance="subtle" onClick={onBack}>
        {words.back}
      </Button>
      <Heading size="small">{[item.number, item.title].join(' ').trim()}</Heading>
      <ItemMark result={item.judgement.result} isContradicted={isContradicted(item)} />
      {remark !== '' && <p className={styles.text}>{remark}</p>}
      <h2 className={styles.heading}>{pane.links}</h2>
      {item.linked.length === 0 ? (
        <p className={styles.text}>{pane.noLinks}</p>
      ) : (
        <ul className={styles.links}>
          {item.linked.map((one) => (
            <li key={one.source}>{linkText(one)}</li>
          ))}
        </ul>
      )}
      <form
        className={styles.form}
        aria-label={pane.edit}
        onSubmit={(event) => {
          event.preventDefault();
          if (!isWorking) void onSave({ answers, texts });
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          onBack();
        }}
      >
        <div className={styles.answers}>
          {itemQuestions.filter(isThere).map((question) => (
            <AnswerField
              key={question}
              label={columns[question]}
              unreadable={item.answers[question] === null ? text[question] : ''}
              answer={answers[question] === undefined ? item.answers[question] : answers[question]}
              isChosen={answers[question] !== undefined}
              onAnswer={(answer) => setAnswers({ ...answers, [question]: answer })}
            />
          ))}
        </div>
        {isThere('evidence') && (
          <Field label={columns.evidence} size="small">
            <Textarea value={texts.evidence} resize="vertical" onChange={enter('evidence')} />
          </Field>
        )}
        {isThere('owner') && (
          <Field label={columns.owner} size="small">
            <Input value={texts.owner} onChange={enter('owner')} />
          </Field>
        )}
        {isThere('links') && (
          <Field label={columns.links} size="small" hint={pane.linksHint}>
            <Textarea value={texts.links} resize="vertical" onChange={enter('links')} />
          </Field>
        )}
        {isThere('reference') && (
          <Field label={columns.reference} size="small">
            <Input value={texts.reference} onChange={enter('reference')} />
          </Field>
        )}
        {isThere('reviewed') && (
          <Field label={columns.reviewed} size="small">
            <Input
              type={isDate ? 'date' : 'text'}
              value={texts.reviewed}
              onChange={enter('reviewed')}
              contentAfter={
                <Button
                  size="small"
                  appearance="subtle"
                  onClick={() => setTexts({ ...texts, reviewed: today() })}
                >
                  {pane.today}
                </Button>
              }
            />
          </Field>
        )}
        <div className={styles.buttons}>
          <Button size="small" appearance="primary" type="submit" disabledFocusable={isWorking}>
            {pane.save}
          </Button>
          <Button size="small" onClick={() => void session.showCell(read.sheet, item.cell)}>
            {item.cell}
          </Button>
        </div>
      </form>
    </div>
  );

  function linkText({ name, scored, index }: AssessedItem['linked'][number]): string {
    const score = scored.score.scores[index];
    if (score === undefined) return name;
    const verdicts = wordsFor(verdictTexts, language);
    return said.remarks.linkedMetric({
      metric: name,
      status: verdicts.status[score.status],
      trend: shownTrend(score, verdicts).text,
      action: verdicts.action[score.action],
    });
  }
}

interface AnswerProps {
  readonly label: string;
  /** What stands in the cell and is no answer; `""`: it can be read. */
  readonly unreadable: string;
  readonly answer: ItemAnswer;
  /** True once the person chose an answer here. */
  readonly isChosen: boolean;
  readonly onAnswer: (answer: ItemAnswer) => void;
}

function AnswerField({ label, unreadable, answer, isChosen, onAnswer }: AnswerProps) {
  const { state } = usePane();
  const { pane, answers: names } = wordsFor(assessmentTexts, state.language);
  const isKept = unreadable !== '' && !isChosen;
  return (
    <Field label={label} size="small">
      <Select
        size="small"
        value={isKept ? AS_IT_IS : (answer ?? '')}
        onChange={(_, { value }) => onAnswer(choices.find((one) => (one ?? '') === value) ?? null)}
      >
        {isKept && <option value={AS_IT_IS}>{pane.unreadable({ text: unreadable })}</option>}
        {choices.map((one) => (
          <option key={one ?? ''} value={one ?? ''}>
            {one === null ? pane.blank : names[one]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** Today by this computer's clock, ISO. */
function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
