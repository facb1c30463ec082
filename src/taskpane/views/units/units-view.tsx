/** Vendors, sites and programmes of the workbook side by side: who is not Gold and why, metric by unit, all of them together. */
import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { judgedUnits, warningsOf, type JudgedUnit } from '../../../report/vendors/unit-order';
import { profileName } from '../../../report/scorecard/verdict-line';
import { rollUpUnits } from '../../../scoring/units/sums';
import { showCount } from '../../../strings/notation';
import { explainTexts } from '../../../strings/parts/verdicts/explain';
import { unitsTexts } from '../../../strings/parts/pane/units';
import { vendorTexts } from '../../../strings/parts/sheets/vendors';
import { wordsFor } from '../../../strings/words-for';
import type { OwnSheetWritten } from '../../../workflows/audit/own-sheet';
import type { BookUnits } from '../../../workflows/units/read-units';
import type { PaneProblem } from '../../engine/pane-problem';
import { Heading } from '../frame/heading';
import { usePane } from '../frame/pane-context';
import { problemText } from '../result/problem-text';
import { UnitMatrix } from './unit-matrix';
import { RolledList } from './rolled-list';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  text: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  warning: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground3,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Told = { readonly texts: readonly string[]; readonly isProblem: boolean };

export default function UnitsView() {
  const { session, state, words, announce } = usePane();
  const styles = useStyles();
  const { language } = state;
  const said = wordsFor(unitsTexts, language);
  const [read, setRead] = useState<BookUnits | PaneProblem | null>(null);
  const [told, setTold] = useState<Told | null>(null);
  const [isWriting, setWriting] = useState(false);
  useEffect(() => {
    let isGone = false;
    void session.readUnits().then((found) => {
      if (!isGone) setRead(found);
    });
    return () => {
      isGone = true;
    };
  }, [session]);
  const found = read !== null && 'units' in read ? read : null;
  const units = useMemo(() => judgedUnits(found?.units ?? []), [found]);
  const rolled = useMemo(() => rollUpUnits(found?.units ?? []), [found]);
  const verdict = found === null ? '' : verdictOf(units);
  useEffect(() => {
    if (verdict !== '') announce(verdict);
  }, [announce, verdict]);

  async function write(book: BookUnits): Promise<void> {
    setWriting(true);
    const written = await session.writeVendors(book);
    setWriting(false);
    const next = toldOf(written);
    setTold(next);
    if (!next.isProblem) announce(next.texts.join(' '));
  }

  return (
    <div className={styles.stack}>
      <Heading>{words.views.units}</Heading>
      {read === null && <Spinner size="small" label={said.reading} />}
      {read !== null && 'kind' in read && <p role="alert">{problemText(read, language)}</p>}
      {found !== null && (
        <>
          <p className={styles.text}>
            <strong>{verdict}</strong>
          </p>
          {warningsOf(units, language).map((warning) => (
            <p key={warning} className={styles.warning} role="note">
              {warning}
            </p>
          ))}
          {found.by === 'book' && (
            <p className={styles.quiet}>{said.alone({ unit: units[0]?.name ?? '' })}</p>
          )}
          <UnitMatrix units={units} />
          {found.withoutUnit.length > 0 && (
            <p className={styles.quiet}>
              {said.without({
                metrics: found.withoutUnit.join(wordsFor(explainTexts, language).joints.parts),
              })}
            </p>
          )}
          {found.unscored.length > 0 && (
            <p className={styles.quiet}>{said.unscored({ count: found.unscored.length })}</p>
          )}
          {units.length > 1 && <RolledList rolled={rolled} />}
          <div className={styles.buttons}>
            <Button appearance="primary" disabledFocusable={isWriting} onClick={() => void write(found)}>
              {said.write}
            </Button>
            <Button onClick={() => session.go('sheet')}>{words.back}</Button>
          </div>
        </>
      )}
      {told?.texts.map((text, index) => (
        <p key={index} className={styles.text} role={told.isProblem && index === 0 ? 'alert' : undefined}>
          {text}
        </p>
      ))}
      {found === null && (
        <div className={styles.buttons}>
          <Button onClick={() => session.go('sheet')}>{words.back}</Button>
        </div>
      )}
    </div>
  );

  function toldOf(written: OwnSheetWritten | PaneProblem): Told {
    if ('kind' in written) return { texts: [problemText(written, language)], isProblem: true };
    const { sheet, cellsWritten, kept, problem } = written;
    const done = cellsWritten === 0 ? said.same({ sheet }) : said.written({ sheet });
    return { texts: [problem ?? done, ...kept], isProblem: problem !== null };
  }

  function verdictOf(all: readonly JudgedUnit[]): string {
    const scored = all.filter(({ gold }) => gold.score !== null);
    const [first] = scored;
    if (first === undefined) return wordsFor(vendorTexts, language).nothing;
    const profile = profileName(first.profile, language);
    const short = scored.filter(({ gold }) => !gold.gold).length;
    return short === 0
      ? said.allGold({ units: showCount(scored.length, language), profile })
      : said.notGold({ count: short, units: showCount(scored.length, language), profile });
  }
}
