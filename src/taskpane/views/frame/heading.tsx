/** The heading of a view. A view that replaces another takes the focus to it, so that nobody is left on a button that is gone. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    ':focus': { outlineStyle: 'none' },
  },
  small: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

export function Heading({
  children,
  takesFocus = true,
  size = 'usual',
}: {
  readonly children: ReactNode;
  readonly takesFocus?: boolean;
  readonly size?: 'usual' | 'small';
}) {
  const styles = useStyles();
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) ref.current?.focus();
  }, [takesFocus]);
  return (
    <h1 className={mergeClasses(styles.heading, size === 'small' && styles.small)} tabIndex={-1} ref={ref}>
      {children}
    </h1>
  );
}
