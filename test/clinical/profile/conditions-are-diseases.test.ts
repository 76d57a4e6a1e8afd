import { describe, expect, it } from 'vitest'
import { conditionNames } from '../../../src/clinical/profile/conditions.js'

describe('what people are said to have is a condition', () => {
  it.each([
    ['by its head', 'patients with venous leg ulcers', 'venous leg ulcer'],
    ['by its Greek ending', 'adults with nephropathy', 'nephropathy'],
    ['in a plural of -ies', 'women with visual disabilities', 'visual disability'],
    ['with an s of its own', 'women with gestational diabetes', 'gestational diabetes'],
  ])('%s', (_, text, name) => {
    expect([...conditionNames(`${text}.`, new Map()).values()]).toEqual([name])
  })

  it.each([
    ['a device', 'patients with pacemakers'],
    ['a risk', 'patients with risk factors'],
    ['a person', 'children with caregivers'],
    ['a method that sounds Greek', 'samples of patients with factor analysis'],
  ])('but not %s', (_, text) => {
    expect([...conditionNames(`${text}.`, new Map()).values()]).toEqual([])
  })
})
