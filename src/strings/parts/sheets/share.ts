/** The words of a scorecard as text for a mail. */
import { share as en } from '../../en/sheets/share';
import { share as es } from '../../es/sheets/share';
import { share as nl } from '../../nl/sheets/share';
import { share as zh } from '../../zh/sheets/share';
import { share as nb } from '../../nb/sheets/share';

export const shareTexts = { en, es, nl, zh, nb };
