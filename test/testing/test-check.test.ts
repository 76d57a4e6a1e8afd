import { describe, expect, it } from 'vitest'
import { defineCheck, type Check } from '../../src/lint/check.js'
import { runCheck, testCheck, type CheckCases } from '../../src/testing/index.js'
import { lines, sameCount } from '../lint/sample-plugin.js'

type SameCountMessages = (typeof sameCount)['messages']
type Conflicting = CheckCases<SameCountMessages>['conflicting'][number]
type Consistent = CheckCases<SameCountMessages>['consistent'][number]

const consistent: Consistent = { sources: { 'a.lines': 'a = 1' } }
const conflicting: Conflicting = {
  name: 'two counts',
  sources: { 'a.lines': '⟦a = 1⟧', 'b.lines': 'b = 3; a = 2' },
  findings: [
    {
      message: 'differs',
      data: { here: 1, there: 2 },
      at: 'a = 1',
      path: 'a.lines',
      severity: 'warning',
      related: ['a = 2'],
    },
  ],
}

// What the tester promises, on the sample check, under the runner of this very file.
testCheck(
  sameCount,
  {
    consistent: [
      { ...consistent, verified: 0 },
      { sources: { 'a.lines': 'a = 12', 'b.lines': 'b = 13; a = 12' }, verified: 2 },
      { sources: { 'a.lines': 'nothing to see' }, claims: 0 },
    ],
    conflicting: [conflicting],
  },
  { describe, it, readers: [lines] },
)

/** Declares the tests of a check with a runner that runs them at once; gives what each threw. */
async function outcomesOf(
  cases: CheckCases<SameCountMessages>,
  check: Check<'count', SameCountMessages, Readonly<Record<string, never>>> = sameCount,
): Promise<readonly (string | undefined)[]> {
  const bodies: (() => Promise<void>)[] = []
  testCheck(check, cases, {
    readers: [lines],
    describe: (_, body) => {
      body()
    },
    it: (_, body) => bodies.push(body),
  })
  return Promise.all(
    bodies.map((body) =>
      body().then(
        () => undefined,
        (error: unknown) => (error instanceof Error ? error.message : 'not an error'),
      ),
    ),
  )
}

/** What the one conflicting case of a check throws. */
async function outcomeOf(one: Conflicting): Promise<string | undefined> {
  const [, outcome] = await outcomesOf({ consistent: [consistent], conflicting: [one] })
  return outcome
}

