/** Assessment of approach and deployment: adds the sheet, shows every item beside the results, and has items answered. */
import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import { itemCategoryName, itemResultName } from '../../../report/assessment/judged-items';
import { showShare } from '../../../strings/notation';
import { assessmentTexts } from '../../../strings/parts/sheets/assessment';
import { wordsFor } from '../../../strings/words-for';
import type { ItemShare } from '../../../scoring/items/judge-item';
import type { OpenAssessment } from '../../../workflows/assess/assess-open-book';
import type { ItemEntries } from '../../../workflows/assess/edit-item';
import type { PaneProblem } from '../../engine/pane-problem';
import { Heading } from '../frame/heading';
import { usePane } from '../frame/pane-context';
import { problemText } from '../result/problem-text';
import { ItemForm } from './item-form';
import { ItemList, type ItemFilter } from './item-list';

const useStyles = makeStyles({
  stack: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
  },
  text: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  share: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  shares: { margin: 0, padding: 0, listStyleType: 'none', width: '100%' },
  findings: { width: '100%' },
});

/** What was done last, to be told until something else is. */
interface Done {
  readonly text: string;
  readonly canUndo: boolean;
}

export default function AssessmentView() {
  const { session, state, words, announce } = usePane();
  const styles = useStyles();
  const { language } = state;
  const said = wordsFor(assessmentTexts, language);
  const { pane } = said;
  const [shown, setShown] = useState<OpenAssessment | null>(null);
  const [problem, setProblem] = useState<PaneProblem | null>(null);
  const [isWorking, setWorking] = useState<'reading' | 'writing' | null>('reading');
  const [done, setDone] = useState<Done | null>(null);
  const [filter, setFilter] = useState<ItemFilter>('all');
  /** The row that is answered; null: the list is shown. */
  const [row, setRow] = useState<number | null>(null);
  /** The row that was answered last: the place to come back to. */
  const [left, setLeft] = useState<number | null>(null);

  const take = useCallback((found: OpenAssessment | PaneProblem) => {
    setWorking(null);
    if ('kind' in found) setProblem(found);
    else {
      setProblem(null);
      setShown(found);
    }
  }, []);
  useEffect(() => {
    void session.assessment().then(take);
  }, [session, take]);

  const tell = (text: string, canUndo: boolean): void => {
    setDone({ text, canUndo });
    announce(text);
  };
  const write = async (addMissing: boolean): Promise<void> => {
    setWorking('writing');
    setDone(null);
    const written = await session.writeAssessment(addMissing);
    if ('kind' in written) {
      take(written);
      return;
    }
    const { sheet, added, updated, cellsWritten, missing } = written;
    take({ ...written, missing });
    if (written.problem !== null) return;
    if (added > 0) tell(pane.added({ sheet, count: added }), true);
    else if (cellsWritten > 0) tell(pane.updated({ sheet, count: updated }), true);
    else tell(pane.upToDate({ sheet }), false);
  };
  const undo = async (): Promise<void> => {
    setWorking('writing');
    setDone(null);
    const failed = await session.undoAssessment();
    if (failed === null) tell(pane.undone, false);
    const found = await session.assessment();
    take(failed ?? found);
  };
  const save = async (entries: ItemEntries): Promise<void> => {
    if (shown === null || row === null) return;
    setWorking('writing');
    setDone(null);
    const saved = await session.editItem(shown, row, entries);
    if (saved === null) {
      tell(pane.changed, false);
      take(await session.assessment());
      return;
    }
    take(saved);
    if ('kind' in saved) return;
    const item = saved.assessment?.items.find((one) => one.row.row === row);
    if (item === undefined) return;
    tell(pane.saved({ result: itemResultName(item.judgement.result, language) }), true);
  };

  const assessment = shown?.assessment ?? null;
  const item = assessment?.items.find((one) => one.row.row === row);
  const wait = isWorking !== null && (
    <Spinner size="tiny" label={isWorking === 'reading' ? pane.working : pane.writing} />
  );
  const told = (
    <>
      {wait}
      {problem !== null && <p role="alert">{problemText(problem, language)}</p>}
      {shown !== null && shown.problem !== null && <p role="alert">{shown.problem}</p>}
      {done !== null && (
        <div className={styles.buttons}>
          <span>{done.text}</span>
          {done.canUndo && (
            <Button size="small" onClick={() => void undo()}>
              {pane.undo}
            </Button>
          )}
        </div>
      )}
    </>
  );

  if (assessment !== null && item !== undefined) {
    return (
      <div className={styles.stack}>
        {told}
        <ItemForm
          key={`${item.row.row} ${JSON.stringify(item.row.text)}`}
          item={item}
          read={assessment.read}
          isWorking={isWorking !== null}
          onSave={save}
          onBack={() => {
            setLeft(row);
            setRow(null);
            setDone(null);
          }}
        />
      </div>
    );
  }
  return (
    <div className={styles.stack}>
      <Heading takesFocus={left === null}>{words.views.assessment}</Heading>
      {told}
      {shown?.notRead.map(({ sheet }) => (
        <p key={sheet} className={styles.text}>
          {pane.notReadShort({ sheet })}
        </p>
      ))}
      {shown !== null && assessment === null && shown.problem === null && (
        <>
          <p className={styles.text}>{pane.intro}</p>
          <Button
            appearance="primary"
            disabledFocusable={isWorking !== null}
            onClick={() => void write(false)}
          >
            {pane.add}
          </Button>
        </>
      )}
      {assessment !== null && (
        <>
          <p className={styles.share}>{shareText(assessment.whole)}</p>
          <ul className={styles.shares}>
            {assessment.byCategory.map(({ category, share }) => (
              <li key={category} className={styles.quiet}>
                {`${itemCategoryName(category, language)}: ${shareText(share)}`}
              </li>
            ))}
          </ul>
          {assessment.findings.length > 0 && (
            <details className={styles.findings}>
              <summary>{pane.findings({ count: assessment.findings.length })}</summary>
              <ul className={styles.shares}>
                {assessment.findings.map(({ cell, message }, index) => (
                  <li key={index}>
                    {message}{' '}
                    {cell !== null && (
                      <Button size="small" onClick={() => void session.showCell(assessment.sheet, cell)}>
                        {cell}
                      </Button>
                    )}
                  </li>
                ))}
              </ul>
            </details>
          )}
          <ItemList
            items={assessment.items}
            filter={filter}
            onFilter={setFilter}
            start={left}
            onOpen={(opened) => {
              setDone(null);
              setRow(opened.row.row);
              void session.pointAt(assessment.sheet, opened.cell);
            }}
          />
          <div className={styles.buttons}>
            <Button size="small" disabledFocusable={isWorking !== null} onClick={() => void write(false)}>
              {pane.refresh}
            </Button>
            {shown !== null && shown.missing > 0 && (
              <Button size="small" disabledFocusable={isWorking !== null} onClick={() => void write(true)}>
                {pane.addMissing({ count: shown.missing })}
              </Button>
            )}
            <Button size="small" onClick={() => void session.showCell(assessment.sheet, 'A1')}>
              {pane.show}
            </Button>
          </div>
        </>
      )}
      <Button onClick={() => session.go('sheet')}>{words.back}</Button>
    </div>
  );

  function shareText({ counts, counted, share }: ItemShare): string {
    if (share === null) return pane.nothing;
    return pane.share({ compliant: counts.compliant, counted, share: showShare(share, language) });
  }
}
