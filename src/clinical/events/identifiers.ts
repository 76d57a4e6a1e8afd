import type { Claim, Subject } from '../../claims/claim.js'
import type { Placer } from '../binding/placer.js'
import { identifiersIn } from './registers.js'

/**
 * A trial's name right before its number: "the LARKWOOD-2 trial (NCT99000417)", "LARKWOOD-2
 * ClinicalTrials.gov number, NCT99000417", "LARKWOOD-2: EudraCT 2020-001234-56".
 */
const NAME_BEFORE =
  /\b([A-Z][A-Za-z]*[A-Z\d][A-Za-z\d]*(?:-[A-Za-z\d]+)*)(?: (?:trial|study))?(?: ?[([](?:[\w. ]{0,30}[:,]? ?)?| ClinicalTrials\.gov (?:number|identifier),? |: (?:EudraCT|ISRCTN|NCT)?(?: (?:number|no\.?))? ?)$/

/** What stands between two numbers of one bracket: "(NCT99000417; EudraCT 2020-001234-56)". */
const BESIDE = /^[;,/]? ?(?:and )?[A-Za-z. ]{0,30}[:,]? ?$/

/**
 * The identifiers that a text prints.
 *
 * @param trial the number of the one trial that the document is of
 */
export function identifierClaims(
  text: string,
  placer: Placer,
  subject: Subject | undefined,
  trial: string | undefined,
): Claim[] {
  let before: { readonly name: string | undefined; readonly end: number } | undefined
  return identifiersIn(text).map(({ scheme, id, printed, index, malformed }): Claim => {
    const isBeside = before !== undefined && BESIDE.test(text.slice(before.end, index))
    const name = isBeside ? before?.name : nameBefore(text.slice(Math.max(0, index - 60), index))
    before = { name, end: index + printed.length }
    return {
      kind: 'identifier',
      ...(subject && { subject }),
      measure: { key: scheme, label: `${scheme.toUpperCase()} identifier` },
      scope: {},
      value: {
        scheme,
        id,
        ...(malformed !== undefined && { malformed }),
        ...(name !== undefined && { of: name }),
        ...(id === trial && { ofSource: true }),
      },
      place: placer.place(index, index + printed.length),
    }
  })
}

/** The name right before a number; a register's, a word for a number and a phase ("III", "IIb") are no trial's. */
function nameBefore(text: string): string | undefined {
  const name = NAME_BEFORE.exec(text)?.[1]
  return name === undefined || OF_REGISTERS.test(name) || PHASE.test(name) ? undefined : name
}

const PHASE = /^I{1,3}[abAB]?$|^IV$/

const OF_REGISTERS =
  /^(?:ID|ICTRP|NCT|ISRCTN|EudraCT|EUCTR|EU-?CTR?|CTIS|ANZCTR|ACTRN|ChiCTR|CTRI|DRKS|j?RCT|JMACCT|UMIN|IRCT|KCT|CRIS|NTR|NL|PACTR|ReBec|RBR|RPCEC|SLCTR|TCTR|LBCTR|ClinicalTrials)$/i
