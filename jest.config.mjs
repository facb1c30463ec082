const modules =
  'd3-[a-z-]+|internmap|lodash-es|@noble/hashes|nanoid|rbush|quickselect|kdbush|franc-min|trigram-utils|n-gram|collapse-white-space|cjk-regex|regexp-util|unicode-regex';

const shared = {
  // Where changes are looked for by `npm run watch`; the tests are all in test.
  roots: ['<rootDir>/src', '<rootDir>/test', '<rootDir>/tools'],
  setupFiles: ['<rootDir>/test/page-globals.ts'],
  transform: {
    '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }],
    '^.+\\.tsx$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
      },
    ],
    // Univer's packages and jest ask for these as CommonJS, which they are not.
    [`/node_modules/(${modules})/.+\\.m?js$`]: ['@swc/jest', { jsc: { target: 'es2022' } }],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${modules})/)`],
  testEnvironment: 'node',
  // In jest's sandbox each look at a global name is slow; these reach the modules as parameters, like `require`. None that a
  // test replaces (Date, the timers).
  sandboxInjectedGlobals: [
    'Array',
    'DataView',
    'Error',
    'Float64Array',
    'Infinity',
    'Int32Array',
    'JSON',
    'Map',
    'Math',
    'Number',
    'Object',
    'RegExp',
    'Set',
    'String',
    'Uint16Array',
    'Uint32Array',
    'Uint8Array',
    'WeakMap',
  ],
};

/** `fast` needs the sources alone; `built` looks at dist/, which is brought up to date before. */
export default {
  // Two busy cores take their time; no test is about time. Jest reads this here alone, not in a project.
  testTimeout: 30_000,
  projects: [
    {
      ...shared,
      displayName: 'fast',
      testMatch: ['**/*.test.{ts,tsx}'],
      testPathIgnorePatterns: ['\\.built\\.test\\.tsx?$'],
    },
    {
      ...shared,
      displayName: 'built',
      testMatch: ['**/*.built.test.{ts,tsx}'],
      globals: { testsWhatIsBuilt: true },
      globalSetup: '<rootDir>/tools/build/before-tests.mjs',
    },
  ],
};
