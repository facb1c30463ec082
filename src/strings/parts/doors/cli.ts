/** The words of the command line. */
import { cli as en } from '../../en/doors/cli';
import { cli as es } from '../../es/doors/cli';
import { cli as nl } from '../../nl/doors/cli';
import { cli as zh } from '../../zh/doors/cli';
import { cli as nb } from '../../nb/doors/cli';
import type { Words } from '../../messages';

export const cliTexts = { en, es, nl, zh, nb };

export type Cli = Words<typeof en>;
