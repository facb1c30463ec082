/** What the file host needs and a page has, but the test's DOM lacks. Import it first. */
import { TextDecoder, TextEncoder } from 'node:util';

Object.assign(globalThis, { TextDecoder, TextEncoder });
