// What a single value of a manifest may be: the text of an element, or an attribute.

const guid = '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const patterns = {
  guid: new RegExp(`^((urn:uuid:)?${guid}|\\{${guid}\\})$`, 'i'),
  version: /^\d{1,5}(\.\d{1,5}){0,3}$/,
  shortVersion: /^\d{1,5}\.\d{1,5}$/,
  locale:
    /^([a-z]{2,3}-[a-z0-9]{3,8}(-[a-z]{2,3})?|[a-z]{2,3}(-[a-z]{2,3}(_tradnl|\.pseudo|-[a-z]{4,8})?)?)$/i,
};

const permissions = ['Restricted', 'ReadDocument', 'ReadAllDocument', 'WriteDocument', 'ReadWriteDocument'];
const hosts = ['Document', 'Workbook', 'Presentation', 'Notebook', 'Project', 'Mailbox', 'Database'];
export const neededIconSizes = [16, 32, 80];
const iconSizes = [16, 20, 24, 32, 40, 48, 64, 80];
const imageEndings = ['bmp', 'exif', 'gif', 'jpg', 'jpeg', 'png', 'tif', 'tiff'];

/** The tabs Office has of its own; a button on any other isn't shown. */
const builtInTabs = [
  ['TabHome', 'TabInsert', 'TabPageLayoutExcel', 'TabFormulas', 'TabData', 'TabReview', 'TabView'],
  ['TabDeveloper', 'TabAddIns', 'TabPrintPreview', 'TabBackgroundRemoval', 'TabDefault', 'TabDesign'],
  ['TabTransitions', 'TabAnimations', 'TabSlideShow', 'TabMerge', 'TabGrayscale', 'TabBlackAndWhite'],
  ['TabBroadcastPresentation', 'TabSlideMaster', 'TabHandoutMaster', 'TabNotesMaster', 'TabSlideMasterHome'],
  ['TabWordDesign', 'TabPageLayoutWord', 'TabReferences', 'TabMailings', 'TabReviewWord', 'TabBlogPost'],
  ['TabBlogInsert', 'TabOutlining', 'TabConflicts'],
].flat();

const wrong = (code, message, fix) => ({ code, message, fix });
const advice = (code, message, fix) => ({ code, message, fix, advice: true });
const oneOf = (code, words) => (value) =>
  words.includes(value)
    ? null
    : wrong(code, `is "${value}", which isn't known.`, `Write one of ${words.join(', ')}.`);

function lengthTo(longest) {
  return (value) => {
    if (value.trim() === '') return wrong('text-empty', 'is empty.', 'Write its text.');
    const length = [...value].length;
    if (length <= longest) return null;
    return wrong('text-too-long', `has ${length} characters; ${longest} are allowed.`, 'Shorten it.');
  };
}

function version(value) {
  if (!patterns.version.test(value)) {
    return wrong('version', `is "${value}".`, 'Write up to four numbers of up to five digits: 1.0.2.0.');
  }
  if (Number(value.split('.')[0]) >= 1) return null;
  return advice(
    'version-low',
    `is "${value}"; Microsoft's validation refuses versions below 1.0.`,
    'Raise it.',
  );
}

/** An address of the kind Office loads pages and pictures from. */
function secure(value) {
  const problem = link(value);
  if (problem?.code !== 'url-insecure') return problem;
  const { code, message, fix } = problem;
  return { code, message, fix };
}

function link(value) {
  if (value.startsWith('~remoteAppUrl')) {
    const fix = 'Put the address there before it is used.';
    return advice('url-placeholder', `is "${value}", a placeholder of Visual Studio.`, fix);
  }
  if (value.length > 2048) {
    return wrong('text-too-long', `has ${value.length} characters; 2048 are allowed.`, 'Shorten it.');
  }
  // {} and spaces would be escaped in silence by the parser; Office's schema refuses them.
  const url = /[\s{}<>"|\\^`]/.test(value) || !URL.canParse(value) ? null : new URL(value);
  if (url === null || !['https:', 'http:'].includes(url.protocol)) {
    return wrong('url', `is "${value}", which is no web address.`, 'Write a whole address: https://….');
  }
  if (url.protocol === 'https:') return null;
  return advice('url-insecure', `is "${value}", which isn't secure.`, 'Use https.');
}

function image(value) {
  const problem = secure(value);
  if (problem !== null) return problem;
  const ending = /\.([a-z0-9]+)$/i.exec(new URL(value).pathname)?.[1]?.toLowerCase();
  if (ending === undefined || imageEndings.includes(ending)) return null;
  return wrong('image-kind', `is a .${ending} file, which Office doesn't show.`, 'Use a PNG file.');
}

function domain(value) {
  if (value.trim() === '' || /[\s*]/.test(value)) {
    return wrong('domain', `is "${value}".`, 'Write one domain, without spaces or wildcards.');
  }
  if (/^https?:\/\/[^/]+$/.test(value)) return null;
  const fix = 'Write protocol and domain, and nothing after them: https://example.com.';
  return advice('domain-form', `is "${value}".`, fix);
}

const checks = {
  anyText: lengthTo(Infinity),
  shortText: lengthTo(125),
  longText: lengthTo(250),
  reference: (value) => {
    const problem = lengthTo(32)(value);
    return problem?.code === 'text-too-long' ? { ...problem, code: 'resid-too-long' } : problem;
  },
  guid: (value) =>
    patterns.guid.test(value)
      ? null
      : wrong('guid', `is "${value}".`, 'Write a GUID: 8-4-4-4-12 hexadecimal digits.'),
  version,
  shortVersion: (value) =>
    patterns.shortVersion.test(value)
      ? null
      : wrong('requirement-version', `is "${value}".`, 'Write two numbers: 1.1.'),
  locale: (value) =>
    patterns.locale.test(value)
      ? null
      : wrong('locale', `is "${value}".`, 'Write a language tag with its region: nl-NL.'),
  permission: oneOf('permission', permissions),
  host: oneOf('host', hosts),
  lifetime: oneOf('lifetime', ['short', 'long']),
  boolean: oneOf('boolean', ['true', 'false', '1', '0']),
  builtInTab: oneOf('tab', builtInTabs),
  iconSize: oneOf('icon-size', iconSizes.map(String)),
  domain,
  page: secure,
  image,
  link,
};

/**
 * Checks a value by the name of its check; null when it is fine.
 *
 * @example checkValue('guid', 'x') // { code: 'guid', message: 'is "x".', fix: 'Write a GUID: …' }
 */
export function checkValue(name, value) {
  return checks[name](value);
}
