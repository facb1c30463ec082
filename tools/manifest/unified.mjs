// The unified manifest for Microsoft 365, from the add-in's XML manifest: the same ids, texts, icons and addresses in the other
// form, so that the two can't differ. What the XML has no place for comes besides: short texts, key tips, who publishes it.
import { at, everyElement, readXml } from './read-xml.mjs';

const version = '1.29';
const schemas = `https://developer.microsoft.com/json-schemas/teams/v${version}`;

/**
 * The keys that Alt shows, by the id of what they press; one group's are all different.
 * @type {Record<string, string>}
 */
const keyTips = {
  'Copc.Score': 'CS',
  'Copc.Summary': 'CU',
  'Copc.RefreshAll': 'CR',
  'Copc.More': 'CM',
};

/**
 * The manifest and its files of other languages, by their names in the app's zip.
 *
 * @param {Uint8Array} xml the XML manifest, with the addresses of its site
 * @param {object} besides
 * @param {string} besides.version of the add-in, such as `0.2.0`
 * @param {{ product: string, namespace: string }} besides.brand
 * @param {Record<string, { name: string, short: string, long: string[] }>} besides.listing by language
 * @param {string} besides.publisher at most 32 characters
 * @param {(locale: string) => string} besides.languageOf the language that answers a locale
 * @returns {Map<string, object>}
 * @throws Error when the manifest can't be read, or has what this form doesn't know
 */
