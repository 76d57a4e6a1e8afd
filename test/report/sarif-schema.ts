import { readFileSync } from 'node:fs'
import { Ajv, type ErrorObject } from 'ajv'
import addFormats from 'ajv-formats'

const {
  id: _,
  $schema: __,
  ...schema
} = JSON.parse(
  readFileSync(new URL('fixtures/sarif-2.1.0-rtm.5.json', import.meta.url), 'utf8'),
) as Record<string, unknown>

// Of draft 04, but without anything that draft 07 reads otherwise, save for its id.
const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false })
addFormats.default(ajv)
const validate = ajv.compile(schema)

/** What the schema of SARIF 2.1.0 holds against a log. */
export function sarifProblems(log: unknown): readonly ErrorObject[] {
  return validate(log) ? [] : (validate.errors ?? [])
}
