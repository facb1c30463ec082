/** What a line of a table means, to be changed in a drop-down. */
import { Select } from '@fluentui/react-components';
import { CHOSEN_ROLES, LINE_ROLES, type LineRole } from '../../../worksheet/sheet/reading';
import { kindOfLine } from '../../../strings/reading-sentences';
import { usePane } from '../frame/pane-context';
import type { TableLine } from '../../engine/shapes';

interface Props {
  readonly line: TableLine;
  /** Null: the line is passed over. */
  readonly onRole: (role: LineRole | null) => void;
}

export function RoleSelect({ line: { key, header, role }, onRole }: Props) {
  const { mapping } = usePane().words;
  return (
    <Select
      size="small"
      aria-label={
        header === '' ? mapping.line({ line: key, lineIs: kindOfLine(key) ?? 'column' }) : `${key}: ${header}`
      }
      value={role ?? 'ignore'}
      onChange={(_, { value }) => {
        const wanted = LINE_ROLES.find((one) => one === value) ?? 'ignore';
        onRole(wanted === 'ignore' ? null : wanted);
      }}
    >
      {offered(role).map((one) => (
        <option key={one} value={one}>
          {mapping.roles[one]}
        </option>
      ))}
    </Select>
  );
}

/** What a line is stays to be seen, even where nobody would choose it. */
function offered(role: LineRole | null): readonly LineRole[] {
  const chosen: readonly LineRole[] = CHOSEN_ROLES;
  return role === null || chosen.includes(role) ? chosen : [role, ...chosen];
}
