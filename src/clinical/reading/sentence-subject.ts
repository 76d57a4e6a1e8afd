import type { Subject } from '../../claims/claim.js'
import { termOf, type Token } from '../../claims/tokens/token.js'
import type { Block } from '../../document/document.js'
import { nameMentions } from '../profile/names.js'
import { inheritedSubject, type Profile } from '../profile/profile.js'
import { standsAside } from '../profile/stands-aside.js'
import type { Sentence } from './sentence.js'

/**
 * The subject that a sentence names, else what its section and document are about. Of several names the
 * first counts that does not stand aside; where all do ("compared with docetaxel alone") the sentence
 * is about what its document is about. A sentence that cites a reference in brackets and names nothing
 * tells what others found.
 */
export function subjectOf(profile: Profile, sentence: Sentence): Subject | undefined {
  const { block, tokens } = sentence
  const named = tokens.flatMap((token) => {
    const term = termOf(token, 'subject')
    return term === undefined ? [] : [{ key: term.key, token }]
  })
  const about = (): Subject | undefined =>
    runInSubject(block) ?? inheritedSubject(block.section, profile)
  const [first] = named
  if (first === undefined) return tokens.some(isBracketedCitation) ? undefined : about()
  const forward = named.find(({ token }) => !isAside(block, token))
  const { key } = forward ?? first
  const whole = forward === undefined ? about() : undefined
  return whole ?? { key, name: key, origin: 'stated', rule: 'named-in-sentence' }
}

function isAside({ flat }: Block, { start, text }: Token): boolean {
  return standsAside(flat.text, { index: start, printed: text })
}

/** The drug that a run-in heading puts a paragraph under: "Torvalimab (HX-1012, Sponsor). The ORR was …". */
function runInSubject({ flat, sentences: [first] }: Block): Subject | undefined {
  if (first === undefined || first.end - first.start >= LONGEST_RUN_IN) return undefined
  const text = flat.text.slice(first.start, first.end)
  const [named] = nameMentions(text)
  if (named === undefined || IS_SENTENCE.test(text)) return undefined
  return { key: named.name, name: named.name, origin: 'inherited', rule: 'heading' }
}

/** A heading is no longer than that. */
const LONGEST_RUN_IN = 60

/** A run-in heading has no verb. */
const IS_SENTENCE = /\b(?:is|are|was|were|has|have|had|will|can|may)\b/

function isBracketedCitation({ type, text }: Token): boolean {
  return type === 'citation' && text.startsWith('[')
}
