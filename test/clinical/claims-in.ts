import type { Claim } from '../../src/claims/claim.js'
import { type FigureOrOpen, type Interval, isFigure } from '../../src/claims/figure.js'
import type { ClaimKind } from '../../src/claims/kinds.js'
import { Vocabulary } from '../../src/claims/vocabulary.js'
import { clinicalExtractor } from '../../src/clinical/extractor.js'
import { clinical } from '../../src/clinical/plugin.js'
import html from '../../src/sources/html/parser.js'
import markdown from '../../src/sources/markdown/parser.js'
import plainText from '../../src/sources/plain-text/parser.js'
import type { PartialDate } from '../../src/statistics/partial-date.js'
import { mergeFacts } from '../../src/sources/facts.js'
import type { SourceFacts } from '../../src/sources/source.js'

const vocabulary = new Vocabulary(clinical.vocabulary ?? [])

/** What the clinical pack reads from a text: its claims and the facts of the source. */
export async function readText(
  text: string,
  path = 'a.md',
): Promise<{ readonly claims: readonly Claim[]; readonly facts: SourceFacts }> {
  const document = await parserFor(path).parse({ path, text })
  const facts = mergeFacts(document.facts, clinicalExtractor.facts?.(document) ?? {})
  return { claims: [...clinicalExtractor.extract(document, { facts, vocabulary })], facts }
}

function parserFor(path: string): typeof markdown {
  if (path.endsWith('.html')) return html
  return path.endsWith('.txt') ? plainText : markdown
}

/** The claims of some kinds that a text makes, of all kinds where none is named. */
export async function claimsIn(text: string, ...kinds: readonly ClaimKind[]): Promise<Claim[]> {
  const { claims } = await readText(text)
  return claims.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))
}

/** The values of those claims in words: "20.8% 5/24 95% confidence 7.1..42.2". */
export async function valuesIn(text: string, ...kinds: readonly ClaimKind[]): Promise<string[]> {
  return (await claimsIn(text, ...kinds)).map(valueInWords)
}

/** Measure and value: "objective-response-rate: 20.8%"; a measure without key is in quotes. */
export async function measuredIn(text: string, ...kinds: readonly ClaimKind[]): Promise<string[]> {
  return (await claimsIn(text, ...kinds)).map(
    (claim) => `${claim.measure.key ?? `"${claim.measure.label}"`}: ${valueInWords(claim)}`,
  )
}

/** Value and scope: "20.8% {dose=12 mg/kg}"; what the claim's sentence does not say has its origin. */
export async function scopedIn(text: string, ...kinds: readonly ClaimKind[]): Promise<string[]> {
  return (await claimsIn(text, ...kinds)).map(
    (claim) => `${valueInWords(claim)} ${scopeInWords(claim)}`,
  )
}

/** A claim's scope: "{cohort=cohort 1, dose=12 mg/kg inherited}". */
export function scopeInWords({ scope }: Claim): string {
  const values = Object.entries(scope)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { key, origin }]) => `${name}=${key}${origin === 'stated' ? '' : ` ${origin}`}`)
  return `{${values.join(', ')}}`
}

/** A claim's value in words; figures as printed, with their hedge. */
export function valueInWords(claim: Claim): string {
  switch (claim.kind) {
    case 'count':
      return words(figure(claim.value.number), claim.value.unit, claim.value.status)
    case 'test-result': {
      const { type, comparator, number, df, p } = claim.value
      const test = `${type}(${df.map(figure).join(', ')}) ${comparator} ${figure(number)}`
      return words(test, `p ${p.comparator} ${figure(p.number)}`)
    }
    case 'part': {
      const { size, whole, origin } = claim.value
      return words(figure(size), `of ${figure(whole.size)}`, origin)
    }
    case 'proportion': {
      const { percent, range, count, denominator, group, inferred, interval } = claim.value
      const share = words(count && figure(count), denominator && `/ ${figure(denominator)}`)
      return words(
        percent && `${figure(percent)}%`,
        range && `${bounds(range)}%`,
        share,
        group && `group ${figure(group)}`,
        inferred && `out of ${figure(inferred)}`,
        interval && bounds(interval),
      )
    }
    case 'estimate': {
      const { statistic, number, unit, interval, spread } = claim.value
      return words(
        statistic,
        number && figure(number),
        unit,
        interval && bounds(interval),
        spread && bounds(spread),
      )
    }
    case 'ratio':
      return words(figure(claim.value.number), claim.value.interval && bounds(claim.value.interval))
    case 'p-value':
      return `p ${claim.value.comparator} ${figure(claim.value.number)}`
    case 'dose':
      return words(
        claim.value.amount && figure(claim.value.amount),
        claim.value.range && bounds(claim.value.range),
        claim.value.unit,
        claim.value.schedule,
      )
    case 'comparison':
      return claim.value.groups.map(({ key }) => key).join(' vs ')
    case 'time-frame':
      return words(figure(claim.value.length), claim.value.unit)
    case 'rough-share':
      return figure(claim.value.percent)
    case 'window': {
      const { limit, unit, direction, event } = claim.value
      return words(figure(limit), unit, direction, event)
    }
    case 'conversion': {
      const { number, unit, other, otherUnit, analyte } = claim.value
      return words(figure(number), unit, figure(other), otherUnit, analyte)
    }
    case 'tally':
      return claim.value.cells
        .map(({ count, of, percent }) =>
          words(count && figure(count), of && `of ${figure(of)}`, percent && `${figure(percent)}%`),
        )
        .join(', ')
    case 'required-fact':
      return claim.value.fact.place.quote
    case 'attribute':
      return claim.value.key
    case 'description':
      return claim.value.sentences.map(({ place }) => place.quote).join(' ')
    case 'expectation':
      return words(claim.value.words, day(claim.value.date))
    case 'date':
      return words(day(claim.value.date), claim.value.status)
    case 'designation': {
      const { type, agency, action, indication, date } = claim.value
      return words(type, agency, action, indication, date && day(date))
    }
    case 'allocation':
      return claim.value.parts.join(':')
    case 'arm':
      return words(claim.value.role, claim.value.label)
    case 'identifier':
      return words(claim.value.scheme, claim.value.id)
    case 'status':
      return claim.value.key
    case 'citation':
      return claim.value.numbers.join(', ')
    case 'reference':
      return claim.value.text
    case 'alias':
      return claim.value.names.join(' = ')
  }
}

function words(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' ')
}

function figure(value: FigureOrOpen): string {
  if (!isFigure(value)) return value.open
  return words(value.hedge, value.text)
}

function bounds({ type, level, lower, upper }: Interval): string {
  return words(
    level === undefined ? undefined : `${String(level)}%`,
    type,
    `${figure(lower)}..${figure(upper)}`,
  )
}

function day({ year, part, month, day }: PartialDate): string {
  return [year, part, month, day].filter((part) => part !== undefined).join('-')
}