describe('the check tester', () => {
  it('passes where all holds', async () => {
    expect(await outcomeOf(conflicting)).toBeUndefined()
  })

  it('names cases after their text where they have no name', () => {
    const names: string[] = []
    testCheck(
      sameCount,
      { consistent: [{ text: 'a  =\n1' }, consistent], conflicting: [conflicting] },
      {
        describe: (name, body) => {
          names.push(name)
          body()
        },
        it: (name) => names.push(name),
      },
    )
    expect(names).toEqual([
      'same-count',
      'is content with',
      'a = 1',
      'a.lines',
      'finds',
      'two counts',
    ])
  })

  it('fails when there is no case', () => {
    const declare = (cases: CheckCases<SameCountMessages>) => () => {
      testCheck(sameCount, cases, { describe, it })
    }
    expect(declare({ consistent: [], conflicting: [conflicting] })).toThrow('consistent')
    expect(declare({ consistent: [consistent], conflicting: [] })).toThrow('conflicting')
  })

  it('fails when no runner is at hand', () => {
    expect(() => {
      testCheck(sameCount, { consistent: [consistent], conflicting: [conflicting] })
    }).toThrow('{ describe, it }')
  })

  it('fails when a consistent case has a finding', async () => {
    const [outcome] = await outcomesOf({
      consistent: [{ sources: { 'a.lines': 'a = 1; a = 2' } }],
      conflicting: [conflicting],
    })
    expect(outcome).toMatch(/^found, but not expected: differs .*"a = 1" of a\.lines/u)
  })

  it('fails when the check is handed no claim', async () => {
    const [outcome] = await outcomesOf({
      consistent: [{ sources: { 'a.lines': 'nothing to see' } }],
      conflicting: [conflicting],
    })
    expect(outcome).toContain('no claim')
  })

  it('fails when a conflicting case expects nothing', async () => {
    expect(await outcomeOf({ ...conflicting, findings: [] })).toContain('at least one')
  })

  it('fails when a source cannot be read', async () => {
    expect(await outcomeOf({ ...conflicting, sources: { 'a.xyz': 'a = 1' } })).toContain('.xyz')
  })

  it.each([
    ['data', { data: { here: 1, there: 3 } }],
    ['at', { at: 'a = 2' }],
    ['path', { path: 'b.lines' }],
    ['severity', { severity: 'error' }],
    ['related', { related: [] }],
    ['likelySlip', { likelySlip: 'a copy' }],
  ] as const)('fails when %s differs', async (_, changed) => {
    const outcome = await outcomeOf({
      ...conflicting,
      findings: [{ message: 'differs', ...changed }],
    })
    expect(outcome).toMatch(/^expected, but not found/u)
    expect(outcome).toContain('found, but not expected')
  })

  it('fails when a finding stands beside the marked range, or has none', async () => {
    const findings = [{ message: 'differs' }] as const
    const beside = { 'a.lines': '⟦a⟧ = 1', 'b.lines': 'a = 2' }
    const twice = { 'a.lines': '⟦a = 1⟧', 'b.lines': '⟦a = 2⟧' }
    expect(await outcomeOf({ sources: beside, findings })).toContain('marked ranges')
    expect(await outcomeOf({ sources: twice, findings })).toContain('marked ranges')
  })

  it('gives a precise expectation the finding that it needs', async () => {
    const outcome = await outcomeOf({
      sources: { 'a.lines': 'a = 1; a = 2; a = 3' },
      findings: [{ message: 'differs' }, { message: 'differs', data: { here: 1, there: 2 } }],
    })
    expect(outcome).toBeUndefined()
  })

  it('fails when the number of verified claims differs', async () => {
    const [outcome] = await outcomesOf({
      consistent: [{ ...consistent, verified: 1 }],
      conflicting: [conflicting],
    })
    expect(outcome).toContain('verified')
  })

  it('fails when the order of the sources decides what is found', async () => {
    const first = defineCheck({
      id: 'first',
      summary: 'Depends on the order',
      severity: 'warning',
      reads: ['count'],
      per: 'fact',
      messages: sameCount.messages,
      key: () => 'all',
      check([one, two], { report }) {
        if (one === undefined || two === undefined) return
        if (one.value.number.value > two.value.number.value) return
        const data = { here: one.value.number.text, there: two.value.number.text }
        report({ message: 'differs', data, at: one, derivation: [] })
      },
    })
    const outcomes = await outcomesOf(
      {
        consistent: [consistent],
        conflicting: [
          {
            sources: { 'a.lines': 'a = 1', 'b.lines': 'a = 2' },
            findings: [{ message: 'differs' }],
          },
        ],
      },
      first,
    )
    expect(outcomes[1]).toContain('the other way round')
  })

  it('fails when a verified claim would pass whatever its digits', async () => {
    const gullible = defineCheck({
      id: 'gullible',
      summary: 'Believes all',
      severity: 'warning',
      reads: ['count'],
      per: 'claim',
      messages: sameCount.messages,
      check(claim, { verify, report }) {
        if (claim.value.number.value < 1_000_000) verify({ claim, how: 'it says so' })
        else report({ message: 'differs', data: { here: 0, there: 0 }, at: claim, derivation: [] })
      },
    })
    const large = {
      sources: { 'a.lines': 'a = 1000000' },
      findings: [{ message: 'differs' }],
    } as const
    const one = { sources: { 'a.lines': 'a = 12' }, verified: 1 }
    const prove = (consistentCase: Consistent) =>
      outcomesOf({ consistent: [consistentCase], conflicting: [large] }, gullible)
    expect((await prove(one))[0]).toContain('"a = 12" of a.lines is called verified')
    expect((await prove({ ...one, provesVerifications: false }))[0]).toBeUndefined()
  })
})

describe('runCheck', () => {
  it('runs one check over named sources', async () => {
    const report = await runCheck(
      sameCount,
      { 'a.lines': 'a = 1', 'b.lines': 'b = 2' },
      { readers: [lines], config: { subjects: [{ name: 'a', aliases: ['b'] }] } },
    )
    expect(report.findings.map(({ message }) => message)).toEqual(['1 here, 2 there'])
    expect(report.asOf).toBe('2025-01-01')
  })

  it('hands over the options and says when they are wrong', async () => {
    const report = await runCheck(
      sameCount,
      { 'a.lines': 'a = 1' },
      { readers: [lines], options: { strict: true }, asOf: '2026-01-01' },
    )
    expect(report.diagnostics.map(({ message }) => message)).toEqual([
      expect.stringContaining('strict'),
    ])
    expect(report.asOf).toBe('2026-01-01')
  })
})
