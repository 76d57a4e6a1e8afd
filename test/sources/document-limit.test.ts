import { describe, expect, it } from 'vitest'
import { excessOf, maxCharacters, maxFields } from '../../src/sources/document-limit.js'
import { parsePlainText } from '../../src/sources/plain-text/parse.js'
import type { Field } from '../../src/document/field.js'

const documentOf = (text: string) => parsePlainText({ path: 'a.txt', text })

function fields(count: number): Field[] {
  return Array.from({ length: count }, () => ({ name: 'a', address: '/a', parts: [] }))
}

describe('what is too long to be read for claims', () => {
  it('is a text by its characters, and no shorter one', () => {
    const words = 'n = 24. '
    const most = documentOf(words.repeat(maxCharacters / words.length))
    expect(excessOf(most)).toBeUndefined()
    const more = documentOf(`${words.repeat(maxCharacters / words.length)}The ORR was 20.8%.`)
    expect(excessOf(more)).toMatch(
      /5000018 characters of text, and the limit is 5000000\. Split it/,
    )
  })

  it('is a record by its fields, at any depth', () => {
    const document = documentOf('')
    const nested = { name: '', address: '', parts: fields(maxFields - 1) }
    expect(excessOf({ ...document, fields: [nested] })).toBeUndefined()
    const more = { ...nested, parts: [...nested.parts, ...fields(1)] }
    expect(excessOf({ ...document, fields: [more] })).toContain('1000001 fields')
  })
})
