import type { Claim } from '../claims/claim.js'
import type { Block, Section } from '../document/document.js'
import type { Frame } from './binding/frames/frame.js'
import { headingScope, openingFrame } from './binding/frames/opening.js'
import { readBlock, type Reading } from './read-blocks.js'
import { readMarkers } from './reading/markers.js'
import { readTokens } from './reading/tokens.js'
import { explainsMarks, footOf, isMeaningOfMark } from './tables/head/title.js'

/** Requirements for people to take part, not statements about those who did. */
const CRITERIA =
  /\beligibility\b|^(?:key |main |major )?(?:in|ex)clusion\b|\b(?:in|ex)clusion(?: and exclusion)? criteria\b/i

/** What else a heading may announce, so that the criteria are a part of what follows at most. */
const MORE = /\b(?:design|setting|recruitment|enrol?lment|sample|randomi[sz]ation|procedures?)\b/i

/**
 * The claims of a document's running text, block by block in reading order. The `fields` of a
 * record are read as such.
 */
export function proseClaims(reading: Reading, fields: ReadonlySet<Block>): Claim[] {
  const { document } = reading
  const claims: Claim[] = []
  const feet = new Set(document.tables.map((table) => footOf(document, table)))
  const frames = new Map<Block, Frame>()
  const scopes = new SectionScopes(reading)
  let before: { readonly block: Block; readonly frame: Frame } | undefined
  for (const block of document.blocks) {
    if (block.kind === 'cell' || block.kind === 'reference') continue
    if (fields.has(block) || isAboutCriteria(block)) continue
    if (feet.has(block) && explainsMarks(block)) continue
    const lead = block.lead && frames.get(block.lead)
    const neighbour = before?.block.section === block.section ? before.frame : undefined
    const read = readBlock(reading, block, openingFrame(scopes.of(block.section), lead, neighbour))
    const isFoot = feet.has(block)
    for (const claim of read.claims) if (!isFoot || !isMeaningOfMark(claim)) claims.push(claim)
    frames.set(block, read.frame)
    before = { block, frame: read.frame }
  }
  return claims
}

/** Whether a block stands under a heading such as "Inclusion criteria", and no more than that. */
export function isAboutCriteria({ section }: Block): boolean {
  return CRITERIA.test(section.title) && !MORE.test(section.title)
}

/** The group that each section's headings name, read once a section. */
class SectionScopes {
  readonly #reading: Reading
  readonly #known = new Map<Section, Frame['scope']>()

  constructor(reading: Reading) {
    this.#reading = reading
  }

  of(section: Section): Frame['scope'] {
    const known = this.#known.get(section)
    if (known !== undefined) return known
    const scope = headingScope(section, (heading) => this.#markersOf(heading))
    this.#known.set(section, scope)
    return scope
  }

  #markersOf({ flat: { text } }: Block): ReturnType<typeof readMarkers> {
    const { vocabulary, profile } = this.#reading
    return readMarkers(
      readTokens(text, { start: 0, end: text.length }, vocabulary, profile),
      profile,
    )
  }
}
