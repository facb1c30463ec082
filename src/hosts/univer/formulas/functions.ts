/**
 * Functions for the grid's formulas. Univer's own way of registering turns blanks and omitted arguments into 0 and lets
 * one exception empty every formula of the book; here an argument arrives as it does in Excel and nothing is thrown.
 */
import { BooleanNumber } from '@univerjs/core';
import type { Univer } from '@univerjs/core';
import {
  ArrayValueObject,
  BaseFunction,
  BaseReferenceObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  IFunctionService,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import type { BaseValueObject, IFunctionInfo } from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import type { CellValue } from '../../../workbook/snapshot';
import { valueOf } from '../read/cell-content';
import { MESSAGES, type Messages } from './kept-formula';

/** A range or an array as rows of cells, blank cells `''`; one value alone; null for an argument left out. */
export type GridArgument = CellValue | null | readonly (readonly CellValue[])[];

type ResultCell = number | string | boolean;

export type GridAnswer =
  | { readonly kind: 'value'; readonly value: ResultCell | readonly (readonly ResultCell[])[] }
  /** What it means, by language: the person may choose another one while the cell keeps its error; `''`: any. */
  | { readonly kind: 'error'; readonly code: string; readonly messages: Messages };

export interface GridParameter {
  readonly name: string;
  readonly description: string;
  /** Takes cells; any other takes one value. */
  readonly isRange: boolean;
  readonly isOptional: boolean;
}

export interface GridFunction {
  /** As it is written in a formula, in upper case: `COPC.TRENDOK`. */
  readonly name: string;
  readonly description: string;
  readonly example: string;
  readonly parameters: readonly GridParameter[];
  /** Not offered while a formula is typed. */
  readonly isHidden: boolean;
  /** @param given one for each parameter, as far as the formula has them; a required one may be undefined. */
  readonly run: (given: readonly (GridArgument | undefined)[]) => GridAnswer;
}

/**
 * Registers functions and offers them, with their texts, while a formula is typed. Call it right after `createUnit`,
 * before anything is worked out; again with other texts when the language changes.
 * @example registerFunctions(univer, [{ name: 'COPC.TRENDOK', … }])
 */
export function registerFunctions(univer: Univer, functions: readonly GridFunction[]): void {
  const injector = univer.__getInjector();
  const service = injector.get(IFunctionService);
  const names = functions.map(({ name }) => name);
  service.registerExecutors(...functions.map((one) => new Executor(one)));
  // A formula that was read before knows no such function.
  service.deleteFormulaAstCacheKey(...names);
  const descriptions = injector.get(IDescriptionService);
  descriptions.unregisterDescriptions(names);
  descriptions.registerDescriptions(functions.filter(({ isHidden }) => !isHidden).map(infoOf));
}

class Executor extends BaseFunction {
  /** References come as such: an array made of them can't tell a blank cell from 0. */
  override needsReferenceObject = true;

  constructor(private readonly function_: GridFunction) {
    super(function_.name);
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const { parameters, run } = this.function_;
    if (variants.length > parameters.length) return errorOf('#VALUE!', {});
    const given = parameters.map(({ isRange, isOptional }, index) => {
      const variant = variants[index];
      if (variant === undefined) return isOptional ? null : undefined;
      return argumentOf(variant, isRange);
    });
    try {
      return resultOf(run(given));
    } catch (fault) {
      return errorOf('#VALUE!', { '': fault instanceof Error ? fault.message : String(fault) });
    }
  }
}

function argumentOf(variant: BaseValueObject, isRange: boolean): GridArgument {
  if (!isReference(variant) && !variant.isArray()) return variant.isNull() ? null : cellOf(variant);
  const rows = isReference(variant) ? cellsOfReference(variant) : cellsOfArray(variant);
  const [first = []] = rows;
  return !isRange && rows.length === 1 && first.length === 1 ? (first[0] ?? '') : rows;
}

/** The declared type of an argument leaves references out. */
function isReference(variant: object): variant is BaseReferenceObject {
  return variant instanceof BaseReferenceObject;
}

/** Reads the cells themselves: Univer's own iteration makes several objects for each, and turns texts into numbers. */
function cellsOfReference(reference: BaseReferenceObject): CellValue[][] {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  const held = reference.getCurrentActiveSheetData()?.cellData;
  if (held === undefined) return [[{ error: '#REF!' }]];
  const newly = reference.getCurrentRuntimeSheetData();
  // Cells formulas spill into are few, and it takes rules to know which of them still hold.
  const spills = [
    reference.getCurrentActiveArrayFormulaCellData(),
    reference.getCurrentRuntimeActiveArrayFormulaCellData(),
  ].filter((matrix) => matrix !== undefined && matrix !== null);
  const rows: CellValue[][] = [];
  for (let row = startRow; row <= endRow; row++) {
    const cells: CellValue[] = [];
    for (let column = startColumn; column <= endColumn; column++) {
      const fresh = newly?.getValue(row, column);
      const isSpilled = !fresh && spills.some((matrix) => matrix.getValue(row, column));
      const cell = isSpilled ? reference.getCellData(row, column) : (fresh ?? held.getValue(row, column));
      cells.push(valueOf(cell));
    }
    rows.push(cells);
  }
  return rows;
}

function cellsOfArray(array: BaseValueObject): CellValue[][] {
  if (!(array instanceof ArrayValueObject)) return [[cellOf(array)]];
  const columns = array.getColumnCount();
  return Array.from({ length: array.getRowCount() }, (_, row) =>
    Array.from({ length: columns }, (__, column) => {
      const value = array.get(row, column);
      return value ? cellOf(value) : '';
    }),
  );
}

function cellOf(value: BaseValueObject): CellValue {
  if (value.isError()) return { error: String(value.getValue()) };
  if (value.isNull()) return '';
  if (value.isLambda()) return { error: '#VALUE!' };
  return value.getValue();
}

function resultOf(answer: GridAnswer): BaseValueObject {
  if (answer.kind === 'error') return errorOf(answer.code, answer.messages);
  const { value } = answer;
  if (typeof value !== 'object') return objectOf(value);
  return ArrayValueObject.create({
    calculateValueList: value.map((row) => row.map(objectOf)),
    rowCount: value.length,
    columnCount: value[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function objectOf(value: ResultCell): BaseValueObject {
  if (typeof value === 'number') return NumberValueObject.create(value);
  return typeof value === 'boolean' ? BooleanValueObject.create(value) : StringValueObject.create(value);
}

/** The sentences go with the cell, where `errorReason` finds them. */
function errorOf(code: string, messages: Messages): ErrorValueObject {
  const type = Object.values(ErrorType).find((known) => String(known) === code) ?? ErrorType.VALUE;
  // Not by `create`: that gives the one all formulas of the book share.
  return new ErrorValueObject(type).withCustomData({ [MESSAGES]: messages });
}

function infoOf({ name, description, example, parameters }: GridFunction): IFunctionInfo {
  return {
    functionName: name,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description,
      example,
      require: parameter.isOptional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: BooleanNumber.FALSE,
    })),
  };
}
