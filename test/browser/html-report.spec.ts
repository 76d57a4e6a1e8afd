import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Finding, type LintResult, lintCorpus } from '../../src/index.js'
import { hostileFinding, hostileTexts } from '../report/hostile-finding.js'
import { graveViolations } from './grave-violations.js'
import { startBrowser, type ReportBrowser } from './open-report.js'

let browser: ReportBrowser
let result: LintResult

/** Sources with findings of every severity, within one and between two. */
const files = [
  'larkwood-2-abstract.md',
  'larkwood-2-release.md',
  'sarcoma-article.md',
  'sarcoma-release.txt',
].map((name) => `corpus/${name}`)

beforeAll(async () => {
  browser = await startBrowser()
  result = await lintCorpus({ files, asOf: '2026-11-22' })
})

afterAll(() => browser.close())

async function open(options: BrowserContextOptions = {}): Promise<Page> {
  return (await browser.open(result.report, result.corpus, options)).page
}

/** All that a reader can unfold, unfolded. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate('for (const part of document.querySelectorAll("details")) part.open = true')
}

function shownFindings(page: Page): Promise<number> {
  return page.locator('article:not([hidden])').count()
}

/** Whether a standing's facts are shown. */
function areShown(page: Page, standing: string): Promise<boolean> {
  return page.locator(`tbody[data-standing="${standing}"]`).isVisible()
}

const appearances: readonly (readonly [string, BrowserContextOptions])[] = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['narrow', { viewport: { width: 400, height: 800 } }],
]

describe.each(appearances)('%s', (_, options) => {
  it('axe finds nothing grave, with everything unfolded', async () => {
    const page = await open(options)
    await unfold(page)
    expect(await graveViolations(page)).toEqual([])
  })

  it('nothing is wider than the window', async () => {
    const page = await open(options)
    await unfold(page)
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0)
    const table = "document.querySelector('#summary .wide')"
    expect(await page.evaluate(`${table}.scrollWidth - ${table}.clientWidth`)).toBe(0)
  })
})

it('axe would find what is grave', async () => {
  const page = await open()
  await page.evaluate('document.documentElement.removeAttribute("lang")')
  expect(await graveViolations(page)).toMatchObject([{ id: 'html-has-lang' }])
})

it('the page loads nothing and complains of nothing', async () => {
  const { complaints, requests } = await browser.open(result.report, result.corpus)
  expect({ complaints, requests }).toEqual({ complaints: [], requests: [] })
})

it('hostile text runs nothing', async () => {
  const findings = Object.values(hostileTexts).map(hostileFinding)
  const report = { ...result.report, findings }
  const { page, complaints, requests } = await browser.open(report, result.corpus)
  await page.locator('article').first().hover()
  expect({ complaints, requests }).toEqual({ complaints: [], requests: [] })
  expect(await shownFindings(page)).toBe(findings.length)
})

