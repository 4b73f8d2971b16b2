import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { layers, mayImport } from './layers.js';

const foreignClock = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Ask the clock port: only main/clock.ts reads the wall clock.' },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'Ask the clock port: only main/clock.ts reads the wall clock.' },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'Take randomness as an argument, so that a run can be repeated.' },
  { selector: "MemberExpression[object.name='process'][property.name='env']", message: 'Configuration is read once, in src/main/config.ts.' },
];

const domainImportsNoPackage = { regex: '^[^.#]', message: 'The domain imports no package (time.ts and spoken-date.ts excepted).' };

/** One block a layer: a later block for the same rule would replace the earlier one, not add to it. */
const boundary = (layer, ignores = [], extra = []) => ({
  files: [`src/${layer}/**/*.{ts,tsx}`],
  ignores,
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^#(?!(${[layer, ...mayImport[layer]].join('|')})/)`,
            message: `src/${layer} may import only: ${mayImport[layer].join(', ') || 'nothing'}. See layers.js.`,
          },
          // the simulator has folders named like our layers, and aliases of nobody
          ...(layer === 'sim' ? [] : [{ regex: `^(\\.\\./)+(${layers.join('|')})/`, message: 'Cross a layer by its alias (#domain/…), so that the crossing shows.' }]),
          ...extra,
        ],
      },
    ],
  },
});

const packageReaders = ['src/domain/time.ts', 'src/domain/spoken-date.ts'];

export default tseslint.config(
  { ignores: ['node_modules', 'dist', 'data', 'coverage', '**/*.mjs', '**/*.js', 'src/sim/console/public/**'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // We have no enums, and few classes, none of them like another: these two cost a third of the lint and can find nothing.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      'no-restricted-syntax': ['error', ...foreignClock, { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' }],
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 60, skipComments: true }],
      'no-console': 'error',
    },
  },
  ...layers.filter((layer) => layer !== 'domain').map((layer) => boundary(layer, ['src/**/*.test.ts'])),
  boundary('domain', [...packageReaders, 'src/**/*.test.ts'], [domainImportsNoPackage]),
  {
    files: ['src/main/**/*.ts', 'src/sim/**/*.ts', 'test/**/*.ts', '**/*.test.ts', '*.ts'],
    rules: {
      'no-restricted-syntax': ['error', { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'Take randomness as an argument, so that a run can be repeated.' }],
      'no-console': 'off',
    },
  },
  // A hook that is not called each time takes the whole screen down, in the moment when a condition first turns.
  { files: ['src/web/**/*.{ts,tsx}'], plugins: { 'react-hooks': reactHooks }, rules: { 'react-hooks/rules-of-hooks': 'error' } },
  // A component may be longer than a function: most of its lines are mark-up (style.md).
  { files: ['src/web/**/*.tsx'], rules: { 'max-lines-per-function': ['error', { max: 80, skipComments: true }] } },
  // What a test gets wrong about types tsc tells; a promise that nobody awaits is what it does not.
  { files: ['test/**/*.ts', '**/*.test.ts'], extends: [tseslint.configs.disableTypeChecked], rules: { '@typescript-eslint/no-floating-promises': 'error' }, languageOptions: { parserOptions: { projectService: true } } },
  {
    files: ['test/**/*.ts', '**/*.test.ts', '*.config.ts'],
    rules: { 'max-lines-per-function': 'off', 'no-restricted-syntax': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
);
