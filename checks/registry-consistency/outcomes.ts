import type { Claim } from '../../src/index.js'
import type { Outcome } from './messages.js'
import type { RegistryRecord } from './record.js'

type Attribute = Claim<'attribute'>

/** The reported outcomes are the registered ones, with their rank and their time frame. */
export function reportedOutcomes(record: RegistryRecord): Outcome[] {
  return [...ranked('primary', 'secondary', record), ...ranked('secondary', 'primary', record)]
}

function ranked(rank: string, other: string, record: RegistryRecord): Outcome[] {
  const registered = byTitle(record.attributes(`${rank}-outcome`))
  const elsewhere = byTitle(record.attributes(`${other}-outcome`))
  if (registered.size === 0) return []
  return record.attributes(`reported-${rank}-outcome`).flatMap((reported): Outcome[] => {
    const key = plain(reported.value.text)
    const same = registered.get(key)
    if (same !== undefined) return followed(reported, same)
    const moved = elsewhere.get(key)
    // A secondary outcome that is reported beside the registered ones is no discrepancy as such.
    if (moved === undefined && rank === 'secondary') return []
    return [
      {
        finding: {
          message: 'outcome',
          data: {
            rank,
            title: reported.value.text,
            registered: moved === undefined ? 'not registered' : `registered as a ${other} outcome`,
          },
          severity: 'info',
          at: reported,
          related: moved === undefined ? [] : [{ message: 'as registered', at: moved }],
          derivation: ['the titles are compared word by word'],
        },
      },
    ]
  })
}

function followed(reported: Attribute, registered: Attribute): Outcome[] {
  const [here, there] = [reported.scope.timePoint, registered.scope.timePoint]
  if (here === undefined || there === undefined || plain(here.text) === plain(there.text)) return []
  return [
    {
      finding: {
        message: 'followed',
        data: { title: reported.value.text, reported: here.text, registered: there.text },
        severity: 'info',
        at: reported,
        related: [{ message: 'as registered', at: registered }],
        derivation: ['the time frames are compared word by word'],
      },
    },
  ]
}

/** Outcomes by title; of several with one title none, as their time frames tell them apart. */
function byTitle(claims: readonly Attribute[]): ReadonlyMap<string, Attribute> {
  const titles = new Map<string, Attribute | undefined>()
  for (const claim of claims) {
    const key = plain(claim.value.text)
    titles.set(key, titles.has(key) ? undefined : claim)
  }
  return new Map(
    [...titles].filter((entry): entry is [string, Attribute] => entry[1] !== undefined),
  )
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\d]+/gu, ' ')
    .trim()
}
