/**
 * Where what is built is. Only tests named `*.built.test.ts` may come here: before those, and no others, jest builds what is
 * older than its sources. So no test can pass on yesterday's bundle.
 */
import path from 'node:path';

const isTest = process.env['JEST_WORKER_ID'] !== undefined;
if (isTest && !('testsWhatIsBuilt' in globalThis)) {
  throw new Error('This test looks at what is built: name its file *.built.test.ts.');
}

export const dist = path.resolve('dist');
