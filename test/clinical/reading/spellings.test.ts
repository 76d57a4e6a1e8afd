import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { patternOf } from '../../../src/clinical/reading/spellings.js'

const whole = (spellings: readonly string[]) => new RegExp(`^(?:${patternOf(spellings)})$`, 'i')

describe('patternOf', () => {
  it('branches letter by letter', () => {
    expect(patternOf(['arm', 'case-patient'])).toBe('(?:arms?|case[ -]patients?)')
    expect(patternOf(['trial', 'trial arm'])).toBe('trial(?:[ -]arms?|s)?')
  })

  it('takes a hyphen for a space, a plural and capitals', () => {
    for (const text of ['case patient', 'Case-patients', 'CASE PATIENTS'])
      expect(whole(['case patient']).test(text), text).toBe(true)
    expect(whole(['case patient']).test('casepatient')).toBe(false)
  })

  it('matches its spellings and their plurals, and nothing else', () => {
    const spelling = fc.string({
      unit: fc.constantFrom('a', 'b', '.', '(', ' '),
      minLength: 1,
      maxLength: 4,
    })
    fc.assert(
      fc.property(fc.array(spelling, { minLength: 1, maxLength: 6 }), spelling, (known, text) => {
        const isKnown = known.includes(text)
        expect(whole(known).test(text)).toBe(isKnown)
        expect(whole(known).test(`${text}s`)).toBe(isKnown)
      }),
    )
  })
})
