/** What a person knows better: statuses set by hand, and facts of a metric; kept in the workbook, scored with at once. */
import type { MetricOverride } from '../../workflows/score/book-map';
import type { MarkKey, MarkKind, MetricMark } from '../../workflows/score/period-marks';
import type { OverrideKey } from '../../workflows/write/remembered';
import type { SaidOfMetric } from '../../worksheet/metric/said-of-metric';
import type { SessionParts } from './parts';
import type { Remember } from './remembering';

/** What of the session these steps need. */
export interface OverrideParts extends Pick<SessionParts, 'tell'> {
  /** Keeps language, appearance and name. */
  readonly keep: () => void;
  readonly remember: Remember;
}

export interface OverrideActions {
  /**
   * Sets the status of a metric by hand, in the workbook, and keeps the person's name for the next time. Both tell
   * whether it was done; why not is in the state.
   */
  readonly setByHand: (override: MetricOverride) => Promise<boolean>;
  readonly takeBack: (key: OverrideKey) => Promise<boolean>;
  /** Keeps a new start or a note at a period of a metric in the workbook, and the person's name for the next time. */
  readonly mark: (kind: MarkKind, mark: MetricMark) => Promise<boolean>;
  readonly unmark: (kind: MarkKind, key: MarkKey) => Promise<boolean>;
  /** Keeps in the workbook which way is better, the target or the category of metrics, and scores with it at once. */
  readonly say: (said: readonly SaidOfMetric[]) => Promise<boolean>;
}

export function overrideActions({ tell, keep, remember }: OverrideParts): OverrideActions {
  return {
    setByHand: async (override) => {
      tell({ type: 'person', person: override.by });
      keep();
      return remember((engine) => engine.setByHand(override));
    },
    mark: async (kind, mark) => {
      tell({ type: 'person', person: mark.by });
      keep();
      return remember((engine) => engine.mark(kind, mark));
    },
    unmark: (kind, key) => remember((engine) => engine.unmark(kind, key)),
    takeBack: (key) => remember((engine) => engine.takeBack(key)),
    say: (said) => remember((engine) => engine.say(said)),
  };
}
