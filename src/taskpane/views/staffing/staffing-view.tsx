/** Staffing: agents for an interval, a day's plan, how good the forecast was, what waits. Nothing has to be scored for it. */
import { Button, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { staffingTexts } from '../../../strings/parts/pane/staffing';
import { wordsFor } from '../../../strings/words-for';
import { Heading } from '../frame/heading';
import { usePane } from '../frame/pane-context';
import { DayPart } from './day-part';
import { FlowPart } from './flow-part';
import { ForecastPart } from './forecast-part';
import { IntervalPart } from './interval-part';
import { useStaffingStyles } from './looks';
import { firstTerms } from './terms';
import { TermsForm } from './terms-form';

const kinds = ['interval', 'day', 'forecast', 'flow'] as const;
type Kind = (typeof kinds)[number];

export default function StaffingView() {
  const { session, state, words } = usePane();
  const looks = useStaffingStyles();
  const said = wordsFor(staffingTexts, state.language);
  const [kind, setKind] = useState<Kind>('interval');
  const [typed, setTyped] = useState(firstTerms);
  return (
    <div className={looks.stack}>
      <Heading>{words.views.staffing}</Heading>
      <Select
        size="small"
        aria-label={said.what}
        value={kind}
        onChange={(_, { value }) => setKind(kinds.find((one) => one === value) ?? 'interval')}
      >
        {kinds.map((one) => (
          <option key={one} value={one}>
            {said.kinds[one]}
          </option>
        ))}
      </Select>
      {(kind === 'interval' || kind === 'day') && (
        <TermsForm typed={typed} onTyped={setTyped} withCalls={kind === 'interval'} />
      )}
      {kind === 'interval' && <IntervalPart typed={typed} />}
      {kind === 'day' && <DayPart typed={typed} />}
      {kind === 'forecast' && <ForecastPart />}
      {kind === 'flow' && <FlowPart />}
      <div className={looks.buttons}>
        <Button onClick={() => session.go('sheet')}>{words.back}</Button>
      </div>
    </div>
  );
}
