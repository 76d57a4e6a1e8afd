import { DocumentBuilder } from '../../document/document-builder.js'
import { addressesOf } from '../../document/field.js'
import { parseIsoDate } from '../../statistics/partial-date.js'
import { jsonFields } from '../../sources/structured/json-fields.js'
import { tooLong } from '../../sources/document-limit.js'
import { mergeFacts } from '../../sources/facts.js'
import { readClaimFile } from './read.js'
import { yamlFields } from './yaml-fields.js'
import type { Document } from '../../document/document.js'
import type { ParserInput } from '../../sources/parser.js'

/** Some 40,000 claims: more are a database, and would fill the memory. */
const maxLength = 3_000_000

/** Parses a claim file, as JSON or YAML by its extension. Its claims are read from its fields. */
export function parseClaimFile({ path, text }: ParserInput): Document {
  if (text.length > maxLength) {
    const message = tooLong(text.length, maxLength, 'characters')
    return new DocumentBuilder(path, text).build({}, [{ severity: 'error', message, offset: 0 }])
  }
  const { root, problems } = /\.ya?ml$/i.test(path) ? yamlFields(text) : jsonFields(text, false)
  const builder = new DocumentBuilder(path, text)
  if (root === undefined) return builder.build({}, problems)
  const { content, problems: faults } = readClaimFile(root)
  if (content === undefined) return builder.build({}, [...problems, ...faults])
  const { title, kind, subject, published } = content
  const day = published === undefined ? undefined : parseIsoDate(published)
  const facts = mergeFacts(
    title === undefined ? {} : { title },
    kind === undefined ? {} : { kind },
    subject === undefined ? {} : { subject },
    day === undefined ? {} : { published: day },
  )
  return builder.build(facts, problems, { addresses: addressesOf([root]), fields: [root] })
}
