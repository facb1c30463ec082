/** What was found while reading the sheet, the gravest first, each with the way to its cell. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { findingMessage } from '../../../report/look/show-value';
import { workTexts } from '../../../strings/parts/work';
import { wordsFor } from '../../../strings/words-for';
import type { Finding, Severity } from '../../../worksheet/sheet/finding';
import { usePane } from '../frame/pane-context';
import { LongList } from './list/long-list';

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
  heading: { margin: `${tokens.spacingVerticalM} 0 0`, fontSize: tokens.fontSizeBase300 },
});

export function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  const { session, state, words } = usePane();
  const styles = useStyles();
  const { groups } = words.findings;
  const items = useMemo(
    () =>
      severities.flatMap((severity) => {
        const all = findings.filter((finding) => finding.severity === severity);
        return all.map((finding, index) => ({
          finding,
          key: `${severity} ${index}`,
          heading: index === 0 ? groups[severity]({ count: all.length }) : null,
        }));
      }),
    [findings, groups],
  );
  if (findings.length === 0) return <p>{words.findings.none}</p>;
  return (
    <LongList items={items} usualHeight={88}>
      {({ finding, heading }) => (
        <>
          {heading !== null && <h2 className={styles.heading}>{heading}</h2>}
          <div className={styles.item}>
            <span>{findingMessage(finding, state.language)}</span>
            {finding.code === 'override-unused' && <TakeBack finding={finding} />}
            {finding.cell !== null && (
              <Button size="small" onClick={() => void session.showCell(finding.sheet, finding.cell ?? '')}>
                {words.findings.show({ cell: finding.cell })}
              </Button>
            )}
          </div>
        </>
      )}
    </LongList>
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
