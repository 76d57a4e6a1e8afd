import { DocumentBuilder } from '../../document/document-builder.js'
import { addressesOf } from '../../document/field.js'
import { parseIsoDate } from '../../statistics/partial-date.js'
import { jsonFields } from '../../sources/structured/json-fields.js'
import { mergeFacts } from '../../sources/facts.js'
import { readClaimFile } from './read.js'
import { yamlFields } from './yaml-fields.js'
import type { Document } from '../../document/document.js'
import type { ParserInput } from '../../sources/parser.js'

/** Parses a claim file, as JSON or YAML by its extension. Its claims are read from its fields. */
export function parseClaimFile({ path, text }: ParserInput): Document {
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
