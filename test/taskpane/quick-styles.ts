/**
 * What styles say of whether an element is seen, can be clicked and parts a line. jsdom compares an element with every rule of
 * every sheet to tell, and looking things up by role asks it of every element: most of the time such a test takes. Here
 * the rules that say any of it are picked out once, and found by the class they are for.
 */

const properties = ['display', 'visibility', 'pointer-events'] as const;
type Said = Partial<Record<(typeof properties)[number], string>>;

interface Rule {
  readonly selector: string;
  readonly said: Said;
  readonly order: number;
}

/** Answers `getComputedStyle` from here on, for these three properties alone; gives jsdom's own, to compare. */
export function quickStyles(): typeof window.getComputedStyle {
  const whole = window.getComputedStyle.bind(window);
  const bare = new Map<string, Said>();
  let known = { size: -1, byClass: new Map<string, Rule[]>(), others: [] as Rule[] };

  const bareOf = (element: Element): Said => {
    const kept = ['type', 'hidden', 'open'].filter((name) => element.hasAttribute(name));
    const key = [element.tagName, ...kept.map((name) => `${name}=${element.getAttribute(name)}`)].join(' ');
    const found = bare.get(key);
    if (found !== undefined) return found;
    const fresh = document.createElementNS(element.namespaceURI, element.localName);
    for (const name of kept) fresh.setAttribute(name, element.getAttribute(name) ?? '');
    const said = saidBy(whole(fresh));
    bare.set(key, said);
    return said;
  };
  const ownOf = (element: Element): Said => {
    const size = [...document.styleSheets].reduce((sum, { cssRules }) => sum + cssRules.length + 1, 0);
    if (size !== known.size) known = { size, ...rulesNow() };
    const matching = [...element.classList].flatMap((name) => known.byClass.get(name) ?? []);
    matching.push(...known.others.filter(({ selector }) => element.matches(selector)));
    matching.sort((a, b) => a.order - b.order);
    const inline =
      element instanceof HTMLElement || element instanceof SVGElement ? saidBy(element.style) : {};
    return Object.assign({}, ...matching.map(({ said }) => said), inline) as Said;
  };
  const inherited = (element: Element, property: 'visibility' | 'pointer-events'): string => {
    for (let one: Element | null = element; one !== null; one = one.parentElement) {
      const said = ownOf(one)[property];
      if (said !== undefined && said !== 'inherit') return said;
    }
    return bareOf(element)[property] ?? '';
  };
  const styleOf = (element: Element): Record<string, string> => ({
    display: ownOf(element).display ?? bareOf(element).display ?? '',
    get visibility() {
      return inherited(element, 'visibility');
    },
    get pointerEvents() {
      return inherited(element, 'pointer-events');
    },
  });
  window.getComputedStyle = (element) =>
    new Proxy(styleOf(element), {
      get: (style, name) => {
        if (name !== 'getPropertyValue') return typeof name === 'string' ? (style[name] ?? '') : undefined;
        return (property: string) => style[property === 'pointer-events' ? 'pointerEvents' : property] ?? '';
      },
    }) as unknown as CSSStyleDeclaration;
  return whole;
}

function saidBy(style: CSSStyleDeclaration): Said {
  const said: Said = {};
  for (const property of properties) {
    const value = style.getPropertyValue(property);
    if (value !== '') said[property] = value;
  }
  return said;
}

function rulesNow(): { byClass: Map<string, Rule[]>; others: Rule[] } {
  const byClass = new Map<string, Rule[]>();
  const others: Rule[] = [];
  let order = 0;
  for (const sheet of document.styleSheets) {
    for (const rule of sheet.cssRules) {
      // Rules within others are for media no test has.
      if (!('selectorText' in rule)) continue;
      const { selectorText, style } = rule as CSSStyleRule;
      const said = saidBy(style);
      if (Object.keys(said).length === 0) continue;
      const name = /^\.([\w-]+)$/.exec(selectorText)?.[1];
      const found = { selector: selectorText, said, order: order++ };
      if (name === undefined) others.push(found);
      else byClass.set(name, [...(byClass.get(name) ?? []), found]);
    }
  }
  return { byClass, others };
}
