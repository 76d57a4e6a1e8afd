import { parse as parseCsv } from 'csv-parse/sync'
import { HtmlValidate } from 'html-validate'
import type { Nodes } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import type { Log } from 'sarif'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import type { CorpusView, Finding, MatrixFact, Report } from '../../src/index.js'
import { builtInFormatters, findFormatter } from '../../src/report/formatters.js'
import { hostileFinding, hostileTexts } from './hostile-finding.js'
import { junitProblems, parseXml } from './junit-rules.js'
import { sampleReport } from './sample-report.js'
import { sarifProblems } from './sarif-schema.js'

/** Signs that steer a terminal, turn the direction of text, or cannot be encoded. */
const steering =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]|\p{Cs}/u

/** A report and a corpus every word of which is hostile. */
function hostileRun(text: string): { readonly report: Report; readonly corpus: CorpusView } {
  const finding = hostileFinding(text)
  const { path } = finding.location
  const facts = { path, kind: text, title: text }
  const source = { source: facts, text: `${text}\n${text}`, claims: [] }
  const readme = () => Promise.resolve(text)
  return {
    report: sampleReport({
      findings: [finding],
      suppressed: [{ ...finding, suppression: { how: 'inline', reason: text } }],
      sources: [
        { ...facts, claims: 1 },
        { path: `${path}2`, claims: 0 },
      ],
      verifications: [{ ...finding, how: text }],
      diagnostics: [{ path, severity: 'error', message: text }],
    }),
    corpus: {
      checks: [{ id: text, summary: text, severity: 'error', url: 'https://example.com', readme }],
      sources: () => [source],
      facts: () => [hostileFact(text, finding)],
    },
  }
}

function hostileFact(text: string, { location, quote }: Finding): MatrixFact {
  const statements = [{ location, quote }]
  return {
    standing: 'conflicting',
    subject: text,
    measure: text,
    scope: text,
    statements,
    why: [text],
  }
}

function nodesOf(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])]
}

/** The tags that a page or a comment has, less the text of a document. */
function tagsOf(markup: string): string[] {
  return [...markup.matchAll(/<\/?([a-z][\w-]*)/gi)].map(([, name = '']) => name).sort()
}

const htmlValidator = new HtmlValidate({ extends: ['html-validate:standard'] })

/** What each format promises of any text; `harmless` is the same report without any. */
const promises: Readonly<Record<string, (output: string, harmless: string) => unknown>> = {
  pretty: (output) => {
    expect(output).not.toMatch(steering)
  },
  json: (output) => {
    expect(output).not.toMatch(/[\u0000-\u0009\u000B-\u001F]/)
    JSON.parse(output)
  },
  markdown: (output, harmless) => {
    expect(output).not.toMatch(steering)
    const shapeOf = (text: string) =>
      nodesOf(unified().use(remarkParse).use(remarkGfm).parse(text))
        .map((node) => (node.type === 'html' ? node.value : node.type))
        .filter((type) => type !== 'text')
    expect(shapeOf(output)).toEqual(shapeOf(harmless))
  },
  sarif: (output) => {
    const log = JSON.parse(output) as Log
    expect(sarifProblems(log)).toEqual([])
    const { text = '' } = log.runs[0]?.results?.[0]?.message ?? {}
    expect(text).not.toMatch(steering)
    const links = [...text.matchAll(/(?<!\\)\]\(([^)]*)\)/g)].map(([, target]) => target)
    expect(links).toEqual(['1'])
  },
  junit: (output) => {
    expect(output).not.toMatch(steering)
    expect(junitProblems(parseXml(output))).toEqual([])
  },
  github: (output) => {
    expect(output).not.toMatch(steering)
    const commands = output.split('\n').filter((line) => /^\s*::|##\[/.test(line))
    expect(commands.map((line) => /^::[a-z-]+ /.exec(line)?.[0])).toEqual(['::error ', '::error '])
    for (const line of commands) expect(line).toMatch(/^::error (?:\w+=[^,:]*,?)+::/)
  },
  csv: (output) => {
    expect(output).not.toMatch(steering)
    const rows: string[][] = parseCsv(output, { bom: true, record_delimiter: '\r\n' })
    expect(rows).toHaveLength(3)
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r\uFF1D]/)
  },
  html: async (output, harmless) => {
    expect(output).not.toMatch(steering)
    expect(tagsOf(output)).toEqual(tagsOf(harmless))
    const { results } = await htmlValidator.validateString(output)
    const messages = results.flatMap((result) => result.messages)
    expect(messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([])
  },
}

it('every format makes a promise', () => {
  expect(Object.keys(promises)).toEqual(builtInFormatters.map(({ name }) => name))
})

describe.each(Object.entries(promises))('%s', (name, hold) => {
  async function render(text: string): Promise<string> {
    const { report, corpus } = hostileRun(text)
    const formatter = findFormatter(name, [])
    return formatter?.format(report, { color: false, width: 80, corpus }) ?? ''
  }

  it.each(Object.keys(hostileTexts))('holds for %s', async (kind) => {
    const text = hostileTexts[kind] ?? ''
    await hold(await render(text), await render(text.replace(/[^\r\n]/gu, 'x')))
  })
})
