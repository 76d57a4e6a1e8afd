import { readFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse as parseCsv } from 'csv-parse/sync'
import { HtmlValidate } from 'html-validate'
import type { Log } from 'sarif'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Report } from '../../src/index.js'
import { createWorkspace, type Workspace } from '../cli/run-cli.js'
import { junitProblems, parseXml } from '../report/junit-rules.js'
import { junitSchemaErrors } from '../report/junit-schema.js'
import { sarifProblems } from '../report/sarif-schema.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const formats = ['json', 'markdown', 'sarif', 'junit', 'github', 'csv', 'html'] as const

let workspace: Workspace
let terminal: string
let report: Report

beforeAll(async () => {
  workspace = await createWorkspace()
  const outputs = formats.flatMap((format) => ['-o', `${format}:${fileOf(format)}`])
  const { stdout } = await workspace.run(['-c', 'corpus/claimlint.config.ts', ...outputs], {
    in: relative(workspace.folder, root),
  })
  terminal = stdout
  report = JSON.parse(await outputOf('json')) as Report
}, 60_000)

afterAll(() => workspace.remove())

function fileOf(format: string): string {
  return join(workspace.folder, 'reports', format)
}

function outputOf(format: (typeof formats)[number]): Promise<string> {
  return readFile(fileOf(format), 'utf8')
}

describe('one run over the sample corpus writes', () => {
  it('the pretty report to the terminal, with the errors at its end', () => {
    const { errors } = report.summary
    const end = terminal.slice(terminal.indexOf(`findings: ${String(errors)} errors`))
    expect(end.trimEnd().split('\n')).toHaveLength(1 + errors)
  })

  it('SARIF that fits its schema, with help for every rule that found something', async () => {
    const log = JSON.parse(await outputOf('sarif')) as Log
    expect(sarifProblems(log)).toEqual([])
    const [run] = log.runs
    const rules = run?.tool.driver.rules ?? []
    expect(run?.results).toHaveLength(report.findings.length)
    const ids = run?.results?.map(({ ruleIndex = -1 }) => rules[ruleIndex]?.id)
    expect(ids).toEqual(report.findings.map(({ check }) => check))
    const helpless = rules.filter(({ help }) => help === undefined).map(({ id }) => id)
    // The corpus brings a check of its own, without a page.
    expect(helpless).toEqual(['registration-number'])
  })

  it('JUnit XML that is valid by the schema of Jenkins and keeps the rules of its other readers', async () => {
    const xml = await outputOf('junit')
    expect(await junitSchemaErrors(xml)).toEqual([])
    const document = parseXml(xml)
    expect(junitProblems(document)).toEqual([])
    expect(document.children.map(({ attributes }) => attributes['name'])).toEqual(
      report.sources.map(({ path }) => path),
    )
    const { errors, warnings } = report.summary
    expect(document.attributes['failures']).toBe(String(errors + warnings))
  })

  it('CSV that comes back as it was', async () => {
    const rows: Record<string, string>[] = parseCsv(await outputOf('csv'), {
      bom: true,
      columns: true,
    })
    expect(rows.map(({ fingerprint }) => fingerprint)).toEqual(
      report.findings.map(({ fingerprint }) => fingerprint),
    )
  })

  it('an annotation for every finding', async () => {
    const lines = (await outputOf('github')).split('\n')
    const counts = ['error', 'warning', 'notice'].map(
      (name) => lines.filter((line) => line.startsWith(`::${name} file=`)).length,
    )
    const { errors, warnings, infos } = report.summary
    expect(counts).toEqual([errors, warnings, infos])
  })

  it('Markdown with a heading for each severity and an item for each finding', async () => {
    const tree = unified()
      .use(remarkParse)
      .use(remarkGfm)
      .parse(await outputOf('markdown'))
    const depths = tree.children.map((node) => (node.type === 'heading' ? node.depth : 0))
    expect(depths.filter((depth) => depth === 3)).toHaveLength(3)
    const items = tree.children.flatMap((node) => (node.type === 'list' ? node.children : []))
    expect(items).toHaveLength(report.findings.length)
  })

  it('HTML that is valid and holds every finding and every source', async () => {
    const page = await outputOf('html')
    const { results } = await new HtmlValidate({
      extends: ['html-validate:standard'],
    }).validateString(page)
    expect(results.flatMap(({ messages }) => messages)).toEqual([])
    expect(page.split('<article')).toHaveLength(1 + report.findings.length)
    expect(page.split('<details class="source"')).toHaveLength(1 + report.sources.length)
  })
})
