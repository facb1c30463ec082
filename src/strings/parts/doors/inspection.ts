/** What `copc inspect` says; no other door carries it. */
import type { Words } from '../../messages';
import { inspection as en } from '../../en/doors/inspection';
import { inspection as es } from '../../es/doors/inspection';
import { inspection as nl } from '../../nl/doors/inspection';
import { inspection as zh } from '../../zh/doors/inspection';
import { inspection as nb } from '../../nb/doors/inspection';

export const inspectionTexts = { en, es, nl, zh, nb };
export type Inspection = Words<typeof en>;
