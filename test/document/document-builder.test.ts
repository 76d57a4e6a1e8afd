import { describe, expect, it } from 'vitest'
import { DocumentBuilder, isReferenceHeading } from '../../src/document/document-builder.js'
import { flatTextOf } from '../../src/document/flat-text-builder.js'
import type { FlatText } from '../../src/document/flat-text.js'

function flat(text: string): FlatText {
  return flatTextOf(text, 0, text.length)
}

describe('DocumentBuilder', () => {
  it('nests sections by level, and puts a heading in the section it opens', () => {
    const builder = new DocumentBuilder('a.md', '')
    const title = builder.heading(flat('Title'), 1)
    const methods = builder.heading(flat('Methods'), 2)
    const dose = builder.heading(flat('Dose'), 3)
    const results = builder.heading(flat('Results'), 2)
    const { sections } = builder.build({})
    expect(sections.map((section) => section.title)).toEqual([
      '',
      'Title',
      'Methods',
      'Dose',
      'Results',
    ])
    expect(title.section.heading).toBe(title)
    expect(dose.section.parent).toBe(methods.section)
    expect(results.section.parent).toBe(title.section)
    expect(title.section.parent).toBe(sections[0])
  })

  it('counts blocks in reading order, cells included', () => {
    const builder = new DocumentBuilder('a.md', '')
    builder.block('paragraph', flat('One'))
    builder.table(
      [
        [flat('Arm'), flat('n')],
        [flat('A'), flat('')],
      ],
      1,
    )
    builder.block('paragraph', flat('Two'))
    const { blocks, tables } = builder.build({})
    expect(blocks.map((block) => block.index)).toEqual([0, 1, 2, 3, 4, 5])
    expect(blocks[4]?.cell).toEqual({ table: tables[0], row: 1, column: 1 })
    expect(tables[0]?.rows[1]?.[1]).toBe(blocks[4])
    expect(tables[0]).not.toHaveProperty('caption')
  })

  it('makes references of what stands below their heading, but not of footnotes', () => {
    const builder = new DocumentBuilder('a.md', '')
    builder.heading(flat('References'), 2)
    expect(builder.block('list-item', flat('Moreau J.')).kind).toBe('reference')
    expect(builder.block('footnote', flat('A note.')).kind).toBe('footnote')
    builder.heading(flat('About Alder'), 2)
    expect(builder.block('paragraph', flat('Alder.')).kind).toBe('paragraph')
  })

  it('finds sentences when asked, once', () => {
    const block = new DocumentBuilder('a.md', '').block('paragraph', flat('One. Two.'))
    expect(block.sentences).toEqual([
      { start: 0, end: 4 },
      { start: 5, end: 9 },
    ])
    expect(block.sentences).toBe(block.sentences)
  })

  it('says what could not be read, and nothing where all was', () => {
    const builder = new DocumentBuilder('a.md', '')
    const problem = { message: 'Broken.', offset: 3 }
    expect(builder.build({}, [problem]).problems).toEqual([problem])
    expect(builder.build({})).not.toHaveProperty('problems')
  })
})

describe('isReferenceHeading', () => {
  it.each([
    'References',
    'REFERENCE:',
    'Bibliography',
    '7. References',
    'Works cited',
    'Reference list',
  ])('knows %s', (title) => {
    expect(isReferenceHeading(title)).toBe(true)
  })

  it.each(['Reference population', 'Preferences', 'References to earlier work'])(
    'leaves %s',
    (title) => {
      expect(isReferenceHeading(title)).toBe(false)
    },
  )
})
