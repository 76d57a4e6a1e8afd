import { describe, expect, it } from 'vitest'
import { checks } from '../../checks/index.js'
import { presets } from '../../checks/presets.js'
import { lint, type Report } from '../../src/index.js'

const ids = new Set(checks.map(({ id }) => id))

describe.each(Object.entries(presets))('%s', (_, { checks: own = {}, overrides = [] }) => {
  it('names only checks that there are', () => {
    const named = [own, ...overrides.map((override) => override.checks)].flatMap(Object.keys)
    expect(named.filter((id) => !ids.has(id))).toEqual([])
  })
})

function source(path: string, kind: string, ...lines: readonly string[]) {
  return { path, text: `---\nkind: ${kind}\nsubject: QX-1207\n---\n\n${lines.join('\n\n')}\n` }
}

async function linted(preset: string | undefined, files: readonly ReturnType<typeof source>[]) {
  const config = preset === undefined ? {} : { extends: preset }
  return lint({ files, config, asOf: '2026-11-22' })
}

/** What a check found, by severity and path. */
function found({ findings }: Report, check: string): string[] {
  return findings
    .filter((finding) => finding.check === check)
    .map(({ severity, location }) => `${severity} ${location.path}`)
}

describe('strict', () => {
  it('runs what is opt-in, and what others leave standing fails', () => {
    const optIn = checks.filter((check) => check.optIn === true).map(({ id }) => id)
    expect(optIn.length).toBeGreaterThan(0)
    expect(Object.keys(presets.strict.checks ?? {}).sort()).toEqual(optIn.sort())
    expect(presets.strict).toMatchObject({ failOn: 'warning', reportUnusedSuppressions: 'error' })
  })
})

describe('registry', () => {
  const stale = 'The estimated primary completion date is March 2025.'
  const files = [
    source('record.md', 'registry-record', stale),
    source('release.md', 'press-release', stale),
  ]

  it('makes an error of a date that has passed, in a record alone', async () => {
    expect(found(await linted(undefined, files), 'stale-source')).toContain('warning record.md')
    const own = found(await linted('registry', files), 'stale-source')
    expect(own).toContain('error record.md')
    expect(own.filter((one) => one.endsWith('release.md'))).not.toContain('error release.md')
  })

  it('makes an error of fields that do not fit each other', async () => {
    const text = JSON.stringify({
      protocolSection: { identificationModule: { nctId: 'NCT90000012' } },
      resultsSection: {
        participantFlowModule: {
          groups: [{ id: 'FG000', title: 'QX-1207' }],
          periods: [
            {
              title: 'Overall Study',
              milestones: ['STARTED', 'COMPLETED', 'NOT COMPLETED'].map((type, index) => ({
                type,
                achievements: [{ groupId: 'FG000', numSubjects: ['60', '51', '6'][index] }],
              })),
            },
          ],
        },
      },
    })
    const report = await linted('registry', [{ path: 'record.json', text }])
    expect(found(report, 'registry-consistency')).toEqual(['error record.json'])
  })
})

describe('press', () => {
  const group = 'In patients with osteosarcoma who received QX-1207 at 12 mg/kg,'
  const files = [
    source('paper.md', 'paper', `${group} the confirmed ORR was 20.8%.`),
    source(
      'release.md',
      'press-release',
      `${group} the confirmed ORR was 23.0%.`,
      `${group} the median PFS was 8.4 months.`,
    ),
  ]

  it('makes an error of a value that is not that of the source', async () => {
    expect(found(await linted(undefined, files), 'value-mismatch')).toEqual(['warning release.md'])
    expect(found(await linted('press', files), 'value-mismatch')).toEqual(['error release.md'])
  })

  it('lists figures that no source states, in the release alone', async () => {
    expect(found(await linted(undefined, files), 'unsupported-claim')).toEqual([])
    expect(found(await linted('press', files), 'unsupported-claim')).toContain('info release.md')
  })

  it('lists figures that do not say whose they are', async () => {
    const report = await linted('press', [
      source(
        'paper.md',
        'paper',
        'In patients with osteosarcoma who received QX-1207 at 12 mg/kg (n = 30), the confirmed ORR was 20.0%.',
        'In patients with osteosarcoma in cohort 1 who received QX-1207 at 12 mg/kg (n = 24), the confirmed ORR was 20.8%.',
      ),
      source('release.md', 'press-release', `${group} the confirmed ORR was 20.0%.`),
    ])
    expect(found(report, 'unlabelled-population')).toEqual(['info release.md'])
  })
})
