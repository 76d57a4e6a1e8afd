import { percentAgreement } from '../../statistics/percent-count.js'
import { isMark, isWord, isWordOf, type Token } from '../tokens/token.js'
import type { FigureMention, Numeral } from './mention.js'

/**
 * Hands the whole that the head of a sentence states to every share of the list behind it: "Of the
 * 120 patients, 60 (50%) were men and 36 (30%) had diabetes". The list ends where another group or
 * another time is spoken of ("of whom", "at 6 months"), where its counts together exceed the whole,
 * and where a share is one of an earlier member: "of 300 screened, 120 (40%) were enrolled and 110
 * (92%) completed".
 */
export function shareWholes(tokens: readonly Token[], figures: FigureMention[]): FigureMention[] {
  if (figures.length < 2 || !figures.some(isOfHead)) return figures
  let list: { readonly whole: Numeral; readonly counts: number[] } | undefined
  return figures.map((figure, index) => {
    const { count, denominator } = figure
    if (denominator !== undefined) {
      list = isOfHead(figure) ? { whole: denominator, counts: [count?.value ?? 0] } : undefined
      return figure
    }
    const from = figures[index - 1]?.to ?? 0
    if (list === undefined || count === undefined || !goesOn(tokens, from, figure)) {
      list = undefined
      return figure
    }
    const { whole, counts } = list
    const isOfMember = counts.some((member) => mayBeOf(figure, member))
    list = isOfMember || sum(counts) + count.value > whole.value ? undefined : list
    counts.push(count.value)
    return list === undefined ? figure : Object.assign({}, figure, { denominator: whole })
  })
}

/** Whether the whole of a share stands before it: "of the 120 patients, 60 (50%)". */
function isOfHead({ count, denominator, percent, start }: FigureMention): boolean {
  if (denominator === undefined || percent === undefined) return false
  return denominator.start < start && denominator.start < (count?.start ?? start)
}

/** Whether the percentage is right for another whole. */
function mayBeOf({ count, percent }: FigureMention, whole: number): boolean {
  if (count === undefined || percent === undefined || count.value > whole) return false
  return percentAgreement(count.value, whole, percent) !== 'no'
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0)
}

/** ", 36 (30%) had", "and only 36 (30%) had": joined to the share before, with no other group named between the two. */
function goesOn(tokens: readonly Token[], from: number, figure: FigureMention): boolean {
  if (figure.type !== 'percent') return false
  const joint = isWordOf(tokens[figure.from - 1], ADVERBS) ? figure.from - 2 : figure.from - 1
  if (!isWord(tokens[joint], 'and') && !isMark(tokens[joint], ',')) return false
  if (isWord(tokens[figure.to], 'of')) return false
  const isOfOther = tokens
    .slice(from, joint)
    .some(
      (token) =>
        token.type === 'number' || isWordOf(token, OF_OTHERS) || isMark(token, ';', ':', '.'),
    )
  return !isOfOther && !tokens.slice(figure.to).some((token) => isWord(token, 'respectively'))
}

const ADVERBS: ReadonlySet<string> = new Set('only another'.split(' '))

/** Words behind which another group may be counted. */
const OF_OTHERS: ReadonlySet<string> = new Set(
  (
    'of whom which these those them among remaining including while whereas but group arm groups ' +
    'arms former latter'
  ).split(' '),
)
