import { configOption } from './config-option.js'

/** An option with a value of its own. */
const value = { type: 'string', requiresArg: true } as const
/** The same, that may be given several times. */
const values = { type: 'string', requiresArg: true, array: true } as const
const flag = { type: 'boolean' } as const

/** The headings of the help. */
const linted = 'What is linted:'
const written = 'What comes out:'
const failing = 'What fails the run:'
const speed = 'Speed:'

/** The options of `lint`, by what they are for. */
export const lintOptions = {
  config: { group: linted, ...configOption.config },
  'as-of': { group: linted, ...value, describe: 'The day that stands for today, YYYY-MM-DD' },
  check: { group: linted, ...values, describe: 'Run this check alone, repeatable' },
  'no-check': { group: linted, ...values, describe: 'Leave this check out, repeatable' },
  stdin: { group: linted, ...flag, describe: 'Lint what comes on standard input' },
  'stdin-filename': {
    group: linted,
    ...value,
    describe: 'The path that the standard input goes by',
  },
  'print-config': {
    group: linted,
    ...value,
    describe: 'Print what is configured for this source, and do not lint',
  },
  format: {
    group: written,
    ...value,
    alias: 'f',
    describe: 'What the terminal shows; pretty by default',
  },
  output: {
    group: written,
    ...values,
    alias: 'o',
    describe: '<format>[:file], repeatable: a further report, to a file',
  },
  quiet: { group: written, ...flag, alias: 'q', describe: 'Show errors only' },
  since: { group: written, ...value, describe: 'Tell what has changed since this JSON report' },
  stats: { group: written, ...flag, describe: 'Tell on standard error where the time went' },
  'fail-on': {
    group: failing,
    ...value,
    describe: 'The least severity that fails: error (the default), warning, info or never',
  },
  'max-warnings': {
    group: failing,
    ...value,
    describe: 'Fail where there are more warnings than this',
  },
  baseline: { group: failing, ...value, describe: 'The file of findings that are settled' },
  'update-baseline': {
    group: failing,
    ...flag,
    describe: 'Settle all that is found, and drop what is stale',
  },
  'report-unused-suppressions': {
    group: failing,
    ...value,
    describe: 'How grave a suppression is that settles nothing: a severity or off',
  },
  watch: {
    group: speed,
    ...flag,
    alias: 'w',
    describe: 'Lint again whenever a file changes; q ends',
  },
  cache: { group: speed, ...flag, describe: 'Read only files again that have changed' },
  'no-cache': { group: speed, ...flag, describe: 'Read all files, whatever is configured' },
  'cache-location': { group: speed, ...value, describe: 'The folder of the cache' },
  workers: {
    group: speed,
    ...value,
    describe: 'How many threads help to read: a number, or auto for as many as pay',
  },
} as const
