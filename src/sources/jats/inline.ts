import type { InlineRole, InlineRoles } from '../markup/flatten.js'
import { textOf } from '../markup/elements.js'
import type { MarkupElement } from '../markup/tree.js'

/** What JATS's inline elements do to the words around them. */
export const inlineRole: InlineRoles = (element, before) =>
  element.name === 'xref' ? roleOfReference(element, before) : (roles.get(element.name) ?? 'words')

const roles: ReadonlyMap<string, InlineRole> = new Map<string, InlineRole>([
  ['break', 'break'],
  ['sup', 'raised'],
  ['mml:msup', 'power'],
  ['mml:mfrac', 'fraction'],
  ...(
    [
      'fn', 'tex-math', 'mml:annotation', 'graphic', 'inline-graphic', 'media', 'object-id',
      'disp-formula', 'disp-formula-group', 'inline-supplementary-material', 'index-term',
      'private-char', 'processing-meta', 'permissions', 'alt-text', 'long-desc',
    ] as const
  ).map((name) => [name, 'nothing'] as const),
]) // prettier-ignore

/**
 * A number that stands for an entry of the reference list, or a mark that stands for a note, is no
 * word of the text; in square brackets it is a citation that shows what it is. Names with a year,
 * "Table 2" and the like are words.
 */
function roleOfReference(xref: MarkupElement, before: string): InlineRole {
  const type = xref.attributes['ref-type']
  const text = textOf(xref)
  if (type === 'bibr') {
    return !/^[[(]?\d{1,3}(?:[\s,;–-]+\d{1,3})*[\])]?$/.test(text) ||
      isInSquareBrackets(text, before)
      ? 'words'
      : 'nothing'
  }
  const isOfNote = type === 'fn' || type === 'table-fn' || type === 'aff' || type === 'corresp'
  return isOfNote && text.length <= 4 ? 'nothing' : 'words'
}

function isInSquareBrackets(text: string, before: string): boolean {
  return text.startsWith('[') || /\[[^\]]*$/.test(before)
}
