/** The words of a scorecard as text for a mail. */
import { share as en } from '../en/share';
import { share as es } from '../es/share';
import { share as nl } from '../nl/share';
import { share as zh } from '../zh/share';
import { share as nb } from '../nb/share';

export const shareTexts = { en, es, nl, zh, nb };
