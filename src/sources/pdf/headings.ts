import { isHeadingShaped } from '../plain-text/headings.js'
import type { Line } from './line.js'
import type { PdfBlock } from './blocks.js'

/** A title may run over so many lines; a heading of the text's own size over fewer. */
const maxTitleLines = 5
const maxLines = 2
const maxTitleLength = 300

/** Larger than the text by this, a line is a heading by its size alone. */
const larger = 1.12

/** The levels of those blocks of text that are headings, from 1. */
export function headingLevels(blocks: readonly PdfBlock[]): ReadonlyMap<PdfBlock, number> {
  const body = bodyOf(blocks)
  const bySize: { readonly block: PdfBlock; readonly size: number }[] = []
  const byFont: PdfBlock[] = []
  for (const block of blocks) {
    if (block.type === 'table') continue
    const [first] = block.lines
    if (first === undefined) continue
    const text = block.lines.map((line) => line.text).join(' ')
    const isLarge = block.lines.every(({ size }) => size > larger * body.size)
    if (isLarge && block.lines.length <= maxTitleLines && isHeadingShaped(text, maxTitleLength)) {
      bySize.push({ block, size: Math.round(first.size * 2) / 2 })
    } else if (
      block.lines.length <= maxLines &&
      block.lines.every((line) => isSetApart(line, body)) &&
      isHeadingShaped(text)
    ) {
      byFont.push(block)
    }
  }
  const sizes = [...new Set(bySize.map(({ size }) => size))].toSorted((a, b) => b - a)
  return new Map([
    ...bySize.map(({ block, size }) => [block, sizes.indexOf(size) + 1] as const),
    ...byFont.map((block) => [block, sizes.length + 1] as const),
  ])
}

/** How most of the text is set. */
interface BodyType {
  readonly font: string
  readonly size: number
}

function isSetApart({ fragments, size }: Line, body: BodyType): boolean {
  return size > 0.95 * body.size && fragments.every(({ font }) => font !== body.font)
}

function bodyOf(blocks: readonly PdfBlock[]): BodyType {
  const lengths = new Map<string, { readonly type: BodyType; length: number }>()
  for (const block of blocks) {
    if (block.type === 'table') continue
    for (const { font, size, text } of block.lines) {
      const key = `${font} ${size.toFixed(1)}`
      const known = lengths.get(key)
      if (known === undefined) lengths.set(key, { type: { font, size }, length: text.length })
      else known.length += text.length
    }
  }
  const [most] = [...lengths.values()].toSorted((a, b) => b.length - a.length)
  return most?.type ?? { font: '', size: 0 }
}
