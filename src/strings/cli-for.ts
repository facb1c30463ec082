/** The words only the command line and the workflows say, apart from the reports' so that a pane need not carry them. */
import { cli as cliEn } from './en/cli';
import { workflows as workflowsEn } from './en/workflows';
import { cli as cliEs } from './es/cli';
import { workflows as workflowsEs } from './es/workflows';
import { cli as cliNl } from './nl/cli';
import { workflows as workflowsNl } from './nl/workflows';
import { cli as cliZh } from './zh/cli';
import { workflows as workflowsZh } from './zh/workflows';
import { cli as cliNb } from './nb/cli';
import { workflows as workflowsNb } from './nb/workflows';
import type { Cli } from './en/cli';
import type { Workflows } from './en/workflows';
import type { Language } from './language';

export interface CommandStrings {
  readonly cli: Cli;
  readonly workflows: Workflows;
}

const all: Readonly<Record<Language, CommandStrings>> = {
  en: { cli: cliEn, workflows: workflowsEn },
  es: { cli: cliEs, workflows: workflowsEs },
  nl: { cli: cliNl, workflows: workflowsNl },
  zh: { cli: cliZh, workflows: workflowsZh },
  nb: { cli: cliNb, workflows: workflowsNb },
};

/** `commandStringsFor('es').cli.help.version` is `"muestra la versión"`. */
export function commandStringsFor(language: Language): CommandStrings {
  return all[language];
}
