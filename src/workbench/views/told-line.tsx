/** The line below the bar: what is being done, what was done, what could not be. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { WorkbenchWords } from '../../strings/workbench-for';
import type { DeskState } from '../desk';

const useStyles = makeStyles({
  line: {
    margin: 0,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    minHeight: '1.4em',
    color: tokens.colorNeutralForeground2,
  },
  failed: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
  },
});

interface Props {
  readonly state: DeskState;
  readonly words: WorkbenchWords;
}

export function ToldLine({ state, words }: Props) {
  const styles = useStyles();
  const { notice } = state;
  return (
    <>
      <p className={styles.line} role="status">
        {lineOf(state, words)}
      </p>
      {notice?.kind === 'failed' && (
        <div role="alert">
          {notice.lines.map((line) => (
            <p key={line} className={styles.failed}>
              {line}
            </p>
          ))}
        </div>
      )}
    </>
  );
}

function lineOf({ doing, notice }: DeskState, { states }: WorkbenchWords): string {
  if (doing?.kind === 'reading') {
    const { name, done, total } = doing;
    return total === 0 ? states.reading({ name }) : states.sheets({ name, done, total });
  }
  if (doing !== null) return states[doing.kind];
  if (notice === null || notice.kind === 'failed') return '';
  return states[notice.kind]({ name: notice.name });
}
