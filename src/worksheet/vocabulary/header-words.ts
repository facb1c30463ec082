/** The words of headers, all languages and Portuguese. */
import { enHeaders } from './en';
import { esHeaders } from './es';
import { nbHeaders } from './nb';
import { nlHeaders } from './nl';
import { ptHeaders } from './pt';
import type { HeaderWords } from './types';
import { zhHeaders } from './zh';

export const HEADER_WORDS: readonly HeaderWords[] = [
  enHeaders,
  esHeaders,
  nlHeaders,
  zhHeaders,
  nbHeaders,
  ptHeaders,
];
