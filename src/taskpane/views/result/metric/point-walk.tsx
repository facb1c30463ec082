/**
 * The chart's points one by one, by pointing or by arrow keys. It lies over the picture: to a screen reader it is a slider
 * whose value is the point, so each step is said; Enter and a click go to the point's cell.
 */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, MouseEvent } from 'react';

const useStyles = makeStyles({
  over: {
    position: 'absolute',
    inset: 0,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
});

interface Props {
  readonly label: string;
  /** Indices of the points that can be gone to, in order, and where each stands. */
  readonly points: readonly { readonly index: number; readonly x: number }[];
  /** Place in `points`; null: none is looked at. */
  readonly at: number | null;
  readonly text: string;
  readonly onAt: (at: number | null) => void;
  readonly onGo: (index: number) => void;
}

export function PointWalk({ label, points, at, text, onAt, onGo }: Props) {
  const styles = useStyles();
  const last = points.length - 1;
  const shown = at ?? last;
  const nearest = (event: MouseEvent<HTMLElement>): number => {
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    const far = points.map((point) => Math.abs(point.x - x));
    return far.indexOf(Math.min(...far));
  };
  const go = (place: number): void => {
    const point = points[place];
    if (point !== undefined) onGo(point.index);
  };
  const press = (event: KeyboardEvent<HTMLElement>): void => {
    const places: Readonly<Record<string, number>> = {
      ArrowLeft: shown - 1,
      ArrowDown: shown - 1,
      ArrowRight: shown + 1,
      ArrowUp: shown + 1,
      Home: 0,
      End: last,
    };
    if (event.key === 'Enter') go(shown);
    const place = places[event.key];
    if (place === undefined) return;
    event.preventDefault();
    onAt(Math.min(last, Math.max(0, place)));
  };
  return (
    <div
      className={styles.over}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={1}
      aria-valuemax={points.length}
      aria-valuenow={shown + 1}
      aria-valuetext={text}
      onKeyDown={press}
      onFocus={() => onAt(shown)}
      onBlur={() => onAt(null)}
      onMouseMove={(event) => onAt(nearest(event))}
      onMouseLeave={() => onAt(null)}
      onClick={(event) => go(nearest(event))}
    />
  );
}
