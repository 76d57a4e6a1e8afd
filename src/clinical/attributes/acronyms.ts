import type { Claim, Subject } from '../../claims/claim.js'
import type { Document } from '../../document/document.js'
import { placeIn } from '../../document/place-in.js'
import type { Profile } from '../profile/profile.js'
import { trialAcronyms } from '../profile/trial-acronyms.js'

/**
 * The acronyms of trials that a document names, each where it first calls it one: the attribute that
 * a registry record has as its field. By them a source meets those that give the trial's number.
 */
export function acronymClaims(document: Document, profile: Profile): Claim[] {
  const { subject: about, shortForms, acronyms } = profile
  if (acronyms.length === 0) return []
  const subject: Subject | undefined =
    about === undefined
      ? undefined
      : { key: about, name: about, origin: 'inherited', rule: 'document-subject' }
  const seen = new Set<string>()
  return document.blocks.flatMap((block): Claim[] => {
    if (block.kind === 'reference') return []
    return trialAcronyms(block.flat.text, shortForms).flatMap(({ name, index }): Claim[] => {
      if (seen.has(name)) return []
      seen.add(name)
      return [
        {
          kind: 'attribute',
          ...(subject && { subject }),
          measure: { key: 'acronym', label: 'acronym' },
          scope: {},
          value: { key: name.toLowerCase(), text: name },
          place: placeIn(document, block, index, index + name.length),
        },
      ]
    })
  })
}
