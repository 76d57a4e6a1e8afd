import type { Figure, ScopeValue } from 'claimlint'

/** What a company took in over a quarter or a year. */
export interface Revenue {
  readonly amount: Figure
  /** What the amount counts, as printed: "$ million". */
  readonly unit: string
  readonly year: number
  /** 1 to 4; absent where the amount is that of the whole year. */
  readonly quarter?: number
}

declare module 'claimlint' {
  interface ClaimKinds {
    revenue: Revenue
  }
  interface ScopeDimensions {
    /** "2025-Q2", "2025". */
    period: ScopeValue
  }
}
