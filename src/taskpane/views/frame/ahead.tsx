/**
 * A view that is fetched when it is needed, or ahead of that. One that has come already is drawn at once: React shows
 * what it has to wait for, however short, only a third of a second later.
 */
import { lazy, useState, type ComponentType } from 'react';

export interface Ahead<P extends object> {
  readonly View: ComponentType<P>;
  /** Fetches the view, so that it is there when it is shown. */
  readonly fetch: () => Promise<unknown>;
}

export function ahead<P extends object>(
  load: () => Promise<{ readonly default: ComponentType<P> }>,
): Ahead<P> {
  let come: ComponentType<P> | null = null;
  const fetch = async () => {
    const loaded = await load();
    come = loaded.default;
    return loaded;
  };
  const Awaited: ComponentType<P> = lazy(fetch);
  const View = (props: P) => {
    // Chosen once: another kind of component would lose what a person has opened in it.
    const [Shown] = useState(() => come ?? Awaited);
    return <Shown {...props} />;
  };
  return { View, fetch };
}
