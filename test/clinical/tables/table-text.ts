/** A table in Markdown: its head, then its rows. */
export function tableText(
  head: readonly string[],
  ...rows: readonly (readonly string[])[]
): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`
  return line(head) + line(head.map(() => '---')) + rows.map(line).join('')
}
