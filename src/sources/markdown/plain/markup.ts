import { textIn, pointIn, type Line } from './line.js'
import { isPlainText } from './plain-text.js'
import type { PhrasingContent } from 'mdast'

const special = String.raw`*_~\x60\\&<[\]\0`
/** Words that begin with a letter or a digit, so that a mark before them can only open. */
const words = String.raw`[\p{L}\p{N}](?:[^${special}\t\n]*[^${special}\s])?`
/** After a letter or before white space a mark can close. */
const closing = (mark: string) => String.raw`(?:(?<=[\p{L}\p{N}])${mark}(?!\*)|${mark}(?=\s|$))`

const markup = new RegExp(
  [
    String.raw`\*\*(?<strong>${words})${closing(String.raw`\*\*`)}`,
    String.raw`\*(?<emphasis>${words})${closing(String.raw`\*`)}`,
    String.raw`(?<!!)\[(?<label>${words})\]\((?<url>[\w./:#?=,%@+~-]+)\)`,
  ].join('|'),
  'gu',
)

/**
 * The nodes of a part of a line that has markup of the simplest kind: emphasis and links around
 * words, none within another, and no other mark that could meet theirs.
 */
export function simpleMarkup(
  line: Line,
  from: number,
  to: number,
  brackets: boolean,
): PhrasingContent[] | undefined {
  const text = line.text.slice(from, to)
  const bare = text.replace(markup, 'x')
  if (/[*[\]]/.test(bare) || !isPlainText(bare, brackets)) return undefined
  const nodes: PhrasingContent[] = []
  let end = from
  for (const match of text.matchAll(markup)) {
    const start = from + match.index
    if (start > end) nodes.push(textIn(line, end, start))
    end = start + match[0].length
    nodes.push(nodeOf(match, line, start))
  }
  if (end < to) nodes.push(textIn(line, end, to))
  return nodes
}

function nodeOf(
  { 0: found, groups }: RegExpMatchArray,
  line: Line,
  start: number,
): PhrasingContent {
  const position = { start: pointIn(line, start), end: pointIn(line, start + found.length) }
  const child = (mark: number, value: string) => [
    textIn(line, start + mark, start + mark + value.length),
  ]
  const { strong, emphasis, label = '', url = '' } = groups ?? {}
  if (strong !== undefined) return { type: 'strong', children: child(2, strong), position }
  if (emphasis !== undefined) return { type: 'emphasis', children: child(1, emphasis), position }
  return { type: 'link', title: null, url, children: child(1, label), position }
}
