// The tests' bed (a browser, the built pane, a workbook behind it) for a program that isn't a test: bundled for Node once.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import webpack from 'webpack';
import { project } from '../build/build-older.mjs';

/** @returns {Promise<typeof import('../../test/e2e/bed/pictures-bed')>} */
export async function loadBed() {
  const folder = mkdtempSync(path.join(tmpdir(), 'copc-pictures-'));
  try {
    await bundle(folder);
    return await import(pathToFileURL(path.join(folder, 'bed.mjs')).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function bundle(folder) {
  const typescript = { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } };
  const library = (name) => pathToFileURL(path.join(project, 'node_modules', name)).href;
  const settings = {
    context: project,
    mode: 'development',
    devtool: false,
    target: 'node20',
    entry: './test/e2e/bed/pictures-bed.ts',
    experiments: { outputModule: true },
    output: { path: folder, filename: 'bed.mjs', library: { type: 'module' } },
    externals: {
      'playwright-core': library('playwright-core/index.mjs'),
      webpack: library('webpack/lib/index.js'),
    },
    externalsType: 'module',
    resolve: { extensions: ['.ts', '.js'] },
    module: { rules: [{ test: /\.ts$/, use: { loader: 'swc-loader', options: typescript } }] },
  };
  return new Promise((resolve, reject) => {
    webpack(settings, (error, stats) => {
      if (error !== null) reject(error);
      else if (stats.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else resolve();
    });
  });
}
