/** The workbook at Excel's end: sheets, names, settings, and what belongs to all of them. */
import { formatReference } from '../../../../src/workbook/address';
import { OfficeFault } from './book';
import type { Book } from './book';
import { rangeRemote } from './range-remote';
import { kept, readOnly } from './remote';
import type { Remote } from './remote';
import { pivotRemote, sheetRemote, tableRemote } from './sheet-remote';

export function bookRemote(book: Book): Remote {
  return {
    type: 'Workbook',
    properties: {},
    links: {
      worksheets: () => worksheets(book),
      names: () => names(book),
      settings: () => settings(book),
      customXmlParts: () => xmlParts(book),
      protection: () => ({
        type: 'WorkbookProtection',
        properties: readOnly({ protected: () => book.isProtected }),
      }),
      tables: () => ({
        type: 'TableCollection',
        properties: {},
        items: () => book.sheets.flatMap((sheet) => sheet.tables.map((table) => tableRemote(sheet, table))),
        item: (id) => tableOf(book, id),
        methods: { getItem: (id) => tableOf(book, id) },
      }),
      pivotTables: () => ({
        type: 'PivotTableCollection',
        properties: {},
        items: () => book.sheets.flatMap((sheet) => sheet.pivots.map((pivot) => pivotRemote(sheet, pivot))),
        item: (id) =>
          book.sheets
            .flatMap((sheet) => sheet.pivots.map((pivot) => pivotRemote(sheet, pivot)))
            .find((pivot) => pivot.id === id),
      }),
      functions: () => ({
        type: 'Functions',
        properties: {},
        methods: {
          date: () => ({
            type: 'FunctionResult',
            properties: readOnly({ value: () => (book.date1904 ? 35_064 : 36_526), error: () => null }),
          }),
        },
      }),
    },
    methods: {
      getSelectedRange: () => {
        if (book.selected === null) throw new OfficeFault('InvalidSelection', 'no cells are selected');
        return rangeRemote(book.selected.sheet, book.selected.area);
      },
    },
  };
}

function tableOf(book: Book, key: unknown): Remote {
  for (const sheet of book.sheets) {
    const found = sheet.tables.find(({ id, name }) => id === key || name === key);
    if (found !== undefined) return tableRemote(sheet, found);
  }
  throw new OfficeFault('ItemNotFound', 'a table');
}

function worksheets(book: Book): Remote {
  const get = (key: unknown): Remote => {
    const sheet = book.find(String(key));
    if (sheet === undefined) throw new OfficeFault('ItemNotFound', `sheet ${String(key)}`);
    return sheetRemote(sheet);
  };
  return {
    type: 'WorksheetCollection',
    properties: {},
    items: () => book.sheets.map(sheetRemote),
    item: get,
    methods: {
      getItem: get,
      getItemOrNullObject: (key) => (book.find(String(key)) === undefined ? null : get(key)),
      add: (name) => sheetRemote(book.add(String(name))),
      getActiveWorksheet: () => {
        const [first] = book.sheets;
        const front = book.active ?? book.selected?.sheet ?? first;
        if (front === undefined) throw new OfficeFault('ItemNotFound', 'no sheet');
        return sheetRemote(front);
      },
    },
  };
}

function names(book: Book): Remote {
  const remote = (one: Book['names'][number]): Remote => ({
    type: 'NamedItem',
    id: one.name,
    properties: {
      ...kept(one as unknown as Record<string, unknown>, 'visible'),
      ...readOnly({ name: () => one.name }),
      formula: { get: () => one.formula, set: (value) => void (one.formula = checked(value)) },
    },
    methods: {
      delete: () => {
        book.names = book.names.filter((other) => other !== one);
      },
    },
  });
  const find = (name: unknown): Book['names'][number] | undefined =>
    book.names.find((one) => one.name.toLowerCase() === String(name).toLowerCase());
  const get = (name: unknown): Remote => {
    const found = find(name);
    if (found === undefined) throw new OfficeFault('ItemNotFound', `name ${String(name)}`);
    return remote(found);
  };
  const checked = (formula: unknown): string => {
    if (typeof formula !== 'string' || !formula.startsWith('=')) {
      throw new OfficeFault('InvalidArgument', 'a name needs a formula');
    }
    return formula;
  };
  return {
    type: 'NamedItemCollection',
    properties: {},
    items: () => book.names.map(remote),
    item: get,
    methods: {
      getItem: get,
      add: (name, formula) => {
        if (find(name) !== undefined) throw new OfficeFault('ItemAlreadyExists');
        const made = { name: String(name), formula: checked(formula), visible: true };
        book.names.push(made);
        return remote(made);
      },
    },
  };
}

function settings(book: Book): Remote {
  const remote = (key: string): Remote => ({
    type: 'Setting',
    id: key,
    properties: {
      key: { get: () => key },
      value: { get: () => book.settings.get(key), set: (value) => void book.settings.set(key, value) },
    },
    methods: { delete: () => void book.settings.delete(key) },
  });
  return {
    type: 'SettingCollection',
    properties: {},
    methods: {
      getItemOrNullObject: (key) => (book.settings.has(String(key)) ? remote(String(key)) : null),
      add: (key, value) => {
        book.settings.set(String(key), value);
        return remote(String(key));
      },
    },
  };
}

/** Custom XML parts: found by the namespace of their root, refused where they are not well-formed. */
function xmlParts(book: Book): Remote {
  const remote = (part: Book['xmlParts'][number]): Remote => ({
    type: 'CustomXmlPart',
    id: part.id,
    properties: readOnly({ id: () => part.id, namespaceUri: () => rootOf(part.xml).namespaceURI }),
    methods: {
      getXml: () => part.xml,
      setXml: (xml) => void (part.xml = checked(xml)),
      delete: () => {
        book.xmlParts = book.xmlParts.filter((other) => other !== part);
      },
    },
  });
  const get = (id: unknown): Remote => {
    const found = book.xmlParts.find((part) => part.id === id);
    if (found === undefined) throw new OfficeFault('ItemNotFound', `part ${String(id)}`);
    return remote(found);
  };
  const checked = (xml: unknown): string => {
    rootOf(String(xml));
    return String(xml);
  };
  return {
    type: 'CustomXmlPartCollection',
    properties: {},
    items: () => book.xmlParts.map(remote),
    item: get,
    methods: {
      getItem: get,
      getByNamespace: (namespace) => ({
        type: 'CustomXmlPartScopedCollection',
        properties: {},
        items: () => book.xmlParts.filter(({ xml }) => rootOf(xml).namespaceURI === namespace).map(remote),
        item: get,
      }),
      add: (xml) => {
        const made = { id: book.id('xml'), xml: checked(xml) };
        book.xmlParts.push(made);
        return remote(made);
      },
    },
  };
}

function rootOf(xml: string): Element {
  const root = new DOMParser().parseFromString(xml, 'application/xml').documentElement;
  if (root.localName === 'parsererror') throw new OfficeFault('InvalidArgument', 'not well-formed');
  return root;
}

/** Where a selection is, as the tests say it: `'KPI'!$B$2`. */
export function selectionOf(book: Book): string | null {
  return book.selected === null
    ? null
    : formatReference({ sheet: book.selected.sheet.name, area: book.selected.area });
}
