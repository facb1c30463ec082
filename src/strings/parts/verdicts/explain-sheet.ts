/** The parts of the explaining sentence that no function says: kept apart, because the script Excel loads carries no others. */
import { explainSheet as en } from '../../en/verdicts/explain-sheet';
import { explainSheet as es } from '../../es/verdicts/explain-sheet';
import { explainSheet as nl } from '../../nl/verdicts/explain-sheet';
import { explainSheet as zh } from '../../zh/verdicts/explain-sheet';
import { explainSheet as nb } from '../../nb/verdicts/explain-sheet';
import type { Words } from '../../messages';

export const explainSheetTexts = { en, es, nl, zh, nb };

export type ExplainSheet = Words<typeof en>;
