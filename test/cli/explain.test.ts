import { describe, expect, it } from 'vitest'
import { checks } from '../../checks/index.js'
import { readCheckPage } from '../../src/cli/check-page.js'

describe.each(checks.map(({ id }) => id))('the page of %s', (id) => {
  it('is there and reads without Markdown marks', async () => {
    const page = await readCheckPage(id)
    expect(page).toMatch(/\w/)
    expect(page).not.toMatch(/^(#|```)/m)
  })
})

it('a check without a page has none, whatever its id', async () => {
  expect(await readCheckPage('nowhere')).toBeUndefined()
  expect(await readCheckPage('../../package.json')).toBeUndefined()
})
