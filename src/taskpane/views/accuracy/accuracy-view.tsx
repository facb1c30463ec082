/** Accuracy of the monitored transactions of the workbook: questions first, then what each error type proves, what fails and who differs. */
import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { accuracyOf, type Accuracy } from '../../../report/accuracy/accuracy-of';
import type { MonitoredFamily } from '../../../scoring/monitored';
import { showCount, showShare } from '../../../strings/notation';
import { accuracyTexts } from '../../../strings/parts/sheets/accuracy';
import { wordsFor } from '../../../strings/words-for';
import type {
  SaidOfTransactions,
  TransactionFindingCode,
} from '../../../worksheet/transactions/transaction-reading';
import type { PaneProblem } from '../../engine/pane-problem';
import type { MonitoredTables } from '../../session/monitoring';
import { Heading } from '../frame/heading';
import { usePane } from '../frame/pane-context';
import { problemText } from '../result/problem-text';
import { FamilyPart } from './family-part';
import { nothingSaid } from './answer-buttons';
import { FindingsPart } from './findings-part';
import { FailingPart, GroupsPart } from './groups-part';
import { barsStart } from './interval-bar';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  text: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What only a person can answer; until then something is not counted. */
const questions: ReadonlySet<TransactionFindingCode> = new Set([
  'polarity-unknown',
  'polarity-mixed',
  'family-unknown',
  'family-open',
  'transaction-unknown',
  'blank-asked',
  'target-differs',
]);

type Told = { readonly lines: readonly string[]; readonly isProblem: boolean; readonly canUndo: boolean };

export default function AccuracyView() {
  const { session, state, words: frame, announce } = usePane();
  const styles = useStyles();
  const { language } = state;
  const words = wordsFor(accuracyTexts, language);
  const { pane } = words;
  const [read, setRead] = useState<MonitoredTables | PaneProblem | null>(null);
  const [told, setTold] = useState<Told | null>(null);
  const [isWorking, setWorking] = useState(false);
  const take = useCallback(async () => {
    setRead(null);
    setRead(await session.readMonitored());
  }, [session]);
  useEffect(() => {
    void take();
  }, [take]);
  const known = read !== null && 'tables' in read ? read : null;
  const accuracy = useMemo(
    () => (known === null || known.tables.length === 0 ? null : accuracyOf(known.tables, known.targets)),
    [known],
  );
  const asked = accuracy?.findings.filter(({ code }) => questions.has(code)) ?? [];
  const noted = accuracy?.findings.filter(({ code }) => !questions.has(code)) ?? [];
  const from = barsStart(accuracy?.families ?? []);

  /** What was read before stays on screen until the workbook was read by the answer. */
  async function keep(kept: Promise<PaneProblem | null>): Promise<void> {
    const failed = await kept;
    if (failed !== null) say([problemText(failed, language)], true);
    else setRead(await session.readMonitored());
  }
  function answer(said: SaidOfTransactions | null): void {
    void keep(session.sayOfTransactions(said));
  }
  function setTarget(family: MonitoredFamily, target: number | null): void {
    if (known === null || known.targets[family] === (target ?? undefined)) return;
    if (target === null) void keep(session.forgetTarget(family));
    else answer({ ...nothingSaid, targets: { [family]: target } });
  }
  function say(lines: readonly string[], isProblem: boolean, canUndo = false): void {
    setTold({ lines, isProblem, canUndo });
    if (!isProblem) announce(lines.join(' '));
  }
  async function write(what: Accuracy): Promise<void> {
    setWorking(true);
    const written = await session.writeAccuracySheet(what);
    setWorking(false);
    if ('kind' in written) say([problemText(written, language)], true);
    else if (written.problem !== null) say([written.problem, ...written.kept], true);
    else {
      const { sheet, cellsWritten, kept } = written;
      const line = cellsWritten === 0 ? pane.same({ sheet }) : pane.written({ sheet });
      say([line, ...kept], false, cellsWritten > 0);
    }
  }
  async function undo(): Promise<void> {
    setWorking(true);
    const done = await session.takeBackPlan();
    setWorking(false);
    if ('kind' in done) say([problemText(done, language)], true);
    else say([pane.undone], false);
  }

  return (
    <div className={styles.stack}>
      <Heading>{frame.views.accuracy}</Heading>
      {read === null && <Spinner size="small" label={pane.reading} />}
      {read !== null && 'kind' in read && <p role="alert">{problemText(read, language)}</p>}
      {known?.tables.length === 0 && <p className={styles.text}>{pane.none}</p>}
      {accuracy !== null && (
        <>
          <FindingsPart title={pane.questions({ count: asked.length })} findings={asked} onAnswer={answer} />
          {accuracy.transactions > 0 && (
            <p className={styles.text}>
              {words.command.transactions({ count: showCount(accuracy.transactions, language) })}
            </p>
          )}
          {accuracy.families.map((one) => (
            <FamilyPart
              key={one.family}
              one={one}
              from={from}
              set={known?.targets[one.family] ?? null}
              onTarget={(target) => setTarget(one.family, target)}
            />
          ))}
          <p className={styles.quiet}>{words.note}</p>
          {accuracy.feedback !== null && accuracy.feedback.failed > 0 && (
            <p className={styles.text}>{feedbackText(accuracy.feedback)}</p>
          )}
          <FailingPart failing={accuracy.failing} />
          <GroupsPart breakdowns={accuracy.breakdowns} />
          <FindingsPart title={pane.notes({ count: noted.length })} findings={noted} />
          <div className={styles.buttons}>
            <Button appearance="primary" disabledFocusable={isWorking} onClick={() => void write(accuracy)}>
              {pane.write}
            </Button>
            {told?.canUndo === true && (
              <Button disabledFocusable={isWorking} onClick={() => void undo()}>
                {pane.undo}
              </Button>
            )}
          </div>
        </>
      )}
      {told?.lines.map((line) => (
        <p key={line} className={styles.text} role={told.isProblem ? 'alert' : undefined}>
          {line}
        </p>
      ))}
      <div className={styles.buttons}>
        {known?.isAnswered === true && <Button onClick={() => answer(null)}>{pane.forget}</Button>}
        {read !== null && <Button onClick={() => void take()}>{pane.again}</Button>}
        <Button onClick={() => session.go('sheet')}>{frame.back}</Button>
      </div>
    </div>
  );

  function feedbackText({ failed, fedBack }: NonNullable<Accuracy['feedback']>): string {
    return words.feedback({
      failed: showCount(failed, language),
      fedBack: showCount(fedBack, language),
      share: showShare(fedBack / failed, language),
    });
  }
}
