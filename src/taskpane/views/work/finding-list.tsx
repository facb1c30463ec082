/** What was found while reading the sheet, the gravest first, each with the way to its cell. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { findingMessage } from '../../../report/finding-message';
import { workFor } from '../../../strings/work-for';
import type { Finding, Severity } from '../../../worksheet/finding';
import { usePane } from '../pane-context';

const PORTION = 60;
const severities: readonly Severity[] = ['error', 'warning', 'info'];

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
  },
  heading: { margin: `${tokens.spacingVerticalM} 0 0`, fontSize: tokens.fontSizeBase300 },
});

export function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  const { session, state, words } = usePane();
  const styles = useStyles();
  const [most, setMost] = useState(PORTION);
  if (findings.length === 0) return <p>{words.findings.none}</p>;
  let room = most;
  return (
    <>
      {severities.map((severity) => {
        const all = findings.filter((finding) => finding.severity === severity);
        const shown = all.slice(0, Math.max(0, room));
        room -= shown.length;
        return shown.length === 0 ? null : (
          <section key={severity}>
            <h2 className={styles.heading}>{words.findings.groups[severity]({ count: all.length })}</h2>
            <ul className={styles.list}>
              {shown.map((finding, index) => (
                <li key={index} className={styles.item}>
                  <span>{findingMessage(finding, state.language)}</span>
                  {finding.code === 'override-unused' && <TakeBack finding={finding} />}
                  {finding.cell !== null && (
                    <Button
                      size="small"
                      onClick={() => void session.showCell(finding.sheet, finding.cell ?? '')}
                    >
                      {words.findings.show({ cell: finding.cell })}
                    </Button>
                  )}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      {findings.length > most && (
        <Button onClick={() => setMost(most + PORTION)}>{words.metrics.more}</Button>
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
      {workFor(state.language).override.takeBack}
    </Button>
  );
}
