/** The words of the staffing view: agents by Erlang C, a day’s plan, forecasts, backlog and on time. */
import { staffing as en } from '../../en/pane/staffing';
import { staffing as es } from '../../es/pane/staffing';
import { staffing as nl } from '../../nl/pane/staffing';
import { staffing as zh } from '../../zh/pane/staffing';
import { staffing as nb } from '../../nb/pane/staffing';

export const staffingTexts = { en, es, nl, zh, nb };
