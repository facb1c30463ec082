/** One error type: its accuracy, what it proves about the target, and a field for a target of this reading. */
import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { FamilyAccuracy } from '../../../report/accuracy/accuracy-of';
import { showCount, showShare } from '../../../strings/notation';
import { accuracyTexts } from '../../../strings/parts/sheets/accuracy';
import { wordsFor } from '../../../strings/words-for';
import { usePane } from '../frame/pane-context';
import { IntervalBar } from './interval-bar';
import { typedTarget } from './typed-target';

const useStyles = makeStyles({
  part: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalXS} 0`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
  },
  text: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  input: { width: '100px' },
});

interface Props {
  readonly one: FamilyAccuracy;
  readonly from: number;
  /** The target the workbook remembers, 0…1. */
  readonly set: number | null;
  /** A share, or null to leave it to the sheet. */
  readonly onTarget: (target: number | null) => void;
}

export function FamilyPart({ one, from, set, onTarget }: Props) {
  const { state } = usePane();
  const styles = useStyles();
  const { language } = state;
  const words = wordsFor(accuracyTexts, language);
  const { pane, command, proofs } = words;
  const [typed, setTyped] = useState(set === null ? '' : String(Number((set * 100).toPrecision(12))));
  const [isBad, setBad] = useState(false);
  const family = words.families[one.family];
  const share = (value: number): string => showShare(value, language);
  const isCritical = one.family !== 'non-critical';

  function commit(): void {
    const target = typedTarget(typed);
    setBad(target === 'bad');
    if (target !== 'bad') onTarget(target);
  }

  return (
    <section className={styles.part} aria-label={family}>
      <strong>
        {one.open || one.share === null
          ? `${family}: ${proofs.open}`
          : command.family({
              family,
              share: share(one.share),
              passed: showCount(one.counts.passed, language),
              total: showCount(one.counts.total, language),
            }) +
            (one.interval === null
              ? ''
              : command.interval({ low: share(one.interval.low), high: share(one.interval.high) }))}
      </strong>
      {one.interval !== null && one.share !== null && (
        <IntervalBar
          interval={one.interval}
          share={one.share}
          target={one.target}
          from={from}
          label={barLabel(one.interval, one.share)}
        />
      )}
      <p className={styles.text}>{verdictText()}</p>
      {isCritical && (
        <Field
          size="small"
          label={pane.setTarget({ family })}
          hint={pane.targetHint}
          {...(isBad ? { validationMessage: pane.badTarget } : {})}
        >
          <Input
            className={styles.input}
            inputMode="decimal"
            value={typed}
            onChange={(_, { value }) => setTyped(value)}
            onBlur={commit}
            onKeyDown={({ key }) => {
              if (key === 'Enter') commit();
            }}
          />
        </Field>
      )}
    </section>
  );

  function barLabel({ low, high }: NonNullable<FamilyAccuracy['interval']>, at: number): string {
    const said = { low: share(low), high: share(high), share: share(at) };
    return one.target === null ? pane.bar(said) : pane.barTarget({ ...said, target: share(one.target) });
  }

  /** Target, verdict, and the n that would show it, in one line; of the non-critical type what it counts. */
  function verdictText(): string {
    if (one.open || one.share === null) return '';
    const target = one.target === null ? [] : [`${words.columns.target}: ${share(one.target)}`];
    if (!isCritical)
      return [
        words.nonCritical({ attributes: one.attributes, transactions: one.transactions }),
        ...target,
      ].join(' · ');
    if (one.proof === null) return proofs.none;
    const needed =
      one.needed === null ? words.never : words.needed({ count: showCount(one.needed, language) });
    return [
      ...target,
      proofs[one.proof],
      ...(one.proof === 'met-not-shown' ? [`${words.columns.needed}: ${needed}`] : []),
    ].join(' · ');
  }
}
