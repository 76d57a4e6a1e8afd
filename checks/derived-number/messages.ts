import type { Claim, FindingInput } from '../../src/index.js'

/** What the check reports. */
export const messages = {
  relative: '{{percent}}% is not what a {{measure}} of {{ratio}} makes: that is {{expected}}',
  change: '{{percent}}% is not the change from {{from}} to {{to}}: that is {{expected}}',
  step: 'The change is given as {{size}}, but from {{from}} to {{to}} it is {{expected}}',
  difference:
    'The difference is given as {{difference}}, but {{first}} and {{second}} are {{expected}} apart',
  ratio:
    'The {{measure}} is given as {{ratio}}, but {{first}} against {{second}} makes {{expected}}',
  needed:
    'The number needed to treat is given as {{needed}}, but a difference of {{difference}} makes {{expected}}',
  rate: '{{events}} events in {{time}} are {{expected}} {{unit}}, but {{rate}} is printed',
  efficacy:
    'The efficacy is given as {{efficacy}}%, but the cases of the sentence make {{expected}}',
  reduction:
    'The relative reduction is given as {{reduction}}%, but {{first}} and {{second}} make {{expected}}',
  times: '"{{words}}", but {{to}} is {{expected}} times {{from}}',
  part: '"{{words}}", but {{percent}}% is printed',
  direction: 'It is said that it {{verb}} from {{from}} to {{to}}, but {{to}} is {{way}}',
  fold: '{{from}} and {{to}} are {{expected}} times apart, not {{fold}}',
} as const

/** What comes of computing a number of a sentence again; nothing where it has none. */
export type Outcome =
  | { readonly finding: FindingInput<typeof messages> }
  | { readonly claim: Claim; readonly how: string }
  | undefined

/** For the floating point of sums and quotients. */
export const slack = 1e-9

/** "29", or "28.5 to 29.5" where rounding leaves more than one. */
export function inWords(low: number, high: number, decimals: number, unit = ''): string {
  const [from, to] = [low.toFixed(decimals), high.toFixed(decimals)]
  return from === to ? `${from}${unit}` : `${from}${unit} to ${to}${unit}`
}
