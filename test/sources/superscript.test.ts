import { expect, it } from 'vitest'
import { superscriptText } from '../../src/sources/superscript.js'

it.each([
  ['a citation after a word', 'therapy', '2', ''],
  ['citations', 'therapy.', '1,3-5', ''],
  ['a citation after a year', 'in 2024', '3', ''],
  ['a citation after a decimal', 'was 20.8', '4', ''],
  ['a citation after a percentage', 'was 20%', '12', ''],
  ['a power of ten', '5 × 10', '9', '⁹'],
  ['a negative power', 'h', '−1', '⁻¹'],
  ['a square', 'kg/m', '2', '²'],
  ['a cube', '12 cm', '3', '³'],
  ['a chi-square', '(χ', '2', '²'],
  ['a coefficient of determination', 'with R', '2', '²'],
  ['a heterogeneity', '(I', '2', '²'],
  ['a citation after a phase', 'in phase I', '2', ''],
  ['a citation after a word in capitals', 'with SCR', '2', ''],
  ['letters', '5', 'th', 'th'],
  ['a footnote mark behind a number', '29 ± 4', 'a', ''],
  ['a footnote mark behind a bracket', '24.4 (2.2) ', 'D', ''],
  ['a footnote mark with a number', '9.05 ± 1.58', 'c1', ''],
  ['footnote marks behind a word', 'Age', '†, ‡', ''],
  ['a letter behind a symbol', 'x', 'n', 'n'],
  ['a mark', 'Drug', '®', '®'],
])('reads %s', (_, before, text, expected) => {
  expect(superscriptText(before, text)).toBe(expected)
})
