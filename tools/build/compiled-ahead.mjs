// Gives the command its start (src/cli/start.ts), and what V8 compiled of the program while it scored the samples.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';

const program = 'copc-program.cjs';
const start = fileURLToPath(new URL('../../src/cli/start.ts', import.meta.url));
/**
 * How V8 is set: it optimises what has run four times as long as it otherwise waits for. A call is over before much of what is
 * optimised at once is used, and optimising takes the processors that reading and collecting garbage need.
 */
const engine = '--interrupt-budget=264000';
const warmUp = fileURLToPath(new URL('warm-up.mjs', import.meta.url));

/** A webpack plugin: emits `copc.mjs` beside the program, and in production writes the compiled code after it. */
export class CompiledAhead {
  apply(compiler) {
    const { sources, Compilation } = compiler.webpack;
    const isProduction = compiler.options.mode === 'production';
    let name = '';
    compiler.hooks.thisCompilation.tap('compiled-ahead', (compilation) => {
      compilation.fileDependencies.add(start);
      const at = { name: 'compiled-ahead', stage: Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE };
      compilation.hooks.processAssets.tap(at, (assets) => {
        if (isProduction) {
          compilation.updateAsset(program, (text) => new sources.RawSource(inAscii(String(text.source()))));
        }
        const text = String(assets[program].source());
        name = createHash('sha256').update(text).digest('hex').slice(0, 16);
        compilation.emitAsset('copc.mjs', new sources.RawSource(startText(name)));
      });
    });
    compiler.hooks.afterEmit.tap('compiled-ahead', () => {
      const folder = compiler.outputPath;
      // The built command can be called by its name, as an installed one.
      chmodSync(path.join(folder, 'copc.mjs'), 0o755);
      removeCompiled(folder);
      if (isProduction) compile(path.join(folder, program), path.join(folder, compiledName(name)));
    });
  }
}

/** As `src/cli/start.ts` looks for it. */
function compiledName(name) {
  return `copc-program-${name}-${process.version}-${process.platform}-${process.arch}.cache`;
}

function removeCompiled(folder) {
  for (const file of readdirSync(folder)) {
    if (/^copc-program-.*\.cache$/.test(file)) rmSync(path.join(folder, file));
  }
}

function startText(name) {
  const { code } = transformSync(readFileSync(start, 'utf8'), {
    filename: start,
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript' },
      transform: {
        optimizer: {
          globals: { vars: { COPC_PROGRAM: JSON.stringify(name), COPC_ENGINE: JSON.stringify(engine) } },
        },
      },
    },
  });
  return `#!/usr/bin/env node\n${code}`;
}

/** Text of one byte a character is read, kept and compiled faster; escapes mean the same wherever such characters stand. */
function inAscii(text) {
  return text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function compile(file, to) {
  const { status, stderr, error } = spawnSync(process.execPath, [engine, warmUp, file, to], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The program could not be compiled ahead: ${error?.message ?? stderr}`);
}
