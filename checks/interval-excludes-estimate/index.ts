import { boundBySymmetry, defineCheck, roundingLimits, survivalScales } from '../../src/index.js'
import { isTelling, judge } from './judgement.js'
import { likelySlip } from './likely-slip.js'
import { siblingsAmong } from './siblings.js'
import {
  describeBound,
  intervalsOf,
  nameOf,
  withUnit,
  type StatedInterval,
} from './stated-interval.js'

export default defineCheck({
  id: 'interval-excludes-estimate',
  summary: 'An interval holds its estimate, and its bounds stand in order',
  severity: 'error',
  reads: ['proportion', 'estimate', 'ratio'],
  per: 'source',
  messages: {
    outside:
      '{{estimate}} lies outside its {{interval}}, {{lower}} to {{upper}}, even before rounding ({{range}})',
    reversed:
      'The {{interval}} of {{estimate}} falls from {{lower}} to {{upper}}: its bounds stand in the wrong order',
    sign: '{{estimate}} lies outside its {{interval}}, {{lower}} to {{upper}}, and with the other sign inside it',
    lopsided:
      '{{estimate}} is in the middle of its {{interval}}, {{lower}} to {{upper}}, on no scale that such intervals are built on',
  },
  check(claims, { report, verify }) {
    const judged = claims
      .flatMap(intervalsOf)
      .map((stated) => ({ stated, judgement: judge(stated) }))
    const sound = judged.filter(({ judgement }) => judgement.verdict === 'holds')
    const siblings = siblingsAmong(sound.map(({ stated }) => stated))
    for (const { stated, judgement } of judged) {
      const { claim } = stated
      if (judgement.verdict === 'holds') {
        if (isTelling(stated)) verify({ claim, how: howItHolds(stated) })
        continue
      }
      const { verdict, severity } = judgement
      const slip =
        verdict === 'sign' || verdict === 'lopsided' ? undefined : likelySlip(stated, siblings)
      report({
        ...(verdict === 'outside'
          ? { message: verdict, data: { ...figuresOf(stated), range: hull(stated) } }
          : { message: verdict, data: figuresOf(stated) }),
        severity,
        at: claim,
        derivation: verdict === 'lopsided' ? middlesOf(stated) : derivationOf(stated),
        ...(slip !== undefined && { likelySlip: slip.text }),
        ...(slip?.source && {
          related: [{ message: 'an interval with the same bound', at: slip.source.claim }],
        }),
      })
    }
  },
})

function figuresOf({ estimate, interval, unit }: StatedInterval) {
  return {
    estimate: withUnit(estimate, unit),
    interval: nameOf(interval),
    lower: describeBound(interval.lower, unit),
    upper: describeBound(interval.upper, unit),
  }
}

function howItHolds(stated: StatedInterval): string {
  const { estimate, interval, lower, upper } = figuresOf(stated)
  return `${estimate} lies in its ${interval}, ${lower} to ${upper}`
}

/** The widest interval that rounds to the printed one. */
function hull({ lower, upper, unit }: StatedInterval): string {
  const low = lower === undefined ? 'unknown' : `${roundingLimits(lower).low}${unit}`
  const high = upper === undefined ? 'open' : `${roundingLimits(upper).high}${unit}`
  return `${low} to ${high}`
}

/** Where the upper bound would lie on each scale, given the other two numbers. */
function middlesOf({ estimate, lower, upper, unit }: StatedInterval): readonly string[] {
  if (lower === undefined || upper === undefined) return []
  return survivalScales.map((scale) => {
    const bound = boundBySymmetry(scale, estimate, lower).toFixed(upper.decimals)
    return `on the ${scale} scale an upper bound of ${bound}${unit} would go with ${lower.text}${unit}, not ${upper.text}${unit}`
  })
}

function derivationOf(stated: StatedInterval): readonly string[] {
  const { estimate, interval, lower, upper } = figuresOf(stated)
  const { low, high } = roundingLimits(stated.estimate)
  return [
    `${estimate} was rounded from ${low} to ${high}`,
    `the ${interval}, ${lower} to ${upper}, reaches from ${hull(stated)} before rounding`,
  ]
}
