/** The words only the command line and the workflows say, apart from the reports' so that a pane need not carry them. */
import { cli as cliEn } from './en/cli';
import { workflows as workflowsEn } from './en/workflows';
import { cli as cliEs } from './es/cli';
import { workflows as workflowsEs } from './es/workflows';
import type { Cli } from './en/cli';
import type { Workflows } from './en/workflows';
import type { FullLanguage } from './language';

export interface CommandStrings {
  readonly cli: Cli;
  readonly workflows: Workflows;
}

const all: Readonly<Record<FullLanguage, CommandStrings>> = {
  en: { cli: cliEn, workflows: workflowsEn },
  es: { cli: cliEs, workflows: workflowsEs },
};

/** `commandStringsFor('es').cli.help.version` is `"muestra la versión"`. */
export function commandStringsFor(language: FullLanguage): CommandStrings {
  return all[language];
}
