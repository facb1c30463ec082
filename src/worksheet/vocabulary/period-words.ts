/** The words of periods, all languages and Portuguese. */
import { enPeriods } from './en';
import { esPeriods } from './es';
import { nbPeriods } from './nb';
import { nlPeriods } from './nl';
import { ptPeriods } from './pt';
import type { PeriodWords } from './types';
import { zhPeriods } from './zh';

export const PERIOD_WORDS: readonly PeriodWords[] = [
  enPeriods,
  esPeriods,
  nlPeriods,
  zhPeriods,
  nbPeriods,
  ptPeriods,
];
