/** What the conditional formats of a sheet say, so that ours are told from a person's. */
import type { Area } from '../../../workbook/address';
import type { RuleFacts, StandingRule } from '../../../workbook/own/own-parts';
import { areaOf, askArea } from '../office/areas';
import { iconSetNamed } from './write-styles';

export interface AskedRule {
  readonly id: string;
  /** A null object where the format lies on several areas. */
  readonly range: Excel.Range;
  /** Reads the answer. */
  readonly facts: () => RuleFacts | null;
}

/** Queues the question; the format's type is loaded. */
export function askRule(format: Excel.ConditionalFormat): AskedRule {
  return { id: format.id, range: askArea(format.getRangeOrNullObject()), facts: askFacts(format) };
}

export function standingRule({ id, range, facts }: AskedRule): StandingRule & { readonly id: string } {
  const area: Area | null = range.isNullObject ? null : areaOf(range);
  return { id, rule: facts(), area };
}

function askFacts(format: Excel.ConditionalFormat): AskedRule['facts'] {
  switch (format.type) {
    case 'IconSet': {
      const { iconSet } = format;
      iconSet.load('style');
      return () => {
        const icons = iconSetNamed(iconSet.style);
        return icons === null ? null : { kind: 'icons', icons };
      };
    }
    case 'DataBar': {
      const { positiveFormat } = format.dataBar;
      positiveFormat.load('fillColor');
      return () => ({ kind: 'bar', color: positiveFormat.fillColor });
    }
    case 'CellValue': {
      const { cellValue } = format;
      cellValue.load('rule');
      return () => {
        const { formula1, operator } = cellValue.rule;
        const equals = /^="((?:[^"]|"")*)"$/.exec(formula1)?.[1];
        if (operator !== 'EqualTo' || equals === undefined) return null;
        return { kind: 'text', equals: equals.replaceAll('""', '"') };
      };
    }
    case 'Custom': {
      const { rule } = format.custom;
      rule.load('formula');
      return () => ({ kind: 'formula', formula: rule.formula });
    }
    default:
      return () => null;
  }
}
