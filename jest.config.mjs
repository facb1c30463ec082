const modules =
  'd3-[a-z-]+|internmap|lodash-es|nanoid|rbush|quickselect|kdbush|franc-min|trigram-utils|n-gram|collapse-white-space|cjk-regex|regexp-util|unicode-regex';

export default {
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.{ts,tsx}'],
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
  // Two busy cores take their time; no test is about time.
  testTimeout: 30_000,
};
