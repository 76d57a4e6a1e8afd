import { roundingError } from '../../src/index.js'
import { isExactShare } from '../shares/exact-share.js'
import type { Outcome } from './messages.js'
import type { Read } from './sentence.js'

/**
 * "more than half of the patients (", "two thirds (", right before the share in numbers. Of a part of the
 * people, "a third of responders (12%)", the share may be one of all.
 */
const partBefore =
  /\b(?:(more than|over|nearly|almost|just under|just over|less than|fewer than|under|at least|about|approximately|around|roughly) )?(?:a |one[- ])?(half|third|quarter|fifth|two[- ]thirds|three[- ]quarters)(?: (?:of )?(?:the |all |our |these )?(?:patients|participants|subjects|people|respondents|adults|them))? ?[([]$/iu

const parts: Readonly<Record<string, number>> = {
  half: 50,
  third: 100 / 3,
  quarter: 25,
  fifth: 20,
  'two thirds': 200 / 3,
  'three quarters': 75,
}

/** Words for a part are said of what is near it: so many percentage points to either side. */
const loose = 6

/** Holds a part in words against the share in the bracket behind it: "a third of the patients (48 of 96; 50.0%)". */
export function holdPart(sentence: readonly Read[]): Outcome {
  for (const claim of sentence) {
    if (!isExactShare(claim)) continue
    const { context, at } = claim.place
    const match = partBefore.exec(context.slice(Math.max(0, at - longestWords), at))
    if (match === null) continue
    const [words = '', hedge = '', word = ''] = match
    const part = parts[word.toLowerCase().replace('-', ' ')] ?? NaN
    const { percent } = claim.value
    const half = roundingError(percent)
    const [least, most] = allowed(hedge.toLowerCase(), part)
    if (percent.value + half >= least && percent.value - half <= most) continue
    const finding = {
      message: 'part',
      data: { words: words.replace(/ ?[([]$/u, ''), percent: percent.text },
      at: claim,
      derivation: [`${word.toLowerCase()} is ${part.toFixed(1)}%`],
    } as const
    return { finding }
  }
  return undefined
}

const longestWords = 90

function allowed(hedge: string, part: number): readonly [least: number, most: number] {
  if (/^(?:more than|over|at least)$/u.test(hedge)) return [part, 100]
  if (/^(?:less than|fewer than|under)$/u.test(hedge)) return [0, part]
  if (/^(?:nearly|almost|just under)$/u.test(hedge)) return [part - loose, part]
  if (hedge === 'just over') return [part, part + loose]
  return [part - loose, part + loose]
}
