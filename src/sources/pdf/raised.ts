import type { Fragment } from './fragment.js'

/** The height of a band of the page in which neighbours are looked for, in points. */
const bandHeight = 24

/**
 * Puts small fragments that are raised above a line, or lowered below it, on the line's baseline:
 * citations, powers, marks of footnotes, indices.
 */
export function settleRaised(fragments: readonly Fragment[]): void {
  const bands = new Map<number, Fragment[]>()
  for (const fragment of fragments) {
    const band = Math.floor(fragment.baseline / bandHeight)
    const inBand = bands.get(band)
    if (inBand === undefined) bands.set(band, [fragment])
    else inBand.push(fragment)
  }
  const settled: { readonly fragment: Fragment; readonly host: Fragment; readonly rise: number }[] =
    []
  for (const fragment of fragments) {
    const band = Math.floor(fragment.baseline / bandHeight)
    const near = [band - 1, band, band + 1].flatMap((at) => bands.get(at) ?? [])
    const host = near.find((other) => isHost(other, fragment))
    if (host !== undefined)
      settled.push({ fragment, host, rise: fragment.baseline - host.baseline })
  }
  for (const { fragment, host, rise } of settled) {
    fragment.isRaised = rise > 0.15 * host.size
    fragment.baseline = host.baseline
  }
}

/** Whether a fragment is set small beside another, and off its baseline. */
function isHost(host: Fragment, fragment: Fragment): boolean {
  if (fragment.size > 0.85 * host.size) return false
  const rise = fragment.baseline - host.baseline
  if (rise > 0.75 * host.size || rise < -0.4 * host.size || Math.abs(rise) < 0.03 * host.size) {
    return false
  }
  const near = 0.35 * host.size
  const isBehind = fragment.left > host.left && Math.abs(fragment.left - host.right) < near
  return isBehind || Math.abs(host.left - fragment.right) < near
}
