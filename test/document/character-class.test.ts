import { describe, expect, it } from 'vitest'
import { charactersLike, isSpace } from '../../src/document/character-class.js'

describe('charactersLike', () => {
  it('answers as the pattern does, for every code unit', () => {
    const pattern = /[\s\p{Lu}%”]/u
    const belongs = charactersLike(pattern)
    const codes = Array.from({ length: 0x10000 }, (_, code) => code)
    const others = codes.filter((code) => belongs(code) !== pattern.test(String.fromCharCode(code)))
    expect(others).toEqual([])
  })

  it('finds no character behind the end of a text', () => {
    expect(charactersLike(/[^]/)(''.charCodeAt(0))).toBe(false)
    expect(isSpace(' '.charCodeAt(1))).toBe(false)
  })
})
