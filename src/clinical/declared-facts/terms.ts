import type { Claim, Measure } from '../../claims/claim.js'
import { termOf } from '../../claims/tokens/token.js'
import { tokenize } from '../../claims/tokens/tokenize.js'
import { labelOf, type Vocabulary } from '../../claims/vocabulary.js'
import type { DeclaredFact } from '../../claims/declared-fact.js'
import { readDate } from '../../document/printed-date.js'
import { attributeClaims } from '../attributes/attribute-claims.js'
import { targetNamed } from '../attributes/introductions.js'
import { Placer } from '../binding/placer.js'
import { statusKey } from '../registry/fields.js'
import { attributeTerms } from '../vocabulary/attributes.js'
import type { Declared } from './value.js'

type Claims = readonly [Claim, ...Claim[]]

/** What a fact is of whose value is a term: an attribute, the status of a trial, a designation. */
export interface TermFact {
  readonly kind: 'attribute' | 'status' | 'designation'
  readonly measure: Measure
  /** What to write where the value cannot be read. */
  readonly problem: string
}

const ATTRIBUTES: ReadonlySet<string> = new Set([
  ...attributeTerms.map(({ measure }) => measure),
  'phase',
  'target',
])

/** The attribute, the status or the designation that a user names: "masking", "fast track designation". */
export function termFactNamed(written: string, vocabulary: Vocabulary): TermFact | undefined {
  const words = written.toLowerCase().replaceAll('-', ' ').trim()
  const key = words.replaceAll(' ', '-')
  if (ATTRIBUTES.has(key)) {
    const problem = `no term of the ${words} can be read; write it as a document would, such as ${EXAMPLES[key] ?? 'a document prints it'}`
    return { kind: 'attribute', measure: named(key, words), problem }
  }
  if (key === 'status' || key === 'recruitment-status') {
    const problem = 'this is no status of a registry; write one such as "recruiting" or "completed"'
    return { kind: 'status', measure: named('status', 'recruitment status'), problem }
  }
  const plain = words.replace(/ (?:designation|status)$/, '')
  const designation = vocabulary.terms.find(
    ({ category, key: type, forms }) =>
      category === 'designation' &&
      (type === key ||
        type === plain.replaceAll(' ', '-') ||
        forms.some((form) => [words, plain].includes(form.toLowerCase().replaceAll('-', ' ')))),
  )
  if (designation === undefined) return undefined
  const measure = named(designation.key, labelOf(designation))
  return { kind: 'designation', measure, problem: NO_DESIGNATION }
}

const EXAMPLES: Readonly<Record<string, string>> = {
  masking: '"double-blind"',
  phase: '"Phase 3"',
  target: '"B7-H3"',
  allocation: '"randomized"',
  'antibody-origin': '"fully human antibody"',
}

const NO_DESIGNATION =
  'no agency and no date can be read; write who gave it and when, such as "FDA, 5 March 2025"'

function named(key: string, label: string): Measure {
  return { key, label, rule: 'record-field' }
}

/** The claims that a term makes as the value of a fact. */
export function termClaims(
  { kind, measure }: TermFact,
  { subject, scope }: Omit<Declared, 'measure'>,
  fact: DeclaredFact,
  vocabulary: Vocabulary,
): Claims | undefined {
  const { document, block, value } = fact
  const text = block.flat.text.slice(value.start, value.end)
  const placer = new Placer(document, block)
  const place = placer.place(value.start, value.end)
  const declared = { subject, measure, scope, place }
  switch (kind) {
    case 'status': {
      const key = statusKey(text)
      return key === undefined ? undefined : [{ ...declared, kind, value: { key, text } }]
    }
    case 'designation': {
      const { condition, ...others } = scope
      const tokens = tokenize(block.flat.text, value.start, value.end, vocabulary)
      const agency = tokens.flatMap((token) => termOf(token, 'agency')?.key ?? [])[0]
      const date = readDate(text)?.date
      if (agency === undefined || date === undefined) return undefined
      const indication = condition?.key
      const type = measure.key ?? ''
      const said = { type, agency, action: 'granted', date, ...(indication && { indication }) }
      return [{ ...declared, scope: others, kind, value: said }]
    }
    case 'attribute': {
      if (measure.key === 'target') {
        const key = targetNamed(text)
        return key === undefined ? undefined : [{ ...declared, kind, value: { key, text } }]
      }
      const sentence = { start: value.start, subject: () => subject }
      const printed = [text, `${text} antibody`, `${text} payload`]
      for (const one of printed) {
        const [found] = attributeClaims({ ...sentence, text: one }, placer).filter(
          (claim) => claim.measure.key === measure.key,
        )
        if (found?.kind === 'attribute') {
          return [{ ...declared, kind, value: { key: found.value.key, text } }]
        }
      }
      return undefined
    }
  }
}
