/** What was found while reading the sheet, the gravest first, each with the way to its cell. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { findingMessage } from '../../../report/look/show-value';
import { showCount } from '../../../strings/notation';
import { resultTexts } from '../../../strings/parts/pane/result';
import { workTexts } from '../../../strings/parts/pane/work';
import { wordsFor } from '../../../strings/words-for';
import type { Finding, Severity } from '../../../worksheet/sheet/finding';
import { usePane } from '../frame/pane-context';
import { LongList } from './list/long-list';
import type { AskedDirections } from './waits/strip';

const severities: readonly Severity[] = ['error', 'warning', 'info'];

const useStyles = makeStyles({
  item: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
  },
  more: { cursor: 'pointer' },
  heading: { margin: `${tokens.spacingVerticalM} 0 0`, fontSize: tokens.fontSizeBase300 },
});

interface Props {
  readonly findings: readonly Finding[];
  /** Asks which way is better, for all metrics at once. */
  readonly onDirections: (asking: AskedDirections) => void;
}

export function FindingList({ findings, onDirections }: Props) {
  const { state, words } = usePane();
  const styles = useStyles();
  const { moreLikeThis } = wordsFor(resultTexts, state.language);
  const { groups } = words.findings;
  const items = useMemo(
    () =>
      severities.flatMap((severity) => {
        const all = findings.filter((finding) => finding.severity === severity);
        return gathered(all).map(([finding, ...alike], index) => ({
          finding,
          alike,
          key: `${severity} ${index}`,
          heading: index === 0 ? groups[severity]({ count: all.length }) : null,
        }));
      }),
    [findings, groups],
  );
  if (findings.length === 0) return <p>{words.findings.none}</p>;
  return (
    <LongList items={items} usualHeight={88}>
      {({ finding, alike, heading }) => (
        <>
          {heading !== null && <h2 className={styles.heading}>{heading}</h2>}
          <div className={styles.item}>
            <FindingText finding={finding} onDirections={onDirections} />
            {alike.length > 0 && (
              <details>
                <summary className={styles.more}>
                  {moreLikeThis({ count: showCount(alike.length, state.language) })}
                </summary>
                {alike.map((one, index) => (
                  <div key={index} className={styles.item}>
                    <FindingText finding={one} onDirections={onDirections} />
                  </div>
                ))}
              </details>
            )}
          </div>
        </>
      )}
    </LongList>
  );
}

/** Of how many alike the first stands for all of them. */
const MANY = 4;

/** Findings of one kind together, where there are many: a hundred of them would hide the others. */
function gathered(findings: readonly Finding[]): readonly (readonly [Finding, ...Finding[]])[] {
  const kinds = new Map<string, Finding[]>();
  for (const finding of findings) {
    const own = kinds.get(finding.code);
    if (own === undefined) kinds.set(finding.code, [finding]);
    else own.push(finding);
  }
  return [...kinds.values()].flatMap((own): readonly (readonly [Finding, ...Finding[]])[] => {
    const [first, ...alike] = own;
    if (first === undefined) return [];
    return own.length < MANY ? own.map((one) => [one] as const) : [[first, ...alike]];
  });
}

function FindingText({ finding, onDirections }: Pick<Props, 'onDirections'> & { readonly finding: Finding }) {
  const { session, state, words } = usePane();
  const { waits } = wordsFor(resultTexts, state.language);
  return (
    <>
      <span>{findingMessage(finding, state.language)}</span>
      {finding.code === 'override-unused' && <TakeBack finding={finding} />}
      {(finding.code === 'direction-open' || finding.code === 'direction-likely') && (
        <Button
          size="small"
          onClick={() => onDirections(finding.code === 'direction-open' ? 'open' : 'likely')}
        >
          {finding.code === 'direction-open' ? waits.answer : waits.check}
        </Button>
      )}
      {finding.cell !== null && (
        <Button size="small" onClick={() => void session.showCell(finding.sheet, finding.cell ?? '')}>
          {words.findings.show({ cell: finding.cell })}
        </Button>
      )}
    </>
  );
}

/** For a status set by hand that applies to nothing any more: the way to be rid of it. */
function TakeBack({ finding }: { readonly finding: Finding }) {
  const { session, state } = usePane();
  const { metric = '', vendor = '' } = finding.details;
  const key = {
    sheet: finding.sheet,
    metric: String(metric),
    ...(vendor === '' ? {} : { vendor: String(vendor) }),
  };
  return (
    <Button size="small" onClick={() => void session.takeBack(key)}>
      {wordsFor(workTexts, state.language).override.takeBack}
    </Button>
  );
}
