/** The words of snapshots, and of what changed between two of them. */
import { snapshot as en } from '../en/snapshot';
import { snapshot as es } from '../es/snapshot';
import { snapshot as nl } from '../nl/snapshot';
import { snapshot as zh } from '../zh/snapshot';
import { snapshot as nb } from '../nb/snapshot';

export const snapshotTexts = { en, es, nl, zh, nb };
