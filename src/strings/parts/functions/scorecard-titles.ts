/** The titles above SCORECARD's columns. */
import { scorecardTitles as en } from '../../en/functions/scorecard-titles';
import { scorecardTitles as es } from '../../es/functions/scorecard-titles';
import { scorecardTitles as nl } from '../../nl/functions/scorecard-titles';
import { scorecardTitles as zh } from '../../zh/functions/scorecard-titles';
import { scorecardTitles as nb } from '../../nb/functions/scorecard-titles';

export const scorecardTitleTexts = { en, es, nl, zh, nb };
