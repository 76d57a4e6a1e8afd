import * as v from 'valibot'
import { describe, expectTypeOf, it } from 'vitest'
import type { AnyCheck, Claim, Config, Plugin } from '../../src/index.js'
import { defineCheck, lint } from '../../src/index.js'
import { runCheck, testCheck } from '../../src/testing/index.js'

// Nothing here runs: the compiler is the test. An expected error that does not come fails `tsc`.

const options = v.object({
  limit: v.optional(v.number(), 5),
  words: v.optional(v.array(v.string()), []),
})

const common = { id: 'x', summary: 'x', severity: 'error' } as const
const messages = {
  plain: 'nothing to fill',
  filled: '{{a}} and {{b}}',
  once: 'just {{a}}',
} as const

const perClaim = defineCheck({
  ...common,
  reads: ['count', 'dose'],
  per: 'claim',
  messages: { filled: '{{a}} and {{b}}' },
  options,
  check(claim, context) {
    expectTypeOf(claim).toEqualTypeOf<Claim<'count' | 'dose'>>()
    expectTypeOf(context.options).toEqualTypeOf<{ limit: number; words: string[] }>()
    if (claim.kind === 'dose') expectTypeOf(claim.value.unit).toEqualTypeOf<string>()
    // @ts-expect-error -- a kind that the check does not read
    if (claim.kind === 'ratio') return
    // @ts-expect-error -- only doses have a schedule
    String(claim.value.schedule)
    // @ts-expect-error -- no such option
    String(context.options.limits)
  },
})

const perFact = defineCheck({
  ...common,
  reads: ['count'],
  per: 'fact',
  messages: {},
  key: (claim) => claim.value.unit,
  check(claims) {
    expectTypeOf(claims).toEqualTypeOf<readonly Claim<'count'>[]>()
    // @ts-expect-error -- a count has no interval
    String(claims[0]?.value.interval)
  },
})

const perSource = defineCheck({
  ...common,
  reads: ['count'],
  per: 'source',
  messages,
  check(claims, { report, verify, options: none }) {
    const [at] = claims
    if (at === undefined) return
    expectTypeOf(none).toEqualTypeOf<Readonly<Record<string, never>>>()
    report({ message: 'plain', data: {}, at, derivation: [] })
    report({ message: 'filled', data: { a: 1, b: 'two' }, at: at.place, derivation: [] })
    report({ message: 'once', data: { a: 1 }, at, derivation: [], severity: 'info' })
    verify({ claim: at, how: 'so' })
    // @ts-expect-error -- no such message
    report({ message: 'unknown', data: {}, at, derivation: [] })
    // @ts-expect-error -- a placeholder lacks its value
    report({ message: 'filled', data: { a: 1 }, at, derivation: [] })
    // @ts-expect-error -- no value at all
    report({ message: 'once', data: {}, at, derivation: [] })
    // @ts-expect-error -- a placeholder of another message
    report({ message: 'once', data: { a: 1, b: 2 }, at, derivation: [] })
    // @ts-expect-error -- a message without placeholders takes no value
    report({ message: 'plain', data: { a: 1 }, at, derivation: [] })
    // @ts-expect-error -- a value that is neither text nor number
    report({ message: 'once', data: { a: undefined }, at, derivation: [] })
    // @ts-expect-error -- a finding shows its reasoning
    report({ message: 'once', data: { a: 1 }, at })
    // @ts-expect-error -- a finding has a place
    report({ message: 'once', data: { a: 1 }, derivation: [] })
    // @ts-expect-error -- no such severity
    report({ message: 'once', data: { a: 1 }, at, derivation: [], severity: 'fatal' })
  },
})

describe('the types of a check', () => {
  it('know the kinds that exist', () => {
    defineCheck({
      ...common,
      // @ts-expect-error -- nobody declared this kind
      reads: ['horoscope'],
      per: 'source',
      messages: {},
      check: () => undefined,
    })
  })

  it('ask for a key where the check is per fact', () => {
    // @ts-expect-error -- without key
    defineCheck({ ...common, reads: ['count'], per: 'fact', messages: {}, check: () => undefined })
  })

  it('let any check go where checks are asked for, without a cast', () => {
    const checks = [perClaim, perFact, perSource] satisfies readonly AnyCheck[]
    const plugin: Plugin = { name: 'mine', checks }
    const config: Config = { plugins: [plugin] }
    expectTypeOf(lint).toBeCallableWith({ config })
    for (const check of [perClaim, perFact, perSource]) {
      expectTypeOf(runCheck).toBeCallableWith(check, 'text')
    }
  })

  it('hold the cases of the tester to the messages of the check', () => {
    const declare = (): void => {
      testCheck(perClaim, {
        consistent: [{ text: 'x' }],
        conflicting: [
          { text: 'x', findings: [{ message: 'filled', data: { a: 1, b: 2 } }] },
          // @ts-expect-error -- no such message
          { text: 'x', findings: [{ message: 'wrong' }] },
          // @ts-expect-error -- a placeholder lacks its value
          { text: 'x', findings: [{ message: 'filled', data: { a: 1 } }] },
          // @ts-expect-error -- a text and sources
          { text: 'x', sources: { 'a.md': 'x' }, findings: [{ message: 'filled' }] },
          // @ts-expect-error -- no expectation
          { text: 'x' },
        ],
      })
    }
    expectTypeOf(declare).toBeFunction()
  })
})
