/** The layouts of worksheets §2, each as a stranger would keep it. */
import type { Desk } from '../desk';
import type { StrangerSheet } from '../sheet';
import type { TrueMetric } from '../truth';
import { askedLayouts } from './asked';
import { listLayouts } from './lists';
import { pairLayouts } from './pairs';
import { rowLayouts } from './rows';
import { severalLayouts } from './several';
import { targetLayouts } from './targets';
import { yearLayouts } from './years';

export interface Made {
  readonly sheets: readonly StrangerSheet[];
  readonly truth: readonly TrueMetric[];
  /** Unclear on purpose, and why. */
  readonly asks?: string;
}

export interface Layout {
  readonly name: string;
  readonly make: (desk: Desk) => Made;
}

export const layouts: readonly Layout[] = [
  ...rowLayouts,
  ...listLayouts,
  ...pairLayouts,
  ...yearLayouts,
  ...severalLayouts,
  ...targetLayouts,
  ...askedLayouts,
];
