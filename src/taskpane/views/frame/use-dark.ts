/** Whether the surroundings are dark: Office says so on the desktop, the browser elsewhere. */
import { useSyncExternalStore } from 'react';

const query = '(prefers-color-scheme: dark)';

function subscribe(listener: () => void): () => void {
  const media = window.matchMedia(query);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
}

export function useDark(officeDark: boolean | null): boolean {
  const browserDark = useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
  return officeDark ?? browserDark;
}
