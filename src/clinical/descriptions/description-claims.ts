import type { Claim } from '../../claims/claim.js'
import type { Block, Document, Section } from '../../document/document.js'
import type { Span } from '../../document/place.js'
import { placeIn } from '../../document/place-in.js'
import { isAboutTrial, type Profile } from '../profile/profile.js'
import type { DescribingSentence } from './description.js'

const TITLE = /^about (?:the )?(\S.{0,80})$/i

/** The standing descriptions of a document: what stands under "About …", sentence by sentence. */
export function descriptionClaims(document: Document, profile: Profile): Claim[] {
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
      block.sentences.map((span) => sentenceIn(document, block, span)),
    )
    return claimOf(name, isAboutTrial(name, profile), sentences)
  })
}

/** "B7-H3", "company's", "1,000", "anti-infections". */
const WORD = /[\p{L}\d]+(?:[.,'’-][\p{L}\d]+)*/gu

function sentenceIn(document: Document, block: Block, { start, end }: Span): DescribingSentence {
  const words = [...block.flat.text.slice(start, end).matchAll(WORD)].map(({ 0: word, index }) =>
    placeIn(document, block, start + index, start + index + word.length),
  )
  return { place: placeIn(document, block, start, end), words }
}

function claimOf(
  name: string,
  isOfTrial: boolean,
  sentences: readonly DescribingSentence[],
): Claim[] {
  const [first] = sentences
  if (first === undefined) return []
  return [
    {
      kind: 'description',
      subject: { key: name, name, origin: 'stated' },
      // A trial may share the key of its drug: the two are described in different words.
      measure: { key: isOfTrial ? 'trial-description' : 'description', label: 'description' },
      scope: {},
      value: { sentences },
      place: first.place,
    },
  ]
}
