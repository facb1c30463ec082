/** The words of the staffing view: agents by Erlang C, a day’s plan, forecasts, backlog and on time. */
import { staffing as en } from '../en/staffing';
import { staffing as es } from '../es/staffing';
import { staffing as nl } from '../nl/staffing';
import { staffing as zh } from '../zh/staffing';
import { staffing as nb } from '../nb/staffing';

export const staffingTexts = { en, es, nl, zh, nb };
