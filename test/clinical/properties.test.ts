import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Place } from '../../src/document/place.js'
import { isFigure } from '../../src/claims/figure.js'
import { readText, scopeInWords, valueInWords } from './claims-in.js'
import { fragments, paragraph } from './fragments.js'

/** Claims without their places: what they say. */
async function said(text: string, path: string): Promise<string[]> {
  const { claims } = await readText(text, path)
  return claims.map(
    (claim) =>
      `${claim.measure.key ?? claim.measure.label}: ${valueInWords(claim)} ${scopeInWords(claim)}`,
  )
}

/** All places in a claim: its own, its figures', its date's. */
function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'quote' in value ? [value as Place] : []
  return [...own, ...Object.values(value).flatMap(placesIn)]
}

const paths = fc.constantFrom('a.md', 'a.txt')
const document = fc.array(paragraph, { minLength: 1, maxLength: 5 }).map((all) => all.join('\n\n'))

describe('places', () => {
  it('quote the file exactly', async () => {
    await fc.assert(
      fc.asyncProperty(document, paths, async (text, path) => {
        const { claims } = await readText(text, path)
        for (const place of claims.flatMap(placesIn)) {
          expect(text.slice(place.start, place.end).replace(/\s/gu, ' ')).toBe(place.quote)
          expect(place.context.slice(place.at, place.at + place.quote.length)).toBe(place.quote)
        }
      }),
    )
  })

  it('of figures lie in those of their claims or point to another size', async () => {
    await fc.assert(
      fc.asyncProperty(document, async (text) => {
        const { claims } = await readText(text)
        for (const claim of claims) {
          if (claim.kind !== 'proportion') continue
          const { percent, count } = claim.value
          for (const figure of [percent, count]) {
            if (figure === undefined || !isFigure(figure)) continue
            expect(figure.place.start).toBeGreaterThanOrEqual(claim.place.start)
            expect(figure.place.end).toBeLessThanOrEqual(claim.place.end)
          }
        }
      }),
    )
  })

  it('come in reading order', async () => {
    await fc.assert(
      fc.asyncProperty(document, paths, async (text, path) => {
        const { claims } = await readText(text, path)
        const starts = claims.map(({ place }) => place.start)
        expect(starts).toEqual(starts.toSorted((a, b) => a - b))
      }),
    )
  })
})

describe('what does not change a claim', () => {
  it.each([
    ['no-break spaces', / /g, '\u00A0'],
    ['thin spaces', / /g, '\u2009'],
    ['line breaks of Windows', /\n/g, '\r\n'],
  ])('%s', async (_, from, to) => {
    await fc.assert(
      fc.asyncProperty(document, paths, async (text, path) => {
        expect(await said(text.replace(from, to), path)).toEqual(await said(text, path))
      }),
      { numRuns: 50 },
    )
  })

  it('the path of its file', async () => {
    await fc.assert(
      fc.asyncProperty(document, async (text) => {
        expect(await said(text, 'b/c.md')).toEqual(await said(text, 'a.md'))
      }),
      { numRuns: 30 },
    )
  })

  it('reading it twice', async () => {
    await fc.assert(
      fc.asyncProperty(document, async (text) => {
        expect(await readText(text)).toEqual(await readText(text))
      }),
      { numRuns: 30 },
    )
  })

  it('an unrelated paragraph before, between or behind it', async () => {
    const unrelated = 'The weather was fine and the building was painted.'
    const paragraphs = fc.array(paragraph, { minLength: 1, maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(paragraphs, fc.nat({ max: 4 }), paths, async (texts, at, path) => {
        const more = texts.toSpliced(at, 0, unrelated)
        expect(await said(more.join('\n\n'), path)).toEqual(await said(texts.join('\n\n'), path))
      }),
      { numRuns: 80 },
    )
  })

  it('a heading at the end of the document', async () => {
    await fc.assert(
      fc.asyncProperty(document, async (text) => {
        expect(await said(`${text}\n\n## Colophon\n`, 'a.md')).toEqual(await said(text, 'a.md'))
      }),
      { numRuns: 50 },
    )
  })

  it('emphasis around its sentence', async () => {
    await fc.assert(
      fc.asyncProperty(paragraph, async (text) => {
        expect(await said(`**${text}**`, 'a.md')).toEqual(await said(text, 'a.md'))
      }),
      { numRuns: 50 },
    )
  })
})

describe('no text breaks extraction', () => {
  it.each<[string, fc.Arbitrary<string>]>([
    [
      'bytes read as text',
      fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes).toString('latin1')),
    ],
    ['any Unicode', fc.string({ unit: 'grapheme', maxLength: 400 })],
    ['lone surrogates', fc.string({ unit: 'binary', maxLength: 400 })],
    [
      'pieces of claims in any order',
      fc.array(fragments, { maxLength: 60 }).map((all) => all.join(' ')),
    ],
    [
      'pieces of claims glued together',
      fc.array(fragments, { maxLength: 60 }).map((all) => all.join('')),
    ],
    [
      'pieces of Markdown',
      fc
        .array(
          fc.oneof(
            fragments,
            fc.constantFrom(
              '\n',
              '\n\n',
              '# ',
              '| ',
              '|\n',
              '| --- |\n',
              '- ',
              '> ',
              '`',
              '**',
              '[',
              '](',
              '<b>',
              '&amp;',
              '\\',
              '    ',
              '[^1]',
              '---\n',
            ),
          ),
          { maxLength: 80 },
        )
        .map((all) => all.join('')),
    ],
  ])('%s', async (_, texts) => {
    await fc.assert(
      fc.asyncProperty(texts, paths, async (text, path) => {
        const { claims } = await readText(text, path)
        for (const place of claims.flatMap(placesIn)) {
          expect(place.start).toBeGreaterThanOrEqual(0)
          expect(place.end).toBeLessThanOrEqual(text.length)
          expect(place.end).toBeGreaterThanOrEqual(place.start)
        }
      }),
    )
  })
})
