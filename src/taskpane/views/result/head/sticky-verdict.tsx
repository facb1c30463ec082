/**
 * The verdict once more in one line, at the top while the list is scrolled. It lies over the list and takes no room of
 * its own, so nothing moves when it comes; to a screen reader the verdict stands in the head alone.
 */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode, type RefObject } from 'react';

const HEIGHT = 32;

const useStyles = makeStyles({
  place: { position: 'sticky', top: 0, height: 0, zIndex: 1 },
  line: {
    position: 'absolute',
    // Over the padding of the pane, too.
    insetInline: `calc(-1 * ${tokens.spacingHorizontalM})`,
    height: `${HEIGHT}px`,
    boxSizing: 'border-box',
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

interface Props {
  /** What has to be out of sight. */
  readonly after: RefObject<HTMLElement | null>;
  readonly sign: ReactNode;
  readonly text: string;
}

export function StickyVerdict({ after, sign, text }: Props) {
  const styles = useStyles();
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    if (after.current === null || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver(([entry]) => {
      setShown(entry !== undefined && !entry.isIntersecting && entry.boundingClientRect.top < HEIGHT);
    });
    observer.observe(after.current);
    return () => observer.disconnect();
  }, [after]);
  useEffect(() => {
    const { style } = document.documentElement;
    // What gets the focus must not lie under the line.
    style.scrollPaddingTop = isShown ? `${HEIGHT + 4}px` : '';
    return () => {
      style.scrollPaddingTop = '';
    };
  }, [isShown]);
  return (
    <div className={styles.place} aria-hidden>
      {isShown && (
        <div className={styles.line}>
          {sign}
          <span className={styles.text}>{text}</span>
        </div>
      )}
    </div>
  );
}
