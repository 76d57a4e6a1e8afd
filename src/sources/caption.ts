import type { Block } from '../document/document.js'

/**
 * Whether a block right above a table names it: a heading, or a paragraph that begins as a caption
 * does, leads in with a colon, or is too short and open to be a sentence of its own.
 */
export function isCaption(block: Block): boolean {
  const { text } = block.flat
  return (
    block.kind === 'heading' ||
    /^(?:supplementary |supplemental |appendix )?(?:table|tab\.|exhibit)\b/i.test(text) ||
    text.endsWith(':') ||
    (text.length <= 120 && !/[.!?;,]["”’)]?$/.test(text))
  )
}
