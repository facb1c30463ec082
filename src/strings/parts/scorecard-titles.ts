/** The titles above SCORECARD's columns. */
import { scorecardTitles as en } from '../en/scorecard-titles';
import { scorecardTitles as es } from '../es/scorecard-titles';
import { scorecardTitles as nl } from '../nl/scorecard-titles';
import { scorecardTitles as zh } from '../zh/scorecard-titles';
import { scorecardTitles as nb } from '../nb/scorecard-titles';

export const scorecardTitleTexts = { en, es, nl, zh, nb };