export function unifiedManifest(xml, { version: program, brand, listing, publisher, languageOf }) {
  const { root } = readXml(xml);
  if (root === null) throw new Error('The XML manifest can’t be read.');
  const resources = at(root, 'VersionOverrides', 'Resources');
  const texts = new Map(
    resources.children.flatMap(({ children }) => children.map((one) => [one.attributes.get('id'), one])),
  );
  const locales = [...new Set(overridesIn(texts).map(([locale]) => locale))];
  /** What differs by language, by its place in the manifest. */
  const translated = new Map();
  const say = (resid, place) => {
    const found = texts.get(resid);
    if (found === undefined) throw new Error(`The XML manifest has no resource "${resid}".`);
    for (const override of found.children) {
      if (override.attributes.get('Value') === found.attributes.get('DefaultValue')) continue;
      const locale = override.attributes.get('Locale');
      translated.set(locale, [...(translated.get(locale) ?? []), [place, override.attributes.get('Value')]]);
    }
    return found.attributes.get('DefaultValue');
  };

  const host = at(root, 'VersionOverrides', 'Hosts', 'Host');
  const extension = 'extensions[0]';
  const runtimes = [];
  const addRuntime = (make) => runtimes.push(make(`${extension}.runtimes[${runtimes.length}]`));
  const functions = at(host, 'AllFormFactors', 'ExtensionPoint');
  const resid = (element) => element.attributes.get('resid');
  addRuntime((place) => ({
    id: 'Functions',
    type: 'general',
    lifetime: 'short',
    requirements: { capabilities: capabilities(at(root, 'VersionOverrides', 'Requirements', 'Sets')) },
    code: {
      page: say(resid(at(functions, 'Page', 'SourceLocation')), `${place}.code.page`),
      script: say(resid(at(functions, 'Script', 'SourceLocation')), `${place}.code.script`),
    },
    customFunctions: {
      namespace: { id: brand.namespace, name: brand.namespace },
      metadataUrl: say(
        resid(at(functions, 'Metadata', 'SourceLocation')),
        `${place}.customFunctions.metadataUrl`,
      ),
    },
  }));

  const group = at(host, 'DesktopFormFactor', 'ExtensionPoint', 'OfficeTab', 'Group');
  const actions = [...everyElement(group)].filter(({ name }) => name === 'Action');
  const run = actions.filter(({ type }) => type === 'ExecuteFunction');
  const open = new Map(
    actions
      .filter(({ type }) => type === 'ShowTaskpane')
      .map((action) => [resid(at(action, 'SourceLocation')), action]),
  );
  for (const [page, action] of open) {
    addRuntime((place) => ({
      id: `Page.${page}`,
      type: 'general',
      lifetime: 'short',
      code: { page: say(page, `${place}.code.page`) },
      actions: [{ id: openId(page), type: 'openPage', view: at(action, 'TaskpaneId')?.text ?? page }],
    }));
  }
  addRuntime((place) => ({
    id: 'Commands',
    type: 'general',
    lifetime: 'short',
    code: { page: say(resid(at(host, 'DesktopFormFactor', 'FunctionFile')), `${place}.code.page`) },
    actions: [...new Set(run.map((action) => at(action, 'FunctionName').text.trim()))].map((id) => ({
      id,
      type: 'executeFunction',
    })),
  }));

  const control = (element, place, isItem = false) => {
    const id = element.attributes.get('id');
    const action = element.children.find(({ name }) => name === 'Action');
    const icon = element.children.find(({ name }) => name === 'Icon');
    const items = element.children.find(({ name }) => name === 'Items');
    const supertip = element.children.find(({ name }) => name === 'Supertip');
    return {
      id,
      type: isItem ? 'menuItem' : items === undefined ? 'button' : 'menu',
      label: say(resid(at(element, 'Label')), `${place}.label`),
      ...(icon === undefined ? {} : { icons: icons(icon, texts) }),
      supertip: {
        title: say(resid(at(supertip, 'Title')), `${place}.supertip.title`),
        description: say(resid(at(supertip, 'Description')), `${place}.supertip.description`),
      },
      ...(action === undefined ? {} : { actionId: actionId(action) }),
      ...(items === undefined
        ? {}
        : { items: items.children.map((one, index) => control(one, `${place}.items[${index}]`, true)) }),
      ...(keyTips[id] === undefined ? {} : { keytip: keyTips[id] }),
    };
  };
  const tab = `${extension}.ribbons[0].tabs[0]`;
  const started = at(host, 'DesktopFormFactor', 'GetStarted');
  const message = `${extension}.getStartedMessages[0]`;
  const address = (name) =>
    new URL(name, at(root, 'DefaultSettings', 'SourceLocation').attributes.get('DefaultValue')).href;

  const manifest = {
    $schema: `${schemas}/MicrosoftTeams.schema.json`,
    manifestVersion: version,
    id: at(root, 'Id').text.trim(),
    version: unifiedVersion(program),
    developer: {
      name: publisher,
      websiteUrl: address('about.html'),
      privacyUrl: address('privacy.html'),
      termsOfUseUrl: address('terms.html'),
    },
    localizationInfo: {
      defaultLanguageTag: 'en-us',
      additionalLanguages: locales.map((locale) => ({
        languageTag: locale.toLowerCase(),
        file: `${locale.toLowerCase()}.json`,
      })),
    },
    name: { short: brand.product, full: listing.en.name },
    description: { short: listing.en.short, full: listing.en.long.join('\n\n') },
    icons: { color: 'color.png', outline: 'outline.png' },
    accentColor: '#0B5F58',
    validDomains: [new URL(address('.')).host],
    authorization: {
      permissions: { resourceSpecific: [{ name: 'Document.ReadWrite.User', type: 'Delegated' }] },
    },
    extensions: [
      {
        requirements: { scopes: ['workbook'], capabilities: capabilities(at(root, 'Requirements', 'Sets')) },
        runtimes,
        ribbons: [
          {
            contexts: ['default'],
            tabs: [
              {
                builtInTabId: 'TabHome',
                groups: [
                  {
                    id: group.attributes.get('id'),
                    label: say(resid(at(group, 'Label')), `${tab}.groups[0].label`),
                    icons: icons(at(group, 'Icon'), texts),
                    controls: group.children
                      .filter(({ name }) => name === 'Control')
                      .map((one, index) => control(one, `${tab}.groups[0].controls[${index}]`)),
                  },
                ],
              },
            ],
          },
        ],
        getStartedMessages: [
          {
            title: say(resid(at(started, 'Title')), `${message}.title`),
            description: say(resid(at(started, 'Description')), `${message}.description`),
            learnMoreUrl: say(resid(at(started, 'LearnMoreUrl')), `${message}.learnMoreUrl`),
          },
        ],
      },
    ],
  };
  return new Map([
    ['manifest.json', manifest],
    ...locales.map((locale) => {
      const { name, short, long } = listing[languageOf(locale)];
      return [
        `${locale.toLowerCase()}.json`,
        {
          $schema: `${schemas}/MicrosoftTeams.Localization.schema.json`,
          'name.short': brand.product,
          'name.full': name,
          'description.short': short,
          'description.full': long.join('\n\n'),
          ...Object.fromEntries(translated.get(locale) ?? []),
        },
      ];
    }),
  ]);
}

/** `0.2.0` is `1.2.0`: below 1.0 the store takes nothing. */
function unifiedVersion(program) {
  const [major, ...rest] = program.split('.');
  return [Number(major) + 1, ...rest].join('.');
}

function actionId(action) {
  if (action.type === 'ExecuteFunction') return at(action, 'FunctionName').text.trim();
  if (action.type === 'ShowTaskpane') return openId(at(action, 'SourceLocation').attributes.get('resid'));
  throw new Error(`The unified manifest knows no action of the kind ${action.type}.`);
}

function openId(page) {
  return `Open.${page}`;
}

function icons(icon, texts) {
  return icon.children.map(({ attributes }) => ({
    size: Number(attributes.get('size')),
    url: texts.get(attributes.get('resid')).attributes.get('DefaultValue'),
  }));
}

function capabilities(sets) {
  return sets.children.map(({ attributes }) => ({
    name: attributes.get('Name'),
    minVersion: attributes.get('MinVersion'),
  }));
}

function overridesIn(texts) {
  return [...texts.values()].flatMap(({ children }) =>
    children.map(({ attributes }) => [attributes.get('Locale'), attributes.get('Value')]),
  );
}
