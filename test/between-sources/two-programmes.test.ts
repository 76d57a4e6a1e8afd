import { describe, expect, it } from 'vitest'
import { lint } from '../../src/index.js'

/** What a document says of a drug; the same measures and events in each programme. */
interface Programme {
  readonly drug: string
  readonly kind: string
  readonly published: string
  readonly number: string
  readonly rate: string
  readonly size: string
  readonly day: string
  readonly allocation: string
  readonly masking: string
}

const first: Programme = {
  drug: 'QX-1207',
  kind: 'press-release',
  published: '2025-01-01',
  number: 'NCT99000417',
  rate: '20.8%',
  size: '24',
  day: 'May 3, 2024',
  allocation: '2:1',
  masking: 'double-blind',
}

/** The same in every respect but the values. */
const second: Programme = {
  drug: 'ZB-330',
  kind: 'press-release',
  published: '2025-02-01',
  number: 'NCT99000418',
  rate: '44.0%',
  size: '50',
  day: 'June 9, 2024',
  allocation: '1:1',
  masking: 'open-label',
}

function text(about: Programme): string {
  const { drug, kind, published, number, rate, size, day, allocation, masking } = about
  return `---
kind: ${kind}
published: ${published}
---

# Results of ${drug}

${drug} was studied in STUDY-101 (${number}), a randomized, ${masking} trial in osteosarcoma.

In patients with osteosarcoma who received ${drug} at 12 mg/kg (n = ${size}), the ORR was ${rate}.

Patients were randomized ${allocation}. The primary completion date was ${day}.

${drug} was granted Orphan Drug designation by the FDA on ${day}.

A total of ${size} patients were enrolled.

## About ${drug}

${drug} is an antibody that was made in ${day} and binds to ${rate} of all cells of a sort.
`
}

/** The checks that hold the first programme against another document. */
async function meeting(other: Programme, own = first): Promise<readonly string[]> {
  const { findings } = await lint({
    files: [
      { path: 'a.md', text: text(own) },
      { path: 'b.md', text: text(other) },
    ],
    asOf: '2025-06-01',
    cwd: '/',
  })
  const between = findings.filter(({ location, related }) =>
    related.some((one) => one.location.path !== location.path),
  )
  return [...new Set(between.map(({ check }) => check))].sort()
}

describe('sources that share no subject never meet', () => {
  it('while the same documents about one drug do, in one check after the other', async () => {
    expect(await meeting({ ...second, drug: first.drug, number: first.number })).toEqual([
      'boilerplate-drift',
      'designation-ledger',
      'term-conflict',
      'value-mismatch',
    ])
    expect(await meeting({ ...second, drug: first.drug })).toContain('identifier')
  })

  it('two drugs with trials, doses, conditions and events of the same names', async () => {
    expect(await meeting(second)).toEqual([])
  })

  it('a registry record and a release about another drug, though neither has its number', async () => {
    const record = { ...first, kind: 'registry-record' }
    const unnumbered = { ...second, number: 'no number' }
    expect(await meeting({ ...unnumbered, drug: first.drug }, record)).toContain(
      'registry-mismatch',
    )
    expect(await meeting(unnumbered, record)).toEqual([])
  })
})
