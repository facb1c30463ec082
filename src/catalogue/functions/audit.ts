/** The certification cycle (scoring §14). */
import { nextAuditSerial } from '../../scoring/cycle';
import { define } from '../define';
import { badArgument } from '../problem';

export const nextAudit = define({
  name: 'NEXTAUDIT',
  parameters: [{ name: 'certified', kind: 'number' }],
  result: 'date',
  call: ({ certified }) => {
    const due = nextAuditSerial(certified);
    if (due === null) {
      throw badArgument('outOfRange', { argument: 'certified', value: certified, allowed: dates });
    }
    return due;
  },
});

/** What Excel counts as dates, up to the last one with an audit in Excel's time. */
const dates = '1900-01-01 … 9997-12-31';
