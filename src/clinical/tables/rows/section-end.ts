import type { Block } from '../../../document/document.js'

/** What is known of a section when its heading is read. */
export interface SectionStart {
  /** The columns in which the heading's own row holds something: its p-value. */
  readonly over: ReadonlySet<number>
  /** Whether its rows are categories, whose shares make up a whole. */
  readonly isVariable: boolean
  /** Whether the bare numbers of a column are shares. */
  readonly isShare: (column: number) => boolean
}

/**
 * Follows the rows under a heading and tells when the first stands there that is none of its
 * categories: one that has no room beside shares that make up the whole, one with a p-value of its
 * own where the heading has one for all, one without the bullet that the others have, one of means
 * below shares.
 */
export class SectionEnd {
  private readonly start: SectionStart
  private areBulleted: boolean | undefined
  /** By column, how much the shares of the rows so far make up together. */
  private readonly sums = new Map<number, number>()

  constructor(start: SectionStart) {
    this.start = start
  }

  /** Whether a row stands behind the section; if it does not, it counts as one of its rows. */
  isBehind(name: string, cells: ReadonlyMap<number, Block>): boolean {
    const isBulleted = BULLET.test(name)
    this.areBulleted ??= isBulleted
    const hasOwn = [...this.start.over].some((at) => cells.has(at))
    if (hasOwn || (this.areBulleted && !isBulleted)) return true
    if (!this.start.isVariable) return false
    const shares = this.sharesOf(cells)
    if (this.sums.size > 0 && haveDeviations(cells)) return true
    if (this.isFull() && !shares.every(([at, share]) => this.hasRoom(at, share))) return true
    for (const [at, share] of shares) this.sums.set(at, (this.sums.get(at) ?? 0) + share)
    return false
  }

  private sharesOf(cells: ReadonlyMap<number, Block>): (readonly [at: number, share: number])[] {
    return [...cells].flatMap(([at, { flat }]) => {
      const match = SHARE.exec(flat.text) ?? (this.start.isShare(at) ? BARE.exec(flat.text) : null)
      return match?.[1] === undefined ? [] : [[at, Number(match[1].replace('·', '.'))] as const]
    })
  }

  private isFull(): boolean {
    const sums = [...this.sums.values()]
    return sums.length > 0 && sums.every((sum) => Math.abs(sum - 100) <= TOLERANCE)
  }

  private hasRoom(at: number, share: number): boolean {
    return (this.sums.get(at) ?? 0) + share <= 100 + TOLERANCE
  }
}

/** Means with their deviations, which are no shares. */
function haveDeviations(cells: ReadonlyMap<number, Block>): boolean {
  return [...cells.values()].some(({ flat }) => /^[-−–]?[\d.,·]+ ?(?:±|\+\/-) ?\d/.test(flat.text))
}

const BULLET = /^[•·▪◦‣–-] ?/

/** "12 (30.0)", "12 [30%]". */
const SHARE = /^[\d,]{1,9} ?[([]<?(\d{1,3}(?:[.·]\d{1,3})?) ?%?[)\]]/
const BARE = /^(\d{1,3}(?:[.·]\d{1,3})?) ?%?$/

/** Shares that were rounded one by one may make up a little more or less than all. */
const TOLERANCE = 1.2
