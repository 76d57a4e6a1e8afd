import type { BinomialInterval, PrintedInterval } from '../../src/index.js'

/** How a printed interval compares with one that was computed for the same count. */
export interface Comparison {
  /** Width as a multiple of the computed one. */
  readonly width: number
  /** How far its middle lies above the computed one, as a share of the computed width. */
  readonly shift: number
}

/** Holds a printed interval against a computed one. */
export function compareWith(
  { lower, upper }: Pick<PrintedInterval, 'lower' | 'upper'>,
  computed: Pick<BinomialInterval, 'lower' | 'upper'>,
): Comparison {
  const width = computed.upper - computed.lower
  const middle = (computed.lower + computed.upper) / 2
  return {
    width: (upper.value - lower.value) / width,
    shift: ((lower.value + upper.value) / 2 - middle) / width,
  }
}

/** Methods that are not computed here (Blaker, Blyth and Still) give intervals of nearly this width. */
export function isNearly({ width, shift }: Comparison): boolean {
  return Math.abs(width - 1) <= 0.1 && Math.abs(shift) <= 0.1
}

/** Far narrower or wider than any method gives, or around another share. */
export function isImplausible({ width, shift }: Comparison): boolean {
  return width < narrowest || width > widest || Math.abs(shift) > furthest
}

const narrowest = 0.6
const widest = 1.7
const furthest = 0.35

/** In what way an implausible interval differs: "narrower". */
export function describe({ width, shift }: Comparison): string {
  if (width < narrowest) return 'narrower'
  if (width > widest) return 'wider'
  return shift > 0 ? 'higher' : 'lower'
}
