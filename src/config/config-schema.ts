import * as v from 'valibot'
import { parseIsoDate } from '../statistics/partial-date.js'

const isoDate = v.pipe(
  v.string('a date such as "2026-01-21", in quotes'),
  v.check((text) => parseIsoDate(text)?.day !== undefined, 'a date such as "2026-01-21"'),
)

const partialIsoDate = v.pipe(
  v.string('a date such as "2026-01-21", "2026-01" or "2026", in quotes'),
  v.check(
    (text) => parseIsoDate(text) !== undefined,
    'a date such as "2026-01-21", "2026-01" or "2026"',
  ),
)

const strings = v.array(v.string())
const method = v.function()
const severity = v.picklist(['error', 'warning', 'info'])
const level = v.picklist(['error', 'warning', 'info', 'off'])

const checkSetting = v.lazy((input) =>
  Array.isArray(input)
    ? v.union(
        [v.strictTuple([level]), v.strictTuple([level, v.record(v.string(), v.unknown())])],
        'a severity, or [severity, options]',
      )
    : level,
)

const term = v.strictObject({
  category: v.string(),
  key: v.string(),
  forms: v.pipe(strings, v.minLength(1, 'at least one form')),
  label: v.exactOptional(v.string()),
  nature: v.exactOptional(v.string()),
})

const globs = v.lazy((input) =>
  Array.isArray(input) ? strings : v.string('a glob or a list of globs'),
)

const sourceSetting = v.strictObject({
  files: globs,
  kind: v.exactOptional(v.string()),
  title: v.exactOptional(v.string()),
  published: v.exactOptional(partialIsoDate),
  updated: v.exactOptional(partialIsoDate),
  authority: v.exactOptional(v.pipe(v.number(), v.finite())),
  subject: v.exactOptional(v.string()),
})

const subjectSetting = v.strictObject({ name: v.string(), aliases: strings })

const overrideSetting = v.strictObject({
  files: v.exactOptional(globs),
  kinds: v.exactOptional(strings),
  checks: v.record(v.string(), checkSetting),
})

const suppressionSetting = v.strictObject({
  check: v.exactOptional(
    v.lazy((input) =>
      Array.isArray(input) ? strings : v.string('the id of a check or a list of ids'),
    ),
  ),
  files: globs,
  quote: v.exactOptional(v.string()),
  reason: v.pipe(v.string(), v.nonEmpty('the reason in words')),
  until: v.exactOptional(isoDate),
})

/** A check's shape, as far as the engine relies on it; the rest is the check's own. */
const check = v.looseObject({
  id: v.string(),
  summary: v.string(),
  severity,
  per: v.picklist(['claim', 'source', 'fact']),
  reads: strings,
  messages: v.record(v.string(), v.string()),
  check: method,
})

/** The shape of a plugin. */
export const pluginSchema = v.looseObject({
  name: v.string(),
  parsers: v.exactOptional(
    v.array(v.looseObject({ name: v.string(), extensions: strings, parse: method })),
  ),
  extractors: v.exactOptional(
    v.array(v.looseObject({ id: v.string(), emits: strings, extract: method })),
  ),
  formatters: v.exactOptional(v.array(v.looseObject({ name: v.string(), format: method }))),
  vocabulary: v.exactOptional(v.array(term)),
  checks: v.exactOptional(v.array(check)),
})

/** The type is given to break the circle: a configuration may extend another. */
const extension: v.GenericSchema = v.lazy((input) =>
  typeof input === 'object' && input !== null
    ? configSchema
    : v.string('a preset, a path, a package or a configuration'),
)

/** What a configuration must look like. */
export const configSchema = v.strictObject({
  $schema: v.exactOptional(v.string()),
  extends: v.exactOptional(
    v.lazy((input) => (Array.isArray(input) ? v.array(extension) : extension)),
  ),
  root: v.exactOptional(v.string()),
  files: v.exactOptional(strings),
  ignores: v.exactOptional(strings),
  plugins: v.exactOptional(
    v.array(
      v.lazy((input) =>
        typeof input === 'object' && input !== null
          ? pluginSchema
          : v.string('a plugin, a path or a package'),
      ),
    ),
  ),
  checks: v.exactOptional(v.record(v.string(), checkSetting)),
  overrides: v.exactOptional(v.array(overrideSetting)),
  suppressions: v.exactOptional(v.array(suppressionSetting)),
  baseline: v.exactOptional(v.string()),
  reportUnusedSuppressions: v.exactOptional(level),
  sources: v.exactOptional(v.array(sourceSetting)),
  subjects: v.exactOptional(v.array(subjectSetting)),
  vocabulary: v.exactOptional(v.array(term)),
  asOf: v.exactOptional(isoDate),
  failOn: v.exactOptional(v.picklist(['error', 'warning', 'info', 'never'])),
  maxWarnings: v.exactOptional(v.pipe(v.number(), v.integer('a whole number'), v.minValue(0))),
})

/** The keys that an object of the configuration may have, by the key it stands under. */
export const knownKeys: ReadonlyMap<string, readonly string[]> = new Map([
  ['', Object.keys(configSchema.entries)],
  ['extends', Object.keys(configSchema.entries)],
  ['sources', Object.keys(sourceSetting.entries)],
  ['subjects', Object.keys(subjectSetting.entries)],
  ['vocabulary', Object.keys(term.entries)],
  ['overrides', Object.keys(overrideSetting.entries)],
  ['suppressions', Object.keys(suppressionSetting.entries)],
])
