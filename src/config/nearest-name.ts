/**
 * The known name that a mistyped or shortened one most likely stands for, or undefined where none
 * is near: at most one edit in three characters, counted as Damerau did (1964), or the same
 * beginning. Of equally near names the first wins.
 */
export function nearestName(name: string, known: Iterable<string>): string | undefined {
  // A name this long was not mistyped, and the distance takes time squared in its length.
  if (name.length > 100) return undefined
  let best: string | undefined
  let bestDistance = Math.max(1, Math.floor(name.length / 3)) + 1
  for (const candidate of known) {
    const distance = distanceOf(name.toLowerCase(), candidate.toLowerCase())
    if (distance < bestDistance) {
      best = candidate
      bestDistance = distance
    }
  }
  return best
}

function distanceOf(name: string, candidate: string): number {
  const shortened = name.length >= 3 && candidate.startsWith(name)
  return shortened ? 1 : editDistance(name, candidate)
}

/** Insertions, deletions, substitutions and swaps of neighbours, one edit each. */
function editDistance(a: string, b: string): number {
  let before: readonly number[] = []
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const substituted = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swaps = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const swapped = swaps ? (before[j - 2] ?? 0) + 1 : Infinity
      next.push(Math.min(substituted, swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    before = row
    row = next
  }
  return row[b.length] ?? 0
}
