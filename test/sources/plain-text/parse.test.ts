import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spanInFile } from '../../../src/document/flat-text.js'
import { maxLines } from '../../../src/sources/plain-text/lines.js'
import { parsePlainText } from '../../../src/sources/plain-text/parse.js'
import type { Document } from '../../../src/document/document.js'

function parse(text: string): Document {
  return parsePlainText({ path: 'a.txt', text })
}

/** Each block as "kind: text", with "< lead" where it has one. */
function outline(text: string): string[] {
  return parse(text).blocks.map(({ kind, flat, lead }) => {
    const leading = lead === undefined ? '' : ` < ${lead.flat.text}`
    return `${kind}: ${flat.text}${leading}`
  })
}

const sentence =
  'Of 24 patients who were treated in this arm, 5 had a response that was confirmed by a second scan.'

describe('paragraphs', () => {
  it('are the lines of a scraped page, with blank lines between or not', () => {
    const long = `${sentence} ${sentence}`
    expect(outline(`${long}\n${sentence}\n\n${long}`)).toEqual([
      `paragraph: ${long}`,
      `paragraph: ${sentence}`,
      `paragraph: ${long}`,
    ])
  })

  it('are joined where lines were wrapped by hand', () => {
    const wrapped = [
      'Of the 24 patients who were treated at the higher dose, five had a response',
      'that was confirmed by a second scan (20.8%; 95% CI, 7.1%-42.2%), and the 12.0-',
      'mg/kg arm did best.',
      'In the other arm one of 15 had a response, which lasted for four months at the',
      'time of the cutoff.',
    ]
    const [block] = parse(wrapped.join('\r\n')).blocks
    expect(block?.flat.text).toContain('response that was confirmed')
    expect(block?.flat.text).toContain('the 12.0-mg/kg arm did best.')
    expect(outline(wrapped.join('\n'))).toHaveLength(2)
  })

  it('stay apart where no line breaks a sentence', () => {
    expect(outline(`${sentence}\n${sentence}\n${sentence}`)).toHaveLength(3)
  })

  it('map back to the file over the joints', () => {
    const text =
      'Of the 24 patients who were treated at the higher dose, five had a confirmed\r\n' +
      '  response (20.8%), and the rest of them did not.'
    const flat = parse(text).blocks[0]?.flat
    if (flat === undefined) throw new Error('no block')
    const at = flat.text.indexOf('confirmed response')
    const { start, end } = spanInFile(flat, at, at + 'confirmed response'.length)
    expect(text.slice(start, end)).toBe('confirmed\r\n  response')
  })

  it('do not swallow the rows of a table or a list of words', () => {
    const rows = [
      'Arm                Patients       Responders        Rate (95% CI)',
      'HX-101 8 mg/kg           15                1        6.7% (0.2-31.9)',
      'HX-101 12 mg/kg          24                5       20.8% (7.1-42.2)',
    ]
    // Two rows are too few to show columns; with a third each cell is a block.
    expect(outline(rows.slice(0, 2).join('\n'))).toHaveLength(2)
    expect(outline(rows.join('\n'))).toHaveLength(12)
    expect(outline('Baseline\nWeek 8\n64\n64')).toHaveLength(4)
  })

  it('do not swallow the line below a long title', () => {
    const title =
      'Alder Bio Presents Phase 2 Sarcoma Data for Its Conjugate HX-101 in an Oral Session'
    expect(outline(`${title}\nRelease Date:2025/10/20\nSponsor: Alder Bio`)).toEqual([
      `heading: ${title}`,
      'paragraph: Release Date:2025/10/20',
      'paragraph: Sponsor: Alder Bio',
    ])
  })

  it('go on where a text export broke the line at a citation', () => {
    const text = `${sentence} ${sentence.slice(0, -1)}\n[12]. In others, as Moreau et al.\n[13] found, and\n[14, 15], it did not.`
    expect(outline(text)).toEqual([`paragraph: ${text.replaceAll('\n', ' ')}`])
  })

  it('keep a number that begins a wrapped line', () => {
    const text =
      'Patients of the first cohort who received at least one dose of the drug (n =\n' +
      '24. The others had left) were counted.'
    expect(outline(text)).toHaveLength(1)
  })
})

