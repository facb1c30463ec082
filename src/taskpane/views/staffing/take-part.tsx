/** Figures out of the sheet: the person selects them there and takes them here. */
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { staffingTexts } from '../../../strings/parts/pane/staffing';
import { wordsFor } from '../../../strings/words-for';
import { formatArea } from '../../../workbook/address';
import type { SelectedFigures } from '../../../workflows/staffing/selected-figures';
import { usePane } from '../frame/pane-context';
import { problemText } from '../result/problem-text';
import { useStaffingStyles } from './looks';

interface Props {
  /** What to select. */
  readonly asks: string;
  /** Why these cells can't be used; null: they can. */
  readonly refuse: (figures: SelectedFigures) => string | null;
  readonly taken: SelectedFigures | null;
  readonly onTaken: (figures: SelectedFigures | null) => void;
}

export function TakePart({ asks, refuse, taken, onTaken }: Props) {
  const { session, state, announce } = usePane();
  const looks = useStaffingStyles();
  const { language } = state;
  const words = wordsFor(staffingTexts, language);
  const [problem, setProblem] = useState<string | null>(null);

  async function take(): Promise<void> {
    const found = await session.selectedFigures();
    const why =
      found === 'none' ? words.noFigures : 'kind' in found ? problemText(found, language) : refuse(found);
    setProblem(why);
    const isFine = why === null && found !== 'none' && !('kind' in found);
    onTaken(isFine ? found : null);
    if (isFine) announce(takenText(found));
  }
  const takenText = ({ sheet, area }: SelectedFigures): string =>
    words.taken({ sheet, area: formatArea(area), count: area.bottom - area.top + 1 });

  return (
    <div className={looks.stack}>
      <p className={looks.quiet}>{asks}</p>
      <div className={looks.buttons}>
        <Button size="small" onClick={() => void take()}>
          {words.take}
        </Button>
      </div>
      {problem !== null && (
        <p className={looks.text} role="alert">
          {problem}
        </p>
      )}
      {taken !== null && <p className={looks.text}>{takenText(taken)}</p>}
      {taken !== null && taken.notFigures > 0 && (
        <p className={looks.quiet}>{words.notFigures({ count: taken.notFigures })}</p>
      )}
    </div>
  );
}
