import { isAtLeast } from '../../lint/severity.js'
import { defineFormatter } from '../formatter.js'
import { findingLines } from '../finding-lines.js'
import { pathAndPlace } from '../place-name.js'
import type { Diagnostic, Finding, Report, SuppressedFinding } from '../report.js'
import { settledInWords } from '../settled-words.js'
import { visibleText } from '../visible-text.js'
import { xmlDocument, type XmlElement } from './xml.js'

/**
 * For build servers: a suite for each source, in it a test for each check that ran. Of a check that
 * found several things there is a test for each, since most readers take one failure of a test.
 * Errors and warnings fail; an info passes and is told in the test's output; a finding that somebody
 * settled is a skipped test. What kept the run from
 * reading a source is an error of that source.
 */
export default defineFormatter({
  name: 'junit',
  format(report, { corpus }) {
    const checks = [
      ...new Set([
        ...corpus.checks.map(({ id }) => id),
        ...report.findings.map(({ check }) => check),
        ...report.suppressed.map(({ check }) => check),
      ]),
    ].sort()
    const suites = suiteNames(report).map((name) => suite(name, report, checks))
    const total = (key: 'tests' | 'failures' | 'errors') =>
      suites.reduce((sum, { counts }) => sum + counts[key], 0)
    return xmlDocument({
      name: 'testsuites',
      attributes: {
        name: 'claimlint',
        tests: total('tests'),
        failures: total('failures'),
        errors: total('errors'),
      },
      children: suites.map(({ element }) => element),
    })
  },
})

/** The suite of problems that belong to no file. */
const wholeRun = 'claimlint'

function suiteNames({ sources, diagnostics }: Report): readonly string[] {
  const withErrors = diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ path }) => path ?? wholeRun)
  return [...new Set([...sources.map(({ path }) => path), ...withErrors])].sort()
}

interface Counts {
  readonly tests: number
  readonly failures: number
  readonly errors: number
  readonly skipped: number
}

function suite(
  name: string,
  { sources, findings, suppressed, diagnostics }: Report,
  checks: readonly string[],
): { readonly element: XmlElement; readonly counts: Counts } {
  const problems = diagnostics.filter(
    ({ path, severity }) => severity === 'error' && (path ?? wholeRun) === name,
  )
  const found = findings.filter(({ location }) => location.path === name)
  const settled = suppressed.filter(({ location }) => location.path === name)
  const wasRead = sources.some(({ path }) => path === name)
  const cases = [
    ...problems.map((problem) => problemCase(name, problem)),
    ...(wasRead ? checks.flatMap((check) => checkCases(name, check, found, settled)) : []),
  ]
  const counts = {
    tests: cases.length,
    failures: found.filter(fails).length,
    errors: problems.length,
    skipped: wasRead ? settled.length : 0,
  }
  const attributes = { name: visibleText(name), ...counts }
  return { element: { name: 'testsuite', attributes, children: cases }, counts }
}

function checkCases(
  path: string,
  check: string,
  found: readonly Finding[],
  settled: readonly SuppressedFinding[],
): XmlElement[] {
  const ofCheck = (finding: Finding) => finding.check === check
  const cases = [
    ...found.filter(ofCheck).map((finding) => findingCase(path, finding)),
    ...settled.filter(ofCheck).map((finding) => settledCase(path, finding)),
  ]
  return cases.length === 0 ? [testCase(path, check, [])] : cases
}

function settledCase(path: string, finding: SuppressedFinding): XmlElement {
  const message = visibleText(`${finding.message} (${settledInWords(finding.suppression)})`)
  return testCase(path, caseName(finding), [{ name: 'skipped', attributes: { message } }])
}

function findingCase(path: string, finding: Finding): XmlElement {
  const name = caseName(finding)
  const text = findingLines(finding).join('\n')
  if (!fails(finding)) return testCase(path, name, [{ name: 'system-out', text }])
  const attributes = { type: finding.severity, message: visibleText(finding.message) }
  return testCase(path, name, [{ name: 'failure', attributes, text }])
}

function caseName({ check, location }: Finding): string {
  return `${check} (${pathAndPlace(location)})`
}

function problemCase(path: string, { message }: Diagnostic): XmlElement {
  const attributes = { type: 'unread', message: visibleText(message) }
  return testCase(path, 'was read and checked', [{ name: 'error', attributes }])
}

function testCase(path: string, name: string, children: readonly XmlElement[]): XmlElement {
  const attributes = { name: visibleText(name), classname: visibleText(path) }
  return { name: 'testcase', attributes, children }
}

function fails({ severity }: Finding): boolean {
  return isAtLeast(severity, 'warning')
}