describe('filters', () => {
  it('show findings of a severity, a check, a source, and say how many', async () => {
    const page = await open()
    const { findings } = result.report
    const status = page.locator('#shown')
    expect(await status.textContent()).toBe(
      `${String(findings.length)} of ${String(findings.length)} findings shown`,
    )
    await page.getByRole('checkbox', { name: 'warning' }).uncheck()
    await page.getByRole('checkbox', { name: 'info' }).uncheck()
    const errors = findings.filter(({ severity }) => severity === 'error')
    expect(await shownFindings(page)).toBe(errors.length)
    expect(await page.getByRole('heading', { name: 'Warnings' }).isVisible()).toBe(false)
    const [first] = errors
    await page.getByRole('combobox', { name: 'Check' }).selectOption(first?.check ?? '')
    const ofCheck = errors.filter(({ check }) => check === first?.check)
    expect(await shownFindings(page)).toBe(ofCheck.length)
    await page.getByRole('combobox', { name: 'Source' }).selectOption(first?.location.path ?? '')
    const ofSource = ofCheck.filter(({ location, related }) =>
      [location, ...related.map((place) => place.location)].some(
        ({ path }) => path === first?.location.path,
      ),
    )
    expect(await shownFindings(page)).toBe(ofSource.length)
    await page.getByRole('button', { name: 'Show all' }).click()
    await page.waitForFunction('document.querySelector("article[hidden]") === null')
    expect(await shownFindings(page)).toBe(findings.length)
  })

  it('show what is new since an earlier report, or what was in it', async () => {
    const [first, ...others] = result.report.findings.map(({ fingerprint }) => fingerprint)
    const since = {
      asOf: '2026-10-01',
      new: first === undefined ? [] : [first],
      open: others,
      gone: [],
      settled: [],
      unseen: [],
    }
    const { page } = await browser.open({ ...result.report, since }, result.corpus)
    await page.getByRole('checkbox', { name: 'still open' }).uncheck()
    expect(await shownFindings(page)).toBe(1)
    expect(await page.locator('article:not([hidden]) .new').count()).toBe(1)
    expect(await graveViolations(page)).toEqual([])
    await page.getByRole('checkbox', { name: 'new' }).uncheck()
    expect(await shownFindings(page)).toBe(0)
    await page.getByRole('button', { name: 'Show all' }).click()
    await page.waitForFunction('document.querySelector("article[hidden]") === null')
    expect(await shownFindings(page)).toBe(result.report.findings.length)
  })

  it('find words anywhere in a finding', async () => {
    const page = await open()
    await page.getByLabel('Search').fill('0.84-1.14 CHANGED PLACES')
    expect(await shownFindings(page)).toBe(1)
    await page.getByLabel('Search').fill('nothing says this')
    expect(await page.locator('#shown').textContent()).toMatch(/^0 of \d+ findings shown$/)
  })

  it('are quick with five hundred findings', async () => {
    const findings = Array.from({ length: 500 }, (_, index): Finding => {
      const finding = result.report.findings[index % result.report.findings.length]
      if (finding === undefined) throw new Error('the corpus gave no finding')
      return { ...finding, message: `Case-${String(index)}: ${finding.message}` }
    })
    const { page } = await browser.open({ ...result.report, findings }, result.corpus)
    const start = performance.now()
    await page.getByLabel('Search').fill('case-499')
    expect(await shownFindings(page)).toBe(1)
    expect(performance.now() - start).toBeLessThan(5000)
  })

  it('give way to a link to a finding that they hide', async () => {
    const page = await open()
    await page.getByLabel('Search').fill('nothing says this')
    await page.evaluate('location.hash = "finding-2"')
    await page.locator('#finding-2').waitFor({ state: 'visible' })
  })
})

