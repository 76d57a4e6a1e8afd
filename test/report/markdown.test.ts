import type { Nodes, Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import type { Finding, Report } from '../../src/index.js'
import { escapeMarkdown } from '../../src/report/markdown/escape.js'
import markdown from '../../src/report/markdown/formatter.js'
import { hostileTexts } from './hostile-finding.js'
import { driftFinding, intervalFinding, sampleOptions, sampleReport } from './sample-report.js'

async function render(parts: Partial<Report> = {}): Promise<string> {
  return markdown.format(sampleReport(parts), sampleOptions())
}

function parse(text: string): Root {
  return unified().use(remarkParse).use(remarkGfm).parse(text)
}

function nodesOf(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])]
}

it('begins with the counts, and shows each finding with both places', async () => {
  const text = await render()
  expect(text).toMatch(/^## claimlint: 2 findings: 1 error, 1 warning, 0 infos\.\n/)
  expect(text).toContain(`### Errors

#### corpus/article.md

- <strong>60.6% lies outside its 95% interval, 35.6% to 56.4%</strong> <code>interval-excludes-estimate</code>

  corpus/article.md:53:74

  > In the other cohort, the six-month rate of progression-free survival was <strong>60.6% (95% CI, 35.6%-56.4%)</strong> with the higher dose, and the median was not reached at the cutoff.

  corpus/article.md:49:55: the same bound, of another arm

  > With the lower dose the rate was 41.2% (95% CI, 24.9%-<strong>56.4%</strong>).

  <details><summary>Why</summary>

  - 60.6% stands for 60.55% to 60.65%
  - 56.4% stands for 56.35% to 56.45%, which ends before that

  Likely: 56.4% is also the upper bound of the 8.0-mg/kg arm: was it copied?

  </details>
`)
})

it('has the gravest first, and each file once within a severity', async () => {
  const text = await render({ findings: [driftFinding, intervalFinding, driftFinding] })
  const headings = text.split('\n').filter((line) => line.startsWith('###'))
  expect(headings).toEqual([
    '### Errors',
    '#### corpus/article.md',
    '### Warnings',
    '#### corpus/release.txt',
  ])
})

it('is never too long for a comment, and says what is left out', async () => {
  const text = await render({ findings: Array<Finding>(500).fill(intervalFinding) })
  expect(text.length).toBeLessThan(65_536)
  const shown = text.split('<details><summary>Why').length - 1
  expect(shown).toBeGreaterThan(30)
  expect(text).toContain(`…and ${String(500 - shown)} findings that would be too much here.`)
})

it('says that a run which could not read everything is no verdict', async () => {
  const text = await render({
    diagnostics: [{ path: 'a_b.md', severity: 'error', message: 'no such *file*' }],
  })
  expect(text).toContain('this is no verdict on the whole')
  expect(text).toContain('- error: a\\_b.md: no such \\*file\\*')
})

describe('a text of a document', () => {
  it.each([...Object.values(hostileTexts), '*a*', '~~a~~', 'a\\*b', '+ a', '&lt;', '2) a', '# a'])(
    '%j is nothing but text',
    (text) => {
      for (const frame of [escapeMarkdown(text), `- ${escapeMarkdown(text.trimStart())}`]) {
        const types = new Set(nodesOf(parse(frame.trimStart())).map(({ type }) => type))
        expect(
          [...types].filter((type) => !/^(?:root|paragraph|list|listItem|text)$/.test(type)),
        ).toEqual([])
      }
    },
  )

  it('reads as it was written', () => {
    const text = '1. a *b* _c_ [d](e) <f> &amp; `g` | 5% # ~h~ $i$'
    const [paragraph] = parse(escapeMarkdown(text)).children
    expect(nodesOf(paragraph ?? { type: 'root', children: [] }).at(-1)).toMatchObject({
      value: text,
    })
  })
})
