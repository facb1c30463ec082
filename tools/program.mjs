// What every program of ours does with its options, its help and its errors, so that each says the same in the same way.
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';

/**
 * Runs a program: reads the options of the command line, prints the help where it is asked for, and ends with 1 and the
 * error's message, without a stack, where something is wrong.
 *
 * @param {string} help what `--help` prints
 * @param {import('node:util').ParseArgsConfig['options']} options besides `--help`
 * @param {(values: Record<string, string | boolean | undefined>) => unknown} run what the program does
 */
export async function program(help, options, run) {
  try {
    const values = readOptions(help, { help: { type: 'boolean', short: 'h' }, ...options });
    if (values.help) console.log(help);
    else await run(values);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}

function readOptions(help, options) {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    throw new Error(`${error.message}\n\n${help}`);
  }
}

/**
 * The port an option names.
 *
 * @throws Error when it is no port
 * @example portNumber('8080') // 8080
 */
export function portNumber(given) {
  const port = Number(given);
  if (/^\d+$/.test(given) && port >= 1 && port <= 65_535) return port;
  throw new Error(`--port is "${given}". Give a number from 1 to 65535.`);
}

/**
 * Makes the folder that `--out` names, and writes into it.
 *
 * @param {string} folder
 * @param {string} what what goes into it, for the message
 * @param {() => void} [write]
 * @throws Error when the folder can't be made, or written to
 * @example intoFolder('out', 'The manifest', () => writeFileSync('out/manifest.xml', text))
 */
export function intoFolder(folder, what, write = () => undefined) {
  try {
    mkdirSync(folder, { recursive: true });
    write();
  } catch (error) {
    throw new Error(`${what} can't be written to ${folder}: ${error.message}. Name another with --out.`);
  }
}

/** Ends a program that serves, with status 0, when it is told to: by Ctrl+C, or by another program. */
export function onEnd(end) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, async () => {
      await end();
      process.exit(0);
    });
  }
}
