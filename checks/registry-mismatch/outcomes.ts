import { type Claim, compareRationals, printed, timeRanges } from '../../src/index.js'
import type { Outcome } from './messages.js'
import { attributes, isField, ofKind, type Pairing } from './pairing.js'

type Attribute = Claim<'attribute'>

/**
 * What a source calls its primary endpoint is among the registered primary outcomes. Left alone where
 * the title of one of these names no measure that is known: it could be that one.
 */
export function primaryOutcomes(pairing: Pairing): readonly Outcome[] {
  const registered = attributes(pairing.record, 'primary-outcome').filter(isField)
  const [first] = registered
  if (first === undefined || registered.some(({ scope }) => scope.endpoint === undefined)) return []
  const secondary = attributes(pairing.record, 'secondary-outcome').filter(isField)
  return attributes(pairing.prose, 'primary-outcome').flatMap((claim): readonly Outcome[] => {
    if (registered.some((outcome) => isSame(outcome, claim))) return followed(claim, pairing)
    const demoted = secondary.find((outcome) => isSame(outcome, claim))
    const titles = registered.map(({ value }) => `"${value.text}"`).join(', ')
    return [
      {
        finding: {
          message: 'outcome',
          data: {
            here: claim.scope.endpoint?.text ?? claim.value.text,
            there: demoted === undefined ? titles : `${titles}, and this as a secondary outcome`,
            record: pairing.name,
          },
          at: claim,
          related: [
            ...registered.map((at) => ({ message: 'a primary outcome of the record', at })),
            ...(demoted === undefined
              ? []
              : [{ message: 'a secondary outcome of the record', at: demoted }]),
          ],
          derivation: ['none of the registered primary outcomes is of this measure'],
          severity: demoted === undefined ? 'info' : 'warning',
        },
      },
    ]
  })
}

/** A rate of survival at a time is read from the survival itself: keys that begin alike are one family. */
function isSame(
  { scope: { endpoint: a } }: Attribute,
  { scope: { endpoint: b } }: Attribute,
): boolean {
  return a !== undefined && b !== undefined && (a.key.startsWith(b.key) || b.key.startsWith(a.key))
}

/** Nothing is read at a time that the record does not reach. */
function followed(claim: Attribute, pairing: Pairing): readonly Outcome[] {
  const [, number, unit] = /^(\d+(?:\.\d+)?) (\w+)$/.exec(claim.scope.timePoint?.key ?? '') ?? []
  const frames = ofKind(pairing.record, 'time-frame').filter(
    ({ measure }) => measure.key !== undefined && measure.key === claim.scope.endpoint?.key,
  )
  const [frame] = frames
  if (number === undefined || unit === undefined || frame === undefined) return []
  const reaches = frames.some(({ value }) => {
    const [here, there] = timeRanges(printed(number), unit, value.length, value.unit)
    return compareRationals(here.low, there.high) <= 0
  })
  if (reaches) return []
  return [
    {
      finding: {
        message: 'followed',
        data: {
          here: claim.scope.timePoint?.text ?? '',
          there: `${frame.value.length.text} ${frame.value.unit}`,
          record: pairing.name,
        },
        at: claim,
        related: [{ message: 'the time frame of the record', at: frame }],
        derivation: ['no registered time frame of the endpoint reaches so far'],
        severity: 'info',
      },
    },
  ]
}
