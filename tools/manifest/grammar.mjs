// What may stand where in a task pane add-in's manifest, as data: Microsoft's schemas OfficeAppManifest 1.1,
// TaskPaneAppVersionOverrides 1.0 and OfficeAppBasicTypes 1.0 ([MS-OWEMXML]), with the elements added since
// (Runtimes, ExtendedOverrides, Enabled, OverriddenByRibbonApi, OfficeGroup, OfficeControl, LaunchEvent).

export const namespaces = {
  app: 'http://schemas.microsoft.com/office/appforoffice/1.1',
  overrides: 'http://schemas.microsoft.com/office/taskpaneappversionoverrides',
  basic: 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
};

export const instanceNamespace = 'http://www.w3.org/2001/XMLSchema-instance';

/** Content of other schemas that Office passes over here: a signature, and overrides of a later version. */
export const passedOver = [
  'http://www.w3.org/2000/09/xmldsig#',
  'http://schemas.microsoft.com/office/taskpaneappversionoverrides/1.1',
];

/** A child element: its name or names, its type, how often, and its namespace when that isn't its parent's. */
const child = (name, type, min = 1, max = 1, space) => ({ names: [name].flat(), type, min, max, space });
const maybe = (name, type, space) => child(name, type, 0, 1, space);
const many = (name, type, space) => child(name, type, 1, Infinity, space);
const anyNumber = (name, type, space) => child(name, type, 0, Infinity, space);

const text = (value) => ({ text: value });
const needed = (value) => ({ value, required: true });
const optional = (value) => ({ value, required: false });
const reference = (kind) => ({ attributes: { resid: needed('reference') }, refersTo: kind });
const identified = { id: needed('shortText') };

const setting = (value, space) => ({
  attributes: { DefaultValue: needed(value) },
  children: [anyNumber('Override', `override-${value}`, space)],
});
const resource = (value) => ({
  ...setting(value, 'basic'),
  attributes: { id: needed('reference'), DefaultValue: needed(value) },
});
const override = (value) => ({ attributes: { Locale: needed('locale'), Value: needed(value) } });
const sourceOnly = { children: [child('SourceLocation', 'url-reference')] };

const buttonStart = [
  maybe('OverriddenByRibbonApi', 'boolean'),
  child('Label', 'short-reference'),
  child('Supertip', 'supertip'),
];
const formFactor = (extensionPoint) => ({
  children: [
    maybe('GetStarted', 'get-started'),
    maybe('FunctionFile', 'url-reference'),
    many('ExtensionPoint', extensionPoint),
  ],
});

const hostSettings = {
  children: [
    maybe('Runtimes', 'runtimes'),
    maybe('AllFormFactors', 'all-form-factors'),
    maybe('DesktopFormFactor', 'form-factor'),
    maybe('MobileFormFactor', 'form-factor'),
  ],
};

/**
 * Every type by name. `children` is a sequence, `variants` are chosen by `xsi:type`, `text` and attribute values name a
 * check of values.mjs, `refersTo` names the kind of resource a `resid` must find, `open` content isn't looked into.
 */