describe('lists', () => {
  it.each(['•', '●', '○', '▪', '◦', '–', '-', '*', '·', '‣', '1.', '2)', '(a)', '(iv)', '(3)'])(
    'know the mark %s',
    (mark) => {
      expect(outline(`Results of the study showed:\n\n  ${mark} one thing was seen`)).toEqual([
        'heading: Results of the study showed:',
        'list-item: one thing was seen < Results of the study showed:',
      ])
    },
  )

  it('give nested items the item above, and items after blank lines the same lead', () => {
    expect(outline(`${sentence}\n\n • one\n     • nested\n\n • two`)).toEqual([
      `paragraph: ${sentence}`,
      `list-item: one < ${sentence}`,
      'list-item: nested < one',
      `list-item: two < ${sentence}`,
    ])
  })

  it('join the wrapped lines of an item', () => {
    expect(outline(' - one thing was\n   seen in week 8\n - another\nNot an item.')).toEqual([
      'list-item: one thing was seen in week 8',
      'list-item: another',
      'paragraph: Not an item.',
    ])
  })

  it('do not take a negative number or a hyphen for a mark', () => {
    expect(outline('-5 mg was the change in weight.\n\n-\n\nThe end.')[0]).toMatch(
      /^paragraph: -5 mg/,
    )
  })
})

describe('headings', () => {
  it('are short lines that stand alone or right above text', () => {
    const text = `A study of HX-101 in sarcoma\n\n${sentence}\n\nSafety\n${sentence}\n\nWho took part?\n\n${sentence}`
    const { blocks } = parse(text)
    expect(blocks.map(({ kind, section }) => [kind, section.level])).toEqual([
      ['heading', 1],
      ['paragraph', 1],
      ['heading', 2],
      ['paragraph', 2],
      ['heading', 2],
      ['paragraph', 2],
    ])
    expect(blocks.at(-1)?.section).toMatchObject({ title: 'Who took part?', parent: { level: 1 } })
  })

  it.each([
    ['a sentence', 'The trial goes on.'],
    ['a part of a list', 'Adults with sarcoma;'],
    ['a date', 'October 20, 2025'],
    ['a number', '102'],
    ['a range', '7.1-42.2'],
    ['a label with its value', 'Phase: 2'],
    ['a figure with a small word', '24 patients'],
    ['a small first letter', 'scout'],
    ['a caption', 'Table 2 Response by arm'],
  ])('are not %s', (_, line) => {
    expect(outline(`Title of the study here\n\n${sentence}\n\n${line}\n\n${sentence}`)[2]).toBe(
      `paragraph: ${line}`,
    )
  })

  it('may be underlined, numbered, or marked as in Markdown', () => {
    const text = `Title\n=====\n\n${sentence}\n\n2. Methods\n\n${sentence}\n\n### Dose ratio\n${sentence}\n\nSafety\n------\n${sentence}`
    const headings = parse(text).blocks.filter(({ kind }) => kind === 'heading')
    expect(headings.map(({ flat, section }) => [section.level, flat.text])).toEqual([
      [1, 'Title'],
      [2, '2. Methods'],
      [3, 'Dose ratio'],
      [2, 'Safety'],
    ])
  })

  it('may be numbered above a list', () => {
    expect(outline(`${sentence}\n\n5. Advice\n\n • go on`)).toEqual([
      `paragraph: ${sentence}`,
      'heading: 5. Advice',
      'list-item: go on',
    ])
  })

  it('that a paper marks by their path nest as the path does', () => {
    const text = `TITLE: \nA study of something\n\nABSTRACT.BACKGROUND:\n${sentence}\n\nABSTRACT.RESULTS:\n${sentence}\n\nBODY.2. METHODS.2.1 DOSE:\n${sentence}\n\nNot A Heading Here\n\nBODY.RESULTS: ${sentence}`
    const { blocks, facts } = parse(text)
    expect(facts.title).toBe('A study of something')
    expect(
      blocks
        .filter(({ kind }) => kind === 'heading')
        .map(({ flat, section }) => [section.level, flat.text]),
    ).toEqual([
      [1, 'A study of something'],
      [2, 'ABSTRACT'],
      [3, 'BACKGROUND'],
      [3, 'RESULTS'],
      [2, '2. METHODS'],
      [3, '2.1 DOSE'],
      [2, 'RESULTS'],
    ])
    expect(blocks.at(-1)).toMatchObject({ kind: 'paragraph', section: { title: 'RESULTS' } })
  })

  it('take the first line of some words for the title, however long, past the furniture', () => {
    const title = `Alder Bio | HX-101 ${'in relapsed sarcoma '.repeat(7)}`.trim()
    const text = `Alder Bio Inc. Alder Bio Inc.\n\nEN\nPress Releases\nHome > News > Press Releases\n${title}\nRelease Date:2025/10/20\nFont Size\n\n${sentence}`
    const { facts, blocks } = parse(text)
    expect(facts).toEqual({
      title,
      kind: 'press-release',
      published: { year: 2025, month: 10, day: 20 },
    })
    expect(blocks.map(({ flat }) => flat.text)).toEqual([
      title,
      'Release Date:2025/10/20',
      sentence,
    ])
  })

  it('do not take a wrapped paragraph for the title', () => {
    const text =
      'In this study of sarcoma we treated 24 patients with the higher dose and found\nthat five had a response.'
    expect(parse(text).facts).toEqual({})
  })
})

