/** The shortest way to Gold, and metrics that moved apart: a line each, folded until it is asked for. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { wayLine } from '../../../../report/gaps/way-line';
import type { Scorecard } from '../../../../report/scorecard/scored';
import { tensionLine } from '../../../../report/scorecard/tension';
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

export function FoldedNotes({ scorecard, scope }: { readonly scorecard: Scorecard; readonly scope: Scope }) {
  const { language } = usePane().state;
  const lines = useMemo(
    () => ({
      way: wayLine(scorecard, scope, language),
      tension: tensionLine(scorecard, scope, language),
    }),
    [scorecard, scope, language],
  );
  return (
    <>
      {lines.way !== null && <FoldedNote {...lines.way} />}
      {lines.tension !== null && <FoldedNote {...lines.tension} />}
    </>
  );
}

function FoldedNote({ label, text }: { readonly label: string; readonly text: string }) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  return (
    <Button
      appearance="transparent"
      size="small"
      className={styles.button}
      aria-expanded={isOpen}
      onClick={() => setOpen(!isOpen)}
    >
      <span className={mergeClasses(!isOpen && styles.folded)}>
        <span className={styles.label}>{label}</span> {text}
      </span>
    </Button>
  );
}
