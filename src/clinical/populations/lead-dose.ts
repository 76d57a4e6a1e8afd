import { spanOfSentence } from '../../claims/by-sentence.js'
import type { Claim } from '../../claims/claim.js'
import { groupBy } from '../../claims/group-by.js'
import type { Block, Document } from '../../document/document.js'
import { spanInFile } from '../../document/flat-text.js'
import { lastFrom } from '../../document/last-from.js'
import type { Place } from '../../document/place.js'

/**
 * Gives percentages whose population was inferred the dose that their paragraph opens with, where it
 * is the only one up to them and their own sentence names none: a reader takes them for those of
 * that dose.
 */
export function withLeadDoses(document: Document, claims: readonly Claim[]): readonly Claim[] {
  if (!claims.some(isInferred)) return claims
  const starts = document.blocks.map(startOf)
  const blockAt = ({ start }: Place): Block | undefined =>
    document.blocks[lastFrom(starts, start, (at) => at)]
  const doses = groupBy(claims.filter(isDose), ({ place }) => String(blockAt(place)?.index))
  return claims.map((claim) => {
    if (!isInferred(claim) || claim.scope.dose !== undefined) return claim
    const block = blockAt(claim.place)
    const lead = leadOf(block, doses.get(String(block?.index)) ?? [], claim)
    return lead === undefined ? claim : { ...claim, value: { ...claim.value, leadDose: lead } }
  })
}

type Dose = Claim<'dose'>
type Lead = NonNullable<Claim<'proportion'>['value']['leadDose']>

/** The only dose that a paragraph names up to the end of a claim's sentence, in its first sentence. */
function leadOf(
  block: Block | undefined,
  doses: readonly Dose[],
  { place }: Claim,
): Lead | undefined {
  const { end } = spanOfSentence(place)
  const before = doses.filter((dose) => dose.place.start < end)
  const [first] = before
  const [opening] = block?.sentences ?? []
  if (first === undefined || opening === undefined) return undefined
  const isInOpening = first.place.context === block?.flat.text.slice(opening.start, opening.end)
  const isOnlyOne = before.every((dose) => amountOf(dose) === amountOf(first))
  const isInOwn = before.some((dose) => dose.place.context === place.context)
  if (!isInOpening || !isOnlyOne || isInOwn) return undefined
  return { key: amountOf(first), place: first.place }
}

function amountOf({ value: { amount, unit } }: Dose): string {
  return `${String(amount?.value)} ${unit}`
}

function isDose(claim: Claim): claim is Dose {
  return claim.kind === 'dose' && claim.value.amount !== undefined
}

function isInferred(claim: Claim): claim is Claim<'proportion'> {
  return claim.kind === 'proportion' && claim.value.inferred !== undefined
}

function startOf({ flat }: Block): number {
  return spanInFile(flat, 0, 1).start
}
