import type { Claim } from '../claims/claim.js'
import type { SetAside } from '../claims/set-aside.js'
import type { Document } from '../document/document.js'
import type { Place, Span } from '../document/place.js'
import { placeIn } from '../document/place-in.js'

/** A number as a reader sees it: digits with what parts and groups them. */
const NUMBER = /\d+(?:[.,·]\d+)*/g

/** The numbers of a document that no claim holds and that nobody set aside, in reading order. */
export function unreadNumbers(
  document: Document,
  claims: readonly Claim[],
  setAside: readonly SetAside[],
): Place[] {
  const held = inOrder([...claims.flatMap(spansOf), ...setAside])
  let next = 0
  let reach = 0
  return document.blocks
    .flatMap((block) =>
      [...block.flat.text.matchAll(NUMBER)].map(({ index, 0: digits }) =>
        placeIn(document, block, index, index + digits.length),
      ),
    )
    .sort((a, b) => a.start - b.start)
    .filter(({ start }) => {
      while ((held[next]?.start ?? Infinity) <= start) {
        reach = Math.max(reach, held[next]?.end ?? 0)
        next++
      }
      return start >= reach
    })
}

/** The claim's own place and those of its figures: an interval may stand apart. */
function spansOf(claim: Claim): Span[] {
  return [claim.place, ...placesIn(claim.value)]
}

function placesIn(value: unknown): Span[] {
  if (typeof value !== 'object' || value === null) return []
  if (isPlace(value)) return [value]
  return Object.values(value).flatMap(placesIn)
}

function isPlace(value: object): value is Place {
  return 'quote' in value && 'start' in value && 'end' in value
}

function inOrder(spans: readonly Span[]): Span[] {
  return spans.toSorted((a, b) => a.start - b.start)
}
