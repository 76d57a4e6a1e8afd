import { describe, expect, it } from 'vitest'
import { figuresIn } from './figures-in.js'

describe('labels and dashes as typesetting leaves them', () => {
  it.each([
    'X 20.8 (95% C.I. 7.1-42.2)',
    'X 20.8 (CI (95%): 7.1-42.2)',
    'X 20.8 (CI95% 7.1-42.2)',
    'X 20.8 (95%, CI: 7.1-42.2)',
    'X 20.8 (95% CI 7.1 -- 42.2)',
    'X 20.8 (95% CI 7.1--42.2)',
  ])('%s', (text) => {
    expect(figuresIn(text)).toEqual(['plain 20.8 confidence 95: 7.1..42.2'])
  })
})
