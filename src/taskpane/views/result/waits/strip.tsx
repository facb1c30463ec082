/** The strip under the verdict: what waits for the person, one at a time, worst first. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useEffect, useState } from 'react';
import type { Scorecard } from '../../../../report/scorecard/scored';
import { paneTexts } from '../../../../strings/parts/pane/pane';
import { resultTexts } from '../../../../strings/parts/pane/result';
import { wordsFor } from '../../../../strings/words-for';
import type { Finding } from '../../../../worksheet/sheet/finding';
import type { Reading } from '../../../../worksheet/sheet/reading';
import { withRole } from '../../../engine/lines';
import { usePane } from '../../frame/pane-context';
import { SampleNote } from '../../writing/sample-note';
import type { ListRow } from '../list/list-rows';
import { DirectionsForm } from './directions-form';

const useStyles = makeStyles({
  strip: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    margin: `${tokens.spacingVerticalXXS} 0`,
    padding: `0 0 0 ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  text: { flex: '1 1 0', minWidth: 0, padding: `${tokens.spacingVerticalXXS} 0` },
  button: { flexShrink: 0 },
});

/** Those nothing says, or those that were inferred. */
export type AskedDirections = 'open' | 'likely';

interface Props {
  readonly scorecard: Scorecard;
  readonly rows: readonly ListRow[];
  readonly passedOver: readonly Reading[];
  /** The directions that are asked, from here or from the reading notes; null: none. */
  readonly asking: AskedDirections | null;
  readonly onAsking: (asking: AskedDirections | null) => void;
}

/** Something that waits, by the name it is put off under. */
interface Wait {
  readonly name: string;
  readonly text: string;
  readonly button: string;
  readonly answer: () => void;
}

export function Strip({ scorecard, rows, passedOver, asking, onAsking }: Props) {
  const { session, state } = usePane();
  const styles = useStyles();
  const [putOff, setPutOff] = useState<readonly string[]>([]);
  const unread = useUnreadSheets(scorecard.sheet);
  const { language } = state;
  const { waits: words } = wordsFor(resultTexts, language);
  const { result } = wordsFor(paneTexts, language);
  const isSample = state.sample?.sheet === scorecard.sheet;
  const open = rows.filter(({ score }) => score.computedStatus === 'unclear');
  const likely = rows.filter(({ metric }) => metric.grounds.better.strength === 'likely');
  const asked = asking === null ? [] : asking === 'open' ? open : likely;
  const wait = everything().find(({ name }) => !putOff.includes(name));
  if (asked.length > 0) {
    return <DirectionsForm rows={asked} sheet={scorecard.sheet} onDone={() => onAsking(null)} />;
  }
  if (wait === undefined) return <SampleNote sheet={scorecard.sheet} />;
  return (
    <section className={styles.strip} aria-label={words.label}>
      <span className={styles.text}>{wait.text}</span>
      <Button size="small" appearance="subtle" className={styles.button} onClick={wait.answer}>
        {wait.button}
      </Button>
      <Button
        size="small"
        appearance="subtle"
        className={styles.button}
        icon={<DismissRegular />}
        aria-label={words.notNow}
        title={words.notNow}
        onClick={() => setPutOff([...putOff, wait.name])}
      />
    </section>
  );

  /** Worst first: what leaves metrics without a verdict, then what was perhaps not seen, then what was only inferred. */
  function everything(): readonly Wait[] {
    const counted = (of: readonly unknown[]) => ({ count: of.length });
    const [sheet] = unread;
    return [
      ...when(open.length > 0, {
        name: 'directions',
        text: words.directions(counted(open)),
        button: words.answer,
        answer: () => onAsking('open'),
      }),
      ...targetsAsked(scorecard).map(({ table, line, text }): Wait => ({
        name: `targets ${table} ${line}`,
        text: words.targets({ kind: /\d/.test(line) ? 'row' : 'column', line, text }),
        button: words.use,
        answer: () => void session.useReadings(withTargets(scorecard, table, line), true),
      })),
      // Beside a sheet of sample data the person's own sheets are no news.
      ...when(sheet !== undefined && !isSample, {
        name: 'unread',
        text: words.unread({ count: unread.length, sheets: unread.join(', ') }),
        button: words.scoreIt({ sheet: sheet ?? '' }),
        answer: () => void session.scoreSheet(sheet ?? ''),
      }),
      ...when(passedOver.length > 0, {
        name: 'passed-over',
        text: words.passedOver({ ranges: passedOver.map(({ range }) => range).join(', ') }),
        button: result.reading,
        answer: () => void session.askReading(),
      }),
      ...when(open.length === 0 && likely.length > 0, {
        name: 'likely',
        text: words.likely(counted(likely)),
        button: words.check,
        answer: () => onAsking('likely'),
      }),
    ];
  }
}

function when(is: boolean, wait: Wait): readonly Wait[] {
  return is ? [wait] : [];
}

/** Lines of figures that were not used though a table found no target: they may be it. */
function targetsAsked({ tables }: Scorecard) {
  return tables.flatMap(({ table: { findings } }, table) =>
    findings.filter(isTargetLike).map(({ details }) => ({
      table,
      line: String(details['line'] ?? ''),
      text: String(details['text'] ?? ''),
    })),
  );
}

function isTargetLike({ code, severity }: Finding): boolean {
  return code === 'shared-targets' || (code === 'unused-figures' && severity === 'warning');
}

/** The sheet's readings, one of them with that line for its targets. */
function withTargets({ tables }: Scorecard, table: number, line: string): readonly Reading[] {
  return tables.flatMap(({ table: { reading, monitored } }, index) =>
    monitored !== undefined ? [] : [index === table ? withRole(reading, line, 'target') : reading],
  );
}

/** Other sheets with metrics, looked for once for each sheet that is scored. */
function useUnreadSheets(sheet: string): readonly string[] {
  const { session } = usePane();
  const [found, setFound] = useState<readonly string[]>([]);
  useEffect(() => {
    let isHere = true;
    void session
      .unreadSheets()
      .then((sheets) => isHere && setFound(sheets))
      .catch(() => null);
    return () => {
      isHere = false;
    };
  }, [session, sheet]);
  return found;
}
