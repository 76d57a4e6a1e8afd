import { isFigure, isInRow, mayBeEqual, type Figure } from '../../src/index.js'
import type { Outcome } from './messages.js'
import type { Read } from './sentence.js'

/** The last words before "from 106.1 kg": how the number went, and by how much. */
const direction =
  /\b(?:(?<up>increased|rose|gained|climbed|grew)|(?<down>decreased|fell|declined|dropped|was reduced|were reduced))\b(?<behind>[^;:()]{0,50})$/iu

/** Another verb, or another thing that went the other way. */
const another =
  /\b(?:while|whereas|but|than|and|increas\w+|decreas\w+|rose|fell|declin\w+|drop\w*|reduc\w+)\b/iu

/** Holds what a sentence says of a direction against its two values: "increased from 106.1 to 90.4 kg". */
export function holdDirection(sentence: readonly Read[]): Outcome {
  const values = sentence.filter(({ place }) => !isInRow(place))
  for (const [index, second] of values.entries()) {
    const first = values[index - 1]
    if (first?.kind !== second.kind) continue
    const [from, to] = [valueOf(first), valueOf(second)]
    if (from === undefined || to === undefined || mayBeEqual(from, to)) continue
    const verb = verbBefore(second.place.context, from, to)
    if (verb === undefined || verb.isUp === to.value > from.value) continue
    return {
      finding: {
        message: 'direction',
        data: { from: from.text, to: to.text, verb: verb.text, way: verb.isUp ? 'less' : 'more' },
        at: second,
        related: [{ message: 'the value before', at: first }],
        derivation: [`${to.text} is ${verb.isUp ? 'less' : 'more'} than ${from.text}`],
      },
    }
  }
  return undefined
}

/** A number that is no change itself; those below zero go down and up at once. */
function valueOf(claim: Read): Figure | undefined {
  if (claim.kind === 'ratio' || claim.kind === 'count') return undefined
  const number = claim.kind === 'proportion' ? claim.value.percent : claim.value.number
  return isFigure(number) && number.hedge === undefined && number.value >= 0 ? number : undefined
}

function verbBefore(
  context: string,
  { place: a }: Figure,
  { place: b }: Figure,
): { readonly text: string; readonly isUp: boolean } | undefined {
  const between = context.slice(a.at + a.quote.length, b.at)
  if (
    between.length > longestBetween ||
    !/^[^\d,;.]*\bto (?:a (?:mean|median) of )?$/u.test(between)
  )
    return undefined
  const before = /^(?<words>.*?) ?\bfrom (?:a (?:mean|median) of )?$/su.exec(
    context.slice(Math.max(0, a.at - reach), a.at),
  )
  const match = direction.exec(before?.groups?.['words'] ?? '')
  const { up, down, behind = '' } = match?.groups ?? {}
  const text = up ?? down
  if (text === undefined || another.test(behind)) return undefined
  return { text, isUp: up !== undefined }
}

const longestBetween = 40
const reach = 100
