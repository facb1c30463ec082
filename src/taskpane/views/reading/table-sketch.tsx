/** The table's first cells as they stand in the sheet, each line with what it means at its head. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { checkingTexts } from '../../../strings/parts/pane/checking';
import { wordsFor } from '../../../strings/words-for';
import type { LineRole, Reading } from '../../../worksheet/sheet/reading';
import { withRole } from '../../engine/lines';
import type { TableLine, Sketch, SketchCell } from '../../engine/shapes';
import { usePane } from '../frame/pane-context';
import { shownCell } from '../result/cell-text';
import { RoleSelect } from './role-select';

const LONGEST_TEXT = 40;

const useStyles = makeStyles({
  box: {
    overflow: 'auto',
    maxHeight: '20rem',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    // Scrolled cells must not show through the focus ring of the box.
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  cell: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: '2px 4px',
    maxWidth: '9rem',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  number: { textAlign: 'end' },
  head: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: '2px 4px',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    textAlign: 'start',
  },
  meaning: { minWidth: '7.5rem' },
});

interface Props {
  readonly reading: Reading;
  readonly sketch: Sketch;
  readonly onReading: (reading: Reading) => void;
}

export function TableSketch({ reading, sketch, onReading }: Props) {
  const { state } = usePane();
  const styles = useStyles();
  const words = wordsFor(checkingTexts, state.language);
  const { across, lines, columns, rows } = sketch;
  const onRole = (line: TableLine) => (role: LineRole | null) => onReading(withRole(reading, line.key, role));
  const meaning = (line: TableLine) => (
    <div className={styles.meaning}>
      <RoleSelect line={line} onRole={onRole(line)} />
    </div>
  );
  const starts = new Map<number, Sketch['lines'][number]>();
  let next = 0;
  for (const line of lines) {
    starts.set(next, line);
    next += line.span;
  }
  return (
    // The box scrolls by itself, so it can be reached with the keyboard.
    <div
      className={styles.box}
      role="region"
      aria-label={words.table.box({ range: reading.range })}
      tabIndex={0}
    >
      <table className={styles.table}>
        <thead>
          {across && (
            <tr>
              <td className={styles.head} />
              {lines.map((line) => (
                <th key={line.key} scope="col" colSpan={line.span} className={styles.head}>
                  {meaning(line)}
                </th>
              ))}
            </tr>
          )}
          <tr>
            {!across && <td className={styles.head} />}
            <td className={styles.head} />
            {columns.map((column) => (
              <th key={column} scope="col" className={styles.head}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, cells }, index) => {
            const line = across ? undefined : starts.get(index);
            return (
              <tr key={name}>
                {line !== undefined && (
                  <th scope="row" rowSpan={line.span} className={styles.head}>
                    {meaning(line)}
                  </th>
                )}
                <th scope="row" className={styles.head}>
                  {name}
                </th>
                {cells.map((cell, at) => (
                  <td
                    key={columns[at] ?? at}
                    className={mergeClasses(styles.cell, typeof cell.value === 'number' && styles.number)}
                  >
                    {shown(cell)}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );

  function shown({ value, format }: SketchCell): string {
    const text = shownCell(value, format, state.language);
    return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text;
  }
}
