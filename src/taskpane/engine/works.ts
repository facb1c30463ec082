/** What is needed to work: loaded on the first click. Types only. */
import type { Engine } from '../engine/engine';
import type { PaneHost } from './pane-host';

export interface Works {
  readonly host: PaneHost;
  readonly engine: Engine;
}
