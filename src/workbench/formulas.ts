/** Every COPC function in the grid's formulas, told and answering in the person's language. */
import type { Univer } from '@univerjs/core';
import { declarations } from '../catalogue/arguments/declarations';
import { catalogue } from '../catalogue/catalogue';
import type { CatalogueFunction } from '../catalogue/define';
import { parameterText } from '../catalogue/documents/metadata';
import { examples } from '../catalogue/examples';
import { answerInCell } from '../catalogue/run';
import { registerFunctions } from '../hosts/univer/formulas/functions';
import type { GridFunction } from '../hosts/univer/formulas/functions';
import { functionTexts } from '../strings/parts/functions/functions';
import { wordsFor } from '../strings/words-for';
import { languages, type Language } from '../strings/language';
import { called, ownFormula } from '../workbook/own/brand';

/**
 * Call it right after `createUnit`, and again when the person chooses another language.
 * @example registerFormulas(univer, 'nl')
 */
export function registerFormulas(univer: Univer, language: Language): void {
  registerFunctions(
    univer,
    catalogue.map((entry) => gridFunction(entry, language)),
  );
}

/** A function as the grid takes it: `gridFunction(trendOk, 'es').name` is `'COPC.TRENDOK'`. */
function gridFunction(entry: CatalogueFunction, language: Language): GridFunction {
  return {
    name: called(entry.name),
    description: wordsFor(functionTexts, language).list[entry.name].gives,
    example: ownFormula(examples[entry.name][0].formula),
    parameters: entry.parameters.map((parameter) => ({
      name: parameter.name,
      description: parameterText(parameter, language),
      isRange: declarations[parameter.kind].matrix,
      isOptional: parameter.optional === true,
    })),
    isHidden: entry.hidden === true,
    // A fault of ours is an error value that says so; thrown, it would empty every formula of the book.
    run: (given) => {
      const said = answerInCell(entry, given, language);
      if (said.kind === 'value') return said;
      const sentences = languages.map((one) => {
        const again = answerInCell(entry, given, one);
        return [one, again.kind === 'error' ? again.message : ''] as const;
      });
      return { kind: 'error', code: said.code, messages: Object.fromEntries(sentences) };
    },
  };
}
