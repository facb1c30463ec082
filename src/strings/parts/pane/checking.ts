/** What the pane says while a person checks a reading or formulas; apart from `pane`, as the pane opens without it. */
import { checking as en } from '../../en/pane/checking';
import { checking as es } from '../../es/pane/checking';
import { checking as nl } from '../../nl/pane/checking';
import { checking as zh } from '../../zh/pane/checking';
import { checking as nb } from '../../nb/pane/checking';

export const checkingTexts = { en, es, nl, zh, nb };
