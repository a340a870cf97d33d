// @ts-check
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['node_modules/', 'out/', 'dist/', 'test-results/', '.cache/', 'demo/', 'bench/data/'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // An interface and a type of the same shape are both fine; the nearest reads best.
      '@typescript-eslint/consistent-type-definitions': 'off',
      // `() => void call()` says in one line that nobody waits.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true, ignoreVoidOperator: true, ignoreVoidReturningFunctions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // tsconfig's noPropertyAccessFromIndexSignature asks for the brackets that this rule would remove.
      '@typescript-eslint/dot-notation': 'off',
      // A union may name what a string stands for: `IsoDate | 'notADate'`.
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      // Identifiers, headers and amounts are spread; none holds an emoji.
      '@typescript-eslint/no-misused-spread': ['error', { allow: [{ from: 'lib', name: 'string' }, 'string'] }],
      // An underscore says that a value is left out on purpose.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'all' }],
      // They resolve the type of nearly every name, half the time of a run, for enums and classes that are not here.
      '@typescript-eslint/no-deprecated': 'off',
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['**/*.{ts,tsx,mjs,cjs}'],
    rules: {
      'max-lines': ['error', { max: 300 }],
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['error'] }],
    },
  },
  {
    // What a command prints is its result.
    files: ['src-main/cli/**', 'scripts/**', 'bench/**', 'tests/fuzz/main.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['src-renderer/**/*.tsx', 'src-renderer/**/*.ts'],
    plugins: { 'react-hooks': { rules: reactHooks.rules } },
    rules: {
      // The two rules of hooks; the plugin's others run a whole compiler over each component.
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      // The router's way to send elsewhere.
      '@typescript-eslint/only-throw-error': ['error', { allow: [{ from: 'package', package: '@tanstack/router-core', name: 'Redirect' }] }],
      // What a hook returns is taken apart, and no function of it knows a `this`.
      '@typescript-eslint/unbound-method': 'off',
      'no-restricted-syntax': [
        'error',
        { selector: 'JSXText[value=/[A-Za-zÀ-ÿ]{2,}/]', message: 'What the user reads comes from the French catalogue: t(…).' },
        {
          selector: "JSXAttribute[name.name=/^(aria-label|title|placeholder|alt|label|helperText)$/] > Literal[value=/[A-Za-zÀ-ÿ]{2,}/]",
          message: 'What the user reads comes from the French catalogue: t(…).',
        },
      ],
    },
  },
  {
    // Matchers such as expect.any() are of type any, wherever they stand for a value.
    files: ['tests/**'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    files: ['tests/e2e/**'],
    rules: {
      // Playwright wants a fixture without dependencies to take an empty pattern.
      'no-empty-pattern': 'off',
    },
  },
);
