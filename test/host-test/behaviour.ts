/**
 * What this Excel does, where Excels differ and a suite that is survived does not tell: line by line of docs/excel-faults.md.
 * Each question is put in a workbook that holds nothing but what it needs.
 */
/// <reference types="office-js" />
import { parseAreas } from '../../src/hosts/excel/office/areas';
import { capabilities } from '../../src/hosts/excel/office/capabilities';
import { officeCode } from '../../src/hosts/excel/office/problem-of';
import { formatArea } from '../../src/workbook/address';
import { freshBook } from './fresh-book';

export interface Behaviour {
  /** The fault's number in docs/excel-faults.md. */
  readonly no: string;
  readonly what: string;
  /** What was seen, in a line. */
  ask(): Promise<string>;
}

type Work<T> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>;

async function onFresh<T>(work: Work<T>, options: Excel.RunOptions = {}): Promise<T> {
  await freshBook([
    { name: 'Try', cells: { A1: 'Metric', B1: 'Jan', A2: 'Calls', B2: 0.8, A3: 'Mails', B3: 0.7 } },
  ]);
  return Excel.run({ delayForCellEdit: true, ...options }, (context) =>
    work(context.workbook.worksheets.getItem('Try'), context),
  );
}

/** `null` where it goes through, else Excel's code. */
async function refusalOf(work: () => Promise<unknown>): Promise<string | null> {
  try {
    await work();
    return null;
  } catch (error) {
    const code = officeCode(error);
    if (code === null) throw error;
    return code;
  }
}

const chartOf = (sheet: Excel.Worksheet): Excel.Chart =>
  sheet.charts.add('Line', sheet.getRange('A1:B3'), 'Columns');

/** Looks one by one, as the summary has them. */
const looks: Readonly<Record<string, (sheet: Excel.Worksheet) => void>> = {
  fill: (sheet) => void (sheet.getRange('A1').format.fill.color = '#1F4E78'),
  border: (sheet) => void (sheet.getRange('A1').format.borders.getItem('EdgeBottom').style = 'Continuous'),
  'column width': (sheet) => void (sheet.getRange('A1').format.columnWidth = 90),
  merge: (sheet) => sheet.getRange('D1:F1').merge(),
  'frozen panes': (sheet) => sheet.freezePanes.freezeAt(sheet.getRange('A1:A1')),
  gridlines: (sheet) => void (sheet.showGridlines = false),
  'print area': (sheet) => sheet.pageLayout.setPrintArea(sheet.getRange('A1:B3')),
  'print titles': (sheet) => sheet.pageLayout.setPrintTitleRows('$1:$1'),
  footer: (sheet) => void (sheet.pageLayout.headersFooters.defaultForAllPages.leftFooter = 'COPC'),
  'page break': (sheet) => void sheet.horizontalPageBreaks.add(sheet.getRange('A3')),
  table: (sheet) => void sheet.tables.add(sheet.getRange('A1:B3'), true),
  icons: (sheet) =>
    void (sheet.getRange('B2:B3').conditionalFormats.add('IconSet').iconSet.style = 'ThreeTriangles'),
  bar: (sheet) => void sheet.getRange('B2:B3').conditionalFormats.add('DataBar').dataBar,
  'rule by formula': (sheet) =>
    void (sheet.getRange('B2:B3').conditionalFormats.add('Custom').custom.rule.formula = '=$B2>0'),
  'list of answers': (sheet) =>
    void (sheet.getRange('D2').dataValidation.rule = { list: { inCellDropDown: true, source: 'Yes,No' } }),
  chart: (sheet) => void chartOf(sheet),
  'legend of a chart': (sheet) => void (chartOf(sheet).legend.position = 'Bottom'),
  'ends of an axis': (sheet) => {
    const { valueAxis } = chartOf(sheet).axes;
    valueAxis.minimum = 0;
    valueAxis.maximum = 1;
  },
  'second axis of a chart': (sheet) => {
    const shares = chartOf(sheet).series.add('Shares');
    shares.setValues(sheet.getRange('B2:B3'));
    shares.chartType = 'Line';
    shares.axisGroup = 'Secondary';
  },
  'marker of a line': (sheet) => void (chartOf(sheet).series.getItemAt(0).markerStyle = 'None'),
};

async function refusedLooks(): Promise<string> {
  const refused: string[] = [];
  for (const [name, look] of Object.entries(looks)) {
    const code = await onFresh((sheet, context) =>
      refusalOf(async () => {
        look(sheet);
        await context.sync();
      }),
    );
    if (code !== null) refused.push(`${name} (${code})`);
  }
  return refused.length === 0 ? 'takes all of them' : `refuses ${refused.join(', ')}`;
}

/** Three rows in one block over a hidden one. */
const blockOverHidden: Work<string> = async (sheet, context) => {
  sheet.getRange('3:3').rowHidden = true;
  await context.sync();
  sheet.getRange('D2:D4').formulas = [['row 2'], ['row 3'], ['row 4']];
  await context.sync();
  const cells = sheet.getRange('D2:D6');
  cells.load('values');
  await context.sync();
  const seen = cells.values.map(([value]) => String(value));
  return seen.join() === 'row 2,row 3,row 4,,' ? 'each in its own row' : `elsewhere: ${JSON.stringify(seen)}`;
};

