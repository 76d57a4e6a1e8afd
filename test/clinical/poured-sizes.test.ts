import { describe, expect, it } from 'vitest'
import { readText, valueInWords } from './claims-in.js'

async function boundIn(text: string): Promise<string[]> {
  const { claims } = await readText(text, 'a.txt')
  return claims.map(({ kind, measure, scope, ...claim }) =>
    [
      kind,
      `${measure.label}: ${valueInWords({ kind, measure, scope, ...claim } as never)}`,
      ...[scope.arm?.text, scope.subgroup?.text, scope.endpoint?.text].filter(Boolean),
    ].join(' '),
  )
}

const rows =
  'Married 21 (52.5) 24 (80.0) 0.02 Smoker 9 (22.5) 6 (20.0) 0.80 Deaf 5 (12.5) 2 (6.7) 0.45'

describe('a size in the head of a poured table', () => {
  it('needs no "n =" where the shares below are of as many', async () => {
    const claims = await boundIn(
      `Table 1 Who took part. N Early riser 40 Late riser 30 p value ${rows}`,
    )
    expect(claims).toContain('count group size: 40 Early riser')
    expect(claims).toContain('proportion Married: 80.0% 24 group 30 Late riser')
  })

  it('is none where the shares are of another number', async () => {
    const claims = await boundIn(
      `Table 1 Who took part. N Early riser 41 Late riser 32 p value ${rows}`,
    )
    expect(claims.filter((claim) => claim.startsWith('count'))).toEqual([])
    expect(claims.filter((claim) => claim.includes('riser'))).toEqual([])
  })

  it('is parted from the letters of notes behind the names', async () => {
    const claims = await boundIn(
      'It went well.Table 1Who took partNEarly risersa\n40Late risersb\n30\np valueMarried21 (52.5)24 (80.0)0.02' +
        'Smoker9 (22.5)6 (20.0)0.80Deaf5 (12.5)2 (6.7)0.45Age, yrs61.2 ± 8.163.4 ± 7.90.31\n' +
        'aUp before six\nbUp after nine',
    )
    expect(claims).toContain('count group size: 40 Early risers')
    expect(claims).toContain('proportion Smoker: 20.0% 6 group 30 Late risers')
  })
})

describe('a poured table of a regression', () => {
  const head =
    'Table 3 Adjusted odds ratios for predicting relapse by age and sex Variable Odds Ratio a 95% CI P'

  it('has bounds that a comma parts, and the outcome that its title names', async () => {
    const claims = await boundIn(
      `${head} Age (decade) .82 .71, .94 .004 Female 1.31 1.08, 1.59 .006 Living alone 1.12 .97, 1.29 .12`,
    )
    expect(claims).toContain('ratio odds ratio: .82 95% confidence .71...94 Age (decade) relapse')
    expect(claims.filter((claim) => claim.endsWith('Living alone relapse'))).toHaveLength(2)
  })

  it('has no bounds in two numbers of other decimals', async () => {
    const claims = await boundIn(
      `${head} Age (decade) .82 71, 94 .004 Female 1.31 108, 159 .006 Living alone 1.12 97, 129 .12`,
    )
    expect(claims.filter((claim) => claim.includes('confidence'))).toEqual([])
  })
})

describe('cells of a poured table', () => {
  it('begin behind the letter of a group, but not behind that of a code', async () => {
    const row = '45.52 ± 12.0138.55 ± 8.0434.55 ± 8.64<0.001'
    const ofGroups = await boundIn(
      `Table 2Worry\nP valueGroup A${row}Group B43.65 ± 14.2437.03 ± 10.5134.90 ± 9.03<0.001\n`,
    )
    expect(ofGroups.filter((claim) => claim.startsWith('estimate'))).toHaveLength(6)
    const ofCodes = await boundIn(
      `Table 2Worry\nP valueCode A${row}Code B43.65 ± 14.2437.03 ± 10.5134.90 ± 9.03<0.001\n`,
    )
    expect(ofCodes.filter((claim) => claim.startsWith('estimate'))).toEqual([])
  })

  it('are no exponents of the unit of their row', async () => {
    const claims = await boundIn(
      'Table 1 Who took part. Variable Drug (n = 40) Placebo (n = 30) p value Weight, kg 62.9 ± 10.7 63.4 ± 9.0 0.73 ' +
        'Body mass index, kg/m 2 23.5 ± 3.2 23.6 ± 2.9 0.66 Height, cm 170.5 ± 8.2 171.6 ± 7.9 0.51',
    )
    expect(claims.some((claim) => /body mass index: 23\.5.*Drug/.test(claim))).toBe(true)
  })
})

describe('the column of a poured table that one group is of another', () => {
  it('measures a share, and is of no arm', async () => {
    const claims = await boundIn(
      'Table 2 Who answered. Characteristic Invitees (n = 900) Enrollees (n = 300) Enrolled/Invited No. (%) No. (%) % ' +
        'Female 450 (50.0) 180 (60.0) 40.0 Married 300 (33.3) 90 (30.0) 30.0 Retired 200 (22.2) 60 (20.0) 30.0',
    )
    const shares = claims.filter((claim) => claim.includes('Enrolled/Invited'))
    expect(shares).toContain('proportion Enrolled/Invited: Female: 40.0%')
  })
})
