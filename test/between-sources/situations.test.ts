import { describe, expect, it } from 'vitest'
import { findingsOf } from './findings-of.js'
import { situations } from './situations.js'

describe('sources of real life side by side', () => {
  it.each(situations)('$name', async ({ sources, findings }) => {
    expect(await findingsOf(sources)).toEqual(findings)
  })
})
