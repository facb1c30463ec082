/** The words of units side by side. */
import { vendors as en } from '../../en/sheets/vendors';
import { vendors as es } from '../../es/sheets/vendors';
import { vendors as nl } from '../../nl/sheets/vendors';
import { vendors as zh } from '../../zh/sheets/vendors';
import { vendors as nb } from '../../nb/sheets/vendors';
import type { Words } from '../../messages';

export const vendorTexts = { en, es, nl, zh, nb };

export type Vendors = Words<typeof en>;
