import type { Claim } from '../../claims/claim.js'
import type { Block, Document, Section } from '../../document/document.js'
import type { Place } from '../../document/place.js'
import { placeIn } from '../../document/place-in.js'

const TITLE = /^about (?:the )?(\S.{0,80})$/i

/** The standing descriptions of a document: what stands under "About …", sentence by sentence. */
export function descriptionClaims(document: Document): Claim[] {
  const sections = new Map<Section, Block[]>()
  for (const block of document.blocks) {
    if (block.kind !== 'paragraph' && block.kind !== 'list-item') continue
    if (!TITLE.test(block.section.title)) continue
    const blocks = sections.get(block.section)
    if (blocks === undefined) sections.set(block.section, [block])
    else blocks.push(block)
  }
  return [...sections].flatMap(([section, blocks]) => {
    const name = TITLE.exec(section.title)?.[1] ?? ''
    const sentences = blocks.flatMap((block) =>
      block.sentences.map(({ start, end }) => placeIn(document, block, start, end)),
    )
    return claimOf(name, sentences)
  })
}

function claimOf(name: string, sentences: readonly Place[]): Claim[] {
  const [place] = sentences
  if (place === undefined) return []
  return [
    {
      kind: 'description',
      subject: { key: name, name, origin: 'stated' },
      measure: { key: 'description', label: 'description' },
      scope: {},
      value: { sentences },
      place,
    },
  ]
}
