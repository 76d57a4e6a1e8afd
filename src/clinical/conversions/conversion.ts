import type { Figure } from '../../claims/figure.js'

/** One quantity printed in two units side by side: "7.8 mmol/L (141 mg/dL)". */
export interface Conversion {
  readonly number: Figure
  /** Normalised: "mmol/L", "µmol/L", "mg/dL", "g/dL", "kg", "lb", "°C", "%". */
  readonly unit: string
  /** The number in brackets, and its unit, of the same dimension. */
  readonly other: Figure
  readonly otherUnit: string
  /**
   * Of a concentration, what the sentence names last before it: `glucose`, `cholesterol`,
   * `triglycerides`, `creatinine`, `bilirubin`, `uric-acid`, `calcium`, or `other`.
   */
  readonly analyte?: string
}
