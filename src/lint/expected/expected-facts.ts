import { relative } from 'node:path'
import type { Claim } from '../../claims/claim.js'
import type { DeclaredFact, DeclaredReading } from '../../claims/declared-fact.js'
import type { Extractor, ExtractorContext } from '../../claims/extractor.js'
import type { ExpectSetting, ResolvedConfig } from '../../config/config.js'
import { settingName } from '../../config/setting-name.js'
import type { Diagnostic } from '../../report/report.js'
import type { ExtractedSource, ExtractionSettings } from '../extract-claims.js'
import { reasonOf } from '../reason.js'
import { expectedDocument, type ExpectedDocument } from './expected-document.js'

/** A fact that the configuration expects, and the claims that it makes. */
export interface Expectation {
  readonly setting: ExpectSetting
  readonly claims: readonly [Claim, ...Claim[]]
}

/** All that a configuration expects, as a source beside the documents. */
export interface ExpectedFacts {
  /** Absent where nothing is expected. */
  readonly extracted?: ExtractedSource
  readonly expectations: readonly Expectation[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Reads what the configuration expects. Each fact is a line of a text that is drawn for it; its
 * address is the key it stands under. A fact that cannot be read becomes an error that names the key.
 */
export function readExpected(
  { expect = [], path, inherited }: ResolvedConfig,
  { extractors, vocabulary, kinds }: ExtractionSettings,
  cwd: string,
): ExpectedFacts {
  if (expect.length === 0) return { expectations: [], diagnostics: [] }
  const shown = path === undefined ? 'configuration' : relative(cwd, path).replaceAll('\\', '/')
  const nameOf = (index: number, key: string) => settingName('expect', index, inherited, key)
  const first = inherited?.expect ?? 0
  const labelOf = (index: number) =>
    index < first ? nameOf(index, 'value') : `expect[${String(index - first)}].value`
  const drawn = expectedDocument(shown, expect, labelOf)
  const { document } = drawn
  const context = { facts: document.facts, vocabulary }
  const diagnostics: Diagnostic[] = []
  const expectations = expect.flatMap((setting, index): Expectation[] => {
    const reading = readFirst(extractors, factOf(drawn, setting, index), context)
    if ('claims' in reading) return [{ setting, claims: reading.claims }]
    const message = `${nameOf(index, reading.key)}: ${reading.problem}`
    diagnostics.push({ severity: 'error', message })
    return []
  })
  const { text, addresses } = document
  const claims = expectations
    .flatMap((expectation) => expectation.claims)
    .filter(({ kind }) => kinds?.has(kind) ?? true)
  const extracted: ExtractedSource = {
    source: { ...document.facts, path: shown },
    text,
    claims,
    isRendering: true,
    ...(addresses && { addresses }),
  }
  return { extracted, expectations, diagnostics }
}

function factOf(
  { document, values }: ExpectedDocument,
  { subject, measure, scope = {} }: ExpectSetting,
  index: number,
): DeclaredFact {
  const [block, value] = [document.blocks[index], values[index]]
  if (!block || !value) throw new Error(`no line is drawn for the expected fact ${String(index)}`)
  return { subject, measure, scope, document, block, value }
}

/** The first reading with claims, else the first that says what is wrong. */
function readFirst(
  extractors: readonly Extractor[],
  fact: DeclaredFact,
  context: ExtractorContext,
): DeclaredReading {
  let first: DeclaredReading | undefined
  for (const extractor of extractors) {
    const reading = attempted(() => extractor.declared?.(fact, context))
    if (reading === undefined) continue
    if ('claims' in reading) return reading
    first ??= reading
  }
  return first ?? { key: 'value', problem: 'no plugin of this run reads facts of a configuration' }
}

function attempted(read: () => DeclaredReading | undefined): DeclaredReading | undefined {
  try {
    return read()
  } catch (thrown) {
    return { key: 'value', problem: `it could not be read: ${reasonOf(thrown)}` }
  }
}
