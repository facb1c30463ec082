// Elements, their order, their attributes and single values, held against the grammar.
import { namespaces, passedOver, types } from './grammar.mjs';
import { checkValue } from './values.mjs';

/**
 * Problems of structure in a manifest's tree, and each element's type for the checks that follow. Elements the grammar
 * has no place for have none, nor has anything in them.
 *
 * @returns {{ problems: import('./problem.mjs').Problem[], typeOf: Map<object, object> }}
 */
export function checkStructure(root) {
  const found = { problems: [], typeOf: new Map() };
  const at = (code, message, fix) => found.problems.push({ code, line: root.line, message, fix });
  if (root.name !== 'OfficeApp' || root.space !== namespaces.app) {
    const fix = `Make it <OfficeApp xmlns="${namespaces.app}" …>.`;
    at('root', `The root element is <${root.name}> of "${root.space}".`, fix);
  } else if (root.type !== 'TaskPaneApp') {
    const what = root.type === null ? 'has no xsi:type' : `has xsi:type "${root.type}"`;
    at('app-type', `<OfficeApp> ${what}; only task pane add-ins are known here.`, 'Write TaskPaneApp.');
  } else visit(root, types.TaskPaneApp, found);
  return found;
}

function visit(element, type, found) {
  const problem = (code, line, message, fix) => found.problems.push({ code, line, message, fix });
  if (type.variants) {
    const variant = type.variants[element.type ?? ''];
    const known = Object.keys(type.variants).join(', ');
    if (variant === undefined) {
      const has = element.type === null ? 'has no xsi:type' : `has xsi:type "${element.type}"`;
      problem('element-type', element.line, `<${element.name}> ${has}.`, `Write one of ${known}.`);
    } else visit(element, types[variant], found);
    return;
  }
  found.typeOf.set(element, type);
  checkAttributes(element, type, found);
  if (type.open) return;
  if (type.text) {
    report(found, element, `<${element.name}>`, checkValue(type.text, element.text.trim()));
  } else if (element.text.trim() !== '') {
    const message = `<${element.name}> holds the text "${element.text.trim().slice(0, 40)}".`;
    problem('text-not-allowed', element.line, message, 'Take the text out.');
  }
  checkChildren(element, type.children ?? [], found);
}

function checkAttributes(element, type, found) {
  const known = type.attributes ?? {};
  for (const [name, { value, required }] of Object.entries(known)) {
    const given = element.attributes.get(name);
    if (given !== undefined)
      report(found, element, `${name} of ${called(element)}`, checkValue(value, given));
    else if (required) {
      const message = `${called(element)} has no ${name}.`;
      found.problems.push({
        code: 'attribute-missing',
        line: element.line,
        message,
        fix: `Add ${name}="…".`,
      });
    }
  }
  for (const name of element.attributes.keys()) {
    if (name in known) continue;
    const message = `${called(element)} has an attribute "${name}", which it can't have.`;
    found.problems.push({ code: 'attribute-unknown', line: element.line, message, fix: 'Take it out.' });
  }
}

function checkChildren(element, sequence, found) {
  const counts = sequence.map(() => 0);
  let reached = 0;
  for (const below of element.children) {
    if (passedOver.includes(below.space)) continue;
    const index = sequence.findIndex(({ names }) => names.includes(below.name));
    const place = sequence[index];
    if (place === undefined || below.space !== spaceFor(place, element)) {
      misplaced(below, place, element, sequence, found);
      continue;
    }
    if (index < reached) {
      const before = sequence[reached].names.join(' or ');
      const message = `<${below.name}> stands after <${before}> in <${element.name}>.`;
      const fix = `The order is ${sequence.map(({ names }) => names.join('|')).join(', ')}.`;
      found.problems.push({ code: 'element-order', line: below.line, message, fix });
    }
    reached = Math.max(reached, index);
    counts[index] += 1;
    if (counts[index] === place.max + 1) {
      const message = `<${element.name}> has more than ${place.max} <${below.name}>.`;
      found.problems.push({ code: 'element-repeated', line: below.line, message, fix: 'Keep one.' });
    }
    visit(below, types[place.typeOf?.[below.name] ?? place.type], found);
  }
  sequence.forEach(({ names, min }, index) => {
    if (counts[index] >= min) return;
    const message = `<${element.name}> has no <${names.join('> or <')}>.`;
    const before = sequence.slice(index + 1).find((_, later) => counts[index + 1 + later] > 0);
    const where = before === undefined ? 'at its end' : `before <${before.names[0]}>`;
    found.problems.push({ code: 'element-missing', line: element.line, message, fix: `Add it ${where}.` });
  });
}

function misplaced(below, place, element, sequence, found) {
  const known = sequence.map(({ names }) => names.join('|')).join(', ') || 'nothing';
  if (place === undefined) {
    const message = `<${below.name}> can't stand in <${element.name}>.`;
    const fix = `Take it out; ${known} can stand there.`;
    found.problems.push({ code: 'element-unknown', line: below.line, message, fix });
    return;
  }
  const message = `<${below.name}> in <${element.name}> is of the namespace "${below.space}".`;
  const fix = `Its namespace is "${spaceFor(place, element)}".`;
  found.problems.push({ code: 'element-namespace', line: below.line, message, fix });
}

function spaceFor(place, parent) {
  return place.space === undefined ? parent.space : namespaces[place.space];
}

function report(found, element, what, problem) {
  if (problem === null) return;
  found.problems.push({ ...problem, line: element.line, message: `${what} ${problem.message}` });
}

/** The element as a person finds it: with its id, resid or locale if it has one. */
export function called(element) {
  for (const name of ['id', 'resid', 'Locale', 'Name']) {
    const value = element.attributes.get(name);
    if (value !== undefined) return `<${element.name} ${name}="${value}">`;
  }
  return `<${element.name}>`;
}
