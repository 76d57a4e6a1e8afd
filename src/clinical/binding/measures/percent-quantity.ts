import { type FigureMention, isNumeral } from '../../../claims/mentions/mention.js'
import { isWord, isWordOf, termOf, type Token } from '../../../claims/tokens/token.js'

/** "reduced by 42%", "a reduction of 42%", "42% lower": a change of a measure, not its value. */
export function isChange(tokens: readonly Token[], figure: FigureMention): boolean {
  if (figure.type !== 'percent') return false
  const before = tokens[figure.from - 1]
  const isBy = isWord(before, 'by') && !isOfSome(tokens, figure.to)
  const isOf = isWord(before, 'of') && isWordOf(tokens[figure.from - 2], CHANGES)
  const behind = tokens[figure.to]
  return isBy || isOf || isWordOf(behind, CHANGES) || isWordOf(behind, COMPARATIVES)
}

/** "achieved by 64.3% of those treated": a share of people, who did something. */
function isOfSome(tokens: readonly Token[], at: number): boolean {
  if (!isWord(tokens[at], 'of')) return false
  const behind = tokens.slice(at + 1, at + LONGEST_NOUN)
  return behind.some((token) => isWord(token, 'those') || termOf(token, 'people') !== undefined)
}

const LONGEST_NOUN = 4

const CHANGES: ReadonlySet<string> = new Set(
  'reduction increase decrease improvement decline drop rise gain fall change difference growth'.split(
    ' ',
  ),
)
const COMPARATIVES: ReadonlySet<string> = new Set(
  'lower higher fewer more less greater better worse reduced'.split(' '),
)

/**
 * Whether a percentage without a count is a quantity in percent and no share of people or things:
 * a change, a mean with its deviation ("5.7% ± 3.7%"), what has a bound below zero, or a measure
 * whose unit is the percent sign ("HbA1c 7.8%").
 *
 * @param words what the percentage measures, in the text's words
 * @param nature that of the measure that it gives, where the vocabulary knows it
 */
export function isPercentQuantity(
  tokens: readonly Token[],
  figure: FigureMention,
  words: string,
  nature: string | undefined,
): boolean {
  if (figure.count !== undefined || figure.denominator !== undefined) return false
  if (nature === 'difference' || isBelowZero(figure)) return true
  if (figure.deviation !== undefined && nature === undefined) return true
  return isChange(tokens, figure) || isOfAmount(tokens, figure) || QUANTITIES.test(words)
}

/** "66.1% of what was planned", "80% of the starting dose": of an amount, and of nobody. */
function isOfAmount(tokens: readonly Token[], { to }: FigureMention): boolean {
  if (!isWord(tokens[to], 'of')) return false
  const behind = tokens.slice(to + 1, to + 1 + LONGEST_AMOUNT)
  const isAmount = behind.some((token) => isWordOf(token, AMOUNTS))
  return isAmount && behind.every((token) => !isCounted(token))
}

function isCounted(token: Token): boolean {
  return termOf(token, 'people') !== undefined || termOf(token, 'counted') !== undefined
}

const LONGEST_AMOUNT = 5
const AMOUNTS: ReadonlySet<string> = new Set(
  'what dose doses amount intensity value values predicted'.split(' '),
)

/** No share of a group lies below zero, nor can its interval. */
function isBelowZero({ interval, spread }: FigureMention): boolean {
  const lower = (interval ?? spread)?.lower
  return isNumeral(lower) && lower.value < 0
}

const QUANTITIES =
  /coefficients? of variation|\bCV\b|h(?:a)?emoglobin A1c|\bHbA ?1c\b|\bA1C\b|h(?:a)?ematocrit|\bsaturation|\bSp?[aO]O2\b|body fat|ejection fraction|\b(?:LV|RV)?EF\b|fractional shortening|\bstrain\b|humidity|\bFEV1\b|^(?:(?:mean|median|relative|percent(?:age)?) )?(?:changes?|reductions?|increases?|decreases?)\b/i
