/** Why a book could not be scored, and how its sheets were read. */
import { workflows as en } from '../../en/reading/workflows';
import { workflows as es } from '../../es/reading/workflows';
import { workflows as nl } from '../../nl/reading/workflows';
import { workflows as zh } from '../../zh/reading/workflows';
import { workflows as nb } from '../../nb/reading/workflows';
import type { Words } from '../../messages';

export const workflowTexts = { en, es, nl, zh, nb };

export type Workflows = Words<typeof en>;
