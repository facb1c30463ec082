/** The words of the summary sheet, the result columns and the printed scorecard. */
import { report as en } from '../../en/sheets/report';
import { report as es } from '../../es/sheets/report';
import { report as nl } from '../../nl/sheets/report';
import { report as zh } from '../../zh/sheets/report';
import { report as nb } from '../../nb/sheets/report';
import type { Words } from '../../messages';

export const reportTexts = { en, es, nl, zh, nb };

export type Report = Words<typeof en>;
