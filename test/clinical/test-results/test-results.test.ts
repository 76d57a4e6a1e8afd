import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { testsIn } from '../../../src/clinical/test-results/grammar.js'
import { numberOfP } from '../../../src/clinical/test-results/printed-p.js'
import { valuesIn } from '../claims-in.js'

describe('the number of a p-value', () => {
  it.each([
    ['0.04', 0.04, 2],
    ['3.6 × 10-3', 0.0036, 4],
    ['3 x 10⁻⁵', 0.00003, 5],
    ['3.6e-2', 0.036, 3],
    ['ns', 0.05, 2],
  ])('reads %s', (text, value, decimals) => {
    expect(numberOfP(text)).toEqual({ text, value, decimals })
  })
})

describe('tests with their statistic, degrees of freedom and p-value', () => {
  it.each([
    ['t(28) = 2.05, p = .05', 't(28) = 2.05 p = .05'],
    ['t[28] = 2.1 (p = 0.045)', 't(28) = 2.1 p = 0.045'],
    ['t28 = 2.1; P = 0.04', 't(28) = 2.1 p = 0.04'],
    ['t = 2.1 (df = 28), p = 0.04', 't(28) = 2.1 p = 0.04'],
    ['F(1, 58) = 46.11, p < 0.001', 'F(1, 58) = 46.11 p < 0.001'],
    ['F1,58 = 4.6, p = 0.04', 'F(1, 58) = 4.6 p = 0.04'],
    ['F(2, 40) = 3.2, MSE = 4.1, ηp2 = .03, P = 0.05', 'F(2, 40) = 3.2 p = 0.05'],
    ['χ2(1, N = 90) = 4.2, p < .05', 'chi2(1) = 4.2 p < .05'],
    ['χ² = 5.1, df = 1, P = 0.02', 'chi2(1) = 5.1 p = 0.02'],
    ['chi-square (2) = 3.4; P-value = 0.18', 'chi2(2) = 3.4 p = 0.18'],
    ['z = −2.1, p = .036', 'z() = −2.1 p = .036'],
    ['r(45) = -.32, p < .05', 'r(45) = -.32 p < .05'],
    ['F(1, 21) = 2,752, p = .11', 'F(1, 21) = 2,752 p = .11'],
    ['t(28.4) = 2.05, p = .05', 't(28.4) = 2.05 p = .05'],
    ['t = 2.1, P = 0.04, df = 28', 't(28) = 2.1 p = 0.04'],
    ['t = 2.1 with 28 degrees of freedom, p = 0.04', 't(28) = 2.1 p = 0.04'],
    ['χ2 = 4.2, 1 df, P = 0.04', 'chi2(1) = 4.2 p = 0.04'],
    ['F = 4.2 on 2 and 57 df, P = 0.02', 'F(2, 57) = 4.2 p = 0.02'],
    ['the Wald χ2(1) was 4.2, p = .04', 'chi2(1) = 4.2 p = .04'],
    ['t(28) = 12.05, p = 3.6 × 10−13', 't(28) = 12.05 p = 3.6 × 10−13'],
    ['t(28) = 12.05, p = 3e-13', 't(28) = 12.05 p = 3e-13'],
    ['t(28) = 1.05, ns', 't(28) = 1.05 p > ns'],
    ['t(28) = 1.05, p = n.s.', 't(28) = 1.05 p > n.s.'],
  ])('%s', async (printed, expected) => {
    expect(await valuesIn(`The two groups differed (${printed}).`, 'test-result')).toEqual([
      expected,
    ])
  })

  it.each([
    ['a letter that names no test', 'U(18) = 3.1, p = .2'],
    ['a t without degrees of freedom', 't = 2.1, p = 0.04'],
    ['an F with one of its two', 'F(58) = 4.6, p = 0.04'],
    ['a p of another test', 't(28) = 2.05. Rash was rarer (p = .05)'],
    ['a power of ten that has lost its minus', 't(28) = 12.05, p = 3 × 105'],
    ['a value without degrees of freedom behind a verb', 't was 2.1 (p = 0.04)'],
  ])('leaves out %s', async (_, printed) => {
    expect(await valuesIn(`The two groups differed (${printed}).`, 'test-result')).toEqual([])
  })

  it('reads any text, and always within it', () => {
    const pieces = fc.constantFrom(
      't(',
      'F(1,',
      'χ2',
      '(2)',
      ' = ',
      '2.1',
      ', p = ',
      '.05',
      ' x ',
      '; ',
      'z',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const text = parts.join('')
        for (const { start, end, p } of testsIn(text)) {
          expect(start).toBeLessThan(end)
          expect(p.number[1]).toBeLessThanOrEqual(text.length)
        }
      }),
    )
  })
})
