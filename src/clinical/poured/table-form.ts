import type { Span } from '../../document/place.js'
import { headParts } from './head-parts.js'

/** What all figures of a table are, where its title or its head says nothing else of any: "n (%)". */
export function formOfAll(text: string): Span | undefined {
  return ofPercents(text) ?? onlyForm(text)
}

/**
 * Percentages: "Symptoms (%)", "High dose, % (95% CI)", "in percent [95% CI]"; or intervals, of
 * which nothing else is said. Any other form, or the same for each column, says it of some only.
 */
function ofPercents(text: string): Span | undefined {
  const [only, another] = [...text.matchAll(PERCENTS)]
  if (only === undefined || another !== undefined) return undefined
  const { 0: printed, index } = only
  const span = { start: index, end: index + printed.length }
  const isOther = headParts(text, []).some(
    ({ sort, start, end }) => sort === 'form' && (start < span.start || end > span.end),
  )
  const isOfRatio = !/%|percent/i.test(printed.replace(/9[059] ?%/, '')) && RATIO.test(text)
  return isOther || isOfRatio ? undefined : span
}

/** An interval of which the words before say that it is one of a ratio. */
const RATIO = /\bratios?\b|\brelative risks?\b|\b[ai]?[HOR]Rs?\b/i

const CI = String.raw`,? ?[([]9[059] ?% ?C\.?I\.?[)\]]`
const PERCENTS = new RegExp(
  String.raw`(?:(?<=[ ,])(?:%|[Pp]er ?cent(?:ages?)?)(?:${CI})?|[([](?:%|[Pp]er ?cent)(?:${CI}|[,;] 9[059] ?% ?CI)?[)\]]|${CI})(?=[ .,;:]|$)`,
  'g',
)

/** A form that every column has; a bracket alone does not say of what it is one. */
function onlyForm(text: string): Span | undefined {
  const forms = headParts(text, []).filter(
    ({ sort, start, end }) => sort === 'form' && /\S ?[(±/]|^\(%/.test(text.slice(start, end)),
  )
  const [first] = forms
  if (first === undefined) return undefined
  const printed = ({ start, end }: Span): string => text.slice(start, end)
  return forms.every((form) => printed(form) === printed(first)) ? first : undefined
}
