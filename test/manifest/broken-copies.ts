/** Copies of our manifest, each broken in one way, with what the checker must call it. */
import { own } from './checker';

export interface BrokenCopy {
  readonly what: string;
  readonly code: string;
  readonly text: string | Uint8Array;
}

const swap = (from: string | RegExp, to: string) => own.replace(from, to);
const broken = (what: string, code: string, text: string | Uint8Array): BrokenCopy => ({ what, code, text });
const long = (length: number) => 'x'.repeat(length);
const element = (name: string) => new RegExp(`<${name}[ >][\\s\\S]*?</${name}>\\s*`);
const before = (name: string, moved: RegExp) => {
  const [taken = ''] = moved.exec(own) ?? [];
  return own.replace(taken, '').replace(`<${name}`, () => `${taken}<${name}`);
};

export const brokenCopies: readonly BrokenCopy[] = [
  broken('a closing tag is missing', 'not-well-formed', swap('</Hosts>', '')),
  broken('an ampersand stands alone', 'not-well-formed', swap('Scorecard for Excel"', 'Scorecard & Excel"')),
  broken('a prefix is not declared', 'not-well-formed', swap(/\s*xmlns:bt="[^"]*"/, '')),
  broken('it has a document type', 'document-type', swap('<OfficeApp', '<!DOCTYPE OfficeApp>\n<OfficeApp')),
  broken('it is in Latin-1', 'encoding', Buffer.from(own, 'latin1')),
  broken('the root is of version 1.0', 'root', swap('appforoffice/1.1', 'appforoffice/1.0')),
  broken('it is a mail add-in', 'app-type', swap('"TaskPaneApp"', '"MailApp"')),
  broken('the kind of add-in is not said', 'app-type', swap(/\s*xsi:type="TaskPaneApp"/, '')),
  broken(
    'the overrides are of no namespace',
    'element-namespace',
    swap(' xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides"', ''),
  ),
  broken(
    'the version of the overrides is unknown',
    'element-type',
    swap('VersionOverridesV1_0', 'VersionOverridesV9_9'),
  ),

  broken('the version comes before the id', 'element-order', before('Id>', /<Version>.*?<\/Version>\s*/)),
  broken('requirements come before hosts', 'element-order', before('Hosts>', element('Requirements'))),
  broken(
    'the resources come first',
    'element-order',
    before('Requirements>\n      <bt', element('Resources')),
  ),
  broken(
    'the pane comes before the functions',
    'element-order',
    before('AllFormFactors', element('DesktopFormFactor')),
  ),
  broken('the action comes before the supertip', 'element-order', before('Supertip', element('Action'))),
  broken(
    'a button has its icon last',
    'element-order',
    swap(/(<Icon>(?:(?!<Icon>)[\s\S])*?<\/Icon>)(\s*<Action[\s\S]*?<\/Action>)/, '$2$1'),
  ),
  broken(
    'long strings come before short ones',
    'element-order',
    before('bt:ShortStrings', element('bt:LongStrings')),
  ),
  broken('metadata come before the page', 'element-order', before('Page', element('Metadata'))),

  broken('there is no description', 'element-missing', swap(element('Description'), '')),
  broken('there is no page', 'element-missing', swap(element('DefaultSettings'), '')),
  broken('there is no provider', 'element-missing', swap(/<ProviderName>.*<\/ProviderName>/, '')),
  broken('the functions have no metadata', 'element-missing', swap(element('Metadata'), '')),
  broken('the group has no button', 'element-missing', swap(/<Control [\s\S]*<\/Control>\s*/, '')),
  broken('the button has no supertip', 'element-missing', swap(element('Supertip'), '')),
  broken('the greeting has no address', 'element-missing', swap('<LearnMoreUrl resid="Help"/>', '')),
  broken('there are two ids', 'element-repeated', swap(/(<Id>.*<\/Id>)/, '$1$1')),
  broken(
    'an element does not exist',
    'element-unknown',
    swap('<Permissions>', '<Colour>green</Colour><Permissions>'),
  ),
  broken('an element is misspelt', 'element-unknown', own.replaceAll('Supertip', 'SuperTip')),
  broken('sets are of the wrong namespace', 'element-namespace', own.replaceAll('bt:Set', 'Set')),
  broken('text stands between elements', 'text-not-allowed', swap('<Sets', 'text<Sets')),
  broken('an attribute is missing', 'attribute-missing', swap('<Set Name="ExcelApi"', '<Set')),
  broken(
    'an attribute does not exist',
    'attribute-unknown',
    swap('<Host Name="Workbook"', '<Host Name="Workbook" Version="1"'),
  ),
  broken('a control is of an unknown kind', 'element-type', swap('xsi:type="Button"', 'xsi:type="Knob"')),
  broken(
    'an action is of an unknown kind',
    'element-type',
    swap('xsi:type="ShowTaskpane"', 'xsi:type="ShowDialog"'),
  ),

  broken('the id is no GUID', 'guid', swap(/<Id>.*<\/Id>/, '<Id>copc-scorecard</Id>')),
  broken(
    'the version has a letter',
    'version',
    swap(/<Version>.*<\/Version>/, '<Version>1.0.1-beta</Version>'),
  ),
  broken(
    'the version has five parts',
    'version',
    swap(/<Version>.*<\/Version>/, '<Version>1.0.1.0.0</Version>'),
  ),
  broken(
    'the version is below 1.0',
    'version-low',
    swap(/<Version>.*<\/Version>/, '<Version>0.1.0.0</Version>'),
  ),
  broken('the permission does not exist', 'permission', swap('ReadWriteDocument', 'ReadWriteAll')),
  broken('the host does not exist', 'host', swap('Name="Workbook"', 'Name="Excel"')),
  broken('the host is another one', 'host-undeclared', swap('Name="Workbook"', 'Name="Document"')),
  broken('the tab does not exist', 'tab', swap('TabHome', 'TabStart')),
  broken(
    'a requirement has a whole number',
    'requirement-version',
    swap('MinVersion="1.9"', 'MinVersion="9"'),
  ),
  broken(
    'the name is empty',
    'text-empty',
    swap('<DisplayName DefaultValue="COPC Scorecard for Excel"', '<DisplayName DefaultValue=""'),
  ),
  broken(
    'the name has 126 characters',
    'text-too-long',
    swap('<DisplayName DefaultValue="COPC Scorecard for Excel"', `<DisplayName DefaultValue="${long(126)}"`),
  ),
  broken(
    'the description has 251 characters',
    'text-too-long',
    swap(/(<Description DefaultValue=")[^"]*/, `$1${long(251)}`),
  ),
  broken(
    'a label has 126 characters',
    'text-too-long',
    swap('DefaultValue="Functions"', `DefaultValue="${long(126)}"`),
  ),
  broken(
    'a tip has 251 characters',
    'text-too-long',
    swap(/DefaultValue="Lists[^"]*"/, `DefaultValue="${long(251)}"`),
  ),
  broken(
    'a translation has 251 characters',
    'text-too-long',
    swap(/Value="Toont[^"]*"/, `Value="${long(251)}"`),
  ),

  broken(
    'the page is not secure',
    'url-insecure',
    swap('<SourceLocation DefaultValue="https', '<SourceLocation DefaultValue="http'),
  ),
  broken(
    'the script is not secure',
    'url-insecure',
    swap('"https://localhost:3000/functions.js"', '"http://localhost:3000/functions.js"'),
  ),
  broken(
    'an icon is not secure',
    'url-insecure',
    swap('<IconUrl DefaultValue="https', '<IconUrl DefaultValue="http'),
  ),
  broken(
    'an address is relative',
    'url',
    swap('"https://localhost:3000/functions.json"', '"functions.json"'),
  ),
  broken('an icon is an SVG file', 'image-kind', swap('icons/icon-32.png', 'icons/icon.svg')),

  broken(
    'a resid leads nowhere',
    'resid-unknown',
    swap('<Namespace resid="Functions.Namespace"', '<Namespace resid="Functions.Name"'),
  ),
  broken('a resid differs in case', 'resid-unknown', swap('resid="Taskpane"', 'resid="TaskPane"')),
  broken(
    'a label refers to a long string',
    'resid-kind',
    swap('<Label resid="FunctionsButton.Label"', '<Label resid="FunctionsButton.Tip"'),
  ),
  broken(
    'a page refers to an icon',
    'resid-kind',
    swap('<SourceLocation resid="Taskpane"', '<SourceLocation resid="Icon.16"'),
  ),
  broken('a resid has 33 characters', 'resid-too-long', own.replaceAll('"Taskpane"', `"${long(33)}"`)),
  broken(
    'two resources have one id',
    'id-repeated',
    swap('bt:String id="Group.Label"', 'bt:String id="FunctionsButton.Label"'),
  ),
  broken('two groups have one id', 'id-repeated', swap(/(<Group[\s\S]*?<\/Group>)/, '$1$1')),
  broken(
    'a resource is used nowhere',
    'resource-unused',
    swap('<bt:Urls>', '<bt:Urls><bt:Url id="Old" DefaultValue="https://localhost:3000/old.html"/>'),
  ),
  broken(
    'a button runs a function that no file has',
    'function-file-missing',
    swap('<FunctionFile resid="Commands"/>', ''),
  ),
  broken(
    'the page of functions is nowhere',
    'resid-unknown',
    swap('<FunctionFile resid="Commands"/>', '<FunctionFile resid="Nowhere"/>'),
  ),

  broken(
    'the button has no icon of 80 pixels',
    'icon-size-missing',
    swap(/(<Control[\s\S]*?)<bt:Image size="80" resid="Icon.80"\s*\/>/, '$1'),
  ),
  broken(
    'the group has no icon of 16 pixels',
    'icon-size-missing',
    swap('<bt:Image size="16" resid="Icon.16"/>', ''),
  ),
  broken('an icon has 30 pixels', 'icon-size', swap('size="32"', 'size="30"')),
  broken(
    'a picture is used at another size',
    'picture-size',
    swap('size="20" resid="Icon.20"', 'size="20" resid="Icon.24"'),
  ),
  broken('a picture is not there', 'file-missing', own.replaceAll('icon-48.png', 'icon-49.png')),
  broken(
    'the icon of the list is too large',
    'picture-size',
    swap(
      '<IconUrl DefaultValue="https://localhost:3000/assets/icons/icon-32',
      '<IconUrl DefaultValue="https://localhost:3000/assets/icons/icon-80',
    ),
  ),

  broken('the default locale is a word', 'locale', swap('>en-US<', '>English (US)<')),
  broken('a translation is for no locale', 'locale', swap('Locale="nl-NL"', 'Locale="Dutch_NL"')),
  broken('a locale is translated twice', 'locale-repeated', swap('Locale="nl-NL"', 'Locale="es-ES"')),
  broken('the default locale is translated', 'locale-default', swap('Locale="nl-NL"', 'Locale="en-US"')),
  broken(
    'a translation is forgotten',
    'locale-missing',
    swap(/<bt:Override Locale="nb-NO" Value="Funksjoner"\s*\/>/, ''),
  ),
  broken(
    'metadata of a language are forgotten',
    'locale-missing',
    swap(/<bt:Override Locale="zh-CN" Value="[^"]*functions-zh.json"\s*\/>/, ''),
  ),
  broken('the namespace has a space', 'namespace', own.replaceAll('="COPC"', '="COPC Scorecard"')),
  broken(
    'the namespace is translated',
    'namespace-differs',
    swap('Locale="es-ES" Value="COPC"', 'Locale="es-ES" Value="COPCES"'),
  ),
];
