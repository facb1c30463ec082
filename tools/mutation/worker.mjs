// Runs the tests of the rules on one mutant after another, in this process: modules are compiled once and loaded anew for
// each mutant. The parent ends a process that does not answer.
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';
import { transformSync } from '@swc/core';
import { expect } from 'expect';
import fc from 'fast-check';
import { countTurns, guarded, turn } from './guard.mjs';

// The same tables for every mutant; a failure need not be made small, for nobody reads it.
fc.configureGlobal({ seed: 20_261_130, endOnFailure: true });

const tests = path.resolve('test/scoring');
const testFiles = readdirSync(tests, { recursive: true })
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => path.join(tests, name));
/** What each test file loads, and how long it takes: filled by the first run, on the rules as they are. */
const baseline = new Map();

const compiled = new Map();

function compile(file, text) {
  const { code } = transformSync(file.startsWith(tests) ? text : guarded(file, text), {
    filename: file,
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    module: { type: 'commonjs' },
  });
  const wrapped = `(function (exports, require, module, __filename, __dirname, describe, it, test, expect, turn) {${code}\n})`;
  return new vm.Script(wrapped, { filename: file }).runInThisContext();
}

/** The test files that load the mutated one, the quickest first. */
function run(mutant) {
  const own = compile(mutant.path, mutant.source);
  const asked = testFiles.filter((file) => baseline.get(file).loads.has(mutant.path));
  asked.sort((one, other) => baseline.get(one).took - baseline.get(other).took);
  for (const file of asked) {
    // Some times what the file needs on the rules as they are; what collects without end gets slower with every turn.
    const { turns, took } = baseline.get(file);
    countTurns(20_000 + 3 * turns, 2_000_000 + 5 * took);
    const failed = failureIn(file, mutant, own).name;
    if (failed !== null) return failed;
  }
  return null;
}

function firstRun() {
  for (const file of testFiles) {
    countTurns();
    const before = process.cpuUsage();
    const { name, loads } = failureIn(file, null, null);
    const { user, system } = process.cpuUsage(before);
    baseline.set(file, { loads, took: user + system, turns: countTurns() });
    if (name !== null) return `${path.basename(file)}: ${name}`;
  }
  return null;
}

function failureIn(testFile, mutant, own) {
  const modules = new Map();
  const cases = [];
  const globals = globalsInto(cases);
  const load = (file) => {
    const known = modules.get(file);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    modules.set(file, module);
    let body = mutant?.path === file ? own : compiled.get(file);
    if (body === undefined) compiled.set(file, (body = compile(file, readFileSync(file, 'utf8'))));
    const outside = createRequire(file);
    const require = (name) =>
      name.startsWith('.') ? load(path.resolve(path.dirname(file), `${name}.ts`)) : outside(name);
    body(module.exports, require, module, file, path.dirname(file), ...globals);
    return module.exports;
  };
  try {
    load(testFile);
  } catch (thrown) {
    return { name: `loading: ${String(thrown)}`, loads: modules };
  }
  for (const { name, body } of cases) {
    try {
      body();
    } catch (thrown) {
      return { name: mutant === null ? `${name}\n${String(thrown)}` : name, loads: modules };
    }
  }
  return { name: null, loads: modules };
}

/** The part of jest's globals these tests use; their titles name what killed a mutant. */
function globalsInto(cases) {
  let group = '';
  const each = (define) => (table) => (name, body) => {
    for (const row of table) {
      const values = Array.isArray(row) ? row : [row];
      define(`${name} ${JSON.stringify(values)}`, () => body(...values));
    }
  };
  const describe = (name, body) => {
    const outer = group;
    group = `${group}${name} › `;
    body();
    group = outer;
  };
  const it = (name, body) => cases.push({ name: `${group}${name}`, body });
  const skip = () => {};
  describe.each = each(describe);
  it.each = each(it);
  describe.skip = skip;
  it.skip = skip;
  describe.skip.each = it.skip.each = () => skip;
  return [describe, it, it, expect, turn];
}

// Nobody asks any more.
process.on('disconnect', () => process.exit());
process.on('message', (mutant) => process.send({ killedBy: run(mutant) }));
process.send({ killedBy: firstRun() });
