import { mayAgree } from '../../../src/index.js'
import { stemsIn } from '../outcome-words.js'
import { digitCount } from '../printed-alike.js'
import type { PrintedFigure, ToldSentence } from './tellings.js'

/** What speaks for two figures being one that was printed twice. */
export interface Evidence {
  /** The numbers printed alike with both, those of their own results first. */
  readonly numbers: readonly string[]
  /** How many telling words the sentences share. */
  readonly words: number
  /** All of it, in digits. */
  readonly weight: number
}

/** Further words and numbers say nothing more. */
const mostWords = 8
const mostDigits = 12

/** What two figures of two sentences share beside themselves; a number of the own result counts twice. */
export function evidenceOf(
  here: PrintedFigure,
  there: PrintedFigure,
  sentence: ToldSentence,
  other: ToldSentence,
): Evidence {
  const own = sentence.figures
    .filter(({ claim, role }) => claim === here.claim && role !== here.role)
    .filter(({ role, figure }) =>
      other.figures.some(
        (one) =>
          one.claim === there.claim &&
          one.role === role &&
          mayAgree(figure, one.figure, undefined, undefined),
      ),
    )
    .map(({ text }) => text)
  const rest = sharedTexts(
    sentence.figures.filter(({ claim }) => claim !== here.claim),
    other.figures.filter(({ claim }) => claim !== there.claim),
  )
  const [first, second] = [stemsIn(sentence.context), stemsIn(other.context)]
  const words = [...first].filter((stem) => /\p{L}/u.test(stem) && second.has(stem)).length
  return {
    numbers: [...own, ...rest],
    words,
    weight:
      2 * digitsIn(own) +
      Math.min(mostDigits, digitsIn(rest)) +
      Math.min(mostWords, words) +
      2 * (digitCount(here.figure.text) - 2),
  }
}

function sharedTexts(
  figures: readonly PrintedFigure[],
  others: readonly PrintedFigure[],
): readonly string[] {
  const texts = new Set(others.map(({ text }) => text))
  return [...new Set(figures.map(({ text }) => text))].filter((text) => texts.has(text))
}

function digitsIn(texts: readonly string[]): number {
  return digitCount(texts.join(' '))
}
