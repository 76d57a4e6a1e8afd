import { describe, expect, it } from 'vitest'
import { claimsIn } from './claims-in.js'

const title = '# Results of XN-401\n\nXN-401 was studied in phase 2.\n\n'

describe('a sentence that cites a reference in brackets', () => {
  it('tells what others found', async () => {
    const [claim] = await claimsIn(
      `${title}The ORR of chemotherapy is 12.3% in this setting [7].`,
      'proportion',
    )
    expect(claim?.subject).toBeUndefined()
  })

  it('speaks of the subject that it names', async () => {
    const [claim] = await claimsIn(
      `${title}The ORR with XN-401 was 12.3% in this setting [7].`,
      'proportion',
    )
    expect(claim?.subject?.key).toBe('XN-401')
  })

  it('is no sentence without one', async () => {
    const [claim] = await claimsIn(`${title}The ORR was 12.3%.`, 'proportion')
    expect(claim?.subject?.key).toBe('XN-401')
  })
})
