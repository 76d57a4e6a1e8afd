import type { Claim } from '../claims/claim.js'
import type { Block, Document } from '../document/document.js'
import { spanInFile } from '../document/flat-text.js'
import { placeIn } from '../document/place-in.js'
import { readDateAt } from '../document/printed-date.js'

/** The entries of a document's reference list. Where any is numbered, what is not is no entry. */
export function referenceClaims(document: Document): readonly Claim<'reference'>[] {
  const entries = document.blocks
    .filter(({ kind, flat }) => kind === 'reference' && flat.text.trim() !== '')
    .map((block) => entryOf(block, document))
  const numbered = entries.filter(({ value }) => value.number !== undefined)
  return numbered.length > 0 ? numbered : entries
}

function entryOf(block: Block, document: Document): Claim<'reference'> {
  const [, bracketed, dotted] = PRINTED.exec(block.flat.text) ?? []
  const printed = bracketed ?? dotted
  const number = printed === undefined ? numberBefore(block, document) : Number(printed)
  const { text } = block.flat
  const breaksOffAt = END.exec(text)?.[0].trim()
  const doi = DOI.exec(text)?.[0].toUpperCase()
  const accessed = accessedIn(text)
  return {
    kind: 'reference',
    measure: { key: 'reference', label: 'reference' },
    scope: {},
    value: {
      text,
      ...(number !== undefined && { number }),
      ...(doi !== undefined && { doi }),
      ...(breaksOffAt !== undefined && { breaksOffAt }),
      ...(accessed && { accessed }),
    },
    place: placeIn(document, block, 0, text.length),
  }
}

/** A number that the parser left in the text: "[5] ", "5. ". */
const PRINTED = /^\s*(?:\[(\d{1,3})\]|(\d{1,3})[.)])\s?(?=\S)/

/** The number that a parser took for a list's: it stands right before the entry in its line. */
function numberBefore({ flat }: Block, { text }: Document): number | undefined {
  const { start } = spanInFile(flat, 0, flat.text.length)
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  const [, bracketed, dotted] =
    /(?:\[(\d{1,3})\]|(\d{1,3})[.)])\s{0,8}$/.exec(line.slice(-20)) ?? []
  const printed = bracketed ?? dotted
  return printed === undefined ? undefined : Number(printed)
}

/** What no entry ends with: something is to follow. */
const END =
  /(?:\bet al\.?|\bdoi:?|\b(?:available|retrieved|accessed)(?: (?:at|from|on))?:?|[,:;(])\s*$/i

const DOI = /\b10\.\d{4,9}\/[^\s"<>]{1,200}?(?=[.,;)\]]*(?:\s|$))/i

const ACCESSED = /\b(?:accessed|retrieved|viewed|last visited)\b:?(?: on)?:? /i

function accessedIn(text: string): Claim<'reference'>['value']['accessed'] {
  const lead = ACCESSED.exec(text)
  return lead === null ? undefined : readDateAt(text, lead.index + lead[0].length)?.date
}
