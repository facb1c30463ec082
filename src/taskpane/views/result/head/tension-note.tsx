/** Metrics of different categories that moved apart, in a sentence each; nothing where none did. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { tensionLine } from '../../../../report/scorecard/tension';
import type { Scorecard } from '../../../../report/scorecard/scored';
import { usePane } from '../../frame/pane-context';
import type { Scope } from '../scope';

const useStyles = makeStyles({
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  label: { fontWeight: tokens.fontWeightSemibold },
});

export function TensionNote({ scorecard, scope }: { readonly scorecard: Scorecard; readonly scope: Scope }) {
  const { language } = usePane().state;
  const styles = useStyles();
  const line = useMemo(() => tensionLine(scorecard, scope, language), [scorecard, scope, language]);
  if (line === null) return null;
  return (
    <p className={styles.note}>
      <span className={styles.label}>{line.label}</span> {line.text}
    </p>
  );
}
