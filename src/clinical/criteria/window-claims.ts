import type { Claim, Subject } from '../../claims/claim.js'
import type { Figure } from '../../claims/figure.js'
import { numeralOf } from '../../claims/mentions/numerals.js'
import type { Token } from '../../claims/tokens/token.js'
import { tokenize } from '../../claims/tokens/tokenize.js'
import type { Vocabulary } from '../../claims/vocabulary.js'
import type { Block, Document } from '../../document/document.js'
import type { Place, Span } from '../../document/place.js'
import { Placer } from '../binding/placer.js'
import { isAboutCriteria } from '../prose-claims.js'
import { clausesOf } from './clauses.js'
import { readWindows, type WindowMention } from './windows.js'

/** What a sentence that asks something of people says; others tell what happened. */
const ASKING = /\b(?:eligib\w+|(?:in|ex)clu(?:ded|sion)|must|required?)\b/i

const TIMED =
  /\b(?:within|during|in) (?:\S+ ){0,3}(?:\d+-?)?(?:hours?|h|days?|weeks?|months?|years?)\b/i

/** A sentence without an end is read up to here. */
const LONGEST_SENTENCE = 2000

/**
 * The windows of what is asked of people who may take part: in criteria of eligibility, and in
 * sentences that speak of them.
 */
export function windowClaims(
  document: Document,
  subject: Subject | undefined,
  vocabulary: Vocabulary,
): Claim[] {
  return document.blocks.flatMap((block): Claim[] => {
    const { text } = block.flat
    const isRead = block.kind === 'paragraph' || block.kind === 'list-item'
    if (!isRead) return []
    const isCriterion = isAboutCriteria(block)
    if (!(isCriterion || ASKING.test(text)) || !TIMED.test(text)) return []
    return block.sentences
      .filter(({ start, end }) => isCriterion || ASKING.test(text.slice(start, end)))
      .flatMap((sentence) => claimsOfSentence(document, block, sentence, subject, vocabulary))
  })
}

function claimsOfSentence(
  document: Document,
  block: Block,
  { start, end }: Span,
  subject: Subject | undefined,
  vocabulary: Vocabulary,
): Claim[] {
  const last = Math.min(end, start + LONGEST_SENTENCE)
  const tokens = tokenize(block.flat.text, start, last, vocabulary)
  const placer = new Placer(document, block)
  const at = (from: number, to: number): Place =>
    placer.place(tokens[from]?.start ?? start, tokens[to - 1]?.end ?? last)
  return clausesOf(tokens, readWindows(tokens)).flatMap(({ windows, from, to }) => {
    const requirement = at(from, to)
    return windows.map((window): Claim => {
      const { unitKey, direction, anchor } = window
      return {
        kind: 'window',
        ...(subject && { subject }),
        measure: { key: 'window', label: 'window' },
        scope: {},
        value: {
          limit: limitOf(window, placer),
          unit: unitKey,
          requirement,
          ...(direction && { direction }),
          ...(anchor && { event: textOf(tokens, anchor.from, anchor.to) }),
        },
        place: at(window.from, window.to),
      }
    })
  })
}

function limitOf({ number, unit }: WindowMention, placer: Placer): Figure {
  if (number !== undefined) return placer.figure(numeralOf(number))
  const place = placer.place(unit?.start ?? 0, unit?.end ?? 0)
  return { text: place.quote, value: 1, decimals: 0, place }
}

/** The words of an event, in lower case and without articles. */
function textOf(tokens: readonly Token[], from: number, to: number): string {
  const words = tokens.slice(from, to).map(({ text }) => text.toLowerCase())
  return words.filter((word) => word !== 'the' && word !== 'a' && word !== 'an').join(' ')
}
