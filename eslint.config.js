import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

/** Forbids imports whose path matches a regular expression. */
function forbidImports(regex, message) {
  return { 'no-restricted-imports': ['error', { patterns: [{ regex, message }] }] }
}

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', 'test/**/fixtures/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        {
          allowAny: false,
          allowBoolean: false,
          allowNever: false,
          allowNullish: false,
          allowNumber: true,
          allowRegExp: false,
        },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  { files: ['**/*.{js,mjs}'], extends: [tseslint.configs.recommended] },
  {
    // A built-in check enters by the same door as a user's.
    files: ['checks/**/*.ts'],
    rules: forbidImports(
      String.raw`/src/(?!(index|testing/index)\.js$)`,
      'Checks import from the public API alone: src/index.js or src/testing/index.js.',
    ),
  },
  {
    // The engine and the public API must not depend on the built-in checks.
    files: ['src/**/*.ts'],
    ignores: ['src/lint/built-in.ts', 'src/cli/**'],
    rules: forbidImports(
      String.raw`^(\.\./)+checks/`,
      'Only the command line and src/lint/built-in.ts load the built-in checks.',
    ),
  },
)
