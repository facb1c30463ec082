/** A day's plan: forecast calls out of the sheet, agents for each interval, one formula for all of them. */
import { useMemo, useState } from 'react';
import { showCount, showNumber, showShare } from '../../../strings/notation';
import { staffingTexts } from '../../../strings/parts/pane/staffing';
import { wordsFor } from '../../../strings/words-for';
import { staffOne, type StaffingTerms } from '../../../workflows/staffing/insert-plan';
import type { SelectedFigures } from '../../../workflows/staffing/selected-figures';
import { usePane } from '../frame/pane-context';
import { LongList } from '../result/list/long-list';
import { InsertPart } from './insert-part';
import { useStaffingStyles } from './looks';
import { TakePart } from './take-part';
import { termsOf, type TypedTerms } from './terms';

export function DayPart({ typed }: { readonly typed: TypedTerms }) {
  const { state } = usePane();
  const looks = useStaffingStyles();
  const words = wordsFor(staffingTexts, state.language);
  const [taken, setTaken] = useState<SelectedFigures | null>(null);
  const terms = termsOf(typed);
  const refuse = ({ columns }: SelectedFigures): string | null => {
    if (columns.length !== 1) return words.oneColumn({ count: columns.length });
    return (columns[0] ?? []).some((calls) => calls !== null && calls < 0) ? words.negative : null;
  };
  return (
    <div className={looks.stack}>
      <TakePart asks={words.dayAsks} refuse={refuse} taken={taken} onTaken={setTaken} />
      {terms === null && <p role="alert">{words.wrong}</p>}
      {terms !== null && taken !== null && <DayPlan figures={taken} terms={terms} />}
    </div>
  );
}

function DayPlan({ figures, terms }: { readonly figures: SelectedFigures; readonly terms: StaffingTerms }) {
  const { state } = usePane();
  const looks = useStaffingStyles();
  const { language } = state;
  const words = wordsFor(staffingTexts, language);
  const { sheet, area, columns } = figures;
  const calls = useMemo(() => columns[0] ?? [], [columns]);
  const items = useMemo(
    () =>
      calls.map((offered, index) => ({
        key: area.top + index + 1,
        offered,
        staffed: staffOne(offered, terms),
      })),
    [calls, terms, area],
  );
  if (items.some(({ offered, staffed }) => offered !== null && staffed === null)) {
    return <p role="alert">{words.tooMany}</p>;
  }
  const most = items.reduce((high, { staffed }) => Math.max(high, staffed?.required ?? 0), 0);
  const hours =
    items.reduce((sum, { staffed }) => sum + (staffed?.scheduled ?? 0), 0) * (terms.interval / 3600);
  return (
    <>
      <p className={looks.text}>
        <strong>
          {words.dayTotal({
            agents: showCount(most, language),
            hours: showNumber(hours, language, { least: 0, most: 1 }),
          })}
        </strong>
      </p>
      <InsertPart calls={{ kind: 'cells', sheet, area, calls }} terms={terms} />
      <LongList items={items} usualHeight={22} label={words.planOf}>
        {({ key, offered, staffed }) => (
          <div className={looks.row}>
            <span>
              {words.row({ row: key })}:{' '}
              {offered === null ? words.blank : showNumber(offered, language, { least: 0, most: 2 })}
            </span>
            {staffed !== null && (
              <span>
                <strong>{showCount(staffed.required, language)}</strong>
                {` · ${showCount(staffed.scheduled, language)} · ${showShare(staffed.serviceLevel, language)}`}
              </span>
            )}
          </div>
        )}
      </LongList>
    </>
  );
}
