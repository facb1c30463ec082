/** Why a book could not be scored, and how its sheets were read. */
import { workflows as en } from '../en/workflows';
import { workflows as es } from '../es/workflows';
import { workflows as nl } from '../nl/workflows';
import { workflows as zh } from '../zh/workflows';
import { workflows as nb } from '../nb/workflows';
import type { Words } from '../messages';

export const workflowTexts = { en, es, nl, zh, nb };

export type Workflows = Words<typeof en>;
