import { describe, expect, it } from 'vitest'
import { type Scope, scopeConflicts, scopeKey } from '../../src/index.js'

const value = (key: string) => ({ key, text: key, origin: 'stated' }) as const
const scope: Scope = { dose: value('12 mg/kg'), arm: value('placebo') }

describe('scopeKey', () => {
  it('is the same whatever the order in which the dimensions were told', () => {
    expect(scopeKey(scope)).toBe('|arm=placebo|dose=12 mg/kg')
    expect(scopeKey({ arm: value('placebo'), dose: value('12 mg/kg') })).toBe(scopeKey(scope))
  })

  it('leaves out what is not wanted, and is empty where nothing is known', () => {
    expect(scopeKey(scope, (dimension) => dimension !== 'dose')).toBe('|arm=placebo')
    expect(scopeKey({})).toBe('')
  })
})

describe('scopeConflicts', () => {
  it('names the dimensions that both know and that differ', () => {
    expect(scopeConflicts(scope, { arm: value('drug'), cohort: value('1') })).toEqual(['arm'])
    expect(scopeConflicts(scope, { cohort: value('1') })).toEqual([])
  })
})
