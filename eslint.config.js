/** Only rules that need types: everything else is Biome's (biome.json) or the compiler's. */
import tseslint from 'typescript-eslint'

const timers = ['setTimeout', 'setInterval', 'setImmediate']
/** @returns a rule that refuses globals, each with the reason */
const withoutGlobals = (reason, ...names) => ({
  'no-restricted-globals': ['error', ...names.map((name) => ({ name, message: reason }))],
})

export default tseslint.config(
  { ignores: ['dist/**', 'test/**', 'bench/**', 'scripts/**', '**/*.js', '**/*.cjs', '**/*.mjs'] },
  {
    files: ['src/**/*.ts'],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname },
    },
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false } }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, allowDefaultCaseForExhaustiveSwitch: true },
      ],
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/no-implied-eval': 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
    },
  },
  {
    // design.md §1: nothing below hostprocess knows the time; clocks and timers are passed in
    files: ['src/{psrp,clixml,wsman,xml,objects}/**/*.ts'],
    rules: withoutGlobals('the protocol layers have no clock: it is passed in', ...timers),
  },
  {
    // the engine throws its control flow (break, exit, stop) as plain objects: they are no errors and carry no stack
    files: ['src/engine/**/*.ts'],
    // and what walks the syntax tree or the tokens names the few kinds it is about
    rules: {
      '@typescript-eslint/only-throw-error': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': 'off',
    },
  },
  {
    // design.md §3: the engine has no process and no timers of its own; its host gives them
    files: ['src/engine/**/*.ts'],
    ignores: ['src/engine/providers/**'],
    rules: withoutGlobals('the engine gets this from its host', 'process', ...timers),
  },
)
