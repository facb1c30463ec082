/** Check formulas: cells that show what blanks counted as 0 would give, cells that are out of date, and what to do. */
import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { checkingTexts } from '../../../strings/parts/pane/checking';
import { wordsFor } from '../../../strings/words-for';
import type { CheckedFormula, FormulaCheck } from '../../../workflows/formulas/check-formulas';
import type { PaneProblem } from '../../engine/pane-problem';
import { Heading } from '../frame/heading';
import { usePane } from '../frame/pane-context';
import { shownCell } from '../result/cell-text';
import { problemText } from '../result/problem-text';

const MOST_SHOWN = 100;

const useStyles = makeStyles({
  stack: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
  },
  text: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  heading: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase300 },
  list: { listStyleType: 'none', margin: 0, padding: 0, width: '100%' },
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

type Done = FormulaCheck | PaneProblem | 'working' | null;

export default function FormulasView() {
  const { session, state, words, announce } = usePane();
  const styles = useStyles();
  const { formulas } = wordsFor(checkingTexts, state.language);
  const [done, setDone] = useState<Done>(null);
  const check = async (where: 'sheet' | 'book'): Promise<void> => {
    setDone('working');
    announce(formulas.working);
    const found = await session.checkFormulas(where);
    setDone(found);
    if ('fine' in found) announce(summary(found).join(' '));
  };
  return (
    <div className={styles.stack}>
      <Heading>{formulas.heading}</Heading>
      <p className={styles.text}>{formulas.intro}</p>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={done === 'working'}
          onClick={() => void check('sheet')}
        >
          {formulas.sheet}
        </Button>
        <Button disabledFocusable={done === 'working'} onClick={() => void check('book')}>
          {formulas.book}
        </Button>
      </div>
      {done === 'working' && <Spinner size="small" label={formulas.working} />}
      {done !== null && done !== 'working' && 'kind' in done && (
        <p role="alert">{problemText(done, state.language)}</p>
      )}
      {done !== null && done !== 'working' && 'fine' in done && (
        <>
          {listed(formulas.asZero({ count: done.asZero.length }), formulas.asZeroWhat, done.asZero)}
          {listed(formulas.stale({ count: done.stale.length }), formulas.staleWhat, done.stale)}
          {plain(done).map((text) => (
            <p key={text} className={styles.text}>
              {text}
            </p>
          ))}
        </>
      )}
      <p className={styles.quiet}>{formulas.probe}</p>
      <Button onClick={() => session.go('sheet')}>{words.back}</Button>
    </div>
  );

  function listed(heading: string, what: string, cells: readonly CheckedFormula[]) {
    if (cells.length === 0) return null;
    return (
      <section className={styles.list}>
        <h2 className={styles.heading}>{heading}</h2>
        <p className={styles.text}>{what}</p>
        <ul className={styles.list}>
          {cells.slice(0, MOST_SHOWN).map(({ sheet, cell, shown, expected }) => (
            <li key={`${sheet}!${cell}`} className={styles.item}>
              <Button size="small" onClick={() => void session.showCell(sheet, cell)}>
                {formulas.show({ cell: `${sheet}!${cell}` })}
              </Button>{' '}
              {formulas.row({ shown: quoted(shown), expected: quoted(expected) })}
            </li>
          ))}
        </ul>
        {cells.length > MOST_SHOWN && <p className={styles.text}>…</p>}
      </section>
    );
  }

  function quoted(value: CheckedFormula['shown']): string {
    const text = shownCell(value, 'General', state.language);
    return typeof value === 'string' ? `"${text}"` : text;
  }

  /** What needs no list. */
  function plain({ asZero, stale, fine, left }: FormulaCheck): string[] {
    const isNothing = asZero.length + stale.length + fine === 0;
    return [
      ...(isNothing ? [formulas.none] : []),
      ...(fine > 0 ? [formulas.fine({ count: fine })] : []),
      ...(left > 0 ? [formulas.left({ count: left })] : []),
    ];
  }

  function summary(found: FormulaCheck): string[] {
    const { asZero, stale } = found;
    return [
      ...(asZero.length > 0 ? [formulas.asZero({ count: asZero.length })] : []),
      ...(stale.length > 0 ? [formulas.stale({ count: stale.length })] : []),
      ...plain(found),
    ];
  }
}
