/** Copies what a person may send along with a report; where the clipboard is closed, shows it to be copied by hand. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { PaneProblem } from '../../engine/pane-problem';
import { usePane } from '../frame/pane-context';

const useStyles = makeStyles({
  text: {
    display: 'block',
    width: '100%',
    boxSizing: 'border-box',
    marginTop: tokens.spacingVerticalS,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** `problem`: one that the session does not know, as the view broke that would have told it. */
export function CopyDiagnostics({ problem }: { readonly problem?: PaneProblem }) {
  const { session, words, announce } = usePane();
  const styles = useStyles();
  const [shown, setShown] = useState<string | null>(null);
  const [copied, setCopied] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [shown]);
  const { diagnostics } = words.about;
  const copy = async (): Promise<void> => {
    const text = session.diagnostics(problem);
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
      announce(diagnostics.copied);
    } catch (error) {
      // Office on the web closes the clipboard to some panes; an old browser has none.
      if (!(error instanceof DOMException || error instanceof TypeError)) throw error;
      setShown(text);
    }
  };
  return (
    <div>
      <Button onClick={() => void copy()}>{diagnostics.copy}</Button>
      <p className={styles.note}>{copied ? diagnostics.copied : diagnostics.note}</p>
      {shown !== null && (
        <textarea
          ref={field}
          readOnly
          rows={8}
          className={styles.text}
          aria-label={diagnostics.byHand}
          value={shown}
        />
      )}
    </div>
  );
}
