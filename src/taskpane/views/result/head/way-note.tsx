/** The shortest way to Gold in a sentence, folded to two lines until it is asked for. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { wayLine } from '../../../../report/gaps/way-line';
import type { Scorecard } from '../../../../report/scorecard/scored';
import { usePane } from '../../frame/pane-context';
import type { Scope } from '../scope';

const useStyles = makeStyles({
  button: {
    display: 'block',
    width: '100%',
    minWidth: 0,
    padding: 0,
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  folded: { overflow: 'hidden', display: '-webkit-box', WebkitBoxOrient: 'vertical', WebkitLineClamp: '1' },
  label: { fontWeight: tokens.fontWeightSemibold },
});

export function WayNote({ scorecard, scope }: { readonly scorecard: Scorecard; readonly scope: Scope }) {
  const { state } = usePane();
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const { language } = state;
  const line = useMemo(() => wayLine(scorecard, scope, language), [scorecard, scope, language]);
  if (line === null) return null;
  return (
    <Button
      appearance="transparent"
      size="small"
      className={styles.button}
      aria-expanded={isOpen}
      onClick={() => setOpen(!isOpen)}
    >
      <span className={mergeClasses(!isOpen && styles.folded)}>
        <span className={styles.label}>{line.label}</span> {line.text}
      </span>
    </Button>
  );
}
