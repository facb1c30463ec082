/** The names of known metrics, all languages. */
import type { MetricId } from '../known-metric-facts';
import { enMetrics } from './en';
import { esMetrics } from './es';
import { nbMetrics } from './nb';
import { nlMetrics } from './nl';
import type { MetricNames } from './types';
import { zhMetrics } from './zh';

export const METRIC_NAMES: readonly MetricNames<MetricId>[] = [
  enMetrics,
  esMetrics,
  nlMetrics,
  zhMetrics,
  nbMetrics,
];
