/** What a line of a table means, to be changed in a drop-down. */
import { Select } from '@fluentui/react-components';
import { ROLES } from '../../../worksheet/sheet/reading';
import type { Role } from '../../../worksheet/sheet/reading';
import { usePane } from '../frame/pane-context';
import type { TableLine } from '../../engine/shapes';

interface Props {
  readonly line: TableLine;
  /** Null: the line is passed over. */
  readonly onRole: (role: Role | null) => void;
}

export function RoleSelect({ line: { key, header, role }, onRole }: Props) {
  const { mapping } = usePane().words;
  return (
    <Select
      size="small"
      aria-label={header === '' ? mapping.line({ line: key }) : `${key}: ${header}`}
      value={role ?? 'ignore'}
      onChange={(_, { value }) => {
        const wanted = ROLES.find((one) => one === value) ?? 'ignore';
        onRole(wanted === 'ignore' ? null : wanted);
      }}
    >
      {ROLES.map((one) => (
        <option key={one} value={one}>
          {mapping.roles[one]}
        </option>
      ))}
    </Select>
  );
}
