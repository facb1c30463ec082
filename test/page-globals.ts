/** What every page has and the test's DOM lacks. Runs before each test file. */
import { TextDecoder, TextEncoder } from 'node:util';

for (const [name, value] of Object.entries({ TextDecoder, TextEncoder })) {
  if (!(name in globalThis)) Object.assign(globalThis, { [name]: value });
}
