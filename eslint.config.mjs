import officeAddins from 'eslint-plugin-office-addins';
import tseslint from 'typescript-eslint';

/**
 * These follow a name through the file from top to bottom, and know neither a load nor a sync that another function makes
 * for it: every one of their findings here was false. What they look for is found by the tests, which run Microsoft's own
 * proxies: those throw at anything read unloaded.
 */
const blindToFunctions = ['call-sync-after-load', 'call-sync-before-read', 'load-object-before-read'];

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'coverage/', 'node_modules/'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: ['error', 'always'],
      'no-empty': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/cli/**'],
    rules: { 'no-console': 'error' },
  },
  {
    // Where Office.js is called.
    files: ['src/{hosts/excel,taskpane,commands,functions}/**/*.{ts,tsx}'],
    plugins: { 'office-addins': officeAddins },
    rules: Object.fromEntries(
      Object.keys(officeAddins.rules)
        .filter((rule) => !blindToFunctions.includes(rule))
        .map((rule) => [`office-addins/${rule}`, 'error']),
    ),
  },
);
