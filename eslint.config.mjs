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
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true, ignoreVoidOperator: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // tsconfig's noPropertyAccessFromIndexSignature asks for the brackets that this rule would remove.
      '@typescript-eslint/dot-notation': 'off',
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
    files: ['src-main/cli/**', 'scripts/**', 'bench/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['src-renderer/**/*.tsx', 'src-renderer/**/*.ts'],
    extends: [reactHooks.configs.flat['recommended-latest'] ?? []],
    rules: {
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
    files: ['tests/e2e/**'],
    rules: {
      // Playwright calls a fixture without dependencies with an empty pattern, and `use` is not React's.
      'no-empty-pattern': 'off',
    },
  },
);
