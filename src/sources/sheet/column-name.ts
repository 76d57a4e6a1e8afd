/** The name of a column as sheets show it, from its number, which counts from 0: "A", "Z", "AA". */
export function columnName(index: number): string {
  let name = ''
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name
  }
  return name
}

/** The number of a column, from 0, by the letters that a reference such as "AB12" begins with. */
export function columnIndex(reference: string): number {
  let index = 0
  for (const letter of /^[A-Z]{1,3}/.exec(reference)?.[0] ?? '') {
    index = index * 26 + letter.charCodeAt(0) - 64
  }
  return index - 1
}
