/**
 * What `copc` starts with: runs the program, from what V8 compiled of it when it was built where this is the same Node.
 * Compiling it anew is a third of a short call. Without that file, or with another Node, the program runs all the same.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

/** Names the text the compiled code belongs to: V8 itself compares no more than its length. */
declare const COPC_PROGRAM: string;
/** How V8 was set when it compiled the program: set otherwise, it takes none of it. */
declare const COPC_ENGINE: string;

const file = fileURLToPath(new URL('copc-program.cjs', import.meta.url));
const require = createRequire(import.meta.url);
const compiled = readCompiled();
if (compiled === null) require(file);
else {
  // Only here: what the setting is called may differ in another Node.
  setFlagsFromString(COPC_ENGINE);
  const module = { exports: {} };
  const script = new Script(`(function (module, exports, require) {${readFileSync(file, 'latin1')}\n})`, {
    filename: file,
    cachedData: compiled,
  });
  script.runInThisContext()(module, module.exports, require);
}

function readCompiled(): Buffer | null {
  const { version, platform, arch } = process;
  const name = `copc-program-${COPC_PROGRAM}-${version}-${platform}-${arch}.cache`;
  try {
    return readFileSync(fileURLToPath(new URL(name, import.meta.url)));
  } catch {
    return null;
  }
}
