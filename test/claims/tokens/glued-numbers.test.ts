import { describe, expect, it } from 'vitest'
import { tokensOf } from './tokens-of.js'

describe('digits, commas and points', () => {
  it.each(['0,510.0%', '1,550,', '0,5', '1.550,5', '1,55', '1,5500', '12,345,6'])(
    'glued together in a way that nobody prints break nothing: %s',
    (text) => {
      expect(
        tokensOf(text)
          .map((token) => token.text)
          .join(''),
      ).toBe(text)
    },
  )
})
