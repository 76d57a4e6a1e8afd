import { createRequire } from 'node:module'

/** What we use of saxes, whose own types do not hold with exact optional properties. */
interface XmlParser {
  on(event: 'error', handler: (error: Error) => void): void
  on(event: 'opentag', handler: (tag: Pick<ParsedElement, 'name' | 'attributes'>) => void): void
  on(event: 'text', handler: (text: string) => void): void
  on(event: 'closetag', handler: () => void): void
  write(xml: string): XmlParser
  close(): void
}

const { SaxesParser } = createRequire(import.meta.url)('saxes') as {
  readonly SaxesParser: new () => XmlParser
}

/** An element of a parsed XML document. */
export interface ParsedElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: ParsedElement[]
  text: string
}

/** Parses a document. @throws Error where it is not well-formed */
export function parseXml(xml: string): ParsedElement {
  const parser = new SaxesParser()
  const root: ParsedElement = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element: ParsedElement = { name, attributes, children: [], text: '' }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    const element = open.at(-1)
    if (element !== undefined) element.text += text
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.write(xml).close()
  const [document] = root.children
  if (document === undefined) throw new Error('the document has no root')
  return document
}

interface Rule {
  readonly required: readonly string[]
  readonly optional: readonly string[]
  readonly children: readonly string[]
}

/** What may stand where: the common ground of the schemas of Ant, Maven Surefire and Jenkins. */
const rules: Readonly<Record<string, Rule>> = {
  testsuites: {
    required: [],
    optional: ['name', 'tests', 'failures', 'errors', 'time'],
    children: ['testsuite'],
  },
  testsuite: {
    required: ['name', 'tests', 'failures', 'errors', 'skipped'],
    optional: ['time', 'timestamp', 'hostname', 'id', 'package', 'file'],
    children: ['properties', 'testcase', 'system-out', 'system-err'],
  },
  testcase: {
    required: ['name', 'classname'],
    optional: ['time'],
    children: ['skipped', 'error', 'failure', 'system-out', 'system-err'],
  },
  failure: { required: ['type'], optional: ['message'], children: [] },
  error: { required: ['type'], optional: ['message'], children: [] },
  skipped: { required: [], optional: ['message'], children: [] },
  'system-out': { required: [], optional: [], children: [] },
}

/** What breaks the rules of JUnit reports, each with the element it was found in. */
export function junitProblems(element: ParsedElement): string[] {
  const { name, attributes, children } = element
  const rule = rules[name]
  if (rule === undefined) return [`unknown element ${name}`]
  const given = Object.keys(attributes)
  const known = [...rule.required, ...rule.optional]
  return [
    ...rule.required.filter((key) => !given.includes(key)).map((key) => `${name} lacks ${key}`),
    ...given.filter((key) => !known.includes(key)).map((key) => `${name} has ${key}`),
    ...children
      .filter((child) => !rule.children.includes(child.name))
      .map((child) => `${name} holds ${child.name}`),
    ...countProblems(element),
    ...children.flatMap(junitProblems),
  ]
}

function countProblems({ name, attributes, children }: ParsedElement): string[] {
  if (name === 'testcase') {
    const outcomes = children.filter((child) => /^(?:failure|error|skipped)$/.test(child.name))
    return outcomes.length > 1 ? ['a testcase has two outcomes'] : []
  }
  if (name !== 'testsuite') return []
  const having = (outcome: string) =>
    children.filter((test) => test.children.some((child) => child.name === outcome)).length
  const counts = {
    tests: children.length,
    failures: having('failure'),
    errors: having('error'),
    skipped: having('skipped'),
  }
  return Object.entries(counts)
    .filter(([key, count]) => attributes[key] !== String(count))
    .map(([key, count]) => `testsuite says ${key}=${String(attributes[key])}, has ${String(count)}`)
}
