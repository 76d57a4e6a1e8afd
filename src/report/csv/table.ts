/** Tells a spreadsheet that the file is UTF-8. */
const byteOrderMark = '\uFEFF'

/**
 * Rows of cells as RFC 4180 has them (Y. Shafranovich, 2005), behind a byte order mark. What a
 * spreadsheet would take for a formula is made a text; what cannot be seen is the caller's to show.
 */
export function csvTable(rows: readonly (readonly (string | number)[])[]): string {
  return byteOrderMark + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

/** What a spreadsheet takes for the beginning of a formula, wide forms included. */
const formulaStart = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const inert = formulaStart.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert
}
