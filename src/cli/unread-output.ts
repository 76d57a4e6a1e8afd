import { LineIndex } from '../document/line-index.js'
import type { ExtractedSource } from '../lint/extract-claims.js'
import { visibleText } from '../report/visible-text.js'
import { tableRows } from './table.js'

/** The numbers of each source that no claim holds and nothing explains, with the words around. */
export function unreadAsTable(sources: readonly ExtractedSource[]): string {
  return sources.map(sourceTable).join('\n')
}

/** The same as plain data, with what was set aside and why. */
export function unreadAsJson(sources: readonly ExtractedSource[]): string {
  const content = sources.map(({ source, text, numbers }) => {
    const lines = new LineIndex(text)
    return {
      path: source.path,
      unread: numbers?.unread.map((place) => ({
        number: place.quote,
        position: lines.position(place.start),
        context: place.context,
      })),
      setAside: numbers?.setAside.map(({ start, end, reason }) => ({
        position: lines.position(start),
        text: text.slice(start, end),
        reason,
      })),
    }
  })
  return `${JSON.stringify(content, undefined, 2)}\n`
}

function sourceTable({ source, text, numbers }: ExtractedSource): string {
  const lines = new LineIndex(text)
  const unread = numbers?.unread ?? []
  const rows = unread.map(({ start, quote, context, at }) => {
    const { line, column } = lines.position(start)
    return [`  ${String(line)}:${String(column)}`, quote, around(context, at, quote.length)]
  })
  const count = `${String(unread.length)} number${unread.length === 1 ? '' : 's'} not read`
  return `${visibleText(source.path)}: ${count}\n${tableRows(rows)}`
}

const reach = 40

/** The words around a number, cut at white space where they go on. */
function around(context: string, at: number, length: number): string {
  const before = context.slice(Math.max(0, at - reach), at)
  const behind = context.slice(at + length, at + length + reach)
  const start = at > reach ? `…${before.replace(/^\S*\s/, '')}` : before
  const end = at + length + reach < context.length ? `${behind.replace(/\s\S*$/, '')}…` : behind
  return `${start}${context.slice(at, at + length)}${end}`
}
