/** Which way is better, asked for many metrics at once: each by itself or all alike, then kept in the workbook. */
import { Button, makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import { useEffect, useRef, useState } from 'react';
import { showCount } from '../../../../strings/notation';
import { paneTexts } from '../../../../strings/parts/pane/pane';
import { resultTexts } from '../../../../strings/parts/pane/result';
import { wordsFor } from '../../../../strings/words-for';
import { usePane } from '../../frame/pane-context';
import type { ListRow } from '../list/list-rows';
import { saidSoFar } from '../metric/said';

const useStyles = makeStyles({
  form: {
    margin: `${tokens.spacingVerticalXS} 0`,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, ':focus': { outlineStyle: 'none' } },
  list: { listStyleType: 'none', margin: `${tokens.spacingVerticalXS} 0`, padding: 0 },
  /** As long as a list may be, what is to be done with it stays in view. */
  box: { maxHeight: '260px', overflowY: 'auto' },
  item: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  name: { flex: '1 1 0', minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  target: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, flexShrink: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

type Way = 'higher' | 'lower';
const ways: readonly Way[] = ['higher', 'lower'];

interface Props {
  readonly rows: readonly ListRow[];
  readonly sheet: string;
  readonly onDone: () => void;
}

export function DirectionsForm({ rows, sheet, onDone }: Props) {
  const { session, state, announce } = usePane();
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const { language } = state;
  const { waits: words } = wordsFor(resultTexts, language);
  const { detail, cancel } = wordsFor(paneTexts, language);
  const [chosen, setChosen] = useState<Readonly<Record<string, Way>>>(() => inferredOf(rows));
  useEffect(() => heading.current?.focus(), []);
  const answered = rows.flatMap((row) => {
    const better = chosen[keyOf(row)];
    return better === undefined ? [] : [{ ...saidSoFar(row.metric, sheet), better }];
  });
  const all = (way: Way) => () =>
    setChosen(Object.fromEntries(rows.map((row) => [keyOf(row), way] as const)));
  const keep = async (): Promise<void> => {
    if (!(await session.say(answered))) return;
    announce(words.keptAll({ count: showCount(answered.length, language) }));
    onDone();
  };
  return (
    <section className={styles.form} aria-label={detail.whichWay}>
      <h2 className={styles.heading} ref={heading} tabIndex={-1}>
        {detail.whichWay}
      </h2>
      <div className={styles.buttons}>
        <Button size="small" icon={<ArrowUpRegular />} onClick={all('higher')}>
          {words.allHigher}
        </Button>
        <Button size="small" icon={<ArrowDownRegular />} onClick={all('lower')}>
          {words.allLower}
        </Button>
      </div>
      <div className={styles.box}>
        <ul className={styles.list}>
          {rows.map((row) => (
            <li key={keyOf(row)} className={styles.item}>
              <span className={styles.name} title={row.name}>
                {row.name}
              </span>
              <span className={styles.target}>{row.target.replace(' *', '')}</span>
              {ways.map((way) => (
                <ToggleButton
                  key={way}
                  size="small"
                  icon={way === 'higher' ? <ArrowUpRegular /> : <ArrowDownRegular />}
                  checked={chosen[keyOf(row)] === way}
                  aria-label={words[way]({ metric: row.name })}
                  title={words[way]({ metric: row.name })}
                  onClick={() => setChosen({ ...chosen, [keyOf(row)]: way })}
                />
              ))}
            </li>
          ))}
        </ul>
      </div>
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={answered.length === 0}
          onClick={() => void keep()}
        >
          {words.keep}
        </Button>
        <Button size="small" onClick={onDone}>
          {cancel}
        </Button>
      </div>
    </section>
  );
}

function keyOf({ table, index }: ListRow): string {
  return `${table} ${index}`;
}

/** What was inferred stands there to be kept or turned round. */
function inferredOf(rows: readonly ListRow[]): Readonly<Record<string, Way>> {
  return Object.fromEntries(
    rows.flatMap((row) => {
      const way = ways.find((one) => one === row.metric.better);
      return way === undefined ? [] : [[keyOf(row), way] as const];
    }),
  );
}
