/** What `copc inspect` says; no other door carries it. */
import type { Words } from '../messages';
import { inspection as en } from '../en/inspection';
import { inspection as es } from '../es/inspection';
import { inspection as nl } from '../nl/inspection';
import { inspection as zh } from '../zh/inspection';
import { inspection as nb } from '../nb/inspection';

export const inspectionTexts = { en, es, nl, zh, nb };
export type Inspection = Words<typeof en>;
