/** The words of snapshots, and of what changed between two of them. */
import { snapshot as en } from '../../en/sheets/snapshot';
import { snapshot as es } from '../../es/sheets/snapshot';
import { snapshot as nl } from '../../nl/sheets/snapshot';
import { snapshot as zh } from '../../zh/sheets/snapshot';
import { snapshot as nb } from '../../nb/sheets/snapshot';

export const snapshotTexts = { en, es, nl, zh, nb };
