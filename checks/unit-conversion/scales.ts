import type { Conversion } from '../../src/index.js'

/** How a unit relates to the base unit of its quantity: base = factor × value + offset. */
export interface Scale {
  readonly factor: number
  readonly offset: number
}

/** Quantities whose units relate in one way, whatever is measured. */
const fixed: Readonly<Record<string, readonly [factor: number, offset?: number]>> = {
  kg: [1],
  lb: [0.453_592_37],
  cm: [1],
  in: [2.54],
  m: [100],
  ft: [30.48],
  '°C': [1],
  '°F': [5 / 9, -160 / 9],
  kcal: [4.184],
  kJ: [1],
  kPa: [7.500_62],
  mmHg: [1],
  // The IFCC-NGSP master equation (C. Weykamp and others, 2008): NGSP = 0.0915 × IFCC + 2.15.
  '%': [1 / 0.0915, -2.15 / 0.0915],
  'mmol/mol': [1],
}

/** In grams per mole; triglycerides are counted as triolein. */
const molarMass: Readonly<Record<string, number>> = {
  glucose: 180.16,
  cholesterol: 386.65,
  triglycerides: 885.4,
  creatinine: 113.12,
  bilirubin: 584.66,
  'uric-acid': 168.11,
  calcium: 40.08,
}

/** Grams per litre in units of mass, millimoles per litre in units of amount. */
const perLitre: Readonly<
  Record<string, { readonly grams?: number; readonly millimoles?: number }>
> = {
  'g/L': { grams: 1 },
  'g/dL': { grams: 10 },
  'mg/dL': { grams: 0.01 },
  'mmol/L': { millimoles: 1 },
  'µmol/L': { millimoles: 0.001 },
}

/** The scales of both units of a conversion; none where it takes an analyte that is not known. */
export function scalesOf({
  unit,
  otherUnit,
  analyte,
}: Conversion): readonly [Scale, Scale] | undefined {
  const [first, second] = [scaleOf(unit, analyte), scaleOf(otherUnit, analyte)]
  if (first !== undefined && second !== undefined) return [first, second]
  const [one, other] = [perLitre[unit]?.grams, perLitre[otherUnit]?.grams]
  if (one === undefined || other === undefined) return undefined
  return [
    { factor: one, offset: 0 },
    { factor: other, offset: 0 },
  ]
}

function scaleOf(unit: string, analyte = ''): Scale | undefined {
  const known = fixed[unit]
  if (known !== undefined) return { factor: known[0], offset: known[1] ?? 0 }
  const { grams = 0, millimoles } = perLitre[unit] ?? {}
  const factor = millimoles ?? (1000 * grams) / (molarMass[analyte] ?? NaN)
  return Number.isFinite(factor) ? { factor, offset: 0 } : undefined
}
