/**
 * A list of any length. A short one is plain; of a long one only what is in view is drawn, and each item says which of
 * how many it is. The item with the focus stays, however far the list is scrolled.
 */
import { makeStyles } from '@fluentui/react-components';
import {
  defaultRangeExtractor,
  useVirtualizer,
  useWindowVirtualizer,
  type Range,
  type Virtualizer,
} from '@tanstack/react-virtual';
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
  /** Key of the item that has the focus first, and is scrolled to. */
  readonly start?: string | number | null;
}

export function LongList<T extends Item>(props: Props<T>) {
  const styles = useStyles();
  const { items, children, label, start = null } = props;
  const list = useRef<HTMLUListElement>(null);
  const first = useRef(start === null ? -1 : items.findIndex(({ key }) => key === start));
  useEffect(() => {
    focusIn(list.current?.children.item(first.current) ?? null);
  }, []);
  if (items.length > SHORT) return <Virtual {...props} />;
  return (
    <ul className={styles.list} aria-label={label} ref={list}>
      {items.map((item) => (
        <li key={item.key}>{children(item)}</li>
      ))}
    </ul>
  );
}

function focusIn(item: Element | null, options?: FocusOptions): void {
  item?.querySelector<HTMLElement>('button, [tabindex]')?.focus(options);
}

/** What scrolls the list: the page in Excel, a column of the page beside the workbench's grid. */
function scrollerOf(list: HTMLElement): HTMLElement | null {
  for (let at = list.parentElement; at !== null; at = at.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  }
  return null;
}

function Virtual<T extends Item>(props: Props<T>) {
  const place = useRef<HTMLDivElement>(null);
  const [scroller, setScroller] = useState<HTMLElement | 'page' | null>(null);
  useLayoutEffect(() => {
    if (place.current !== null) setScroller(scrollerOf(place.current) ?? 'page');
  }, []);
  return (
    <div ref={place}>
      {scroller === 'page' && <InPage {...props} />}
      {scroller !== null && scroller !== 'page' && <InBox {...props} box={scroller} />}
    </div>
  );
}

/** What both ways of scrolling have in common. */
function useDrawn<T extends Item>({ items, usualHeight, start = null }: Props<T>) {
  const [top, setTop] = useState(0);
  const [first] = useState(() => (start === null ? -1 : items.findIndex(({ key }) => key === start)));
  /** The item with the focus, which is drawn wherever it is. */
  const [held, setHeld] = useState<number | null>(first < 0 ? null : first);
  const drawn = useCallback(
    (range: Range) => {
      const inView = defaultRangeExtractor(range);
      if (held === null || held >= range.count || inView.includes(held)) return inView;
      return [...inView, held].sort((a, b) => a - b);
    },
    [held],
  );
  const options = {
    count: items.length,
    estimateSize: () => usualHeight,
    getItemKey: useCallback((index: number) => items[index]?.key ?? index, [items]),
    overscan: 8,
    rangeExtractor: drawn,
    scrollMargin: top,
    useFlushSync: false,
  };
  return { first, top, setTop, held, setHeld, options };
}

function InPage<T extends Item>(props: Props<T>) {
  const { options, ...drawn } = useDrawn(props);
  const virtual = useWindowVirtualizer<HTMLElement>(options);
  return <Drawn {...props} {...drawn} virtual={virtual} scrolled={() => window.scrollY} />;
}

function InBox<T extends Item>({ box, ...props }: Props<T> & { readonly box: HTMLElement }) {
  const { options, ...drawn } = useDrawn(props);
  const virtual = useVirtualizer<HTMLElement, HTMLElement>({ ...options, getScrollElement: () => box });
  const scrolled = () => box.scrollTop - box.getBoundingClientRect().top;
  return <Drawn {...props} {...drawn} virtual={virtual} scrolled={scrolled} />;
}

interface DrawnProps<T extends Item> extends Props<T>, Omit<ReturnType<typeof useDrawn>, 'options'> {
  readonly virtual: Virtualizer<Window, HTMLElement> | Virtualizer<HTMLElement, HTMLElement>;
  /** How far the top of what scrolls is above the top of the page. */
  readonly scrolled: () => number;
}

function Drawn<T extends Item>({
  items,
  children,
  label,
  first,
  top,
  setTop,
  held,
  setHeld,
  virtual,
  scrolled,
}: DrawnProps<T>) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const wanted = useRef<number | null>(first < 0 ? null : first);
  useEffect(() => {
    if (first >= 0) virtual.scrollToIndex(first, { align: 'center' });
    // Once, when the list comes; later the person scrolls.
  }, []);
  // What stands above the list may grow and shrink.
  useLayoutEffect(() => {
    const place = (list.current?.getBoundingClientRect().top ?? 0) + scrolled();
    if (Math.abs(place - top) > 1) setTop(place);
  });
  useEffect(() => {
    if (wanted.current === null || wanted.current !== held) return;
    const item = list.current?.querySelector(`[data-index="${held}"]`) ?? null;
    wanted.current = null;
    focusIn(item, { preventScroll: true });
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
