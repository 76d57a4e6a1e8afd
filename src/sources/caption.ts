import type { Block } from '../document/document.js'

/**
 * Whether a block right above a table names it: a heading, or a paragraph that begins as a caption
 * does, leads in with a colon, has no verb, or is too short and open to be a sentence of its own.
 */
export function isCaption(block: Block): boolean {
  const { text } = block.flat
  return (
    block.kind === 'heading' ||
    /^(?:supplementary |supplemental |appendix )?(?:table|tab\.|exhibit)\b/i.test(text) ||
    text.endsWith(':') ||
    (text.length <= 120 && !/[.!?;,]["”’)]?$/.test(text)) ||
    (text.length <= LONGEST_TITLE && !VERB.test(text))
  )
}

const LONGEST_TITLE = 300

/** What a title lacks and a sentence has. */
const VERB =
  /[?!]|\. \p{Lu}|\b(?:is|are|was|were|be|been|has|have|had|did|does|do|can|may|will|would|should|could|shows?|showed|found|gave|gives?|led|remains?|remained|[a-z]+ed (?:the|a|an|in|to|by|with))\b/u
