import {
  type Claim,
  contextKey,
  type Figure,
  groupBy,
  isValued,
  partsOf,
} from '../../../src/index.js'

/** A number as a text prints it, and the part that it plays in its claim. */
export interface PrintedFigure {
  readonly claim: Claim
  readonly role: string
  readonly figure: Figure
  /** Equal for numbers that are printed alike, whatever the signs for decimals and thousands. */
  readonly text: string
  /** Equal for numbers that could stand for each other: of one kind, part, unit and precision. */
  readonly form: string
}

/** A sentence or a row of a table with all figures that are read in it. */
export interface ToldSentence {
  readonly figures: readonly PrintedFigure[]
  readonly context: string
}

/** All that a source, or the part of it that sums up, tells in figures. */
export interface Telling {
  readonly path: string
  readonly sumsUp: boolean
  readonly sentences: readonly ToldSentence[]
}

/** The tellings of some claims: for each source what sums it up, and its body. */
export function tellingsOf(claims: readonly Claim[]): readonly Telling[] {
  const byTelling = groupBy(claims, ({ place, standing }) =>
    standing === 'headline' ? undefined : `${place.path} ${standing === undefined ? '' : 'sum'}`,
  )
  return [...byTelling.values()].flatMap((own): Telling[] => {
    const [first] = own
    if (first === undefined) return []
    const bySentence = groupBy(own.flatMap(figuresOf), ({ claim }) => contextKey(claim.place))
    return [
      {
        path: first.place.path,
        sumsUp: first.standing !== undefined,
        sentences: [...bySentence.values()].map((figures) => ({
          figures,
          context: figures[0]?.claim.place.context ?? '',
        })),
      },
    ]
  })
}

/** The numbers of a claim, each with its part. */
function figuresOf(claim: Claim): PrintedFigure[] {
  const of = (role: string, figure: Figure | undefined, unit = ''): PrintedFigure[] => {
    if (figure === undefined || figure.hedge !== undefined || !/\d/u.test(figure.text)) return []
    const decimals = String(figure.decimals)
    return [
      {
        claim,
        role,
        figure,
        text: `${figure.value.toFixed(figure.decimals)} ${unit}`,
        form: [claim.kind, role, unit, decimals, figure.value < 0].join(' '),
      },
    ]
  }
  if (claim.kind === 'p-value') return of(`p ${claim.value.comparator}`, claim.value.number)
  if (!isValued(claim)) return []
  const { estimate, lower, upper, count, size, unit } = partsOf(claim)
  const deviation = claim.kind === 'estimate' ? claim.value.deviation?.number : undefined
  const percent = claim.kind === 'proportion' ? '%' : unit
  return [
    ...of('estimate', estimate, percent),
    ...of('deviation', deviation, unit),
    ...of('lower', lower, percent),
    ...of('upper', upper, percent),
    ...of(claim.kind === 'count' ? (claim.measure.key ?? claim.measure.label) : 'count', count),
    ...(claim.kind === 'proportion' && claim.value.denominator ? of('size', size) : []),
  ]
}
