import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim } from '../../src/claims/claim.js'
import { claimsIn } from './claims-in.js'

/** The numbers that a claim states, in the order of its value, whatever they were printed like. */
function numbersOf(value: unknown): number[] {
  if (typeof value !== 'object' || value === null) return []
  if ('decimals' in value && 'value' in value) return [Number(value.value)]
  return Object.values(value).flatMap(numbersOf)
}

/** What a text claims, but for how its numbers are printed. */
async function stated(text: string): Promise<unknown[]> {
  return (await claimsIn(text)).map(({ kind, measure, value }: Claim) => ({
    kind,
    measure: measure.key,
    numbers: numbersOf(value),
  }))
}

const tenths = fc.integer({ min: 10, max: 999 }).map((number) => (number / 10).toFixed(1))

/** A share and its interval, in ascending order: lower bound, estimate, upper bound. */
const interval = fc
  .uniqueArray(tenths, { minLength: 3, maxLength: 3 })
  .map((numbers) => numbers.toSorted((a, b) => Number(a) - Number(b)))

const plain = ([lower, estimate, upper]: readonly string[]): string =>
  `The ORR was ${estimate ?? ''}% (95% CI, ${lower ?? ''}-${upper ?? ''}).`

describe('a number in another notation makes the same claim', () => {
  it.each<[string, (numbers: readonly string[]) => string]>([
    ['a middle dot', (all) => plain(all).replaceAll('.', '·').replace(/·$/, '.')],
    [
      'decimal commas',
      ([l, e, u]) =>
        `The ORR was ${String(e).replace('.', ',')}% (95% CI ${comma(l)}–${comma(u)}).`,
    ],
    [
      '"percent"',
      ([l, e, u]) => `The ORR was ${String(e)} percent (95% CI, ${String(l)}-${String(u)}).`,
    ],
    [
      'a percent sign for each',
      ([l, e, u]) => `The ORR was ${String(e)}% (95% CI, ${String(l)}% to ${String(u)}%).`,
    ],
    [
      'square brackets',
      ([l, e, u]) => `The ORR was ${String(e)}% [95% CI: ${String(l)}; ${String(u)}].`,
    ],
    [
      'no bracket',
      ([l, e, u]) => `The ORR was ${String(e)}%, 95% CI ${String(l)} to ${String(u)}.`,
    ],
    [
      'the label turned round',
      ([l, e, u]) => `The ORR was ${String(e)}% (CI 95% ${String(l)}, ${String(u)}).`,
    ],
    ['a tilde', ([l, e, u]) => `The ORR was ${String(e)}% (95% CI ${String(l)}~${String(u)}).`],
    [
      '"and"',
      ([l, e, u]) => `The ORR was ${String(e)}% (95% CI between ${String(l)} and ${String(u)}).`,
    ],
  ])('with %s', async (_, print) => {
    await fc.assert(
      fc.asyncProperty(interval, async (numbers) => {
        expect(await stated(print(numbers))).toEqual(await stated(plain(numbers)))
      }),
      { numRuns: 40 },
    )
  })

  it.each(['-', '‐', '‑', '–', '−'])('below zero with the minus %s', async (minus) => {
    await fc.assert(
      fc.asyncProperty(interval, async ([l, e, u]) => {
        const print = (sign: string): string =>
          `The mean difference was ${sign}${String(e)} (95% CI ${sign}${String(u)} to ${sign}${String(l)}).`
        expect(await stated(print(minus))).toEqual(await stated(print('-')))
      }),
      { numRuns: 20 },
    )
  })

  it.each([',', ' ', '.', "'", '\u2009'])('with thousands parted by "%s"', async (sign) => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 2100, max: 999_999 }), async (size) => {
        const text = String(size)
        const parted = `${text.slice(0, -3)}${sign}${text.slice(-3)}`
        const sentence = (number: string): string => `A total of ${number} patients were enrolled.`
        expect(await stated(sentence(parted))).toEqual(await stated(sentence(text)))
      }),
      { numRuns: 40 },
    )
  })
})

function comma(number: string | undefined): string {
  return String(number).replace('.', ',')
}

describe('what another sentence says', () => {
  it('changes no claim of those around it', async () => {
    const unrelated = fc.constantFrom(
      'The weather was fine.',
      'Funding came from a foundation.',
      'The building was painted, and the garden was open.',
    )
    await fc.assert(
      fc.asyncProperty(interval, unrelated, fc.boolean(), async (numbers, other, isFirst) => {
        const claim = plain(numbers)
        const text = isFirst ? `${other} ${claim}` : `${claim} ${other}`
        expect(await stated(text)).toEqual(await stated(claim))
      }),
      { numRuns: 40 },
    )
  })
})
