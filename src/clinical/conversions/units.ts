/** Units in which one quantity is commonly printed twice, by what they measure. */
const dimensions = {
  mass: { kg: 'kg|kilograms?', lb: 'lbs?|pounds?' },
  length: { cm: 'cm', in: 'in|inches', m: 'm|met(?:re|er)s?', ft: 'ft|feet' },
  temperature: { '°C': '[°º] ?C', '°F': '[°º] ?F' },
  energy: { kcal: 'kcal', kJ: 'kJ' },
  pressure: { mmHg: 'mm ?Hg', kPa: 'kPa' },
  concentration: {
    'mmol/L': 'mmol ?/ ?[Ll]',
    'µmol/L': '[µμu]mol ?/ ?[Ll]',
    'mg/dL': 'mg ?/ ?d[Ll]',
    'g/dL': 'g ?/ ?d[Ll]',
    'g/L': 'g ?/ ?[Ll]',
  },
  glycation: { '%': '%', 'mmol/mol': 'mmol ?/ ?mol' },
} as const

interface Unit {
  readonly key: string
  readonly dimension: string
  readonly spelling: string
}

const units: readonly Unit[] = Object.entries(dimensions).flatMap(([dimension, known]) =>
  Object.entries(known).map(([key, spelling]) => ({ key, dimension, spelling })),
)

/** All spellings, for a pattern; longer ones first, so that "mmol/mol" is not cut short. */
export const unitSpellings = units
  .map(({ spelling }) => spelling)
  .toSorted((a, b) => b.length - a.length)
  .join('|')

const whole = units.map((unit) => ({ unit, pattern: new RegExp(`^(?:${unit.spelling})$`, 'u') }))

/** The unit that is spelled so. */
export function unitSpelled(text: string): Omit<Unit, 'spelling'> | undefined {
  return whole.find(({ pattern }) => pattern.test(text))?.unit
}
