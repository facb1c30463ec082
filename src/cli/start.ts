/**
 * What `copc` starts with: runs the program, from what V8 compiled of it when it was built where this is the same Node.
 * Compiling it anew is a third of a short call. Without that file, or with another Node, the program runs all the same.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

/** Names the text the compiled code belongs to: V8 itself compares no more than its length. */
declare const COPC_PROGRAM: string;

const file = fileURLToPath(new URL('copc-program.cjs', import.meta.url));
const require = createRequire(import.meta.url);
const compiled = readCompiled();
if (compiled === null) require(file);
else {
  const module = { exports: {} };
  const script = new Script(`(function (module, exports, require) {${readFileSync(file, 'utf8')}\n})`, {
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
