/** Below the bar: what is being done, what was done, what could not be, and what the grid doesn't show. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { localeOf, type Language } from '../../strings/language';
import type { WorkbenchWords } from '../../strings/parts/doors/workbench';
import type { Desk } from '../desk/desk';
import type { DeskState, Notice } from '../desk/desk-state';

const useStyles = makeStyles({
  told: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  line: { margin: 0, minHeight: '1.4em' },
  summary: { cursor: 'pointer' },
  failed: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground3,
  },
  lines: { flexGrow: 1, '& p': { margin: 0 } },
});

interface Props {
  readonly desk: Desk;
  readonly state: DeskState;
  readonly words: WorkbenchWords;
  readonly language: Language;
}

export function ToldLine({ desk, state, words, language }: Props) {
  const styles = useStyles();
  const problems = problemLines(state.notice, words);
  const kept = keptLines(state, words, language);
  return (
    <>
      <div className={styles.told}>
        <p className={styles.line} role="status">
          {lineOf(state, words)}
        </p>
        {kept.length > 0 && (
          <details>
            <summary className={styles.summary}>{words.details}</summary>
            {kept.map((line) => (
              <p key={line} className={styles.line}>
                {line}
              </p>
            ))}
          </details>
        )}
      </div>
      {problems.length > 0 && (
        <div role="alert" className={styles.failed}>
          <div className={styles.lines}>
            {problems.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
          <Button size="small" onClick={desk.dismissNotice}>
            {words.close}
          </Button>
        </div>
      )}
    </>
  );
}

function lineOf({ doing, notice, bookName }: DeskState, { states }: WorkbenchWords): string {
  if (doing?.kind === 'reading') {
    const { name, done, total } = doing;
    if (total === 0) return states.reading({ name });
    return done < total ? states.sheets({ name, done: done + 1, total }) : states.showing({ name });
  }
  if (doing?.kind === 'saving') return states.saving({ name: bookName ?? '' });
  if (doing !== null) return states[doing.kind];
  if (notice?.kind === 'opened' || notice?.kind === 'saved' || notice?.kind === 'written') {
    return states[notice.kind]({ name: notice.name });
  }
  return '';
}

function problemLines(notice: Notice | null, { notices }: WorkbenchWords): readonly string[] {
  switch (notice?.kind) {
    case 'failed':
      return notice.lines;
    case 'refused':
    case 'severalFiles':
      return [notices[notice.kind]];
    case 'protected':
      return [notices.protected({ sheet: notice.sheet })];
    case 'tooLarge': {
      const { name, megabytes, limit } = notice;
      return [notices.tooLarge({ name, megabytes, limit })];
    }
    default:
      return [];
  }
}

function keptLines(
  { notShown, notCalculated }: DeskState,
  words: WorkbenchWords,
  language: Language,
): readonly string[] {
  const lines: string[] = [];
  if (notShown.length > 0) {
    const list = new Intl.ListFormat(localeOf(language)).format(notShown.map((kind) => words.things[kind]));
    lines.push(words.kept({ list }));
  }
  if (notCalculated > 0) lines.push(words.notCalculated({ count: notCalculated }));
  return lines;
}
