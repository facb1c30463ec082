/** The dates of each certification with the days left, what of them can't be read, and the way to their sheet. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { assessmentTexts } from '../../../strings/parts/sheets/assessment';
import { auditTexts } from '../../../strings/parts/sheets/audit';
import { gapSheetTexts } from '../../../strings/parts/sheets/gap-sheet';
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
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  heading: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase300 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export default function AuditView() {
  const { session, state, words } = usePane();
  const styles = useStyles();
  const { language } = state;
  const said = wordsFor(auditTexts, language);
  const { pane } = wordsFor(gapSheetTexts, language);
  const { show, findings } = wordsFor(assessmentTexts, language).pane;
  const looking = useLooking(session.audit);
  const { shown, isWorking, act } = looking;
  const [canUndo, setCanUndo] = useState(false);
  const write = () =>
    act(async () => {
      const written = await session.writeAudit();
      if ('kind' in written) return written;
      setCanUndo(written.cellsWritten > 0);
      return [written.problem ?? pane.done({ sheet: written.sheet })];
    });
  const undo = () => {
    setCanUndo(false);
    return act(async () => (await session.undoAssessment()) ?? []);
  };
  const sheet = shown?.sheet ?? null;
  return (
    <div className={styles.stack}>
      <Beginning title={words.views.audit} of={looking} />
      {shown !== null && (
        <>
          <p className={styles.text}>{sheet === null ? said.pane.none : said.pane.intro}</p>
          <Sentences texts={shown.problem === null ? [] : [shown.problem]} />
          {sheet !== null && shown.problem === null && shown.cycles.length === 0 && (
            <p className={styles.text}>{said.print.empty}</p>
          )}
          <div className={styles.list}>
            <LongList items={shown.cycles.map((cycle, key) => ({ key, cycle }))} usualHeight={90}>
              {({ cycle: { name, dates, auditor } }) => (
                <div className={styles.item}>
                  <div className={styles.name}>{name}</div>
                  {dates.length === 0 && <div>{said.print.noDates}</div>}
                  {dates.map((text) => (
                    <div key={text}>{text}</div>
                  ))}
                  {auditor !== '' && (
                    <div>{said.print.named({ label: said.columns.auditor, date: auditor })}</div>
                  )}
                </div>
              )}
            </LongList>
          </div>
          {shown.findings.length > 0 && (
            <>
              <h2 className={styles.heading}>{findings({ count: shown.findings.length })}</h2>
              <div className={styles.list}>
                <LongList
                  items={shown.findings.map((finding, key) => ({ key, ...finding }))}
                  usualHeight={70}
                >
                  {({ cell, message }) => (
                    <div className={styles.item}>
                      <div>{message}</div>
                      {cell !== null && sheet !== null && (
                        <Button size="small" onClick={() => void session.showCell(sheet, cell)}>
                          {pane.show({ cell })}
                        </Button>
                      )}
                    </div>
                  )}
                </LongList>
              </div>
            </>
          )}
          <div className={styles.buttons}>
            <Button size="small" disabledFocusable={isWorking} onClick={() => void write()}>
              {sheet === null ? pane.write : pane.refresh}
            </Button>
            {sheet !== null && (
              <Button size="small" onClick={() => void session.showCell(sheet, 'A1')}>
                {show}
              </Button>
            )}
            {canUndo && (
              <Button size="small" disabledFocusable={isWorking} onClick={() => void undo()}>
                {words.write.undo}
              </Button>
            )}
          </div>
        </>
      )}
      <Button onClick={() => session.go('sheet')}>{words.back}</Button>
    </div>
  );
}
