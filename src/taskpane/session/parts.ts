/** What every group of things a person can do works with. Types only. */
import type { Event } from './reduce';
import type { State } from './state';
import type { Works } from '../engine/works';

export interface SessionParts {
  readonly state: () => State;
  readonly tell: (event: Event) => void;
  readonly opened: () => Promise<Works>;
}
