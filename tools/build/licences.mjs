// Writes the licences of the libraries in a bundle beside it: most ask that their text goes along with their code.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Files a package keeps its licence and its notices in. */
const licenceFile = /^(licen[cs]e|copying|notice)([.-].*)?$/i;

/** A webpack plugin: emits `file` with name, version, licence and licence text of every package in the compilation. */
export class Licences {
  /** @param {{ file: string }} options the emitted file, such as 'workbench.licences.txt' */
  constructor({ file }) {
    this.file = file;
  }

  apply(compiler) {
    const { sources, Compilation } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('licences', (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: 'licences', stage: Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE },
        () => {
          const folders = packageFolders(resources(compilation.modules));
          if (folders.length === 0) return;
          compilation.emitAsset(this.file, new sources.RawSource(licencesText(folders)));
        },
      );
    });
  }
}

/** Modules hold modules where webpack has joined them. */
function resources(modules) {
  return [...modules].flatMap((module) => [module.resource ?? '', ...resources(module.modules ?? [])]);
}

/**
 * The folders of the packages that files are in.
 *
 * @example packageFolders(['/a/node_modules/@b/c/lib/d.js']) // ['/a/node_modules/@b/c']
 */
export function packageFolders(files) {
  const folders = files.flatMap((file) => {
    const [, folder] = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(file) ?? [];
    return folder === undefined ? [] : [folder];
  });
  return [...new Set(folders)].sort();
}

/** What the file says of each package; a text that several share is said once. */
export function licencesText(folders) {
  const byText = new Map();
  for (const folder of folders) {
    const {
      name,
      version,
      license = 'see its text',
    } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
    const text = texts(folder).join('\n\n').trim() || `Licence: ${license}. The package has no text of it.`;
    byText.set(text, [...(byText.get(text) ?? []), `${name} ${version} (${license})`]);
  }
  const line = '-'.repeat(80);
  return [...byText].map(([text, packages]) => `${packages.join('\n')}\n\n${text}\n`).join(`\n${line}\n\n`);
}

function texts(folder) {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => licenceFile.test(name) && !/\.(js|ts|json)$/.test(name));
  return names
    .sort()
    .map((name) => readFileSync(path.join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim());
}
