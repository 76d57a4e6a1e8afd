import { slips, type Slip } from './slips.js'

/** Why a check cannot find a slip; every other cell of check and slip has mutants. */
export type Reasons = Readonly<Partial<Record<Slip, string>>>

const noInterval = 'it reads no interval'
const noDenominator = 'it reads no denominator'
const boundsAreOthers = 'bounds in the wrong order are found by interval-excludes-estimate'

/** The checks of arithmetic, each with the slips that it cannot find. */
export const unseen: Readonly<Record<string, Reasons>> = {
  'interval-excludes-estimate': { denominator: noDenominator },
  'interval-not-reproducible': { bounds: boundsAreOthers },
  'ratio-interval-asymmetry': { bounds: boundsAreOthers, denominator: noDenominator },
  'p-interval-conflict': { bounds: boundsAreOthers, denominator: noDenominator },
  'p-statistic-mismatch': { bounds: noInterval, denominator: noDenominator },
  'percent-count-mismatch': { bounds: noInterval },
  'parts-and-total': { bounds: noInterval },
  'impossible-value': { bounds: boundsAreOthers },
  'derived-number': { bounds: noInterval },
  'mean-granularity': { bounds: noInterval },
  'sd-granularity': { bounds: noInterval },
  'binary-sd': {
    bounds: noInterval,
    denominator: 'the deviation of zeros and ones hardly depends on how many there are',
  },
  'se-sd': { bounds: boundsAreOthers },
  'denominator-missing': {
    digit: 'it finds what is left out; a wrong share of a stated group is percent-count-mismatch',
    transposition: 'as a wrong digit',
    shift: 'as a wrong digit',
    neighbour: 'as a wrong digit',
    bounds: noInterval,
  },
  'unit-conversion': { bounds: noInterval, denominator: noDenominator },
  'window-conflict': { bounds: noInterval, denominator: noDenominator },
  'time-frame': { bounds: noInterval, denominator: noDenominator },
  'summary-overstates': {
    transposition: 'a figure that nobody in the body has is left to value-mismatch',
    shift: 'as a transposition',
    bounds: boundsAreOthers,
    denominator: 'the rate of other people is the copied neighbour',
  },
}

/** Every cell of the table. */
export const cells: readonly (readonly [check: string, slip: Slip])[] = Object.keys(unseen).flatMap(
  (check) => slips.map((slip) => [check, slip] as const),
)
