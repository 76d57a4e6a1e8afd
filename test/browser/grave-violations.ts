import axe, { type AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

/** A rule of axe that a page breaks gravely, and elements that do. */
export interface Violation {
  readonly id: string
  readonly elements: readonly string[]
}

/** The accessibility rules of axe that a page breaks with serious or critical impact. */
export async function graveViolations(page: Page): Promise<readonly Violation[]> {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate<AxeResults>('axe.run()')
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => ({ id, elements: nodes.slice(0, 3).map(({ html }) => html) }))
}
