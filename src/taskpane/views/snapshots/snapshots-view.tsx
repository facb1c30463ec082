/** What changed since the last snapshot and why, the snapshots there are, and one of today to be taken. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { gapSheetTexts } from '../../../strings/parts/sheets/gap-sheet';
import { snapshotTexts } from '../../../strings/parts/sheets/snapshot';
import { wordsFor } from '../../../strings/words-for';
import { Beginning, Sentences, useLooking } from '../frame/looking';
import { usePane } from '../frame/pane-context';
import { LongList } from '../result/list/long-list';

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
  const { session, state, words } = usePane();
  const styles = useStyles();
  const { language } = state;
  const said = wordsFor(snapshotTexts, language);
  const { pane } = wordsFor(gapSheetTexts, language);
  const looking = useLooking(session.snapshots);
  const { shown, isWorking, act } = looking;
  const freeze = () =>
    act(async () => {
      const taken = await session.takeSnapshot();
      if ('kind' in taken) return taken;
      const { isNew, problem, sheet } = { ...taken, sheet: taken.sheet ?? '' };
      return [problem ?? (isNew ? said.pane.taken({ sheet }) : said.print.already({ sheet }))];
    });
  const [head, ...lines] = shown?.changes ?? [];
  return (
    <div className={styles.stack}>
      <Beginning title={words.views.snapshots} of={looking} />
      {shown !== null && (
        <>
          <Sentences texts={shown.notRead.map(({ sheet }) => pane.notRead({ sheet }))} />
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
