import { type Claim, defineCheck, fileName, groupBy, sidesInOrder } from '../../src/index.js'

export default defineCheck({
  id: 'identifier',
  summary: 'Identifiers are well formed, and a trial has one number in each register',
  severity: 'warning',
  reads: ['identifier'],
  per: 'fact',
  messages: {
    malformed: '{{id}} is no number of its register: {{reason}}',
    twoNumbers: '{{name}} is {{here}} here, but {{there}} in {{source}}',
    twoNames: '{{id}} is {{here}} here, but {{there}} in {{source}}',
  },
  /** All identifiers of trials meet: one number is one trial, whatever each source calls its subject. */
  key: ({ value }) => (literature.has(value.scheme) ? undefined : value.scheme),
  check(claims, { report, source, verify }) {
    for (const claim of claims) {
      const { id, malformed } = claim.value
      if (malformed === undefined) continue
      const likely = claims.find(
        (other) =>
          other.value.malformed === undefined &&
          areNear(id, other.value.id) &&
          mayShareSubject(claim, other),
      )
      report({
        message: 'malformed',
        data: { id: claim.place.quote, reason: malformed },
        at: claim,
        related: likely === undefined ? [] : [{ message: 'a number that it may be', at: likely }],
        derivation: [`${claim.place.quote}: ${malformed}`],
        ...(likely && {
          likelySlip: `a digit of ${likely.value.id} may have been dropped or doubled`,
        }),
      })
    }
    const named = claims.filter(
      ({ value }) => value.of !== undefined && value.malformed === undefined,
    )
    for (const same of groupBy(named, ({ value }) => value.of).values()) {
      const numbered = distinct(same, ({ value }) => value.id)
      for (const [at, later] of numbered.entries()) {
        const earlier = numbered.slice(0, at).find((other) => mayShareSubject(later, other))
        if (earlier === undefined) continue
        const { claim, other: first, ranked } = sidesInOrder(later, earlier, source)
        report({
          message: 'twoNumbers',
          data: {
            name: claim.value.of ?? '',
            here: claim.value.id,
            there: first.value.id,
            source: sourceOf(claim, first),
          },
          at: claim,
          related: [{ message: 'the other number', at: first }],
          derivation: [
            'a trial has one number in a register; both stand right behind its name',
            ...ranked,
          ],
        })
      }
      const [first, another] = numbered
      if (another !== undefined) continue
      for (const claim of same) {
        if (claim.place.path === first.place.path || !mayShareSubject(claim, first)) continue
        verify({ claim, how: `${fileName(first.place.path)} has ${first.value.id} too` })
      }
    }
    for (const same of groupBy(named, ({ value }) => value.id).values()) {
      const [first, ...others] = distinct(same, ({ value }) => plainName(value.of ?? ''))
      for (const claim of others) {
        report({
          message: 'twoNames',
          data: {
            id: claim.value.id,
            here: claim.value.of ?? '',
            there: first.value.of ?? '',
            source: sourceOf(claim, first),
          },
          at: claim,
          related: [{ message: 'the other name', at: first }],
          derivation: ['one number, and two names right before it: a trial may have two names'],
          severity: 'info',
        })
      }
    }
  },
})

/** Numbers of publications: a paper has many, and none is a trial's. */
const literature: ReadonlySet<string> = new Set(['doi', 'pmid'])

/** Trials of two drugs may have one name: "Study 101". */
function mayShareSubject(a: Claim<'identifier'>, b: Claim<'identifier'>): boolean {
  if (a.place.path === b.place.path || !namesDrug(a) || !namesDrug(b)) return true
  return a.subject?.key === b.subject?.key
}

/** Whether a claim says what its trial is of; the number itself as its subject says nothing. */
function namesDrug({ subject, value }: Claim<'identifier'>): boolean {
  return subject !== undefined && subject.name !== value.id
}

/** The first claim of each value, in reading order. */
function distinct(
  claims: readonly Claim<'identifier'>[],
  valueOf: (claim: Claim<'identifier'>) => string,
): readonly [Claim<'identifier'>, ...Claim<'identifier'>[]] {
  const first = [...groupBy(claims, valueOf).values()].flatMap(([claim]) => claim ?? [])
  return first as [Claim<'identifier'>, ...Claim<'identifier'>[]]
}

function plainName(name: string): string {
  return name.toLowerCase().replaceAll('-', '')
}

function sourceOf(claim: Claim, other: Claim): string {
  return claim.place.path === other.place.path ? 'the same source' : fileName(other.place.path)
}

/** Whether one number is the other with one digit more. */
function areNear(a: string, b: string): boolean {
  const [short = '', long = ''] = [a, b].sort((x, y) => x.length - y.length)
  if (long.length - short.length !== 1) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  return short.slice(at) === long.slice(at + 1)
}
