/**
 * A list of any length. A short one is plain; of a long one only what is in view is drawn, and each item says which of
 * how many it is. The item with the focus stays, however far the list is scrolled.
 */
import { makeStyles } from '@fluentui/react-components';
import { defaultRangeExtractor, useWindowVirtualizer, type Range } from '@tanstack/react-virtual';
import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react';

/** Up to so many items a browser draws at once without being noticed. */
const SHORT = 50;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  long: { position: 'relative' },
  placed: { position: 'absolute', top: 0, insetInline: 0 },
});

interface Item {
  readonly key: string | number;
}

interface Props<T extends Item> {
  /** The same list as long as its items are the same. */
  readonly items: readonly T[];
  readonly children: (item: T) => ReactNode;
  /** Height of most items in pixels, until they are measured. */
  readonly usualHeight: number;
  readonly label?: string;
}

export function LongList<T extends Item>(props: Props<T>) {
  const styles = useStyles();
  const { items, children, label } = props;
  if (items.length > SHORT) return <Virtual {...props} />;
  return (
    <ul className={styles.list} aria-label={label}>
      {items.map((item) => (
        <li key={item.key}>{children(item)}</li>
      ))}
    </ul>
  );
}

function Virtual<T extends Item>({ items, children, usualHeight, label }: Props<T>) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  /** The item with the focus, which is drawn wherever it is. */
  const [held, setHeld] = useState<number | null>(null);
  const wanted = useRef<number | null>(null);
  const drawn = useCallback(
    (range: Range) => {
      const inView = defaultRangeExtractor(range);
      if (held === null || held >= range.count || inView.includes(held)) return inView;
      return [...inView, held].sort((a, b) => a - b);
    },
    [held],
  );
  const virtual = useWindowVirtualizer({
    count: items.length,
    estimateSize: () => usualHeight,
    getItemKey: useCallback((index: number) => items[index]?.key ?? index, [items]),
    overscan: 8,
    rangeExtractor: drawn,
    scrollMargin: top,
    useFlushSync: false,
  });
  // What stands above the list may grow and shrink.
  useLayoutEffect(() => {
    const place = (list.current?.getBoundingClientRect().top ?? 0) + window.scrollY;
    if (Math.abs(place - top) > 1) setTop(place);
  });
  useEffect(() => {
    if (wanted.current === null || wanted.current !== held) return;
    const item = list.current?.querySelector(`[data-index="${held}"]`);
    wanted.current = null;
    item?.querySelector<HTMLElement>('button, [tabindex]')?.focus({ preventScroll: true });
  });

  function step(event: KeyboardEvent<HTMLUListElement>): void {
    const last = items.length - 1;
    const from = held ?? 0;
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: from + 1,
      ArrowUp: from - 1,
      Home: 0,
      End: last,
    };
    const to = steps[event.key];
    if (to === undefined || to < 0 || to > last) return;
    event.preventDefault();
    wanted.current = to;
    setHeld(to);
    virtual.scrollToIndex(to, { align: 'auto' });
  }

  return (
    <ul
      className={`${styles.list} ${styles.long}`}
      style={{ height: virtual.getTotalSize() }}
      ref={list}
      aria-label={label}
      onKeyDown={step}
      onFocus={({ target }) => {
        const index = target.closest('[data-index]')?.getAttribute('data-index');
        setHeld(index === null || index === undefined ? null : Number(index));
      }}
      onBlur={({ relatedTarget }) => {
        if (wanted.current === null && !(list.current?.contains(relatedTarget) ?? false)) setHeld(null);
      }}
    >
      {virtual.getVirtualItems().map(({ index, key, start }) => {
        const item = items[index];
        return item === undefined ? null : (
          <li
            key={key}
            data-index={index}
            ref={virtual.measureElement}
            className={styles.placed}
            style={{ transform: `translateY(${start - top}px)` }}
            aria-setsize={items.length}
            aria-posinset={index + 1}
          >
            {children(item)}
          </li>
        );
      })}
    </ul>
  );
}
