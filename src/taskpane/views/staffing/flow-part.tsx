/** Work that waits, for mail, chat and cases: the backlog and how much is on time, each with what it means beside it. */
import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { backlogAtEnd, daysOfWork, onTime } from '../../../scoring/flow';
import { showCount, showNumber, showShare } from '../../../strings/notation';
import { staffingTexts } from '../../../strings/parts/pane/staffing';
import { wordsFor } from '../../../strings/words-for';
import type { SelectedFigures } from '../../../workflows/staffing/selected-figures';
import { usePane } from '../frame/pane-context';
import { useStaffingStyles } from './looks';
import { TakePart } from './take-part';
import { typedNumber } from './terms';

export function FlowPart() {
  const looks = useStaffingStyles();
  return (
    <div className={looks.stack}>
      <BacklogPart />
      <OnTimePart />
    </div>
  );
}

function BacklogPart() {
  const { state } = usePane();
  const looks = useStaffingStyles();
  const { language } = state;
  const words = wordsFor(staffingTexts, language);
  const [start, setStart] = useState('0');
  const [taken, setTaken] = useState<SelectedFigures | null>(null);
  const number = (value: number): string => showNumber(value, language, { least: 0, most: 1 });
  return (
    <section className={looks.stack}>
      <h2 className={looks.heading}>{words.backlog}</h2>
      <Field label={words.start} size="small">
        <Input inputMode="decimal" value={start} onChange={(_, { value }) => setStart(value)} />
      </Field>
      <TakePart
        asks={words.backlogAsks}
        refuse={({ columns }) => (columns.length === 2 ? null : words.twoColumns)}
        taken={taken}
        onTaken={setTaken}
      />
      {taken !== null && <p className={looks.text}>{outcome(taken)}</p>}
      <p className={looks.quiet}>{words.backlogMeans}</p>
    </section>
  );

  function outcome({ columns: [received = [], done = []] }: SelectedFigures): string {
    const first = typedNumber(start);
    const end = Number.isNaN(first) ? null : (backlogAtEnd(first, received, done).at(-1) ?? null);
    if (end === null) return words.backlogUnknown;
    const days = daysOfWork(end, done.reduce<number>((sum, one) => sum + (one ?? 0), 0) / done.length);
    const waiting = words.backlogEnd({ count: number(end) });
    return `${waiting}: ${days === null ? words.backlogNever : words.backlogDays({ days: number(days) })}`;
  }
}

function OnTimePart() {
  const { state } = usePane();
  const looks = useStaffingStyles();
  const { language } = state;
  const words = wordsFor(staffingTexts, language);
  const [limit, setLimit] = useState('24');
  const [taken, setTaken] = useState<SelectedFigures | null>(null);
  const hours = typedNumber(limit);
  const found =
    taken === null || !(hours > 0)
      ? null
      : onTime(
          (taken.columns[0] ?? []).map((opened, index) => ({
            opened,
            closed: taken.columns[1]?.[index] ?? null,
          })),
          hours / 24,
        );
  return (
    <section className={looks.stack}>
      <h2 className={looks.heading}>{words.onTime}</h2>
      <Field label={words.limit} size="small">
        <Input inputMode="decimal" value={limit} onChange={(_, { value }) => setLimit(value)} />
      </Field>
      <TakePart
        asks={words.onTimeAsks}
        refuse={({ columns }) => (columns.length === 2 ? null : words.twoColumns)}
        taken={taken}
        onTaken={setTaken}
      />
      {found !== null && (
        <p className={looks.text}>
          {found.share === null ? (
            words.onTimeNone
          ) : (
            <>
              <strong>{words.onTimeShare({ share: showShare(found.share, language) })}</strong>{' '}
              {words.onTimeOf({
                onTime: showCount(found.onTime, language),
                all: showCount(found.closed + found.overdue, language),
                closed: showCount(found.closed, language),
                overdue: showCount(found.overdue, language),
              })}
            </>
          )}
        </p>
      )}
      {found !== null && found.impossible.length > 0 && (
        <p className={looks.text}>{words.impossible({ count: found.impossible.length })}</p>
      )}
      <p className={looks.quiet}>{words.onTimeMeans}</p>
    </section>
  );
}
