/** What the pane says around a scored result; apart from `pane`, as the pane opens without it. */
import { work as en } from '../../en/pane/work';
import { work as es } from '../../es/pane/work';
import { work as nl } from '../../nl/pane/work';
import { work as zh } from '../../zh/pane/work';
import { work as nb } from '../../nb/pane/work';
import type { Words } from '../../messages';

export const workTexts = { en, es, nl, zh, nb };

export type Work = Words<typeof en>;
