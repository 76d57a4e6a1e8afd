import type { Claim, FindingInput } from '../../src/index.js'
import type { StatedMean } from '../means/stated-mean.js'

/** What the check reports. */
export const messages = {
  named:
    '{{printed}} is called a {{name}}, but beside {{other}}, in a group of {{n}}, it is as large as a {{right}} would be',
  width:
    'With n = {{n}} and the {{name}} {{printed}} half of the {{level}}% interval is {{expected}}, but {{half}} is printed{{otherwise}}',
  apart:
    'The standard deviation {{sd}} and the standard error {{se}} of one mean need {{needed}} people, but the group has {{n}}',
} as const

/** What comes of looking at a mean; nothing where its numbers say nothing. */
export type Outcome =
  | { readonly finding: FindingInput<typeof messages> }
  | { readonly claim: Claim; readonly how: string }
  | undefined

/** What a document calls the number behind a mean. */
export function nameOf({ type }: Pick<StatedMean, 'type'>): string {
  return type === 'standard-deviation' ? 'standard deviation' : 'standard error'
}

/** What it should have called it, if that is wrong. */
export function otherNameOf({ type }: Pick<StatedMean, 'type'>): string {
  return type === 'standard-deviation' ? 'standard error' : 'standard deviation'
}
