const candidates = [',', ';', '\t', '|'] as const

/** Lines that are looked at. */
const sampled = 20

/**
 * The delimiter of a table in text: of those that part its first lines the one that does so most
 * evenly, and of equals the one that makes more cells.
 */
export function delimiterOf(text: string): string {
  const lines = text
    .slice(0, 64 * 1024)
    .replaceAll(/"(?:[^"]|"")*"/g, '"')
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, sampled)
  let best: { readonly delimiter: string; readonly score: number } = { delimiter: ',', score: 0 }
  for (const delimiter of candidates) {
    const counts = lines.map((line) => line.split(delimiter).length - 1)
    const most = commonest(counts.filter((count) => count > 0))
    const score = counts.filter((count) => count === most).length + Math.min(most, 50) / 100
    if (most > 0 && score > best.score) best = { delimiter, score }
  }
  return best.delimiter
}

function commonest(counts: readonly number[]): number {
  const seen = new Map<number, number>()
  for (const count of counts) seen.set(count, (seen.get(count) ?? 0) + 1)
  return [...seen].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0
}
