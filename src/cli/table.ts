import { displayWidth } from '../report/display-width.js'
import { visibleText } from '../report/visible-text.js'

/** Rows of text in columns two spaces apart; the last column is as long as it is. */
export function tableRows(rows: readonly (readonly string[])[]): string {
  const visible = rows.map((row) => row.map(visibleText))
  const widths: number[] = []
  for (const row of visible) {
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, displayWidth(cell))
    })
  }
  return visible
    .map((row) => {
      const cells = row.map((cell, column) => {
        const isLast = column === row.length - 1
        return isLast ? cell : cell + ' '.repeat((widths[column] ?? 0) - displayWidth(cell))
      })
      return `${cells.join('  ').trimEnd()}\n`
    })
    .join('')
}
