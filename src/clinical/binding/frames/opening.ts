import type { Block, Section } from '../../../document/document.js'
import type { Scope } from '../../../claims/scope.js'
import { GROUP_DIMENSIONS, type Marker } from '../../reading/marker.js'
import type { Frame } from './frame.js'

/**
 * The group that a section speaks of, from the nearest heading that names one: each dimension that
 * the heading gives one value of. A document's title names everybody it is about, no group.
 */
export function headingScope(
  section: Section,
  markersOf: (heading: Block) => readonly Marker[],
): Scope {
  for (let at: Section | undefined = section; at !== undefined && at.level > 1; at = at.parent) {
    if (at.heading === undefined) continue
    const scope = unambiguous(markersOf(at.heading))
    if (Object.keys(scope).length > 0) return scope
  }
  return {}
}

function unambiguous(markers: readonly Marker[]): Scope {
  const entries = GROUP_DIMENSIONS.flatMap((dimension) => {
    const values = markers.filter((marker) => marker.dimension === dimension)
    const [first] = values
    const one = first !== undefined && values.every(({ key }) => key === first.key)
    return one
      ? [
          [
            dimension,
            { key: first.key, text: first.text, origin: 'inherited', rule: 'heading' },
          ] as const,
        ]
      : []
  })
  return Object.fromEntries(entries)
}

/**
 * What a block begins with: what its lead-in or its section's heading says, and the alternatives of
 * the block before it in the same section, for "the former" and "the latter".
 */
export function openingFrame(
  heading: Scope,
  lead: Frame | undefined,
  before: Frame | undefined,
): Frame {
  const { scope = heading, size, endpoint } = lead ?? {}
  const alternatives = before?.alternatives ?? lead?.alternatives
  return { scope, size, endpoint, alternatives, lead: lead?.lead }
}