export const types = {
  TaskPaneApp: {
    children: [
      child('Id', 'guid'),
      maybe('AlternateId', 'any-text'),
      child('Version', 'version'),
      child('ProviderName', 'short-text'),
      child('DefaultLocale', 'locale'),
      child('DisplayName', 'short-setting'),
      child('Description', 'long-setting'),
      maybe('IconUrl', 'image-setting'),
      maybe('HighResolutionIconUrl', 'image-setting'),
      maybe('SupportUrl', 'link-setting'),
      maybe('AppDomains', 'app-domains'),
      maybe('Hosts', 'hosts'),
      maybe('Requirements', 'requirements'),
      child('DefaultSettings', 'default-settings'),
      child('Permissions', 'permission'),
      maybe('Dictionary', 'open'),
      maybe('VersionOverrides', 'version-overrides', 'overrides'),
      maybe('ExtendedOverrides', 'extended-overrides'),
    ],
  },
  guid: text('guid'),
  'any-text': text('anyText'),
  version: text('version'),
  'short-text': text('shortText'),
  'long-text': text('longText'),
  locale: text('locale'),
  permission: text('permission'),
  boolean: text('boolean'),
  domain: text('domain'),
  open: { open: true },
  'short-setting': setting('shortText'),
  'long-setting': setting('longText'),
  'image-setting': setting('image'),
  'page-setting': setting('page'),
  'link-setting': setting('link'),
  'override-shortText': override('shortText'),
  'override-longText': override('longText'),
  'override-image': override('image'),
  'override-page': override('page'),
  'override-link': override('link'),
  'app-domains': { children: [many('AppDomain', 'domain')] },
  hosts: { children: [many('Host', 'host')] },
  host: { attributes: { Name: needed('host') } },
  requirements: { children: [maybe('Sets', 'sets'), maybe('Methods', 'methods')] },
  sets: {
    attributes: { DefaultMinVersion: optional('shortVersion') },
    children: [many('Set', 'requirement')],
  },
  methods: {
    attributes: { DefaultMinVersion: optional('shortVersion') },
    children: [many('Method', 'requirement')],
  },
  requirement: { attributes: { Name: needed('longText'), MinVersion: optional('shortVersion') } },
  'default-settings': { children: [child('SourceLocation', 'page-setting')] },
  'extended-overrides': {
    attributes: { Url: needed('link'), ResourcesUrl: optional('link'), ResourceUrl: optional('link') },
    open: true,
  },

  'version-overrides': { variants: { VersionOverridesV1_0: 'version-overrides-1-0' } },
  'version-overrides-1-0': {
    children: [
      maybe('Description', 'long-reference'),
      maybe('Requirements', 'override-requirements'),
      maybe('Hosts', 'override-hosts'),
      maybe('Resources', 'resources'),
      maybe('WebApplicationInfo', 'open'),
      maybe('EquivalentAddins', 'open'),
    ],
  },
  'override-requirements': {
    children: [child('Sets', 'sets', 1, 1, 'basic'), maybe('Methods', 'methods', 'basic')],
  },
  'override-hosts': { children: [many('Host', 'override-host')] },
  'override-host': {
    variants: {
      Workbook: 'workbook',
      Document: 'host-settings',
      Presentation: 'host-settings',
      Notebook: 'host-settings',
    },
  },
  workbook: hostSettings,
  'host-settings': { children: hostSettings.children.filter(({ names }) => names[0] !== 'AllFormFactors') },
  runtimes: { children: [many('Runtime', 'runtime')] },
  runtime: {
    attributes: { resid: needed('reference'), lifetime: optional('lifetime') },
    refersTo: 'Url',
    open: true,
  },
  'all-form-factors': formFactor('functions-point'),
  'form-factor': formFactor('command-point'),
  'get-started': {
    children: [
      child('Title', 'short-reference'),
      child('Description', 'long-reference'),
      child('LearnMoreUrl', 'link-reference'),
    ],
  },
  'functions-point': { variants: { CustomFunctions: 'custom-functions' } },
  'custom-functions': {
    children: [
      child('Script', 'source-only'),
      child('Page', 'source-only'),
      child('Metadata', 'source-only'),
      maybe('Namespace', 'short-reference'),
    ],
  },
  'source-only': sourceOnly,
  'command-point': {
    variants: {
      PrimaryCommandSurface: 'command-surface',
      ContextMenu: 'context-menu',
      LaunchEvent: 'launch-event',
    },
  },
  'command-surface': {
    children: [anyNumber('OfficeTab', 'office-tab'), anyNumber('CustomTab', 'custom-tab')],
  },
  'context-menu': { children: [many('OfficeMenu', 'office-menu')] },
  'launch-event': { children: [child('LaunchEvents', 'open'), child('SourceLocation', 'url-reference')] },
  'office-tab': { attributes: { id: needed('builtInTab') }, children: [many('Group', 'group')] },
  'custom-tab': {
    attributes: identified,
    children: [
      { ...many('Group', 'group'), names: ['Group', 'OfficeGroup'], typeOf: { OfficeGroup: 'built-in' } },
      child('Label', 'short-reference'),
      maybe(['InsertAfter', 'InsertBefore'], 'short-text'),
    ],
  },
  'built-in': { attributes: identified },
  'office-menu': { attributes: identified, children: [many('Control', 'control')] },
  group: {
    attributes: identified,
    children: [
      maybe('OverriddenByRibbonApi', 'boolean'),
      child('Label', 'short-reference'),
      child('Icon', 'icon'),
      {
        ...many('Control', 'control'),
        names: ['Control', 'OfficeControl'],
        typeOf: { OfficeControl: 'built-in' },
      },
    ],
  },
  control: { variants: { Button: 'button', Menu: 'menu' } },
  button: {
    attributes: identified,
    children: [...buttonStart, child('Icon', 'icon'), child('Action', 'action'), maybe('Enabled', 'boolean')],
  },
  menu: {
    attributes: identified,
    children: [...buttonStart, child('Icon', 'icon'), child('Items', 'items')],
  },
  items: { children: [many('Item', 'item')] },
  item: {
    attributes: identified,
    children: [...buttonStart, maybe('Icon', 'icon'), child('Action', 'action'), maybe('Enabled', 'boolean')],
  },
  supertip: { children: [child('Title', 'short-reference'), child('Description', 'long-reference')] },
  icon: { children: [many('Image', 'icon-image', 'basic')] },
  'icon-image': {
    attributes: { resid: needed('reference'), size: needed('iconSize') },
    refersTo: 'Image',
  },
  action: { variants: { ShowTaskpane: 'show-taskpane', ExecuteFunction: 'execute-function' } },
  'show-taskpane': {
    children: [
      maybe('TaskpaneId', 'short-text'),
      child('SourceLocation', 'url-reference'),
      maybe('Title', 'short-reference'),
    ],
  },
  'execute-function': { children: [child('FunctionName', 'long-text')] },
  'url-reference': reference('Url'),
  'link-reference': reference('Url'),
  'short-reference': reference('ShortString'),
  'long-reference': reference('LongString'),

  resources: {
    children: [
      maybe('Images', 'images', 'basic'),
      maybe('Urls', 'urls', 'basic'),
      maybe('ShortStrings', 'short-strings', 'basic'),
      maybe('LongStrings', 'long-strings', 'basic'),
    ],
  },
  images: { children: [anyNumber('Image', 'image-resource')] },
  urls: { children: [anyNumber('Url', 'url-resource')] },
  'short-strings': { children: [anyNumber('String', 'short-resource')] },
  'long-strings': { children: [anyNumber('String', 'long-resource')] },
  'image-resource': resource('image'),
  'url-resource': resource('link'),
  'short-resource': resource('shortText'),
  'long-resource': resource('longText'),
};
