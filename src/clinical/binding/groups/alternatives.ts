import { isWord } from '../../../claims/tokens/token.js'
import { GROUP_DIMENSIONS, type Marker } from '../../reading/marker.js'
import type { Sentence } from '../../reading/sentence.js'
import type { Frame } from '../frames/frame.js'

/**
 * A sentence that says both "the former" and "the latter" names two groups, each where its word
 * stands: "20.8% in the former and 10.0% in the latter". One that says a single word speaks of that
 * group alone, and gives it to all it says.
 */
export function nameAlternatives(sentence: Sentence, { alternatives }: Frame): Sentence {
  if (alternatives === undefined || !saysBoth(sentence)) return sentence
  const [former, latter] = alternatives
  const named = sentence.tokens.flatMap((token, at) => {
    if (isWord(token, 'former')) return markersAt(at, former)
    return isWord(token, 'latter') ? markersAt(at, latter) : []
  })
  const markers = [...sentence.markers, ...named].toSorted((a, b) => a.from - b.from)
  return { ...sentence, markers }
}

/** Whether both words stand in the sentence. */
export function saysBoth({ tokens }: Sentence): boolean {
  return (
    tokens.some((token) => isWord(token, 'former')) &&
    tokens.some((token) => isWord(token, 'latter'))
  )
}

function markersAt(at: number, { scope }: Frame): Marker[] {
  return GROUP_DIMENSIONS.flatMap((dimension) => {
    const value = scope[dimension]
    return value === undefined
      ? []
      : [{ dimension, key: value.key, text: value.text, from: at, to: at + 1 }]
  })
}
