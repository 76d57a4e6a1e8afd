import type { Span } from '../../document/place.js'

/**
 * What a piece of a table's head is, in the order in which such pieces make up the head of one
 * column: the name of a group, a time, a size, what the figures are.
 */
export type PartSort = 'name' | 'time' | 'size' | 'form' | 'p'

/** A piece of a head whose end can be told, though nothing stands between it and the next. */
export interface HeadPart extends Span {
  readonly sort: PartSort
}

const MARK = String.raw`(?: ?[*†‡§¶#]+)?`
const CI = String.raw`\(?9[059] ?% ?C\.?I\.?\)?(?: (?:of|for) [A-Z]\w{0,12})?`
const SPREAD = String.raw`(?:\( ?(?:SDs?|SEM?|S\.D\.?|S\.E\.?(?:M\.?)?|IQR|range|Q1.{1,4}Q3|min.{1,4}max|${CI}|%|n)[^()]{0,12}\)|(?:±|\+\/-) ?(?:SDs?|SEM?|S\.D\.?|S\.E\.?M?\.?))`

const PARTS: Readonly<Record<PartSort, string>> = {
  size: String.raw`[([]? ?\b[nN] ?= ?\d[\d,]*(?: ?[)\]])?|\(\d+\)`,
  p: String.raw`\b(?:p|P)[ -]*(?:[Vv]alues?)?(?: for (?:trend|interaction|difference))?(?: ?[*†‡§#a-e])?(?=\s|$)`,
  form: [
    String.raw`(?:\b[nN]|\bNo\.?|\bNumber|%)(?: ?\/ ?N)? ?[([](?:%|n|95 ?% ?CI)[)\]]`,
    String.raw`\b(?:n|N) ?\/ ?N\b`,
    String.raw`\b(?:Mean|Median|mean(?= ?[(±+])|median(?= ?\()|Change(?!\w)|Average)(?: ?,? ?${SPREAD})?`,
    String.raw`\b(?:(?:[Aa]djusted |[Cc]rude |[Uu]nadjusted |a)?(?:HR|OR|RR|IRR|[Hh]azard [Rr]atio|[Oo]dds [Rr]atio|[Rr]isk [Rr]atio|[Rr]elative [Rr]isk)(?: [a-e](?= \(?9\d ?%))?|S?MD|WMD|(?:Mean |Risk |Adjusted )*[Dd]ifference(?!\w)|Effect size|Cohen['’]s d|Coefficient|Estimate|Proportion|[βB](?= ))(?: ?\((?:SE|SD|${CI})\))?`,
    String.raw`\b(?:SDs?|SEM?|IQR|Range|df|[tF])(?=\s|$)`,
    String.raw`\bF ?\(\d+(?:, ?\d+)?\)|(?:partial )?[ηƞ]p? ?[²2](?=\s|$)`,
    CI,
    String.raw`(?:\b(?:n|N|No\.?)|%)(?: ?\(of \d+\))?(?=\s|$)`,
    String.raw`[([]%[)\]]`,
  ].join('|'),
  time: String.raw`\b(?:Baseline|(?:Pre|Post)(?:[- ]?(?:test|treatment|intervention|operative|op|supplements?))?:?|Follow-?up|Before|After|(?:Week|Month|Day|Year|Visit|T)[ -]?\d+|\d+[ -](?:weeks?|months?|days?|years?|hours?|h|min|mo|wk|y)|End ?point)(?=\s|$)`,
  name: String.raw`\b(?:Total|Overall|All(?: patients| participants)?|(?:Intervention|Control|Placebo|Experimental|Usual care)(?: [Gg]roups?| [Aa]rms?)?|(?:Treatment|Treated|Study|Exercise) (?:[Gg]roups?|[Aa]rms?)|Controls|(?:[Gg]roup|[Aa]rm|Cohort)[ -][A-D1-9I]{1,3}|Men|Women|Males?|Females?|Yes|No)(?=\s|$|\()`,
}

const ORDER: readonly PartSort[] = ['size', 'p', 'form', 'time', 'name']
const PART = new RegExp(
  ORDER.map((sort) => `(?<${sort}>(?:${PARTS[sort]})${sort === 'p' ? '' : MARK})`).join('|'),
  'g',
)

/**
 * The pieces of a head that its words tell, those that its figures tell (`told`), and the names that
 * the document has for its groups.
 */
export function headParts(
  text: string,
  names: readonly Span[],
  told: readonly HeadPart[] = [],
): HeadPart[] {
  const parts: HeadPart[] = [...told]
  for (const { 0: printed, index, groups } of text.matchAll(PART)) {
    const sort = ORDER.find((each) => groups?.[each] !== undefined)
    if (sort !== undefined) parts.push({ sort, start: index, end: index + printed.length })
  }
  const own = names.filter(({ start, end }) =>
    parts.every((part) => part.end <= start || part.start >= end),
  )
  return [
    ...parts,
    ...own.map(({ start, end }) => ({ sort: 'name' as const, start, end })),
  ].toSorted((a, b) => a.start - b.start)
}
