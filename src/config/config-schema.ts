import * as v from 'valibot'
import { parseIsoDate } from '../statistics/partial-date.js'
import { pluginSchema, termSchema } from './plugin-schema.js'

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

const threads = v.pipe(v.number(), v.integer('a whole number'), v.minValue(0), v.maxValue(64))

const strings = v.array(v.string())
const level = v.picklist(['error', 'warning', 'info', 'off'])

/**
 * One of several shapes: `choose` tells by the value which one was meant, so that a mistake is told
 * for that one. `choices` are those that a configuration may have that is data alone.
 */
function either(
  choices: readonly v.GenericSchema[],
  choose: (input: unknown) => v.GenericSchema,
): v.GenericSchema & { readonly choices: readonly v.GenericSchema[] } {
  return Object.assign(v.lazy(choose), { choices })
}

/** A schema with what an editor shows of it. */
function told<Schema extends v.GenericSchema>(schema: Schema, description: string) {
  return v.pipe(schema, v.description(description))
}

const levelAndOptions = v.union(
  [v.strictTuple([level]), v.strictTuple([level, v.record(v.string(), v.unknown())])],
  'a severity, or [severity, options]',
)

const checkSetting = either([level, levelAndOptions], (input) =>
  Array.isArray(input) ? levelAndOptions : level,
)

const checkSettings = v.record(v.string(), checkSetting)

function oneOrMore(expected: string) {
  const one = v.string(expected)
  return either([one, strings], (input) => (Array.isArray(input) ? strings : one))
}

const globs = oneOrMore('a glob or a list of globs')

const sourceSetting = v.strictObject({
  files: told(globs, 'The files that this is about.'),
  kind: v.exactOptional(told(v.string(), 'What kind of source: registry-record, press-release…')),
  title: v.exactOptional(v.string()),
  published: v.exactOptional(told(partialIsoDate, 'ISO date, as precise as known.')),
  updated: v.exactOptional(told(partialIsoDate, 'ISO date, as precise as known.')),
  authority: v.exactOptional(
    told(v.pipe(v.number(), v.finite()), 'Higher outranks lower; by default from the kind.'),
  ),
  subject: v.exactOptional(told(v.string(), 'What the source is about.')),
})

const subjectSetting = v.strictObject({ name: v.string(), aliases: strings })

const expectSetting = v.strictObject({
  subject: told(v.string(), 'What the fact is about: a drug, a trial, a company.'),
  measure: told(v.string(), 'A key of the vocabulary (objective-response-rate), or its words.'),
  scope: v.exactOptional(
    told(
      v.record(v.string(), v.string('a text, as a document would print it')),
      'For whom, when and how: { dose: 12 mg/kg }.',
    ),
  ),
  value: told(
    v.pipe(v.string('a value as it would be printed, in quotes'), v.nonEmpty('a value')),
    'As it would be printed: 20.8%, 12.3 months (95% CI, 9.1-15.0), January 2025.',
  ),
  note: v.exactOptional(told(v.string(), 'Where the fact is from; findings show it.')),
  sources: v.exactOptional(told(globs, 'The sources that must state the fact at all.')),
})

const groupSetting = v.strictObject({
  name: told(v.pipe(v.string(), v.nonEmpty('a name')), 'Entries of one name are one group.'),
  files: told(globs, 'The files that belong together.'),
})

const overrideSetting = v.strictObject({
  files: v.exactOptional(told(globs, 'The sources that this is about; without it, all.')),
  kinds: v.exactOptional(told(strings, 'The kinds of source; without it, all.')),
  checks: told(checkSettings, 'A severity or off, or [severity, options], by check id.'),
})

const suppressionSetting = v.strictObject({
  check: v.exactOptional(
    told(oneOrMore('the id of a check or a list of ids'), 'The checks; without it, all.'),
  ),
  files: told(globs, 'The sources of the findings.'),
  quote: v.exactOptional(told(v.string(), 'Words of the sentence in which the finding is.')),
  reason: told(v.pipe(v.string(), v.nonEmpty('the reason in words')), 'Why the findings may stay.'),
  until: v.exactOptional(told(isoDate, 'ISO date of the last day on which this holds.')),
})

const name = v.string('a preset, a path, a package or a configuration')

/** It is named in a function, for a configuration may extend another. */
const extension = either([name], (input) =>
  typeof input === 'object' && input !== null ? configSchema : name,
)
const extensions = v.array(extension)

