// What one place of a manifest says of another: ids that must differ, resids that must lead to the right resource,
// icons with every size, hosts and functions that fit.
import { at, everyElement } from './read-xml.mjs';
import { called } from './structure.mjs';
import { checkValue, neededIconSizes } from './values.mjs';

const lists = { Images: 'Image', Urls: 'Url', ShortStrings: 'ShortString', LongStrings: 'LongString' };
const listOf = Object.fromEntries(Object.entries(lists).map(([list, kind]) => [kind, list]));

/** @returns {import('./problem.mjs').Problem[]} */
export function checkReferences(root, typeOf) {
  const problems = [];
  const report = (code, element, message, fix, extra = {}) =>
    problems.push({ code, line: element.line, message, fix, ...extra });
  const overrides = at(root, 'VersionOverrides');
  const resources = resourcesOf(overrides, report);
  const used = new Set();

  for (const element of everyElement(root)) {
    const kind = typeOf.get(element)?.refersTo;
    if (kind) follow(element, kind, resources, used, report);
    if (element.name === 'Icon' && typeOf.has(element)) checkIcon(element, report);
    if (element.name === 'DesktopFormFactor' && typeOf.has(element)) {
      differ(element, ['Group'], report);
      differ(element, ['Control', 'Item'], report);
      checkFunctionFile(element, report);
    }
  }
  for (const [kind, byId] of Object.entries(resources)) {
    for (const [id, element] of byId) {
      if (used.has(element)) continue;
      const message = `${called(element)} in <${listOf[kind]}> is used nowhere.`;
      report('resource-unused', element, message, `Take "${id}" out, or use it.`, { advice: true });
    }
  }
  checkHosts(root, overrides, report);
  checkNamespace(root, resources, report);
  return problems;
}

function resourcesOf(overrides, report) {
  const resources = Object.fromEntries(Object.values(lists).map((kind) => [kind, new Map()]));
  for (const list of at(overrides, 'Resources')?.children ?? []) {
    const byId = resources[lists[list.name]];
    if (byId === undefined) continue;
    for (const element of list.children) {
      const id = element.attributes.get('id');
      if (id === undefined) continue;
      const first = byId.get(id);
      if (first === undefined) byId.set(id, element);
      else {
        const message = `Two resources in <${list.name}> have the id "${id}".`;
        const extra = sameSetting(first, element) ? { advice: true } : {};
        report('id-repeated', element, message, 'Give each its own id, or keep one.', extra);
      }
    }
  }
  return resources;
}

/** Office takes a resource that stands there twice with the same content. */
function sameSetting(first, second) {
  const content = ({ attributes, children }) => [
    ...attributes,
    ...children.flatMap((one) => [...one.attributes]),
  ];
  return JSON.stringify(content(first)) === JSON.stringify(content(second));
}

function follow(element, kind, resources, used, report) {
  const id = element.attributes.get('resid');
  if (id === undefined) return;
  const resource = resources[kind].get(id);
  if (resource !== undefined) {
    used.add(resource);
    const address = resource.attributes.get('DefaultValue') ?? '';
    const isPage = kind === 'Url' && element.name !== 'LearnMoreUrl';
    if (isPage && checkValue('link', address)?.code === 'url-insecure') {
      report(
        'url-insecure',
        resource,
        `${called(resource)} is "${address}", which isn't secure.`,
        'Use https.',
      );
    }
    return;
  }
  const elsewhere = Object.keys(resources).find((other) => resources[other].has(id));
  if (elsewhere === undefined) {
    const fix = `Add a resource with that id to <${listOf[kind]}>, or correct the resid.`;
    const message = `<${element.name}> refers to "${id}", which no resource has.`;
    report('resid-unknown', element, message, fix, isNeverLoaded(element) ? { advice: true } : {});
  } else {
    const message = `<${element.name}> refers to "${id}", which stands in <${listOf[elsewhere]}>.`;
    report('resid-kind', element, message, `Refer to a resource in <${listOf[kind]}>.`);
  }
}

/** The page of functions isn't looked for while no button runs one. */
function isNeverLoaded(element) {
  if (element.name !== 'FunctionFile') return false;
  return [...everyElement(element.parent)].every(({ type }) => type !== 'ExecuteFunction');
}

function checkIcon(icon, report) {
  const sizes = icon.children.map((image) => Number(image.attributes.get('size')));
  for (const size of neededIconSizes) {
    if (sizes.includes(size)) continue;
    const message = `The icon of ${called(icon.parent)} has no image of ${size} pixels.`;
    report('icon-size-missing', icon, message, `Add <bt:Image size="${size}" resid="…"/>.`);
  }
  icon.children.forEach((image, index) => {
    const size = sizes[index];
    if (sizes.indexOf(size) === index) return;
    const message = `The icon of ${called(icon.parent)} has two images of ${size} pixels.`;
    report('icon-size-repeated', image, message, 'Keep one.', { advice: true });
  });
}

function differ(formFactor, names, report) {
  const seen = new Set();
  for (const element of everyElement(formFactor)) {
    const id = names.includes(element.name) ? element.attributes.get('id') : undefined;
    if (id === undefined) continue;
    if (seen.has(id)) {
      report('id-repeated', element, `Two <${element.name}> have the id "${id}".`, 'Give each its own id.');
    }
    seen.add(id);
  }
}

function checkFunctionFile(formFactor, report) {
  if (at(formFactor, 'FunctionFile') !== null) return;
  for (const element of everyElement(formFactor)) {
    if (element.name !== 'Action' || element.type !== 'ExecuteFunction') continue;
    const message = 'A button runs a function, and there is no <FunctionFile> to hold it.';
    report(
      'function-file-missing',
      element,
      message,
      'Add <FunctionFile resid="…"/> before <ExtensionPoint>.',
    );
    return;
  }
}

function checkHosts(root, overrides, report) {
  const declared = at(root, 'Hosts')?.children.map((host) => host.attributes.get('Name')) ?? [];
  const seen = new Set();
  for (const host of at(overrides, 'Hosts')?.children ?? []) {
    if (seen.has(host.type)) {
      const message = `There are two <Host xsi:type="${host.type}">.`;
      report('host-repeated', host, message, 'Make them one.', { advice: true });
    }
    seen.add(host.type);
    if (declared.length === 0 || declared.includes(host.type)) continue;
    const name = host.type;
    const message = `<VersionOverrides> has settings for ${name}, which <Hosts> above doesn't name.`;
    report('host-undeclared', host, message, `Add <Host Name="${name}"/> there.`);
  }
}

/** Formulas hold the namespace: it must be one word, and the same in every language. */
function checkNamespace(root, resources, report) {
  for (const element of everyElement(root)) {
    if (element.name !== 'Namespace') continue;
    const resource = resources.ShortString.get(element.attributes.get('resid') ?? '');
    const namespace = resource?.attributes.get('DefaultValue');
    if (namespace === undefined) continue;
    if (!/^\p{L}[\p{L}\p{N}._]*$/u.test(namespace)) {
      const message = `The functions' namespace is "${namespace}".`;
      report('namespace', resource, message, 'Begin with a letter; use letters, digits, "." and "_" only.');
    }
    for (const override of resource.children) {
      const value = override.attributes.get('Value');
      if (value === undefined || value === namespace) continue;
      const message = `The functions' namespace is "${namespace}", and "${value}" in another language.`;
      const fix = 'Keep it the same, or formulas break when a workbook changes hands.';
      report('namespace-differs', override, message, fix, { advice: true });
    }
  }
}
