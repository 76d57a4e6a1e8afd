import { createHash } from 'node:crypto'
import { HtmlValidate } from 'html-validate'
import { beforeAll, describe, expect, it } from 'vitest'
import { type LintResult, type Report } from '../../../src/index.js'
import htmlFormatter from '../../../src/report/html/formatter.js'
import { lintSample } from '../linted-sample.js'
import { driftFinding, sampleOptions, sampleReport } from '../sample-report.js'

let result: LintResult
let page: string

beforeAll(async () => {
  result = await lintSample()
  page = await htmlFormatter.format(result.report, sampleOptions({ corpus: result.corpus }))
}, 60_000)

describe('the page', () => {
  it('is valid', async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:standard'] })
    const { results } = await validator.validateString(page)
    expect(results.flatMap(({ messages }) => messages)).toEqual([])
  })

  it('lets nothing load, and nothing run but its own style and script', () => {
    const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page) ?? []
    expect(policy).toMatch(/^default-src 'none'; /)
    expect(policy).not.toContain('unsafe')
    for (const [element, source] of [
      ['style', 'style-src'],
      ['script', 'script-src'],
    ] as const) {
      const [, content = ''] = new RegExp(`<${element}>(.*)</${element}>`, 's').exec(page) ?? []
      const digest = createHash('sha256').update(content).digest('base64')
      expect(policy).toContain(`${source} 'sha256-${digest}'`)
    }
    expect(page).not.toMatch(/(?:src|srcset|href)="(?!#)|@import|url\((?!#)/)
    expect(page).not.toMatch(/ style="| on[a-z]+="/)
  })

  it('has links that all lead somewhere', () => {
    const ids = new Set([...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id))
    const targets = [...page.matchAll(/ href="#([^"]*)"/g)].map(([, id]) => id)
    expect(targets.length).toBeGreaterThan(20)
    expect(targets.filter((target) => !ids.has(target))).toEqual([])
  })

  it('counts every claim once', () => {
    const [, label = ''] = /<svg class="coverage" role="img" aria-label="([^"]*)"/.exec(page) ?? []
    const counts = [...label.matchAll(/\d+/g)].map(Number)
    expect(counts.reduce((sum, count) => sum + count)).toBe(result.report.summary.claims)
    expect(counts.every((count) => count > 0)).toBe(true)
  })

  it('is the same for the same run', async () => {
    const again = await lintSample()
    expect(await htmlFormatter.format(again.report, sampleOptions({ corpus: again.corpus }))).toBe(
      page,
    )
  })
})

describe('without the sources', () => {
  async function render(parts: Partial<Report>): Promise<string> {
    return htmlFormatter.format(sampleReport(parts), sampleOptions())
  }

  it('shows the findings, and no link leads to a text that is not there', async () => {
    const text = await render({})
    expect(text).toContain('60.6% lies outside its 95% interval')
    expect(text).toContain('The text is not at hand.')
    expect(text).not.toContain('href="#place-')
  })

  it('says that nothing was checked, that nothing was found, and what could not be read', async () => {
    const { summary } = sampleReport()
    const empty = { findings: 0, errors: 0, warnings: 0, infos: 0 }
    expect(await render({ findings: [], summary: { ...summary, ...empty } })).toContain(
      'No discrepancies found.',
    )
    expect(
      await render({ findings: [], summary: { ...summary, ...empty, claims: 0, verified: 0 } }),
    ).toContain('Nothing was checked.')
    const text = await render({
      findings: [driftFinding],
      diagnostics: [{ path: 'gone.md', severity: 'error', message: 'no such file' }],
    })
    expect(text).toContain('gone.md: no such file')
    expect(text).toContain('this is no verdict on the whole')
  })
})
