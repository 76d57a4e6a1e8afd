/** Words that tell no two things apart. */
const small = new Set(
  (
    'a an the of in at on for with and or to by from per who were was had group arm patient people ' +
    'participant subject rate value level total all number mean median'
  ).split(' '),
)

/** Ways to write one word: units of time, and numbers in letters. */
const written = new Map([
  ['h', 'hour'],
  ['hr', 'hour'],
  ['min', 'minute'],
  ['wk', 'week'],
  ['mo', 'month'],
  ['yr', 'year'],
  ...'one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, index): [string, string] => [word, String(index + 1)]),
])

/** The words of a phrase that carry its meaning: lower case, singular. */
function contentOf(phrase: string): ReadonlySet<string> {
  const words = phrase
    .toLowerCase()
    .replaceAll('licence', 'license')
    .replaceAll('tumour', 'tumor')
    .replaceAll('enrolment', 'enrollment')
    .replaceAll(/(?<=[a-z]{3})is(?=e[ds]?\b|ation)/g, 'iz')
    .replaceAll(/ae(?=m)|oe(?=d)/g, 'e')
    .split(/[^\p{L}\p{N}.%≥≤<>+]+/u)
    .map((word) => word.replace(/^\.|\.$/g, '').replace(/(?<=\p{L}{2})s$/u, ''))
    .filter((word) => word !== '')
    .map((word) => written.get(word) ?? word)
  const telling = words.filter((word) => !small.has(word))
  return new Set(telling.length > 0 ? telling : words)
}

/** Whether two phrases name the same thing, one perhaps in more words than the other. */
export function sameWords(a: string, b: string): boolean {
  const [first, second] = [contentOf(a), contentOf(b)]
  if (first.size === 0 || second.size === 0) return false
  return holds(first, second) || holds(second, first)
}

function holds(whole: ReadonlySet<string>, part: ReadonlySet<string>): boolean {
  return [...part].every((word) => whole.has(word))
}
