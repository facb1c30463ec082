/** The words of units side by side. */
import { vendors as en } from '../en/vendors';
import { vendors as es } from '../es/vendors';
import { vendors as nl } from '../nl/vendors';
import { vendors as zh } from '../zh/vendors';
import { vendors as nb } from '../nb/vendors';
import type { Words } from '../messages';

export const vendorTexts = { en, es, nl, zh, nb };

export type Vendors = Words<typeof en>;
