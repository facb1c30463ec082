/** The words of the command line. */
import { cli as en } from '../en/cli';
import { cli as es } from '../es/cli';
import { cli as nl } from '../nl/cli';
import { cli as zh } from '../zh/cli';
import { cli as nb } from '../nb/cli';
import type { Words } from '../messages';

export const cliTexts = { en, es, nl, zh, nb };

export type Cli = Words<typeof en>;
