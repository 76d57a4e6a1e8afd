import { type Field, textAt } from '../../document/field.js'
import { readDateAt } from '../../document/printed-date.js'
import { mergeFacts } from '../facts.js'
import type { SourceFacts } from '../source.js'

/** What a record says of itself: its title, and when it was last published and kept up. */
export function factsOfRecord(study: Field): SourceFacts {
  const title = textAt(study, 'protocolSection', 'identificationModule', 'briefTitle')
  const posted = dateAt(study, 'lastUpdatePostDateStruct', 'date')
  const first = dateAt(study, 'studyFirstPostDateStruct', 'date')
  const updated = dateAt(study, 'statusVerifiedDate') ?? posted
  return mergeFacts({
    kind: 'registry-record',
    ...(title !== undefined && { title }),
    ...optional('published', posted ?? first ?? updated),
    ...optional('updated', updated),
  })
}

function dateAt(study: Field, ...names: readonly string[]): SourceFacts['updated'] {
  const text = textAt(study, 'protocolSection', 'statusModule', ...names)
  return text === undefined ? undefined : readDateAt(text, 0)?.date
}

function optional(key: 'published' | 'updated', date: SourceFacts['updated']): SourceFacts {
  return date === undefined ? {} : { [key]: date }
}
