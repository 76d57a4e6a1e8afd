import type { SetSize, Size } from './group.js'

/** "24 evaluable". */
export function sizeInWords({ n, set }: SetSize): string {
  return `${String(n)} ${setInWords(set)}`
}

/** "1 person is", "2 people are". */
export function peopleInWords(count: number): string {
  return count === 1 ? '1 person is' : `${String(count)} people are`
}

/** "26 treated in cohort 1". */
export function partInWords({ scope, value }: Size): string {
  const set = scope.analysisSet === undefined ? '' : ` ${setInWords(scope.analysisSet.key)}`
  return `${String(value.number.value)}${set} in ${scope.cohort?.key ?? 'a cohort'}`
}

/** "26 treated in cohort 1 + 6 in cohort 3 = 32". */
export function additionInWords(parts: readonly Size[]): string {
  const sum = parts.reduce((total, { value }) => total + value.number.value, 0)
  return `${parts.map(partInWords).join(' + ')} = ${String(sum)}`
}

function setInWords(set: string): string {
  return set.replaceAll('-', ' ')
}
