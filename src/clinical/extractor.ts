import { defineExtractor } from '../claims/extractor.js'
import type { Claim } from '../claims/claim.js'
import type { Document, Section } from '../document/document.js'
import { betweenBlocks, EMPTY_FRAME } from './binding/frame.js'
import { readBlock, type Reading } from './read-blocks.js'
import { profileOf } from './profile/profile.js'

/** Reads the claims of documents about trials, drugs and their regulation. */
export const clinicalExtractor = defineExtractor({
  id: 'clinical',
  emits: [
    'count',
    'proportion',
    'estimate',
    'ratio',
    'p-value',
    'date',
    'designation',
    'allocation',
    'arm',
    'dose',
    'time-frame',
    'identifier',
    'status',
    'alias',
  ],
  extract(document, { vocabulary, facts }) {
    const reading = { document, vocabulary, profile: profileOf(document, facts) }
    return claimsOf(document, reading)
  },
})

function claimsOf(document: Document, reading: Reading): Claim[] {
  const claims: Claim[] = []
  let frame = EMPTY_FRAME
  let section: Section | undefined
  for (const block of document.blocks) {
    if (block.kind === 'cell' || block.kind === 'reference') continue
    const opening = block.section === section ? betweenBlocks(frame) : EMPTY_FRAME
    const read = readBlock(reading, block, opening)
    claims.push(...read.claims)
    frame = read.frame
    section = block.section
  }
  return claims
}
