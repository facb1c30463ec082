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
    if (due === null) throw badArgument('notADate', { argument: 'certified', value: certified });
    return due;
  },
});