const pluginName = v.string('a plugin, a path or a package')

const pluginSetting = either([pluginName], (input) =>
  typeof input === 'object' && input !== null ? pluginSchema : pluginName,
)

/** What a configuration must look like. */
export const configSchema = v.strictObject({
  $schema: v.exactOptional(told(v.string(), 'The JSON Schema that an editor is to use.')),
  extends: v.exactOptional(
    told(
      either([extension, extensions], (input) => (Array.isArray(input) ? extensions : extension)),
      'What this builds on: a preset (recommended, strict, registry, press), a path that begins with . or /, a package, or a list of these.',
    ),
  ),
  root: v.exactOptional(
    told(v.string(), 'The folder that paths are relative to; by default that of this file.'),
  ),
  files: v.exactOptional(
    told(strings, 'Files, folders and globs to lint where the command line names none.'),
  ),
  ignores: v.exactOptional(told(strings, 'What to leave out, in the syntax of .gitignore.')),
  plugins: v.exactOptional(
    told(v.array(pluginSetting), 'Plugins: paths that begin with . or /, or names of packages.'),
  ),
  checks: v.exactOptional(
    told(checkSettings, 'A severity or off, or [severity, options], by check id.'),
  ),
  overrides: v.exactOptional(
    told(v.array(overrideSetting), 'Settings of checks for some sources; later ones win.'),
  ),
  suppressions: v.exactOptional(
    told(v.array(suppressionSetting), 'Findings that are settled, with the reason.'),
  ),
  baseline: v.exactOptional(
    told(
      v.string(),
      'The file of settled findings; by default claimlint.baseline.json beside this file.',
    ),
  ),
  reportUnusedSuppressions: v.exactOptional(
    told(level, 'How grave it is that something settles findings and there are none.'),
  ),
  sources: v.exactOptional(
    told(v.array(sourceSetting), 'What is known of sources; later entries win.'),
  ),
  subjects: v.exactOptional(told(v.array(subjectSetting), 'Names that mean the same thing.')),
  groups: v.exactOptional(
    told(
      v.array(groupSetting),
      'Files that belong together; those of different groups never meet.',
    ),
  ),
  reference: v.exactOptional(
    told(globs, 'The source that the others must follow: a path or a glob, or several.'),
  ),
  expect: v.exactOptional(
    told(v.array(expectSetting), 'Facts that must hold wherever a source speaks of them.'),
  ),
  vocabulary: v.exactOptional(told(v.array(termSchema), 'Terms to add to the vocabulary.')),
  asOf: v.exactOptional(told(isoDate, 'The day that stands for today; --as-of wins.')),
  failOn: v.exactOptional(
    told(
      v.picklist(['error', 'warning', 'info', 'never']),
      'The severity from which findings fail the run.',
    ),
  ),
  maxWarnings: v.exactOptional(
    told(
      v.pipe(v.number(), v.integer('a whole number'), v.minValue(0)),
      'More warnings than this fail the run.',
    ),
  ),
  cache: v.exactOptional(
    told(v.boolean(), 'Whether to keep what was read of files, and read only changed ones again.'),
  ),
  workers: v.exactOptional(
    told(
      either([threads, v.literal('auto')], (input) =>
        typeof input === 'number' ? threads : v.literal('auto', 'a whole number from 0, or "auto"'),
      ),
      'How many threads help to read the sources; by default "auto": as many as pay.',
    ),
  ),
  cacheLocation: v.exactOptional(
    told(v.string(), 'The folder of what is kept; by default node_modules/.cache/claimlint.'),
  ),
})

/** The keys that an object of the configuration may have, by the key it stands under. */
export const knownKeys: ReadonlyMap<string, readonly string[]> = new Map([
  ['', Object.keys(configSchema.entries)],
  ['extends', Object.keys(configSchema.entries)],
  ['sources', Object.keys(sourceSetting.entries)],
  ['subjects', Object.keys(subjectSetting.entries)],
  ['groups', Object.keys(groupSetting.entries)],
  ['expect', Object.keys(expectSetting.entries)],
  ['vocabulary', Object.keys(termSchema.entries)],
  ['overrides', Object.keys(overrideSetting.entries)],
  ['suppressions', Object.keys(suppressionSetting.entries)],
])
