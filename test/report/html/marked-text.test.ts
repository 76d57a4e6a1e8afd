import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Claim } from '../../../src/index.js'
import { type FoundPlace, markedText } from '../../../src/report/html/marked-text.js'
import type { ClaimModel } from '../../../src/report/html/report-model.js'
import { driftFinding } from '../sample-report.js'

function claimAt(start: number, end: number, number = 1): ClaimModel {
  const place = { path: 'a.md', start, end, quote: '', context: '', at: 0 }
  const claim = { kind: 'mark', measure: { label: 'x' }, scope: {}, value: {}, place }
  return {
    claim: claim as unknown as Claim,
    location: foundAt(start, end).place.location,
    state: 'unchecked',
    verifications: [],
    anchor: `claim-${String(number)}`,
    row: `row-${String(number)}`,
  }
}

function foundAt(start: number, end: number, number = 1): FoundPlace {
  const at = (offset: number) => ({ line: 1, column: 1, offset })
  const location = { path: 'a.md', start: at(start), end: at(end) }
  const place = { ...driftFinding, location, anchor: `place-${String(number)}` }
  return { finding: { number, finding: driftFinding, age: undefined, places: [place] }, place }
}

it('numbers the lines, whatever ends them, and keeps tabs', () => {
  expect(markedText('a\tb\r\n\rc & d\n', [], []).text).toBe(
    '<div class="text"><div class="line" data-line="1">a\tb</div>\n' +
      '<div class="line" data-line="2"></div>\n' +
      '<div class="line" data-line="3">c &amp; d</div>\n</div>',
  )
})

it('links a claim to its row, and a finding to its card', () => {
  const { text } = markedText('of 24 patients', [claimAt(3, 5)], [foundAt(3, 14)])
  expect(text).toContain(
    '<mark class="warning"><a class="claim unchecked" id="claim-1" href="#row-1">24</a></mark>' +
      '<mark class="warning"> patients</mark>',
  )
  expect(text).toMatch(/<a\s+class="number warning"\s+id="place-1"\s+href="#finding-1"/)
})

it('gives every mark its target, however marks overlap and wherever lines end', () => {
  const span = fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 12 }))
  const spans = fc.array(span, { maxLength: 8 })
  const heads = fc.string({
    unit: fc.constantFrom('a', 'b', ' ', '\n'),
    minLength: 45,
    maxLength: 45,
  })
  fc.assert(
    fc.property(heads, spans, spans, (head, claimSpans, foundSpans) => {
      const text = `${head}.`
      const claims = claimSpans.map(([start, length], index) =>
        claimAt(start, start + length, index),
      )
      const places = foundSpans.map(([start, length], index) =>
        foundAt(start, start + length, index),
      )
      const html = markedText(text, claims, places).text
      for (const anchor of [
        ...claims.map((claim) => claim.anchor),
        ...places.map(({ place }) => place.anchor),
      ]) {
        expect(html.split(`id="${anchor}"`)).toHaveLength(2)
      }
      const words = html.replace(/>\d+<\/a>/g, '></a>').replace(/<[^>]*>/g, '')
      expect(words).toBe(`${text}\n`)
    }),
  )
})
