/** The names of the months as dates have them. */
const MONTHS: ReadonlySet<string> = new Set(
  (
    'jan january feb february mar march apr april may jun june jul july aug august ' +
    'sep sept september oct october nov november dec december'
  ).split(' '),
)

/** Whether a word, given in lower case, names a month. */
export function isMonth(lower: string): boolean {
  return MONTHS.has(lower)
}
