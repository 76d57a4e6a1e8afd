import * as v from 'valibot'

const strings = v.array(v.string())
const method = v.function()

/** The shape of a term of the vocabulary. */
export const termSchema = v.strictObject({
  category: v.string(),
  key: v.string(),
  forms: v.pipe(strings, v.minLength(1, 'at least one form')),
  label: v.exactOptional(v.string()),
  nature: v.exactOptional(v.string()),
})

/** A check's shape, as far as the engine relies on it; the rest is the check's own. */
const check = v.looseObject({
  id: v.string(),
  summary: v.string(),
  severity: v.picklist(['error', 'warning', 'info']),
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
  facts: v.exactOptional(v.looseObject({ kinds: strings, factOf: method })),
  vocabulary: v.exactOptional(v.array(termSchema)),
  checks: v.exactOptional(v.array(check)),
})
