import { describe, expect, it } from 'vitest'
import { Fingerprints, type Identity } from '../../src/lint/fingerprint.js'
import { lintWith } from '../../src/lint/lint.js'
import { lines, sameCount } from './sample-plugin.js'

const identity: Identity = {
  check: 'same-count',
  messageId: 'differs',
  path: 'a.md',
  quote: '12',
  related: [
    { path: 'b.md', quote: '13' },
    { path: 'c.md', quote: '14' },
  ],
}

function fingerprintOf(changed: Partial<Identity> = {}): string {
  return new Fingerprints().next({ ...identity, ...changed })
}

async function fingerprintsOf(text: string): Promise<readonly string[]> {
  const report = await lintWith([lines, { name: 'test', checks: [sameCount] }], {
    files: [{ path: 'a.lines', text }],
    asOf: '2026-11-22',
  })
  return report.findings.map(({ fingerprint }) => fingerprint)
}

describe('a fingerprint', () => {
  it('is sixteen hexadecimal digits, the same on every machine', () => {
    expect(fingerprintOf()).toMatch(/^[0-9a-f]{16}$/u)
    expect(fingerprintOf()).toBe('b7210c76a2dc2974')
  })

  it('changes with check, message, path, quote and related quotes', () => {
    const all = [
      fingerprintOf(),
      fingerprintOf({ check: 'other' }),
      fingerprintOf({ messageId: 'other' }),
      fingerprintOf({ path: 'other' }),
      fingerprintOf({ quote: '11' }),
      fingerprintOf({ related: [] }),
      fingerprintOf({ related: [{ path: 'b.md', quote: '12' }] }),
    ]
    expect(new Set(all).size).toBe(all.length)
  })

  it('does not depend on the order of the related places', () => {
    expect(fingerprintOf({ related: identity.related.toReversed() })).toBe(fingerprintOf())
  })

  it('tells identical twins apart, in a stable way', () => {
    const first = new Fingerprints()
    const second = new Fingerprints()
    const pair = [first.next(identity), first.next(identity)]
    expect(pair[0]).not.toBe(pair[1])
    expect([second.next(identity), second.next(identity)]).toEqual(pair)
  })

  it('survives edits elsewhere in the file and changes with a figure', async () => {
    const before = await fingerprintsOf('a = 1\na = 2')
    expect(await fingerprintsOf('words\n\nmore words; a = 1\nz = 3\na = 2')).toEqual(before)
    expect(await fingerprintsOf('a = 1\na = 3')).not.toEqual(before)
  })

  it('differs between twins of one file', async () => {
    const [one, other] = await fingerprintsOf('a = 1\na = 2\na = 2')
    expect(one).toMatch(/^[0-9a-f]{16}$/u)
    expect(other).not.toBe(one)
  })
})
