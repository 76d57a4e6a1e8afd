import type { Measure } from '../../claims/claim.js'
import type { Token } from '../../claims/tokens/token.js'
import { isWordOf, termOf } from '../../claims/tokens/token.js'
import { tokenize } from '../../claims/tokens/tokenize.js'
import type { Vocabulary } from '../../claims/vocabulary.js'
import { readMeasures } from '../reading/measure-mentions.js'

const LONGEST_LABEL = 120

/**
 * What the title of an outcome names: a measure of the vocabulary only where the title says nothing
 * beside it, since "ORR in patients with brain metastases" is another fact than the ORR.
 */
export function measureNamed(title: string, vocabulary: Vocabulary): Measure {
  const tokens = tokenize(title, 0, title.length, vocabulary)
  const [measure, ...others] = readMeasures(tokens)
  const isWhole =
    measure !== undefined &&
    others.every(({ key }) => key === measure.key) &&
    tokens.slice(0, measure.from).every(isPassing) &&
    tokens.slice(measure.to).every(isPassing)
  return isWhole
    ? { key: measure.key, label: measure.label, nature: measure.nature }
    : { label: title.slice(0, LONGEST_LABEL) }
}

function isPassing(token: Token): boolean {
  if (token.type === 'mark') return true
  return (
    isWordOf(token, PASSING) ||
    termOf(token, 'statistic') !== undefined ||
    termOf(token, 'measure') !== undefined
  )
}

const PASSING: ReadonlySet<string> = new Set(
  (
    'the a of in with who had achieved achieving an number percent percentage proportion rate rates ' +
    'patient patients participant participants subject subjects overall and'
  ).split(' '),
)
