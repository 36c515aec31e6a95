import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const limits = {
  'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
  'max-depth': ['error', 3],
  complexity: ['error', 15],
};

const exactness = {
  eqeqeq: ['error', 'always'],
  'no-console': 'error',
  'no-restricted-syntax': ['error', { selector: 'ExportAllDeclaration', message: 'No barrels.' }],
  '@typescript-eslint/consistent-type-imports': 'error',
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
};

export default ts.config(
  { ignores: ['dist/', 'node_modules/', 'test-results/', 'geodata/layers/', 'tests/cases/'] },
  js.configs.recommended,
  ts.configs.strict,
  svelte.configs.recommended,
  { languageOptions: { globals: { ...globals.es2023 } }, rules: { ...limits, ...exactness } },
  {
    files: ['src/**/*.ts', 'geodata/**/*.ts', 'tests/**/*.ts', 'tools/**/*.ts'],
    languageOptions: {
      parserOptions: { project: ['./tsconfig.json', './tsconfig.node.json', './tsconfig.sw.json'] },
    },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      globals: { ...globals.browser },
      parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig },
    },
    rules: { 'prefer-const': 'off', 'svelte/prefer-const': 'error' },
  },
  {
    files: [
      'tools/**',
      'tests/**',
      '*.config.*',
      'src/cli/**',
      'geodata/recipes/**',
      '.dependency-cruiser.cjs',
    ],
    languageOptions: { globals: { ...globals.node } },
  },
  { files: ['tools/**'], rules: { 'no-console': 'off' } },
);
