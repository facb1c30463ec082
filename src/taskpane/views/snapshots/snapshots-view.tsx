/** What changed since the last snapshot and why, the snapshots there are, and one of today to be taken. */
import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import { gapSheetTexts } from '../../../strings/parts/gap-sheet';
import { snapshotTexts } from '../../../strings/parts/snapshot';
import { wordsFor } from '../../../strings/words-for';
import type { OpenSnapshots } from '../../../workflows/audit/snapshots-open-book';
import type { PaneProblem } from '../../engine/pane-problem';
import { Heading } from '../frame/heading';
import { usePane } from '../frame/pane-context';
import { LongList } from '../result/list/long-list';
import { problemText } from '../result/problem-text';

const useStyles = makeStyles({
  stack: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
  },
  list: { width: '100%' },
  text: { margin: 0 },
  heading: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase300 },
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

export default function SnapshotsView() {
  const { session, state, words, announce } = usePane();
  const styles = useStyles();
  const { language } = state;
  const said = wordsFor(snapshotTexts, language);
  const { pane } = wordsFor(gapSheetTexts, language);
  const [shown, setShown] = useState<OpenSnapshots | null>(null);
  const [problem, setProblem] = useState<PaneProblem | null>(null);
  const [told, setTold] = useState('');
  const [isWorking, setWorking] = useState(true);
  const take = useCallback((found: OpenSnapshots | PaneProblem) => {
    setWorking(false);
    if ('kind' in found) setProblem(found);
    else {
      setProblem(null);
      setShown(found);
    }
  }, []);
  useEffect(() => {
    void session.snapshots().then(take);
  }, [session, take]);
  const freeze = async (): Promise<void> => {
    setWorking(true);
    const taken = await session.takeSnapshot();
    if ('kind' in taken) {
      take(taken);
      return;
    }
    const { sheet, isNew, problem: why } = taken;
    const name = sheet ?? '';
    const text = why ?? (isNew ? said.pane.taken({ sheet: name }) : said.print.already({ sheet: name }));
    setTold(text);
    announce(text);
    take(await session.snapshots());
  };
  const [head, ...lines] = shown?.changes ?? [];
  return (
    <div className={styles.stack}>
      <Heading>{words.views.snapshots}</Heading>
      {isWorking && <Spinner size="tiny" label={pane.working} />}
      {problem !== null && <p role="alert">{problemText(problem, language)}</p>}
      {told !== '' && <p className={styles.text}>{told}</p>}
      {shown !== null && (
        <>
          {shown.notRead.map(({ sheet }) => (
            <p key={sheet} className={styles.text}>
              {pane.notRead({ sheet })}
            </p>
          ))}
          {shown.snapshots.length === 0 && <p className={styles.text}>{said.pane.none}</p>}
          {head !== undefined && (
            <>
              <h2 className={styles.heading}>{head}</h2>
              <div className={styles.list}>
                <LongList
                  items={(lines.length === 0 ? [said.changes.none] : lines).map((text, key) => ({
                    key,
                    text,
                  }))}
                  usualHeight={48}
                >
                  {({ text }) => <div className={styles.item}>{text}</div>}
                </LongList>
              </div>
            </>
          )}
          {shown.snapshots.map(({ sheet, state: kept }) => (
            <div key={sheet}>
              <Button size="small" onClick={() => void session.showCell(sheet, 'A1')}>
                {sheet}
              </Button>{' '}
              {said.states[kept]}
            </div>
          ))}
          <Button appearance="primary" disabledFocusable={isWorking} onClick={() => void freeze()}>
            {said.pane.take}
          </Button>
        </>
      )}
      <Button onClick={() => session.go('sheet')}>{words.back}</Button>
    </div>
  );
}
