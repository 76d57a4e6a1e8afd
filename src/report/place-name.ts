import type { Location } from '../document/place.js'

/**
 * Where in a file something stands, as a reader looks it up: "12:5" (line and column), "page 3,
 * line 12" for a file that has no lines of its own, both where the file is text with an order of
 * its own ("12:5, /protocolSection/statusModule").
 */
export function placeName({ start, address, isRendering }: Omit<Location, 'path'>): string {
  const lines = `${start.line}:${start.column}`
  if (address === undefined) return lines
  return isRendering ? address.label : `${lines}, ${address.label}`
}

/** The path with the place in it: "record.txt:12:5", "report.pdf (page 3, line 12)". */
export function pathAndPlace(location: Location): string {
  const { path, start, address, isRendering } = location
  const lines = isRendering ? '' : `:${start.line}:${start.column}`
  return address === undefined ? `${path}${lines}` : `${path}${lines} (${address.label})`
}
