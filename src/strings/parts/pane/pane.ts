/** The words of the task pane: what it opens with. */
import { pane as en } from '../../en/pane/pane';
import { pane as es } from '../../es/pane/pane';
import { pane as nl } from '../../nl/pane/pane';
import { pane as zh } from '../../zh/pane/pane';
import { pane as nb } from '../../nb/pane/pane';
import type { Words } from '../../messages';

export const paneTexts = { en, es, nl, zh, nb };

export type Pane = Words<typeof en>;