describe('links', () => {
  it('lead from a finding into the unfolded text, and back', async () => {
    const page = await open()
    await page.locator('#finding-1 figcaption a').first().click()
    const mark = page.locator('#place-1-1')
    expect(await mark.isVisible()).toBe(true)
    await mark.click()
    expect(page.url()).toMatch(/#finding-1$/)
    expect(await page.locator('#finding-1').isVisible()).toBe(true)
  })

  it('lead from a claim in the text to its row, and back', async () => {
    const page = await open()
    await page.locator('.source > summary').first().click()
    await page.locator('a.claim[id]').first().click()
    await page.locator('tr:target').waitFor({ state: 'visible' })
    await page.locator('tr:target a').first().click()
    expect(page.url()).toMatch(/#claim-1-1$/)
  })
})

describe('facts', () => {
  it('are shown by standing, those that sources share from the beginning', async () => {
    const page = await open()
    const facts = result.corpus.facts()
    const alone = facts.filter(({ standing }) => standing === 'alone').length
    expect(alone).toBeGreaterThan(0)
    const status = page.locator('#facts-shown')
    expect(await status.textContent()).toBe(
      `${String(facts.length - alone)} of ${String(facts.length)} facts shown`,
    )
    expect(await areShown(page, 'conflicting')).toBe(true)
    expect(await areShown(page, 'alone')).toBe(false)
    await page.getByRole('checkbox', { name: 'alone' }).check()
    await page.getByRole('checkbox', { name: 'conflicting' }).uncheck()
    expect(await areShown(page, 'alone')).toBe(true)
    expect(await areShown(page, 'conflicting')).toBe(false)
  })

  it('lead into the unfolded text', async () => {
    const page = await open()
    const cell = page.locator('tbody[data-standing="conflicting"] td:has(a)').first()
    const words = await cell.locator('q').first().textContent()
    await cell.locator('a').first().click()
    const mark = page.locator(':target')
    expect(await mark.isVisible()).toBe(true)
    expect(words).toContain(await mark.textContent())
  })

  it('have standings that are told apart without colour', async () => {
    const page = await open()
    const told = await page.evaluate<string[]>(`
      [...document.querySelectorAll('tbody[data-standing]')].map((group) => {
        const line = getComputedStyle(group.querySelector('q')).textDecorationStyle
        return group.querySelector('tr:not(.standing) svg').innerHTML.trim() + line
      })`)
    expect(told.length).toBeGreaterThan(2)
    expect(new Set(told).size).toBe(told.length)
  })

  it('keep their names in sight while the sources scroll', async () => {
    const page = await open({ viewport: { width: 1280, height: 800 } })
    const first = page.locator('.matrix tbody tr:not(.standing) th').first()
    const matrix = page.locator('.matrix')
    const left = await page.evaluate<number>(`{
      const matrix = document.querySelector('.matrix')
      matrix.style.width = '30rem'
      matrix.scrollLeft = 200
      matrix.scrollLeft
    }`)
    expect(left).toBe(200)
    const [name, edge] = await Promise.all([first.boundingBox(), matrix.boundingBox()])
    expect(Math.abs((name?.x ?? 0) - (edge?.x ?? 100))).toBeLessThan(3)
  })
})

describe.each([
  ['on a narrow window', { viewport: { width: 400, height: 800 } }, 'screen'],
  ['on paper', {}, 'print'],
] as const)('%s', (_, options, media) => {
  it('a fact is a list of the sources that state it', async () => {
    const page = await open(options)
    await page.emulateMedia({ media })
    const row = page.locator('tbody[data-standing="conflicting"] tr:not(.standing)').first()
    const cells = await row.locator('td:visible').all()
    expect(cells.length).toBeGreaterThan(1)
    const names = await page.evaluate<string[]>(`
      [...document.querySelectorAll('tbody[data-standing="conflicting"] td:not(:empty)')].map(
        (cell) => getComputedStyle(cell, '::before').content
      )`)
    for (const name of names) expect(name).toMatch(/^"corpus\/.*"$|^attr\(data-source\)$/)
    const tops = await Promise.all(cells.map(async (cell) => (await cell.boundingBox())?.y))
    expect(new Set(tops).size).toBe(cells.length)
  })
})

it('settled findings are folded, and their places lead into the text', async () => {
  const [finding, ...findings] = result.report.findings
  if (finding === undefined) throw new Error('the corpus gave no finding')
  const suppression = { how: 'inline', reason: 'as printed' } as const
  const report = { ...result.report, findings, suppressed: [{ ...finding, suppression }] }
  const { page } = await browser.open(report, result.corpus)
  const settled = page.locator('#settled')
  expect(await settled.locator('table').isVisible()).toBe(false)
  await settled.locator('summary').click()
  expect(await settled.locator('table').textContent()).toContain('as printed')
  expect(await graveViolations(page)).toEqual([])
})

it('the keyboard reaches the findings first, then what is under the filters', async () => {
  const page = await open()
  await page.keyboard.press('Tab')
  expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the findings')
  await page.keyboard.press('Enter')
  expect(page.url()).toMatch(/#findings$/)
  await page.keyboard.press('Tab')
  expect(await page.evaluate('document.activeElement.id')).toBe('search')
})

it('on paper there are the findings and no controls', async () => {
  const page = await open({ colorScheme: 'dark' })
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('#filters').isVisible()).toBe(false)
  expect(await page.locator('#standings').isVisible()).toBe(false)
  expect(await page.locator('nav').isVisible()).toBe(false)
  expect(await page.locator('#finding-1').isVisible()).toBe(true)
  expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe(
    'rgb(255, 255, 255)',
  )
})

it('without scripts everything is shown', async () => {
  const page = await open({ javaScriptEnabled: false })
  expect(await page.locator('#filters').isVisible()).toBe(false)
  expect(await page.locator('article').count()).toBe(result.report.findings.length)
  expect(await page.locator('#standings').isVisible()).toBe(false)
  expect(await areShown(page, 'alone')).toBe(true)
})