describe('references', () => {
  it('are the entries below their heading, until the next', () => {
    const text = `A title of four words\n\n${sentence}\n\nReferences\n\n  1. Moreau J. A study. 2024;36:1337.\n[2]Okafor P. Lancet. 2021.\nLind A, Moreau J. Another study, Lancet 2021\n\nAbout Alder Bio\n\n${sentence}`
    expect(outline(text).slice(2)).toEqual([
      'heading: References',
      'reference: Moreau J. A study. 2024;36:1337.',
      'reference: Okafor P. Lancet. 2021.',
      'reference: Lind A, Moreau J. Another study, Lancet 2021',
      'heading: About Alder Bio',
      `paragraph: ${sentence}`,
    ])
  })
})

describe('any text', () => {
  const line = fc.constantFrom(
    '', ' ', '\f', '• item', '1. one', 'Heading words here', sentence, 'x', '=====', '---', '# h',
    'TITLE:', 'BODY.A:', 'ABSTRACT', 'Listen', 'References', 'A > B > C', '12', '\u00A0', '\u200B',
    'ab\u2028cd', 'Foo bar Foo bar',
  ) // prettier-ignore

  it('gives blocks in file order that say what the file says', () => {
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 25 }),
        fc.constantFrom('\n', '\r\n', '\r'),
        (lines, eol) => {
          const text = lines.join(eol)
          let last = 0
          for (const { flat } of parse(text).blocks) {
            expect(flat.text).not.toBe('')
            for (let index = 0; index < flat.text.length; index++) {
              const { start, end } = spanInFile(flat, index, index + 1)
              expect(start).toBeGreaterThanOrEqual(last)
              last = end
              const printed = text.slice(start, end)
              if (flat.text.charAt(index) !== ' ') expect(printed).toBe(flat.text.charAt(index))
              else expect(printed).toMatch(/^\s/)
            }
          }
        },
      ),
    )
  })

  it.each([
    ['one line', `${sentence} `.repeat(50_000)],
    ['blank lines', '\n'.repeat(900_000)],
    ['spaces', ' '.repeat(5_000_000)],
    ['steps', 'a > '.repeat(1_000_000)],
    ['colons', 'ABSTRACT:'.repeat(500_000)],
    ['wrapped lines', `${'x'.repeat(70)} word\n`.repeat(50_000)],
  ])('is read in linear time: %s', (_, text) => {
    const started = performance.now()
    parse(text)
    expect(performance.now() - started).toBeLessThan(4000)
  })

  it('is read up to a number of lines, and says so', () => {
    const { problems } = parse('\n'.repeat(maxLines + 1))
    expect(problems?.[0]?.message).toContain('the rest was not read')
    expect(parse('a\nb').problems).toBeUndefined()
  })
})
