/** Insert as formulas: the plan as one formula in cells a person chose, and taking it back. */
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { staffingTexts } from '../../../strings/parts/pane/staffing';
import { wordsFor } from '../../../strings/words-for';
import { formatArea } from '../../../workbook/address';
import type { PlannedCalls, StaffingTerms } from '../../../workflows/staffing/insert-plan';
import { usePane } from '../frame/pane-context';
import { problemText } from '../result/problem-text';
import { useStaffingStyles } from './looks';

type Told = { readonly text: string; readonly isProblem: boolean; readonly canUndo: boolean };

export function InsertPart({
  calls,
  terms,
}: {
  readonly calls: PlannedCalls;
  readonly terms: StaffingTerms;
}) {
  const { session, state, announce } = usePane();
  const looks = useStaffingStyles();
  const { language } = state;
  const words = wordsFor(staffingTexts, language);
  const [told, setTold] = useState<Told | null>(null);
  const [isWorking, setWorking] = useState(false);
  // Formulas that can't call our functions would only show errors.
  if (state.lacks.functions) return null;

  const say = (text: string, isProblem: boolean, canUndo = false): void => {
    setTold({ text, isProblem, canUndo });
    if (!isProblem) announce(text);
  };
  async function insert(): Promise<void> {
    setWorking(true);
    const done = await session.insertPlan(calls, terms);
    setWorking(false);
    if (done === 'no-cell') say(words.noCell, true);
    else if ('kind' in done) say(problemText(done, language), true);
    else say(words.inserted({ sheet: done.sheet, area: formatArea(done.area) }), false, true);
  }
  async function undo(): Promise<void> {
    const done = await session.takeBackPlan();
    if ('kind' in done) say(problemText(done, language), true);
    else say(words.undone, false);
  }

  return (
    <div className={looks.stack}>
      <div className={looks.buttons}>
        <Button appearance="primary" disabledFocusable={isWorking} onClick={() => void insert()}>
          {words.insert}
        </Button>
        {told?.canUndo === true && <Button onClick={() => void undo()}>{words.undo}</Button>}
      </div>
      <p className={looks.quiet}>{words.insertWhere}</p>
      {told !== null && (
        <p className={looks.text} role={told.isProblem ? 'alert' : undefined}>
          {told.text}
        </p>
      )}
    </div>
  );
}
