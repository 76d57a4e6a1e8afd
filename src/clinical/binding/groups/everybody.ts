import { isWord, isWordOf, termLength, termOf, type Token } from '../../../claims/tokens/token.js'
import type { Sentence } from '../../reading/sentence.js'

/**
 * Whether a sentence speaks of everybody again, so that the group of the sentences before it ends:
 * "Overall, …", "Of the 150 patients, …", "in all treated patients", "in the overall population",
 * "across both cohorts". "All patients in this arm" are those of the group at hand.
 */
export function speaksOfEverybody(sentence: Sentence): boolean {
  const { tokens } = sentence
  if (beginsAnew(tokens)) return true
  return tokens.some((_, at) => isWhole(tokens, at)) && !pointsBack(sentence)
}

/** "In this cohort", "these patients": the group that was spoken of. */
export function pointsBack({ tokens }: Sentence): boolean {
  return tokens.some(
    (token, at) =>
      isWordOf(token, POINTING) && isGroup(tokens[at + 1]) && !isWordOf(tokens[at + 2], TELLING),
  )
}

/** "those patients who": told anew, and not pointed at. */
const TELLING: ReadonlySet<string> = new Set(['who', 'whose', 'with', 'without', 'that'])

/** "In total", "Of the 150 patients", "Each subject", "Overall" as the first words. */
function beginsAnew([first, second]: readonly Token[]): boolean {
  if (isWord(first, 'overall', 'altogether', 'out')) return termOf(first, 'measure') === undefined
  if (isWord(first, 'in')) return isWord(second, 'total', 'all')
  return isWord(first, 'of') && (isWord(second, 'the', 'all') || second?.type === 'number')
}

/** Words that point back at the group that was spoken of. */
const POINTING: ReadonlySet<string> = new Set(['this', 'these', 'that', 'those'])

function isWhole(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (isWordOf(token, WHOLES)) return isWordOf(tokens[at + 1], POPULATIONS)
  if (isWord(token, 'both')) return isWordOf(tokens[at + 1], GROUPS)
  if (!isWord(token, 'all')) return false
  const noun = pastNumberAndSet(tokens, isWord(tokens[at + 1], 'the') ? at + 2 : at + 1)
  return termOf(tokens[noun], 'people') !== undefined || isWordOf(tokens[noun], GROUPS)
}

/** "all 60 randomised patients": the noun behind the number and the analysis set. */
function pastNumberAndSet(tokens: readonly Token[], at: number): number {
  const behind = tokens[at]?.type === 'number' ? at + 1 : at
  const set = tokens[behind]
  return termOf(set, 'analysis-set') === undefined ? behind : behind + termLength(set)
}

function isGroup(token: Token | undefined): boolean {
  if (termOf(token, 'people') !== undefined) return true
  return isWord(token, 'cohort', 'arm', 'group', 'subgroup', 'population')
}

const WHOLES: ReadonlySet<string> = new Set('overall entire whole total full pooled'.split(' '))
const POPULATIONS: ReadonlySet<string> = new Set(
  'population cohort study trial sample group series'.split(' '),
)
const GROUPS: ReadonlySet<string> = new Set('cohorts arms groups'.split(' '))
