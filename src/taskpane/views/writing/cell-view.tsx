/** What was found out about the selected cell: its formula in words, what it gives, and what an error means. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useEffect, useRef } from 'react';
import { functionTexts } from '../../../strings/parts/functions/functions';
import { wordsFor } from '../../../strings/words-for';
import { workTexts } from '../../../strings/parts/pane/work';
import type { CallNote, CellNote, Shown } from '../../engine/cell-note';
import { usePane } from '../frame/pane-context';
import { problemText } from '../result/problem-text';
import { called } from '../../../workbook/own/brand';
import { isCalculating } from '../../../workbook/snapshot';

const useStyles = makeStyles({
  note: {
    marginBottom: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, ':focus': { outlineStyle: 'none' } },
  call: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase300 },
  text: { margin: 0 },
  facts: {
    margin: 0,
    '& dt': { fontWeight: tokens.fontWeightSemibold },
    '& dd': {
      margin: `0 0 ${tokens.spacingVerticalXS}`,
      color: tokens.colorNeutralForeground2,
      fontSize: tokens.fontSizeBase200,
    },
  },
});

export default function CellView({ note }: { readonly note: CellNote }) {
  const { session, state, words: common } = usePane();
  const styles = useStyles();
  const place = useRef<HTMLHeadingElement>(null);
  const { cell: words } = wordsFor(workTexts, state.language);
  const title =
    note.kind === 'formula' || note.kind === 'no-metric'
      ? words.heading({ cell: note.cell })
      : common.explainCell;
  useEffect(() => place.current?.focus(), [note]);
  return (
    <section className={styles.note} aria-label={title}>
      <div className={styles.head}>
        <h2 className={styles.heading} tabIndex={-1} ref={place}>
          {title}
        </h2>
        <Button
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={common.close}
          title={common.close}
          onClick={session.closeCell}
        />
      </div>
      <Body note={note} />
    </section>
  );
}

function Body({ note }: { readonly note: CellNote }) {
  const { state } = usePane();
  const styles = useStyles();
  const { cell: words } = wordsFor(workTexts, state.language);
  switch (note.kind) {
    case 'none':
      return <p className={styles.text}>{words.none}</p>;
    case 'failed':
      return (
        <p className={styles.text} role="alert">
          {problemText(note.problem, state.language)}
        </p>
      );
    case 'no-metric':
      return <p className={styles.text}>{(note.isScored ? words.noMetric : words.notScored)(note)}</p>;
    case 'formula': {
      const { shows, calls } = note;
      return (
        <>
          <p className={styles.text}>
            {words.shows({ value: shows.kind === 'error' ? shows.code : shows.text })}
          </p>
          {calls.map((call, index) => (
            <CallPart key={index} call={call} shows={shows} isOnly={calls.length === 1} />
          ))}
        </>
      );
    }
  }
}

interface CallProps {
  readonly call: CallNote;
  readonly shows: Shown;
  /** What the cell shows is then most likely what this call gives. */
  readonly isOnly: boolean;
}

function CallPart({ call, shows, isOnly }: CallProps) {
  const { state } = usePane();
  const styles = useStyles();
  const { cell: words } = wordsFor(workTexts, state.language);
  const texts = wordsFor(functionTexts, state.language);
  const { name, known, parameters } = call;
  if (known === null) return <p className={styles.text}>{words.unknown({ name })}</p>;
  const meanings: Readonly<Record<string, string>> = texts.parameters;
  return (
    <>
      <h3 className={styles.call}>{called(name)}</h3>
      <p className={styles.text}>{texts.list[known].gives}</p>
      <dl className={styles.facts}>
        {parameters.map(({ name: parameter, text, given }) => [
          <dt key={parameter}>{`${parameter}: ${given === '' ? words.leftOut : given}`}</dt>,
          <dd key={`${parameter} meaning`}>{meanings[text]}</dd>,
        ])}
      </dl>
      {outcomeTexts(call, shows, isOnly).map((text) => (
        <p key={text} className={styles.text}>
          {text}
        </p>
      ))}
    </>
  );

  function outcomeTexts({ gives }: CallNote, cell: Shown, only: boolean): readonly string[] {
    if (cell.kind === 'error' && cell.code === '#NAME?') return [words.errorName];
    if (cell.kind === 'error' && isCalculating(cell.code)) return [words.errorBusy];
    if (gives === null) return [];
    if (gives.kind === 'error') {
      const { code, message } = gives;
      return [message === '' ? words.errorPassed : words.givesError({ code, message })];
    }
    if (only && cell.kind === 'error') return [words.differs({ value: gives.text })];
    return [words.gives({ value: gives.text })];
  }
}