const mergesFromOutside: Work<string> = async (sheet, context) => {
  sheet.getRange('D1:F1').merge();
  await context.sync();
  const asked = ['E1:G1', 'A1:G1'].map((address) => sheet.getRange(address).getMergedAreasOrNullObject());
  for (const one of asked) one.load('address');
  await context.sync();
  const [outside, whole] = asked.map((one) => (one.isNullObject ? [] : (parseAreas(one.address) ?? [])));
  const told = (areas: typeof whole): string => areas?.map((area) => formatArea(area)).join() || 'none';
  return `asked from inside it: ${told(outside)}; from before it: ${told(whole)}`;
};

/** What a person laid on cells, after they were cleared as a refresh clears them. */
const keptByClearing: Work<string> = async (sheet, context) => {
  const range = sheet.getRange('B2:B3');
  range.conditionalFormats.add('Custom').custom.rule.formula = '=$B2>0';
  range.dataValidation.rule = { list: { inCellDropDown: true, source: 'Yes,No' } };
  if (capabilities().notes) sheet.notes.add('B2', 'mine');
  await context.sync();
  const ranges = sheet.getRanges('B2:B3');
  ranges.clear('Contents');
  ranges.style = 'Normal';
  await context.sync();
  const { conditionalFormats } = range;
  conditionalFormats.load('items/id');
  const validations = range.getSpecialCellsOrNullObject('DataValidations');
  validations.load('address');
  const note = capabilities().notes ? sheet.notes.getItemOrNullObject('B2') : null;
  note?.load('content');
  await context.sync();
  const lost = [
    ...(conditionalFormats.items.length === 0 ? ['rules'] : []),
    ...(validations.isNullObject ? ['validations'] : []),
    ...(note?.isNullObject === true ? ['notes'] : []),
  ];
  return lost.length === 0 ? 'leaves rules, validations and notes' : `takes ${lost.join(', ')} along`;
};

async function codes(): Promise<string> {
  const whys: Readonly<Record<string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => void>> = {
    'a protected sheet': (sheet) => {
      sheet.protection.protect();
      sheet.getRange('A1').formulas = [['x']];
    },
    'a sheet that is gone': (_, { workbook }) =>
      workbook.worksheets.getItem('Gone').getRange('A1').load('values'),
    'a name that is taken': (_, { workbook }) => void workbook.worksheets.add('Try'),
  };
  const told: string[] = [];
  for (const [why, cause] of Object.entries(whys)) {
    const code = await onFresh((sheet, context) =>
      refusalOf(async () => {
        cause(sheet, context);
        await context.sync();
      }),
    );
    told.push(`${why}: ${code ?? 'no error'}`);
  }
  return told.join('; ');
}

const keptApart: Work<string> = async (_, context) => {
  const parts = context.workbook.customXmlParts;
  const [one, other] = ['a', 'b'].map((name) => parts.add(`<x xmlns="urn:copc-scorecard:try">${name}</x>`));
  await context.sync();
  one?.setXml('<x xmlns="urn:copc-scorecard:try">changed</x>');
  const said = [one, other].map((part) => part?.getXml());
  await context.sync();
  const isRight = said[0]?.value.includes('changed') === true && said[1]?.value.includes('>b<') === true;
  return isRight ? 'keeps two parts apart' : `mixes them up: ${said.map((xml) => xml?.value).join(' ')}`;
};

export const behaviours: readonly Behaviour[] = [
  {
    no: 'A2',
    what: 'A write as one step to undo',
    ask: async () => {
      if (!capabilities().undoGroup) return 'is not offered (before ExcelApi 1.20)';
      const grouped = { mergeUndoGroup: true };
      const code = await refusalOf(() =>
        onFresh(async (sheet, context) => {
          sheet.getRange('D1').formulas = [['x']];
          await context.sync();
          chartOf(context.workbook.worksheets.add('Second'));
          sheet.tables.add(sheet.getRange('A1:B3'), true);
          await context.sync();
        }, grouped),
      );
      return code === null ? 'goes through' : `fails with ${code}`;
    },
  },
  { no: 'A3', what: 'Looks', ask: refusedLooks },
  { no: 'A4', what: 'A block over a hidden row', ask: () => onFresh(blockOverHidden) },
  { no: 'A5', what: 'A merge, D1:F1', ask: () => onFresh(mergesFromOutside) },
  { no: 'A7', what: 'Custom XML', ask: () => onFresh(keptApart) },
  { no: 'A8', what: 'Codes', ask: codes },
  { no: 'A9', what: 'Language', ask: () => Promise.resolve(Office.context.displayLanguage) },
  { no: 'A11', what: 'Clearing contents and giving the style Normal', ask: () => onFresh(keptByClearing) },
];

/** One after the other, each answered with a line; an error of Excel is its answer. */
export async function askedOf(behaviour: Behaviour): Promise<string> {
  let told = '';
  const failed = await refusalOf(async () => void (told = await behaviour.ask()));
  return `${behaviour.no} ${behaviour.what}: ${failed === null ? told : `error ${failed}`}`;
}
